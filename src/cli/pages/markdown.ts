/**
 * Writes an entry as Markdown, for programs and users who need only the text of its page. Pure; called by
 * pages.ts for every entry.
 */
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import { childNodes, toNodes, type RichTextNode } from '../../core/rich-text.js';
import type { Entry, RichText } from '../../core/schema.js';
import type { Strings } from '../../core/strings.js';
import { safeUrl } from '../../core/url.js';
import { expansionOf } from '../../templates/entry-parts.js';

export interface MarkdownOptions {
  /** The words of the headings, in the language of the glossary. */
  readonly strings: Strings;
  /** The entries in `seeAlso`: their terms, and the absolute URLs of their pages. */
  readonly seeAlso: readonly { readonly title: string; readonly url: string }[];
  /** Returns the absolute form of a URL in a text. */
  readonly absolute: (url: string) => string;
}

export function entryMarkdown(entry: Entry, { strings, seeAlso, absolute }: MarkdownOptions): string {
  const { term, definition, body, faqs = [], related = [] } = entry;
  const expansion = expansionOf(entry);
  const rich = (text: RichText, level: number) =>
    toNodes(text).flatMap((node) => clean(node, level, absolute));
  const children = [
    heading(1, term),
    ...(expansion === undefined ? [] : [paragraph({ type: 'emphasis', children: [text(expansion)] })]),
    ...rich(definition, 1),
    ...(body === undefined ? [] : rich(body, 1)),
    ...(faqs.length === 0 ? [] : [heading(2, strings.faqs)]),
    ...faqs.flatMap(({ question, answer }) => [heading(3, question), ...rich(answer, 3)]),
    ...links(strings.seeAlso, seeAlso),
    ...links(
      strings.related,
      related.map(({ title, url }) => ({
        title,
        url: safeUrl(url) === undefined ? undefined : absolute(url),
      })),
    ),
  ];
  return toMarkdown({ type: 'root', children } as Root, { extensions: [gfmToMarkdown()], bullet: '-' });
}

/** The types of nodes that Markdown can write; of other nodes, only the text is written. */
const KNOWN = new Set([...Object.keys(defaultHandlers), 'delete', 'table', 'tableRow', 'tableCell']);

/**
 * Converts a node of a bundle, which is untrusted and may have any type and fields, to valid Markdown nodes:
 * headings are deeper than `level`, URLs are safe and absolute, and unknown nodes become their text.
 */
function clean(node: RichTextNode, level: number, absolute: (url: string) => string): Nodes[] {
  const children = childNodes(node).flatMap((child) => clean(child, level, absolute));
  const value = typeof node.value === 'string' ? node.value : undefined;
  if (!KNOWN.has(node.type) || node.type === 'html') return value === undefined ? children : [text(value)];
  const copy: Record<string, unknown> = { ...node, children, value: value ?? '' };
  if (node.type === 'heading') {
    const depth = typeof node['depth'] === 'number' ? node['depth'] : 2;
    copy['depth'] = Math.min(6, level + Math.max(1, depth - 1));
  }
  if (node.type === 'link' || node.type === 'image') {
    const url = safeUrl(node['url']);
    if (url === undefined) return node.type === 'link' ? children : [text(String(node['alt'] ?? ''))];
    copy['url'] = absolute(url);
  }
  return [copy as unknown as Nodes];
}

function links(title: string, list: readonly { title: string; url: string | undefined }[]): RootContent[] {
  if (list.length === 0) return [];
  const items = list.map(({ title, url }) => ({
    type: 'listItem' as const,
    spread: false,
    children: [paragraph(url === undefined ? text(title) : { type: 'link', url, children: [text(title)] })],
  }));
  return [heading(2, title), { type: 'list', spread: false, children: items }];
}

function heading(depth: 1 | 2 | 3, title: string): RootContent {
  return { type: 'heading', depth, children: [text(title)] };
}

function paragraph(child: PhrasingContent): Extract<RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children: [child] };
}

function text(value: string): Extract<PhrasingContent, { type: 'text' }> {
  return { type: 'text', value };
}

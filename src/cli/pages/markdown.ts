/**
 * Writes an entry as Markdown, for programs and users who need only the text of its page. Pure; called by pages.ts for every
 * entry, and by lists.ts for a text in one line.
 */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { pronunciationOf } from '../../core/pronunciation.js';
import { childNodes, MAX_DEPTH, toNodes, type RichTextNode } from '../../core/rich-text.js';
import type { Entry, RichText } from '../../core/schema.js';
import type { Strings } from '../../core/strings.js';
import { safeUrl } from '../../core/url.js';
import { expansionOf } from '../../templates/entry-parts.js';

export interface MarkdownOptions {
  /** The words of the headings, in the language of the glossary. */
  readonly strings: Strings;
  /** The other names of the entry, as a sentence; may be empty. */
  readonly others: string;
  /** The entries in `seeAlso`: their terms, and the absolute URLs of their pages. */
  readonly seeAlso: readonly { readonly title: string; readonly url: string }[];
  /** Returns the absolute form of a URL in a text. */
  readonly absolute: (url: string) => string;
  /** Whether the text begins with the term. Generators write the title of the front matter as heading. */
  readonly hasHeading: boolean;
}

export function entryMarkdown(entry: Entry, options: MarkdownOptions): string {
  const { strings, others, seeAlso, absolute, hasHeading } = options;
  const { term, definition, body, faqs = [], related = [], image } = entry;
  const expansion = expansionOf(entry);
  const { ipa, respelling } = pronunciationOf(entry);
  const said = [ipa, respelling].filter((form) => form !== undefined).join(' · ');
  const rich = (text: RichText, level: number) =>
    toNodes(text).flatMap((node) => clean(node, { level, absolute }));
  const children = [
    ...(hasHeading ? [heading(1, term)] : []),
    ...(expansion === undefined ? [] : [paragraph({ type: 'emphasis', children: [text(expansion)] })]),
    ...(others === '' ? [] : [paragraph(text(others))]),
    ...(said === '' ? [] : [paragraph(text(said))]),
    ...rich(definition, 1),
    ...(image === undefined ? [] : imageOf(image, absolute)),
    ...(body === undefined ? [] : rich(body, 1)),
    ...(faqs.length === 0 ? [] : [heading(2, strings.faqs)]),
    ...faqs.flatMap(({ question, answer }) => [heading(3, question), ...rich(answer, 3)]),
    ...links(strings.seeAlso, seeAlso),
    ...links(
      strings.related,
      related.map(({ title, url }) => ({ title, url: urlFor(url, absolute) })),
    ),
  ];
  return write(children as RootContent[]);
}

/** `label`, linked to `url`, and `summary`, as Markdown in one line; they are plain text. */
export function linkMarkdown(label: string, url: string, summary: string): string {
  const children: PhrasingContent[] = [{ type: 'link', url, children: [text(oneLine(label))] }];
  if (summary !== '') children.push(text(`: ${oneLine(summary)}`));
  return write([{ type: 'paragraph', children }]).trimEnd();
}

/** Plain text as Markdown in one line. */
export function textMarkdown(value: string): string {
  return write([paragraph(text(oneLine(value)))]).trimEnd();
}

function write(children: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    {
      extensions: [gfmToMarkdown()],
      bullet: '-',
    },
  );
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

/** Makes valid nodes of one of a type that Markdown has; `inside` are its valid children. */
type Writer = (node: RichTextNode, inside: Nodes[], context: WriterContext) => readonly object[];

interface WriterContext {
  /** The level of the heading above the text. */
  readonly level: number;
  readonly absolute: (url: string) => string;
}

const container = (type: string): Writer => {
  return (_, children) => [{ type, children }];
};

/**
 * The types that HTML shows (templates/rich-text.ts). Of other nodes only the text is written, so that Markdown has no more
 * than the page: no HTML, no definitions of links.
 */
const writers: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ...['paragraph', 'emphasis', 'strong', 'delete', 'blockquote', 'tableCell'].map(
    (type) => [type, container(type)] as const,
  ),
  ['break', () => [{ type: 'break' }]],
  ['thematicBreak', () => [{ type: 'thematicBreak' }]],
  ['inlineCode', ({ value }) => [{ type: 'inlineCode', value: string(value) }]],
  ['code', ({ value, lang }) => [{ type: 'code', value: string(value), lang: wordOf(lang) }]],
  [
    'heading',
    ({ depth }, children, { level }) => [{ type: 'heading', depth: depthOf(depth, level), children }],
  ],
  [
    'link',
    ({ url, title }, children, { absolute }) => {
      const target = urlFor(url, absolute);
      return target === undefined
        ? children
        : [{ type: 'link', url: target, title: string(title), children }];
    },
  ],
  [
    'image',
    ({ url, alt }, _, { absolute }) => {
      const target = urlFor(url, absolute);
      return target === undefined ? [text(string(alt))] : [{ type: 'image', url: target, alt: string(alt) }];
    },
  ],
  [
    'list',
    ({ ordered, start, spread }, children) => [
      {
        type: 'list',
        ordered: ordered === true,
        start: typeof start === 'number' && Number.isSafeInteger(start) ? start : 1,
        spread: spread === true,
        children,
      },
    ],
  ],
  ['listItem', ({ spread }, children) => [{ type: 'listItem', spread: spread === true, children }]],
  [
    'table',
    (_, children) => {
      const rows = ofType(children, 'tableRow');
      return rows.length === 0 ? [] : [{ type: 'table', children: rows }];
    },
  ],
  ['tableRow', (_, children) => [{ type: 'tableRow', children: ofType(children, 'tableCell') }]],
]);

/** Converts a node of a bundle, which is untrusted and may have any type and fields, to valid Markdown nodes. */
function clean(node: RichTextNode, context: WriterContext, depth = 0): Nodes[] {
  if (depth > MAX_DEPTH) return [];
  const inside = childNodes(node).flatMap((child) => clean(child, context, depth + 1));
  const writer = writers.get(node.type);
  if (writer !== undefined) return [...writer(node, inside, context)] as Nodes[];
  return typeof node.value === 'string' ? [text(node.value)] : inside;
}

/** The writer of tables takes nothing else in them. */
function ofType(children: readonly Nodes[], type: string): readonly Nodes[] {
  return children.filter((child) => child.type === type);
}

function imageOf({ src, alt }: NonNullable<Entry['image']>, absolute: WriterContext['absolute']): Nodes[] {
  const children = clean({ type: 'image', url: src, alt }, { level: 1, absolute });
  return [{ type: 'paragraph', children: children as PhrasingContent[] }];
}

function urlFor(url: unknown, absolute: (url: string) => string): string | undefined {
  const safe = safeUrl(url);
  return safe === undefined ? undefined : absolute(safe);
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The language of code is one word, or the fence would hold markup. */
function wordOf(lang: unknown): string | undefined {
  return /^[\w+#.-]+$/.exec(string(lang))?.[0];
}

function depthOf(depth: unknown, level: number): number {
  return Math.min(6, level + Math.max(1, (typeof depth === 'number' ? Math.trunc(depth) || 2 : 2) - 1));
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

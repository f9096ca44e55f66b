/**
 * Rich text as a tree: one small renderer per mdast node type. This is the only way from a bundle's text to the
 * page: text is text, URLs pass the allow-list, unknown nodes show their text. Called by the other templates and
 * by the card.
 */
import { childNodes, MAX_DEPTH, toNodes, type RichTextNode } from '../core/rich-text.js';
import type { Entry, RichText } from '../core/schema.js';
import { safeUrl } from '../core/url.js';
import { h, heading, type Content, type TreeElement } from '../core/tree.js';

/** What rich text needs to know of the place where it is shown. */
export interface RichTextContext {
  /** The level of the heading above the text; headings inside continue below it. */
  readonly headingLevel: number;
  /** The entry that a link leads to, if it leads to one. */
  readonly entryOf: (url: string) => Entry | undefined;
  /** How a link to an entry is shown. */
  readonly entryLink: (entry: Entry, href: string, content: Content) => TreeElement;
}

/** Renders `text` as blocks. */
export function richText(text: RichText, context: RichTextContext): Content {
  return renderAll(toNodes(text), context, 0);
}

type Renderer = (
  node: RichTextNode,
  inside: () => Content,
  context: RichTextContext,
  depth: number,
) => Content;

const wrap =
  (tagName: string): Renderer =>
  (_, inside) =>
    h(tagName, {}, inside());

const renderers: ReadonlyMap<string, Renderer> = new Map<string, Renderer>([
  ['paragraph', wrap('p')],
  ['emphasis', wrap('em')],
  ['strong', wrap('strong')],
  ['delete', wrap('del')],
  ['blockquote', wrap('blockquote')],
  ['break', () => h('br')],
  ['thematicBreak', () => h('hr')],
  ['inlineCode', (node) => h('code', {}, text(node.value))],
  // Long lines scroll inside the block, and what scrolls must be reachable by keyboard (WCAG 2.1.1).
  ['code', (node) => h('pre', { tabindex: 0 }, h('code', {}, text(node.value)))],
  [
    'heading',
    (node, inside, { headingLevel }) =>
      heading(headingLevel + Math.max(1, number(node.depth, 2) - 1), inside()),
  ],
  ['link', link],
  ['image', image],
  ['list', list],
  ['table', table],
]);

function render(node: RichTextNode, context: RichTextContext, depth: number): Content {
  if (depth > MAX_DEPTH) return undefined;
  const inside = () => renderAll(childNodes(node), context, depth + 1);
  const renderer = renderers.get(node.type);
  if (renderer !== undefined) return renderer(node, inside, context, depth);
  return typeof node.value === 'string' ? node.value : inside();
}

function renderAll(nodes: readonly RichTextNode[], context: RichTextContext, depth: number): Content {
  return nodes.map((node) => render(node, context, depth));
}

function link(node: RichTextNode, inside: () => Content, context: RichTextContext): Content {
  const href = safeUrl(node.url);
  if (href === undefined) return inside();
  const entry = context.entryOf(href);
  if (entry !== undefined) return context.entryLink(entry, href, inside());
  return h('a', { href, title: text(node.title) || undefined }, inside());
}

function image(node: RichTextNode): Content {
  const src = safeUrl(node.url);
  return src === undefined ? text(node.alt) : h('img', { ...LAZY_IMAGE, src, alt: text(node.alt) });
}

/** An image that waits until it is near, and never holds up the text. Comes before `src`: WebKit fetches at once. */
export const LAZY_IMAGE = { loading: 'lazy', decoding: 'async' } as const;

function list(node: RichTextNode, _inside: unknown, context: RichTextContext, depth: number): Content {
  const items = childNodes(node).map((item) =>
    h('li', {}, listItem(item, node.spread === true, context, depth + 2)),
  );
  if (node.ordered !== true) return h('ul', {}, items);
  const start = number(node.start, 1);
  return h('ol', { start: start === 1 ? undefined : start }, items);
}

/** The paragraphs of a tight list are not paragraphs (https://spec.commonmark.org/0.31.2/#tight). */
function listItem(item: RichTextNode, spread: boolean, context: RichTextContext, depth: number): Content {
  return childNodes(item).map((child) =>
    child.type === 'paragraph' && !spread
      ? renderAll(childNodes(child), context, depth)
      : render(child, context, depth),
  );
}

function table(node: RichTextNode, _inside: unknown, context: RichTextContext, depth: number): Content {
  const [head, ...rows] = childNodes(node).map((row) =>
    childNodes(row).map((cell) => renderAll(childNodes(cell), context, depth + 3)),
  );
  return h(
    'table',
    {},
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        head?.map((cell) => h('th', { scope: 'col' }, cell)),
      ),
    ),
    h(
      'tbody',
      {},
      rows.map((cells) =>
        h(
          'tr',
          {},
          cells.map((cell) => h('td', {}, cell)),
        ),
      ),
    ),
  );
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function number(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : fallback;
}

/**
 * Renders rich text as a tree, with one small function per type of mdast node. All rich text of a bundle gets
 * into pages through this module: text stays text, URLs pass the allow-list, unknown nodes show their text.
 * Called by the other templates.
 */
import { childNodes, MAX_DEPTH, toNodes, type RichTextNode } from '../core/rich-text.js';
import type { Entry, RichText } from '../core/schema.js';
import { h, heading, type Content, type TreeElement } from '../core/tree.js';

/** How the place where rich text is shown affects it. */
export interface RichTextContext {
  /** Level of the heading above the text. Headings in the text are at least one level below it. */
  readonly headingLevel: number;
  /** A URL of the text for the page; `undefined` if it is not safe. */
  readonly resolve: (url: unknown) => string | undefined;
  /** The entry that a URL leads to; `undefined` if it leads elsewhere. */
  readonly entryOf: (url: string) => Entry | undefined;
  /** Renders a link to an entry. `url` is the one of a link in a text, if it is one. */
  readonly entryLink: (entry: Entry, url: string | undefined, content: Content) => TreeElement;
}

/** Renders `text` as block elements. */
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
  // Long lines scroll inside the block, and keyboard users can scroll only elements with focus (WCAG 2.1.1).
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
  const href = context.resolve(node.url);
  if (href === undefined) return inside();
  const entry = context.entryOf(href);
  if (entry !== undefined) return context.entryLink(entry, href, inside());
  return h('a', { href, title: text(node.title) || undefined }, inside());
}

function image(node: RichTextNode, _inside: unknown, context: RichTextContext): Content {
  const src = context.resolve(node.url);
  return src === undefined ? text(node.alt) : h('img', { ...LAZY_IMAGE, src, alt: text(node.alt) });
}

/**
 * Attributes of images: they load when they come near the viewport, and are decoded without delaying the
 * text. They must precede `src`, because WebKit starts to load an image when `src` is set.
 */
export const LAZY_IMAGE = { loading: 'lazy', decoding: 'async' } as const;

function list(node: RichTextNode, _inside: unknown, context: RichTextContext, depth: number): Content {
  const items = childNodes(node).map((item) =>
    h('li', {}, listItem(item, node.spread === true, context, depth + 2)),
  );
  if (node.ordered !== true) return h('ul', {}, items);
  const start = number(node.start, 1);
  return h('ol', { start: start === 1 ? undefined : start }, items);
}

/** Items of a tight list have no `<p>` around their text (https://spec.commonmark.org/0.31.2/#tight). */
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

/**
 * Rich text as templates: one small renderer per mdast node type. This is the only way from a bundle's text to
 * the page, and it has no HTML sink: text is text, URLs pass the allow-list, unknown nodes show their text.
 * Called by the other templates and by the card.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { childNodes, MAX_DEPTH, toNodes, type RichTextNode } from '../core/rich-text.js';
import type { Entry, RichText } from '../core/schema.js';
import { safeUrl } from '../core/url.js';
import { heading } from './heading.js';

type Content = TemplateResult | string | typeof nothing | readonly Content[];

/** What rich text needs to know of the place where it is shown. */
export interface RichTextContext {
  /** The level of the heading above the text; headings inside continue below it. */
  readonly headingLevel: number;
  /** The entry that a link leads to, if it leads to one. */
  readonly entryOf: (url: string) => Entry | undefined;
  /** How a link to an entry is shown. */
  readonly entryLink: (entry: Entry, href: string, content: Content) => TemplateResult;
}

/** Renders `text` as blocks. */
export function richText(text: RichText, context: RichTextContext): Content {
  return renderAll(toNodes(text), context, 0);
}

/** Renders `text` for a place that takes no blocks: the paragraphs' contents, side by side. */
export function inlineRichText(text: RichText, context: RichTextContext): Content {
  return toNodes(text).map((node, index) => [
    index > 0 ? ' ' : '',
    node.type === 'paragraph' ? renderAll(childNodes(node), context, 1) : render(node, context, 0),
  ]);
}

type Renderer = (
  node: RichTextNode,
  inside: () => Content,
  context: RichTextContext,
  depth: number,
) => Content;

const renderers: ReadonlyMap<string, Renderer> = new Map<string, Renderer>([
  ['paragraph', (_, inside) => html`<p>${inside()}</p>`],
  ['emphasis', (_, inside) => html`<em>${inside()}</em>`],
  ['strong', (_, inside) => html`<strong>${inside()}</strong>`],
  ['delete', (_, inside) => html`<del>${inside()}</del>`],
  ['inlineCode', (node) => html`<code>${text(node.value)}</code>`],
  // Long lines scroll inside the block, and what scrolls must be reachable by keyboard (WCAG 2.1.1).
  ['code', (node) => html`<pre tabindex="0"><code>${text(node.value)}</code></pre>`],
  ['blockquote', (_, inside) => html`<blockquote>${inside()}</blockquote>`],
  ['break', () => html`<br />`],
  ['thematicBreak', () => html`<hr />`],
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
  if (depth > MAX_DEPTH) return nothing;
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
  return html`<a href=${href} title=${text(node.title) || nothing}>${inside()}</a>`;
}

function image(node: RichTextNode): Content {
  const src = safeUrl(node.url);
  if (src === undefined) return text(node.alt);
  return html`<img src=${src} alt=${text(node.alt)} loading="lazy" decoding="async" />`;
}

function list(node: RichTextNode, _inside: unknown, context: RichTextContext, depth: number): Content {
  const items = childNodes(node).map(
    (item) => html`<li>${listItem(item, node.spread === true, context, depth + 2)}</li>`,
  );
  if (node.ordered !== true)
    return html`<ul>
      ${items}
    </ul>`;
  const start = number(node.start, 1);
  return html`<ol start=${start === 1 ? nothing : start}>
    ${items}
  </ol>`;
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
  return html`<table>
    <thead>
      <tr>
        ${head?.map((cell) => html`<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells) =>
          html`<tr>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function number(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : fallback;
}

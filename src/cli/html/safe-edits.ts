/**
 * Whether a page with edits in it is what it should be: to the parser, the old page with the new content in its places
 * and nothing moved; and after unrender, the old file. Asked by prerender, because HTML has many places where a tag
 * changes the meaning of what follows.
 */
import type { Element, Nodes, Text } from 'hast';
import { insertAll, type Edit } from './edits.js';
import type { Fill } from './plan-fills.js';
import { contentBuilders } from './element-content.js';
import { MARK_ATTRIBUTE } from './marks.js';
import { parsePage, type ParsedPage } from './page.js';
import { serialize } from './serialize.js';
import { isFilled, isLinked, isJsonLdScript, linkIn, withoutAdditions } from './remove-prerendered.js';

export function areSafe(page: ParsedPage, edits: readonly Edit[]): boolean {
  const output = parsePage(insertAll(page.source, edits));
  if (withoutAdditions(output) !== page.source) return false;
  const contents = edits.filter(isFill).map(({ html }) => html);
  const after = outline(output.tree.children, contents);
  return contents.length === 0 && after === plainOutline(page);
}

/**
 * `edits` without those that cannot be. They are found by halves, so that one in an impossible place costs the page
 * neither all others nor much time. What is left was not seen together.
 */
export function safeEdits<E extends Edit>(page: ParsedPage, edits: readonly E[]): readonly E[] {
  if (edits.length === 0 || areSafe(page, edits)) return edits;
  if (edits.length === 1) return [];
  const middle = edits.length >> 1;
  return [edits.slice(0, middle), edits.slice(middle)].flatMap((half) => safeEdits(page, half));
}

const outlines = new WeakMap<ParsedPage, string>();

/** Of the page as it was: it is asked for again and again. */
function plainOutline(page: ParsedPage): string {
  const known = outlines.get(page) ?? outline(page.tree.children, []);
  outlines.set(page, known);
  return known;
}

function isFill(edit: Edit): edit is Fill {
  return 'html' in edit;
}

/** The tree as text, without what prerender put in; `contents` loses what was found where it belongs. */
function outline(nodes: readonly Nodes[], contents: string[]): string {
  return serialize(strip(nodes, contents));
}

function strip(nodes: readonly Nodes[], contents: string[]): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (node.type !== 'element') return [node];
    if (isJsonLdScript(node)) return [];
    if (isLinked(node)) return strip((linkIn(node) ?? node).children, contents);
    if (isFilled(node)) return [withoutMarks({ ...node, children: [blankOf(node, contents)] })];
    const children = strip(node.children, contents) as Element['children'];
    // The lines of scripts are not content.
    const isKept = (child: Nodes) =>
      node.tagName !== 'head' || child.type !== 'text' || child.value.trim() !== '';
    return [withoutMarks({ ...node, children: children.filter(isKept) })];
  });
}

function withoutMarks(element: Element): Element {
  if (!contentBuilders.has(element.tagName)) return element;
  const { [MARK_ATTRIBUTE]: _mark, lang: _lang, dir: _dir, ...properties } = element.properties;
  return { ...element, properties };
}

/** What is left in the element behind its content, if that is what it should be; else everything. */
function blankOf(element: Element, contents: string[]): Text {
  const inside = serialize(element.children);
  const [content] = contents;
  if (content === undefined || !inside.startsWith(content)) return { type: 'text', value: inside };
  contents.shift();
  return { type: 'text', value: inside.slice(content.length) };
}

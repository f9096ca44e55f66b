/**
 * Decides whether edits change nothing else in a page: the parser must see the old page with the new content
 * in the right elements, and removing the content must restore the old file. In HTML a tag can change how the
 * parser reads the rest of the page, so this applies the edits and parses the result. Called by prerender.
 */
import type { Element, Nodes, Text } from 'hast';
import { insertAll, type Edit } from './edits.js';
import type { Fill } from './plan-fills.js';
import { contentBuilders } from '../../render/element-content.js';
import { MARK_ATTRIBUTE } from './marks.js';
import { parsePage, type ParsedPage } from './page.js';
import { serialize } from './serialize.js';
import {
  isFilled,
  isHeadAddition,
  isInserted,
  isLinked,
  linkIn,
  withoutAdditions,
} from './remove-prerendered.js';

/** Whether the page with all of `edits` differs from `page` only by the content that they insert. */
export function areSafe(page: ParsedPage, edits: readonly Edit[]): boolean {
  const output = parsePage(insertAll(page.source, edits));
  if (withoutAdditions(output) !== page.source) return false;
  const contents = edits.filter(isFill).map(({ html }) => html);
  const after = outline(output.tree.children, contents);
  return contents.length === 0 && after === plainOutline(page);
}

/**
 * `edits` without those that are not safe. A binary search finds them, so that one bad edit costs neither the
 * others nor much time. The result is safe in parts, but has not been tested as a whole.
 */
export function safeEdits<E extends Edit>(page: ParsedPage, edits: readonly E[]): readonly E[] {
  if (edits.length === 0 || areSafe(page, edits)) return edits;
  if (edits.length === 1) return [];
  const middle = edits.length >> 1;
  return [edits.slice(0, middle), edits.slice(middle)].flatMap((half) => safeEdits(page, half));
}

const outlines = new WeakMap<ParsedPage, string>();

/** The outline of the page without edits; cached, because every call of {@link areSafe} needs it. */
function plainOutline(page: ParsedPage): string {
  const known = outlines.get(page) ?? outline(page.tree.children, []);
  outlines.set(page, known);
  return known;
}

function isFill(edit: Edit): edit is Fill {
  return 'html' in edit;
}

/**
 * The tree as text, without what prerender wrote.
 *
 * @param contents the expected contents of the filled elements, in the order of the page; those that are
 * found are removed
 */
function outline(nodes: readonly Nodes[], contents: string[]): string {
  return serialize(strip(nodes, contents));
}

function strip(nodes: readonly Nodes[], contents: string[]): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (node.type !== 'element') return [node];
    if (isHeadAddition(node)) return [];
    if (isInserted(node) && serialize([node]) === contents[0]) {
      contents.shift();
      return [];
    }
    if (isLinked(node)) return strip((linkIn(node) ?? node).children, contents);
    if (isFilled(node)) return [withoutMarks({ ...node, children: [blankOf(node, contents)] })];
    const children = strip(node.children, contents) as Element['children'];
    // In the head, white space between scripts may have changed.
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

/** The text behind the expected content of an element; all of its content if that is not the expected one. */
function blankOf(element: Element, contents: string[]): Text {
  const inside = serialize(element.children);
  const [content] = contents;
  if (content === undefined || !inside.startsWith(content)) return { type: 'text', value: inside };
  contents.shift();
  return { type: 'text', value: inside.slice(content.length) };
}

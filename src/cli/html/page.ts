/**
 * A page as the HTML parser of browsers sees it, and where its parts stand in the file: only to find places, since what
 * is written goes into the text of the file. Used by everything in this folder.
 */
import type { Comment, Element, ElementContent, Root, Text } from 'hast';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes, type Token } from 'parse5';
import { find, html } from 'property-information';
import { MARK_ATTRIBUTE } from './marks.js';

/** A part of the file, in UTF-16 code units. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** Where an element stands. */
export interface ElementRange extends SourceRange {
  readonly line: number;
  readonly column: number;
  readonly opening: SourceRange;
  /** Missing where the file has no end tag for it. */
  readonly closing: SourceRange | undefined;
  /** Of the attribute that prerender marks elements with. */
  readonly mark: SourceRange | undefined;
}

/** The page; everything in it that the parser made up has no range. */
export interface ParsedPage {
  readonly source: string;
  readonly tree: Root;
  readonly parents: ReadonlyMap<Node, Element | Root>;
  readonly elements: ReadonlyMap<Element, ElementRange>;
  readonly texts: ReadonlyMap<Text, SourceRange>;
}

/** What may stand in an element. */
export type Node = Element | Text | Comment;

/** Reads `source`, which must not begin with a byte order mark. Scripts count as enabled: `<noscript>` holds text. */
export function parsePage(source: string): ParsedPage {
  const document = parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: true, treeAdapter });
  const tree: Root = { type: 'root', children: [] };
  const page = { source, tree, parents: new Map(), elements: new Map(), texts: new Map() };
  // A list and no recursion: nobody knows how deep pages are.
  const open: [Element | Root, readonly DefaultTreeAdapterTypes.ChildNode[]][] = [
    [tree, document.childNodes],
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [parent, nodes] = next;
    for (const node of nodes) {
      const child = convert(node, source, page);
      if (child === undefined) continue;
      page.parents.set(child, parent);
      parent.children.push(child);
      if (child.type === 'element' && 'childNodes' in node) open.push([child, node.childNodes]);
    }
  }
  return page;
}

/** Notes where nodes end; the parser's own way copies the whole place of a text for every word in it. */
const treeAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  updateNodeSourceCodeLocation(node, { endOffset, endTag }) {
    const location: Partial<Token.ElementLocation> | null | undefined = node.sourceCodeLocation;
    if (location === null || location === undefined) return;
    if (endOffset !== undefined) location.endOffset = endOffset;
    if (endTag !== undefined) location.endTag = endTag;
  },
};

interface Places {
  readonly elements: Map<Element, ElementRange>;
  readonly texts: Map<Text, SourceRange>;
}

/** The node, its place noted; nothing for the doctype. */
function convert(
  node: DefaultTreeAdapterTypes.ChildNode,
  source: string,
  { elements, texts }: Places,
): Node | undefined {
  const location = node.sourceCodeLocation ?? undefined;
  if ('data' in node) return { type: 'comment', value: node.data };
  if ('value' in node) {
    if (location === undefined) return { type: 'text', value: node.value };
    const range = rangeOf(location);
    const text: Text = { type: 'text', value: inOnePiece(node.value, source, range) };
    texts.set(text, range);
    return text;
  }
  if (!('attrs' in node)) return undefined;
  const { tagName, attrs } = node;
  const element: Element = { type: 'element', tagName, properties: propertiesOf(attrs), children: [] };
  if (location !== undefined) elements.set(element, elementRangeOf(location));
  return element;
}

/** What a text may be written with that is not itself in it. */
const NOT_LITERAL = /[<&\r\0]/;

/**
 * `text`, which the parser left in pieces, word by word; to join them takes longer than most that is done with it. Most
 * texts are just what is written there, which is in one piece. Where that is, the parser says exactly behind a tag only.
 */
function inOnePiece(text: string, source: string, { start, end }: SourceRange): string {
  if (end - start !== text.length || (start > 0 && source[start - 1] !== '>')) return text;
  const written = source.slice(start, end);
  return NOT_LITERAL.test(written) ? text : written;
}

/** The value of an attribute by its name in HTML; `undefined` when the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[propertyOf(name)];
  return typeof value === 'string' ? value : undefined;
}

/** Every element in `node`, itself included, in the order of the page. */
export function* elementsIn(node: Node | Root): Generator<Element> {
  const open: (Node | Root)[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'element') yield next;
    if (!('children' in next)) continue;
    for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i] as Node);
  }
}

/** How many elements stand in one another. */
export function depthOf(page: ParsedPage): number {
  const depths = new Map<Node | Root, number>();
  let deepest = 0;
  for (const element of elementsIn(page.tree)) {
    const depth = (depths.get(page.parents.get(element) as Element) ?? 0) + 1;
    depths.set(element, depth);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** `node`, and what is around it, from the inside. */
export function* selfAndAncestors(page: ParsedPage, node: Node): Generator<Element> {
  for (
    let at: Node | Root | undefined = node;
    at !== undefined && at.type !== 'root';
    at = page.parents.get(at)
  )
    if (at.type === 'element') yield at;
}

/** The text in `node`, white space and all. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map((child: ElementContent) => textOf(child)).join('') : '';
}

/** Attributes as hast wants them, as far as selectors need it; names that every object has would be found in none. */
function propertiesOf(attributes: readonly Token.Attribute[]): Record<string, string | string[]> {
  const properties: Record<string, string | string[]> = {};
  for (const { name, value } of attributes) {
    if (name in Object.prototype) continue;
    properties[propertyOf(name)] = name === 'class' ? value.split(/\s+/).filter(Boolean) : value;
  }
  return properties;
}

/** What an attribute is called in `properties`. */
export function propertyOf(name: string): string {
  return find(html, name).property;
}

function rangeOf({ startOffset, endOffset }: Token.Location): SourceRange {
  return { start: startOffset, end: endOffset };
}

function elementRangeOf(location: Token.ElementLocation): ElementRange {
  const { startOffset, endOffset, startTag, endTag, attrs, startLine, startCol } = location;
  const mark = attrs?.[MARK_ATTRIBUTE];
  return {
    start: startOffset,
    end: endOffset,
    line: startLine,
    column: startCol,
    opening: rangeOf(startTag ?? location),
    closing: endTag && rangeOf(endTag),
    mark: mark && rangeOf(mark),
  };
}

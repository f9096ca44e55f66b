/**
 * Parses a page as browsers do (parse5) and finds the ranges of its nodes in the file. The tree is for
 * reading only: what prerender writes goes into the text of the file. Used by every module of this folder.
 */
import type { Comment, Element, ElementContent, Root, Text } from 'hast';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes, type Token } from 'parse5';
import { find, html } from 'property-information';
import type { StaticElement } from '../../render/element-content.js';
import { MARK_ATTRIBUTE } from './marks.js';

/** A part of the file, in UTF-16 code units. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** The range of an element in the file, and those of its tags. */
export interface ElementRange extends SourceRange {
  readonly line: number;
  readonly column: number;
  readonly opening: SourceRange;
  /** `undefined` when the file has no end tag for the element. */
  readonly closing: SourceRange | undefined;
  /** The range of the attribute by which prerender marks elements. */
  readonly mark: SourceRange | undefined;
  /** The range of an attribute with its value, by its name in small letters. */
  attribute(name: string): SourceRange | undefined;
}

/** A page. Nodes that the parser added, such as an implied `<body>`, have no range. */
export interface ParsedPage {
  readonly source: string;
  readonly tree: Root;
  readonly parents: ReadonlyMap<Node, Element | Root>;
  readonly elements: ReadonlyMap<Element, ElementRange>;
  readonly texts: ReadonlyMap<Text, SourceRange>;
}

/** A child of an element. */
export type Node = Element | Text | Comment;

/**
 * Parses `source`, which must not begin with a byte order mark. As in a browser that runs scripts,
 * `<noscript>` holds text.
 */
export function parsePage(source: string): ParsedPage {
  const document = parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: true, treeAdapter });
  const tree: Root = { type: 'root', children: [] };
  const page = { source, tree, parents: new Map(), elements: new Map(), texts: new Map() };
  // A list instead of recursion: a deep page would overflow the stack.
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

/**
 * Updates the end of a node's location in place. The adapter of parse5 copies the whole location of a text
 * each time, and parse5 calls it for every word.
 */
const treeAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  updateNodeSourceCodeLocation(node, { endOffset, endTag }) {
    const location: Partial<Token.ElementLocation> | null | undefined = node.sourceCodeLocation;
    if (location === null || location === undefined) return;
    if (endOffset !== undefined) location.endOffset = endOffset;
    if (endTag !== undefined) location.endTag = endTag;
  },
};

interface NodeRanges {
  readonly elements: Map<Element, ElementRange>;
  readonly texts: Map<Text, SourceRange>;
}

/** Converts a node and stores its range; returns `undefined` for the doctype. */
function convert(
  node: DefaultTreeAdapterTypes.ChildNode,
  source: string,
  { elements, texts }: NodeRanges,
): Node | undefined {
  const location = node.sourceCodeLocation ?? undefined;
  if ('data' in node) return { type: 'comment', value: node.data };
  if ('value' in node) {
    if (location === undefined) return { type: 'text', value: node.value };
    const range = rangeOf(location);
    const text: Text = { type: 'text', value: flattened(node.value, source, range) };
    texts.set(text, range);
    return text;
  }
  if (!('attrs' in node)) return undefined;
  const { tagName, attrs } = node;
  const element: Element = { type: 'element', tagName, properties: propertiesOf(attrs), children: [] };
  if (location !== undefined) elements.set(element, elementRangeOf(location));
  return element;
}

/** Characters that the parser may change, so that the text differs from what the file has. */
const NOT_LITERAL = /[<&\r\0]/;

/**
 * Returns `text` as one flat string. The parser builds it word by word, and the engine would join these
 * pieces when they are first read, which takes longer than most of the work on the text. Most texts equal a
 * slice of the file, which is flat already. The range from the parser is exact only for a text directly
 * behind a tag.
 */
function flattened(text: string, source: string, { start, end }: SourceRange): string {
  if (end - start !== text.length || (start > 0 && source[start - 1] !== '>')) return text;
  const written = source.slice(start, end);
  return NOT_LITERAL.test(written) ? text : written;
}

/** The value of the attribute with the HTML name `name`; `undefined` when the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[propertyOf(name)];
  return typeof value === 'string' ? value : undefined;
}

/** Whether `element` is a `<link rel="glossary">`. */
export function isGlossaryLink(element: Element): boolean {
  const rels = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  return element.tagName === 'link' && rels.includes('glossary');
}

/** `element` as the templates of elements read it. */
export function staticElement(element: Element): StaticElement {
  return { tagName: element.tagName, attribute: (name) => attribute(element, name) };
}

/** `node`, if it is an element, and every element in it, in the order of the page. */
export function* elementsIn(node: Node | Root): Generator<Element> {
  const open: (Node | Root)[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'element') yield next;
    if (!('children' in next)) continue;
    for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i] as Node);
  }
}

/** The depth of the most deeply nested element. */
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

/** `node`, if it is an element, and the elements around it, from the innermost to the outermost. */
export function* selfAndAncestors(page: ParsedPage, node: Node): Generator<Element> {
  for (
    let at: Node | Root | undefined = node;
    at !== undefined && at.type !== 'root';
    at = page.parents.get(at)
  )
    if (at.type === 'element') yield at;
}

/** The text in `node`, with all its white space. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map((child: ElementContent) => textOf(child)).join('') : '';
}

/**
 * The attributes as hast properties, as far as selectors need it. Without names of `Object.prototype` such as
 * "constructor": a look-up of one would find a value in elements without the attribute.
 */
function propertiesOf(attributes: readonly Token.Attribute[]): Record<string, string | string[]> {
  const properties: Record<string, string | string[]> = {};
  for (const { name, value } of attributes) {
    if (name in Object.prototype) continue;
    properties[propertyOf(name)] = name === 'class' ? value.split(/\s+/).filter(Boolean) : value;
  }
  return properties;
}

/** The name of an attribute in the `properties` of hast elements. */
export function propertyOf(name: string): string {
  return find(html, name).property;
}

function rangeOf({ startOffset, endOffset }: Token.Location): SourceRange {
  return { start: startOffset, end: endOffset };
}

function elementRangeOf(location: Token.ElementLocation): ElementRange {
  const { startOffset, endOffset, startTag, endTag, attrs, startLine, startCol } = location;
  const attribute = (name: string) => {
    const found = attrs?.[name];
    return found && rangeOf(found);
  };
  return {
    start: startOffset,
    end: endOffset,
    line: startLine,
    column: startCol,
    opening: rangeOf(startTag ?? location),
    closing: endTag && rangeOf(endTag),
    mark: attribute(MARK_ATTRIBUTE),
    attribute,
  };
}

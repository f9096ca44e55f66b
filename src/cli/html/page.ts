/**
 * A page as the HTML parser of browsers sees it, and where its parts stand in the file: only to find places, since what
 * is written goes into the text of the file. Used by everything in this folder.
 */
import type { Comment, Element, ElementContent, Root, Text } from 'hast';
import { parse, type DefaultTreeAdapterTypes, type Token } from 'parse5';
import { find, html } from 'property-information';

/** A part of the file, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where an element stands. */
export interface ElementRange extends Range {
  readonly line: number;
  readonly column: number;
  readonly opening: Range;
  /** Missing where the file has no end tag for it. */
  readonly closing: Range | undefined;
  readonly attributes: Readonly<Record<string, Range>>;
}

/** The page; everything in it that the parser made up has no range. */
export interface Page {
  readonly source: string;
  readonly tree: Root;
  readonly parents: ReadonlyMap<Node, Element | Root>;
  readonly elements: ReadonlyMap<Element, ElementRange>;
  readonly texts: ReadonlyMap<Text, Range>;
}

/** What may stand in an element. */
export type Node = Element | Text | Comment;

/** Reads `source`, which must not begin with a byte order mark. Scripts count as enabled: `<noscript>` holds text. */
export function parsePage(source: string): Page {
  const document = parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: true });
  const parents = new Map<Node, Element | Root>();
  const elements = new Map<Element, ElementRange>();
  const texts = new Map<Text, Range>();
  const tree: Root = { type: 'root', children: [] };
  addAll(document.childNodes, tree);
  return { source, tree, parents, elements, texts };

  function addAll(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], parent: Element | Root): void {
    for (const node of nodes) {
      const child = convert(node);
      if (child === undefined) continue;
      parents.set(child, parent);
      parent.children.push(child);
      if (child.type === 'element' && 'childNodes' in node) addAll(node.childNodes, child);
    }
  }

  function convert(node: DefaultTreeAdapterTypes.ChildNode): Node | undefined {
    const location = node.sourceCodeLocation ?? undefined;
    if (node.nodeName === '#comment') return { type: 'comment', value: (node as { data: string }).data };
    if ('value' in node) {
      const text: Text = { type: 'text', value: node.value };
      if (location !== undefined) texts.set(text, rangeOf(location));
      return text;
    }
    if (!('attrs' in node)) return undefined; // the doctype
    const element: Element = {
      type: 'element',
      tagName: node.tagName,
      properties: propertiesOf(node.attrs),
      children: [],
    };
    if (location !== undefined) elements.set(element, elementRangeOf(location));
    return element;
  }
}

/** The value of an attribute by its name in HTML; `undefined` when the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[propertyOf(name)];
  return typeof value === 'string' ? value : undefined;
}

/** Every element in `node`, itself included, in the order of the page. */
export function* elementsIn(node: Node | Root): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsIn(child as Node);
}

/** `node`, and what is around it, from the inside. */
export function* around(page: Page, node: Node): Generator<Element> {
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

function propertyOf(name: string): string {
  return find(html, name).property;
}

function rangeOf({ startOffset, endOffset }: Token.Location): Range {
  return { start: startOffset, end: endOffset };
}

function elementRangeOf(location: Token.ElementLocation): ElementRange {
  const { startTag, endTag, attrs = {}, startLine, startCol } = location;
  return {
    ...rangeOf(location),
    line: startLine,
    column: startCol,
    opening: rangeOf(startTag ?? location),
    closing: endTag && rangeOf(endTag),
    attributes: Object.fromEntries(Object.entries(attrs).map(([name, place]) => [name, rangeOf(place)])),
  };
}

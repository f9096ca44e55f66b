/**
 * Converts HTML in a source to Markdown nodes: a text that is all HTML, or tags within Markdown. All text and
 * all links stay; an element without a counterpart in Markdown is reported. Called by rich-text.ts.
 */
import type { Element, ElementContent, Nodes as HtmlNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import type { Html, Nodes } from 'mdast';
import { DROPPED, HANDLERS, isHtmlName, KNOWN, RAW, TEXT_ONLY, unsupportedElement } from './html-elements.js';
import type { RichNodes } from './source.js';
import type { Unsupported } from './unsupported.js';

/**
 * Errors of the HTML parser that lose text: after a missing quote, the text that follows counts as part of
 * the tag.
 */
const TEXT_LOSING_ERRORS = new Set(
  'eof-in-tag missing-whitespace-between-attributes unexpected-character-in-attribute-name'.split(' '),
);

/**
 * An element that stands for a Markdown node while the HTML around it is converted. No real element has this
 * name.
 */
const PLACEHOLDER = 'glossary-placeholder';

const TAG = /<\/?([a-z][a-z0-9]*)(?=[\s/>])[^>]*>|<!--/gi;

/** Whether `text` contains a comment or a tag of an HTML element; `<List>` and `<your-name>` are not HTML. */
export function hasTag(text: string): boolean {
  return [...text.matchAll(TAG)].some(([, name]) => name === undefined || isHtmlName(name));
}

/**
 * The nodes of a text that is HTML.
 *
 * @param unsupported receives what the bundle cannot toHeldNode
 */
export function parseHtml(text: string, unsupported: Unsupported[]): RichNodes {
  return convert(text, [], true, (offset) => offset, unsupported);
}

/**
 * Converts the `html` nodes in `nodes`; the Markdown between their tags stays Markdown.
 *
 * @param unsupported receives what the bundle cannot toHeldNode
 */
export function replaceHtml(nodes: RichNodes, unsupported: Unsupported[]): RichNodes {
  return replaceIn(nodes, true, unsupported);
}

function replaceIn(nodes: RichNodes, isFlow: boolean, unsupported: Unsupported[]): RichNodes {
  const inner = nodes.flatMap((node): RichNodes => {
    if (!('children' in node)) return [node.type === 'html' && !isHtml(node) ? asText(node) : node];
    // A tag in a paragraph may end the paragraph, as <ul> does.
    if (node.type === 'paragraph' && node.children.some(isHtml))
      return replaceIn(node.children, true, unsupported);
    const children = replaceIn(node.children, HOLDS_FLOW.has(node.type), unsupported);
    return [{ ...node, children } as Nodes];
  });
  return inner.some(isHtml) ? join(inner, isFlow, unsupported) : inner;
}

const FLOW = new Set(
  'paragraph heading list listItem blockquote code table thematicBreak definition footnoteDefinition defList'.split(
    ' ',
  ),
);
const HOLDS_FLOW = new Set<string>([
  'root',
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
  'defList',
  'defListDescription',
]);

function isHtml(node: Nodes): boolean {
  return node.type === 'html' && hasTag(node.value);
}

/**
 * Joins sibling nodes to one text of HTML, in which a placeholder stands for each Markdown node, and converts
 * it.
 */
function join(nodes: RichNodes, isFlow: boolean, unsupported: Unsupported[]): RichNodes {
  const held: Nodes[] = [];
  const pieces: { readonly at: number; readonly from: number }[] = [];
  let text = '';
  for (const node of nodes) {
    pieces.push({ at: text.length, from: node.position?.start.offset ?? 0 });
    if (node.type === 'html' && hasTag(node.value)) text += withoutRaw(node, unsupported);
    else {
      text += `<${PLACEHOLDER} data-index="${held.length}"></${PLACEHOLDER}>`;
      held.push(node.type === 'html' ? asText(node) : node);
    }
  }
  const offsetOf = (offset: number) => {
    const piece = pieces.findLast(({ at }) => at <= offset);
    return piece === undefined ? 0 : piece.from + offset - piece.at;
  };
  return convert(text, held, isFlow, offsetOf, unsupported);
}

/** The tag, or nothing where the parser would read the Markdown behind the tag as raw text. */
function withoutRaw({ value, position }: Html, unsupported: Unsupported[]): string {
  const name = /^<\/?([a-z]+)[^>]*>$/i.exec(value)?.[1]?.toLowerCase() ?? '';
  if (!RAW.has(name)) return value;
  if (!value.startsWith('</')) unsupported.push(unsupportedElement(name, position?.start.offset ?? 0));
  return '';
}

/** A text node for something that only looks like a tag. */
function asText(node: Html): Nodes {
  const { value, position } = node;
  return { type: 'text', value, ...(position && { position }) };
}

function convert(
  text: string,
  held: RichNodes,
  isFlow: boolean,
  offsetOf: (offset: number) => number,
  unsupported: Unsupported[],
): RichNodes {
  const tree = fromHtml(text, {
    fragment: true,
    onerror: ({ ruleId, place }) => {
      const start = place !== undefined && 'start' in place ? place.start : place;
      if (TEXT_LOSING_ERRORS.has(String(ruleId))) unsupported.push(brokenTag(offsetOf(start?.offset ?? 0)));
    },
  });
  const used = new Set<Nodes>();
  const toHeldNode: Handle = (_state, element: Element) => {
    const node = held[Number(element.properties['dataIndex'])];
    if (node !== undefined) used.add(node);
    return node;
  };
  reportUnsupported(tree, offsetOf, unsupported);
  for (const index of indexesInText(tree, held)) used.add(held[index] as Nodes);
  for (const index of indexesInDropped(tree, text)) used.add(held[index] as Nodes);
  const { children } = toMdast(tree, {
    document: isFlow,
    handlers: { ...HANDLERS, [PLACEHOLDER]: toHeldNode },
    nodeHandlers: { comment: () => undefined },
  }) as { children: RichNodes };
  movePositions(children, used, offsetOf);
  // After a tag without an end (<script>, <select>), the parser drops elements; their Markdown must stay.
  const lost = held.filter((node) => !used.has(node));
  if (lost.length === 0) return children;
  const isText = isFlow && lost.every(({ type }) => !FLOW.has(type));
  return [...children, ...(isText ? [{ type: 'paragraph', children: lost } as Nodes] : lost)];
}

/**
 * Replaces the placeholders inside of `<code>` and the like by the text of their Markdown: code holds only text.
 *
 * @returns their indexes
 */
function indexesInText(tree: HtmlNodes, held: RichNodes, isInside = false): readonly number[] {
  if (!('children' in tree)) return [];
  const children = tree.children as ElementContent[];
  return children.flatMap((child, place): readonly number[] => {
    if (child.type !== 'element') return [];
    if (child.tagName !== PLACEHOLDER)
      return indexesInText(child, held, isInside || TEXT_ONLY.has(child.tagName));
    const index = Number(child.properties['dataIndex']);
    const node = held[index];
    if (!isInside || node === undefined) return [];
    children[place] = { type: 'text', value: textOf(node) };
    return [index];
  });
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

/** The indexes of the placeholders inside a `<script>` or the like that has an end tag. */
function indexesInDropped(tree: HtmlNodes, text: string): readonly number[] {
  if (!('children' in tree)) return [];
  return (tree.children as ElementContent[]).flatMap((node) => {
    if (node.type !== 'element' || !DROPPED.has(node.tagName)) return indexesInDropped(node, text);
    const { start, end } = node.position ?? {};
    const source = text.slice(start?.offset, end?.offset);
    if (!source.endsWith(`</${node.tagName}>`)) return [];
    return Array.from(source.matchAll(/data-index="(\d+)"/g), ([, index]) => Number(index));
  });
}

/** Reports the elements in `tree` that have no counterpart in Markdown. */
export function reportUnsupported(
  tree: HtmlNodes,
  offsetOf: (offset: number) => number,
  unsupported: Unsupported[],
): void {
  if (!('children' in tree)) return;
  for (const node of tree.children as ElementContent[]) {
    if (node.type === 'element' && node.tagName !== PLACEHOLDER && !KNOWN.has(node.tagName)) {
      unsupported.push(unsupportedElement(node.tagName, offsetOf(node.position?.start.offset ?? 0)));
    }
    reportUnsupported(node, offsetOf, unsupported);
  }
}

function brokenTag(offset: number): Unsupported {
  return {
    offset,
    rule: 'html-syntax',
    message: 'This tag is broken, so text around it may be missing.',
    advice: 'Add the missing quote.',
  };
}

/** Converts positions in the joined text to positions in the text of the source. */
function movePositions(
  nodes: RichNodes,
  held: ReadonlySet<Nodes>,
  offsetOf: (offset: number) => number,
): void {
  for (const node of nodes) {
    if (held.has(node)) continue;
    const start = node.position?.start;
    if (start?.offset !== undefined) start.offset = offsetOf(start.offset);
    if ('children' in node) movePositions(node.children, held, offsetOf);
  }
}

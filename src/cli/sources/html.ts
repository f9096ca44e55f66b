/**
 * HTML in a source becomes Markdown nodes: a whole text of it, or tags between Markdown. Called by rich-text.ts. Text
 * and links are never lost; an element that Markdown has no word for is named.
 */
import type { Element, ElementContent, Nodes as HtmlNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import type { Html, Nodes } from 'mdast';
import { DROPPED, HANDLERS, isHtmlName, KNOWN, unsupportedElement, RAW } from './html-elements.js';
import type { Unsupported } from './rich-text.js';
import type { RichNodes } from './source.js';

/** Faults of a tag in which text is lost: a quote is missing, so that what follows is taken for the tag's own. */
const SWALLOWING = new Set(
  'eof-in-tag missing-whitespace-between-attributes unexpected-character-in-attribute-name'.split(' '),
);

/** Stands for a node that is Markdown already. No element has a name like this. */
const HELD = 'glossary-held-node';

const TAG = /<\/?([a-z][a-z0-9]*)(?=[\s/>])[^>]*>|<!--/gi;

/** Whether there is a tag of HTML in `text`: `<List>` and `<your-name>` are none. */
export function hasTag(text: string): boolean {
  return [...text.matchAll(TAG)].some(([, name]) => name === undefined || isHtmlName(name));
}

/** The nodes of a text that is HTML. */
export function parseHtml(text: string, losses: Unsupported[]): RichNodes {
  return convert(text, [], true, (offset) => offset, losses);
}

/** `nodes` without `html` nodes: what stands between their tags stays Markdown. */
export function replaceHtml(nodes: RichNodes, losses: Unsupported[]): RichNodes {
  return replaceIn(nodes, true, losses);
}

function replaceIn(nodes: RichNodes, isFlow: boolean, losses: Unsupported[]): RichNodes {
  const inner = nodes.flatMap((node): RichNodes => {
    if (!('children' in node)) return [node];
    // Tags in a paragraph may end it, as lists do.
    if (node.type === 'paragraph' && node.children.some(isHtml))
      return replaceIn(node.children, true, losses);
    const children = replaceIn(node.children, HOLDS_FLOW.has(node.type), losses);
    return [{ ...node, children } as Nodes];
  });
  return inner.some(isHtml) ? join(inner, isFlow, losses) : inner;
}

const FLOW = new Set(
  'paragraph heading list listItem blockquote code table thematicBreak definition footnoteDefinition'.split(
    ' ',
  ),
);
const HOLDS_FLOW = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition']);

function isHtml(node: Nodes): boolean {
  return node.type === 'html';
}

/** Siblings, some of which are tags, as one text of HTML in which the others are held. */
function join(nodes: RichNodes, isFlow: boolean, losses: Unsupported[]): RichNodes {
  const held: Nodes[] = [];
  const pieces: { readonly at: number; readonly from: number }[] = [];
  let text = '';
  for (const node of nodes) {
    pieces.push({ at: text.length, from: node.position?.start.offset ?? 0 });
    if (node.type === 'html' && hasTag(node.value)) text += withoutRaw(node, losses);
    else {
      text += `<${HELD} data-index="${held.length}"></${HELD}>`;
      held.push(node.type === 'html' ? asText(node) : node);
    }
  }
  const offsetOf = (offset: number) => {
    const piece = pieces.findLast(({ at }) => at <= offset);
    return piece === undefined ? 0 : piece.from + offset - piece.at;
  };
  return convert(text, held, isFlow, offsetOf, losses);
}

/** A tag that would swallow the Markdown behind it is left out. */
function withoutRaw({ value, position }: Html, losses: Unsupported[]): string {
  const name = /^<\/?([a-z]+)[^>]*>$/i.exec(value)?.[1]?.toLowerCase() ?? '';
  if (!RAW.has(name)) return value;
  if (!value.startsWith('</')) losses.push(unsupportedElement(name, position?.start.offset ?? 0));
  return '';
}

/** What looks like a tag and is none. */
function asText(node: Html): Nodes {
  const { value, position } = node;
  return { type: 'text', value, ...(position && { position }) };
}

function convert(
  text: string,
  held: RichNodes,
  isFlow: boolean,
  offsetOf: (offset: number) => number,
  losses: Unsupported[],
): RichNodes {
  const tree = fromHtml(text, {
    fragment: true,
    onerror: ({ ruleId, place }) => {
      const start = place !== undefined && 'start' in place ? place.start : place;
      if (SWALLOWING.has(String(ruleId))) losses.push(brokenTag(offsetOf(start?.offset ?? 0)));
    },
  });
  const used = new Set<Nodes>();
  const hold: Handle = (_state, element: Element) => {
    const node = held[Number(element.properties['dataIndex'])];
    if (node !== undefined) used.add(node);
    return node;
  };
  reportUnsupported(tree, offsetOf, losses);
  for (const index of heldInDropped(tree, text)) used.add(held[index] as Nodes);
  const { children } = toMdast(tree, {
    document: isFlow,
    handlers: { ...HANDLERS, [HELD]: hold },
    nodeHandlers: { comment: () => undefined },
  }) as { children: RichNodes };
  move(children, used, offsetOf);
  // A tag that is not closed (<script>, <select>) must not take along what follows.
  const lost = held.filter((node) => !used.has(node));
  if (lost.length === 0) return children;
  const isText = isFlow && lost.every(({ type }) => !FLOW.has(type));
  return [...children, ...(isText ? [{ type: 'paragraph', children: lost } as Nodes] : lost)];
}

/** The Markdown inside a `<script>` that has an end. */
function heldInDropped(tree: HtmlNodes, text: string): readonly number[] {
  if (!('children' in tree)) return [];
  return (tree.children as ElementContent[]).flatMap((node) => {
    if (node.type !== 'element' || !DROPPED.has(node.tagName)) return heldInDropped(node, text);
    const { start, end } = node.position ?? {};
    const source = text.slice(start?.offset, end?.offset);
    if (!source.endsWith(`</${node.tagName}>`)) return [];
    return Array.from(source.matchAll(/data-index="(\d+)"/g), ([, index]) => Number(index));
  });
}

function reportUnsupported(tree: HtmlNodes, offsetOf: (offset: number) => number, losses: Unsupported[]): void {
  if (!('children' in tree)) return;
  for (const node of tree.children as ElementContent[]) {
    if (node.type === 'element' && node.tagName !== HELD && !KNOWN.has(node.tagName)) {
      losses.push(unsupportedElement(node.tagName, offsetOf(node.position?.start.offset ?? 0)));
    }
    reportUnsupported(node, offsetOf, losses);
  }
}

function brokenTag(offset: number): Unsupported {
  return {
    offset,
    rule: 'html-syntax',
    message: 'This tag is broken; text around it may be lost.',
    advice: 'Look for a quote that is missing.',
  };
}

/** Positions in the joined text become positions in the text of the source. */
function move(nodes: RichNodes, held: ReadonlySet<Nodes>, offsetOf: (offset: number) => number): void {
  for (const node of nodes) {
    if (held.has(node)) continue;
    const start = node.position?.start;
    if (start?.offset !== undefined) start.offset = offsetOf(start.offset);
    if ('children' in node) move(node.children, held, offsetOf);
  }
}

/**
 * HTML in a source becomes Markdown nodes: a whole text of it, or tags between Markdown. Called by rich-text.ts. Text
 * and links are never lost; an element that Markdown has no word for is named.
 */
import type { Element, ElementContent, Nodes as HtmlNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, toMdast, type Handle, type State } from 'hast-util-to-mdast';
import type { Nodes } from 'mdast';
import type { Loss } from './rich-text.js';
import type { RichNodes } from './source.js';

/** What Markdown says as well, or what means nothing but the style of its text. */
const KNOWN = new Set(
  (
    'a b strong i em cite var dfn del s strike code kbd samp tt pre br hr img ul ol li dl dt dd p blockquote q ' +
    'h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th ' +
    'div span font section article main header footer figure figcaption address center html head body wbr'
  ).split(' '),
);
/** What is not prose: its content goes as well. */
const DROPPED = new Set(['script', 'style', 'template']);

/** Stands for a node that is Markdown already. No element has a name like this. */
const HELD = 'glossary-held-node';

const TAG = /<\/?([a-z][a-z0-9]*)(?=[\s/>])[^>]*>|<!--/gi;

/** Whether there is a tag of HTML in `text`: `<List>` and `<your-name>` are none. */
export function hasTag(text: string): boolean {
  return [...text.matchAll(TAG)].some(([, name]) => name === undefined || isHtmlName(name));
}

function isHtmlName(name: string): boolean {
  return Object.hasOwn(defaultHandlers, name.toLowerCase());
}

/** The nodes of a text that is HTML. */
export function fromTags(text: string, losses: Loss[]): RichNodes {
  return convert(text, [], true, (offset) => offset, losses);
}

/** `nodes` without `html` nodes: what stands between their tags stays Markdown. */
export function replaceHtml(nodes: RichNodes, losses: Loss[]): RichNodes {
  return replaceIn(nodes, true, losses);
}

function replaceIn(nodes: RichNodes, isFlow: boolean, losses: Loss[]): RichNodes {
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

const HOLDS_FLOW = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition']);

function isHtml(node: Nodes): boolean {
  return node.type === 'html';
}

/** Siblings, some of which are tags, as one text of HTML in which the others are held. */
function join(nodes: RichNodes, isFlow: boolean, losses: Loss[]): RichNodes {
  const held: Nodes[] = [];
  const pieces: { readonly at: number; readonly from: number }[] = [];
  let text = '';
  for (const node of nodes) {
    pieces.push({ at: text.length, from: node.position?.start.offset ?? 0 });
    if (node.type === 'html' && hasTag(node.value)) text += node.value;
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

/** What looks like a tag and is none. */
function asText(node: Nodes & { readonly value: string }): Nodes {
  const { value, position } = node;
  return { type: 'text', value, ...(position && { position }) };
}

function convert(
  text: string,
  held: RichNodes,
  isFlow: boolean,
  offsetOf: (offset: number) => number,
  losses: Loss[],
): RichNodes {
  const tree = fromHtml(text, { fragment: true });
  const used = new Set<Nodes>();
  const hold: Handle = (_state, element: Element) => {
    const node = held[Number(element.properties['dataIndex'])];
    if (node !== undefined) used.add(node);
    return node;
  };
  nameLosses(tree, offsetOf, losses);
  const { children } = toMdast(tree, { document: isFlow, handlers: { ...KEEPING, [HELD]: hold } }) as {
    children: RichNodes;
  };
  move(children, used, offsetOf);
  // Tags that swallow what follows (<textarea>, <select>) must not take text along.
  const lost = held.filter((node) => !used.has(node));
  return lost.length === 0 ? children : [...children, ...lost];
}

/** The converter ignores some elements with their text; here the text stays. */
const keep: Handle = (state: State, element: Element) => state.all(element);
const KEEPING: Readonly<Record<string, Handle>> = {
  ...Object.fromEntries(
    Object.entries(defaultHandlers)
      .filter(([name, handle]) => handle === defaultHandlers['applet'] && !DROPPED.has(name))
      .map(([name]) => [name, keep]),
  ),
  // No link, just a place in the text.
  a: (state: State, element: Element) =>
    element.properties['href'] === undefined ? state.all(element) : defaultHandlers['a']?.(state, element),
};

function nameLosses(tree: HtmlNodes, offsetOf: (offset: number) => number, losses: Loss[]): void {
  if (!('children' in tree)) return;
  for (const node of tree.children as ElementContent[]) {
    if (node.type === 'element' && node.tagName !== HELD && !KNOWN.has(node.tagName)) {
      const isDropped = DROPPED.has(node.tagName);
      losses.push({
        offset: offsetOf(node.position?.start.offset ?? 0),
        rule: 'html-element',
        message: isDropped
          ? `A glossary has no <${node.tagName}>; it was left out.`
          : `A glossary has no <${node.tagName}>; only its text was kept.`,
        advice: isDropped ? 'Take it out.' : 'Say it in words or in Markdown.',
      });
    }
    nameLosses(node, offsetOf, losses);
  }
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

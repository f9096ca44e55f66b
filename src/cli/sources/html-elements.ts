/** How each HTML element is converted to Markdown nodes. Used by html.ts. */
import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { Unsupported } from './unsupported.js';

/** Elements that have a counterpart in Markdown, or that only style or group their text. */
export const KNOWN = new Set(
  (
    'a b strong i em cite var dfn del s strike code kbd samp tt pre br hr img ul ol li dl dt dd p blockquote q ' +
    'h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th ' +
    'div span font section article main header footer figure figcaption address center html head body wbr'
  ).split(' '),
);
/** Elements of which the converter takes only the text, not the nodes inside. */
export const TEXT_ONLY = new Set('code kbd samp tt var pre listing textarea'.split(' '));
/** Elements whose content is not prose, so it is dropped, too. */
export const DROPPED = new Set(['script', 'style', 'template']);
/**
 * Elements in which a parser sees no tags. Where Markdown stands between their tags, only the Markdown is
 * kept.
 */
export const RAW = new Set('textarea title xmp plaintext iframe noembed noframes noscript'.split(' '));
/**
 * Block elements that the converter ignores; their text must not join that of the blocks before and after.
 */
const BLOCKS = new Set('dialog menu datalist optgroup option'.split(' '));

/** Whether HTML has an element of this name: `li` yes, `list` no. */
export function isHtmlName(name: string): boolean {
  return Object.hasOwn(defaultHandlers, name.toLowerCase());
}

/** Handlers that keep the text of elements that the converter ignores together with their text. */
export const HANDLERS: Readonly<Record<string, Handle>> = {
  ...Object.fromEntries(
    Object.entries(defaultHandlers)
      .filter(([name, handle]) => handle === defaultHandlers['applet'] && !DROPPED.has(name))
      .map(([name]) => [name, BLOCKS.has(name) ? keepBlock : keep]),
  ),
  // An <a> without href is an anchor and no link.
  a: (state, element) =>
    element.properties['href'] === undefined ? keep(state, element) : defaultHandlers['a']?.(state, element),
  table: (state, element) => {
    const isCaption = (child: ElementContent) => child.type === 'element' && child.tagName === 'caption';
    const rest = { ...element, children: element.children.filter((child) => !isCaption(child)) };
    const captions = element.children
      .filter(isCaption)
      .flatMap((caption) => keepBlock(state, caption as Element));
    // A handler may return a list, but its type does not say so.
    return [...captions, defaultHandlers['table']?.(state, rest)] as never;
  },
};

function keep(state: State, element: Element) {
  return state.all(element);
}

function keepBlock(state: State, element: Element) {
  return state.toFlow(state.all(element));
}

/** The report of an element without a counterpart in Markdown. */
export function unsupportedElement(name: string, offset: number): Unsupported {
  const isDropped = DROPPED.has(name);
  return {
    offset,
    rule: 'html-element',
    message: `A glossary cannot hold <${name}>, so ${isDropped ? 'it was left out' : 'only its text was kept'}.`,
    advice: isDropped ? 'Remove it.' : 'Write it in words or in Markdown.',
  };
}

/** What becomes of each element of HTML on its way into a glossary. Asked by html.ts. */
import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { Unsupported } from './rich-text.js';

/** What Markdown says as well, or what means nothing but the style of its text. */
export const KNOWN = new Set(
  (
    'a b strong i em cite var dfn del s strike code kbd samp tt pre br hr img ul ol li dl dt dd p blockquote q ' +
    'h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th ' +
    'div span font section article main header footer figure figcaption address center html head body wbr'
  ).split(' '),
);
/** What is not prose: its content goes as well. */
export const DROPPED = new Set(['script', 'style', 'template']);
/** What keeps a parser from seeing tags in it; between Markdown only its text can be kept. */
export const RAW = new Set('textarea title xmp plaintext iframe noembed noframes noscript'.split(' '));
/** Ignored by the converter, and blocks: their text must not run into that of their neighbours. */
const BLOCKS = new Set('dialog menu datalist optgroup option'.split(' '));

/** `list` is none, `li` is. */
export function isHtmlName(name: string): boolean {
  return Object.hasOwn(defaultHandlers, name.toLowerCase());
}

/** The converter ignores some elements with their text; here the text stays. */
export const HANDLERS: Readonly<Record<string, Handle>> = {
  ...Object.fromEntries(
    Object.entries(defaultHandlers)
      .filter(([name, handle]) => handle === defaultHandlers['applet'] && !DROPPED.has(name))
      .map(([name]) => [name, BLOCKS.has(name) ? keepBlock : keep]),
  ),
  // No link, just a place in the text.
  a: (state, element) =>
    element.properties['href'] === undefined ? keep(state, element) : defaultHandlers['a']?.(state, element),
  table: (state, element) => {
    const isCaption = (child: ElementContent) => child.type === 'element' && child.tagName === 'caption';
    const rest = { ...element, children: element.children.filter((child) => !isCaption(child)) };
    const captions = element.children
      .filter(isCaption)
      .flatMap((caption) => keepBlock(state, caption as Element));
    return [...captions, defaultHandlers['table']?.(state, rest)] as never; // the types know of no lists
  },
};

function keep(state: State, element: Element) {
  return state.all(element);
}

function keepBlock(state: State, element: Element) {
  return state.toFlow(state.all(element));
}

/** That Markdown has no such element. */
export function unsupportedElement(name: string, offset: number): Unsupported {
  const isDropped = DROPPED.has(name);
  return {
    offset,
    rule: 'html-element',
    message: `A glossary has no <${name}>; ${isDropped ? 'it was left out' : 'only its text was kept'}.`,
    advice: isDropped ? 'Take it out.' : 'Say it in words or in Markdown.',
  };
}

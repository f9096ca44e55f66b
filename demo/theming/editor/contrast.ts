/** How well a text can be told from what is behind it, as a browser shows both. Used by token-sample.ts and the fields. */
import { ratio } from '../../contrast.js';

/** Red, green, blue from 0 to 255, and alpha from 0 to 1. */
export type Rgba = readonly [number, number, number, number];

let context: CanvasRenderingContext2D | null | undefined;

/** A colour in any notation that the browser understands. */
export function toRgba(color: string): Rgba {
  context ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return [0, 0, 0, 1];
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** As the picker of a browser wants it: `#rrggbb`. */
export const toHex = (color: string): string => hexOf(toRgba(color));

/** Whether anything of a colour is seen. */
export const isSeen = (color: string): boolean => toRgba(color)[3] > 0;

function hexOf([red, green, blue]: Rgba): string {
  return `#${[red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

function over([red, green, blue, alpha]: Rgba, below: Rgba, opacity = 1): Rgba {
  const mix = (top: number, under: number) => top * alpha * opacity + under * (1 - alpha * opacity);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

/** The contrast of the text of `element` with what is behind it, also across shadow roots. */
export function contrastOf(element: Element): number {
  const chain = [...ancestors(element)];
  const opacity = chain
    // The card may just be appearing.
    .filter((each) => !each.matches(':popover-open'))
    .reduce((product, each) => product * Number(styleOf(each).opacity), 1);
  const behind = backgroundOf(chain);
  return ratio(over(toRgba(styleOf(element).color), behind, opacity), behind);
}

/** The colour of a property of `element` on what is behind it; `undefined` where it is transparent. */
export function seenColor(element: Element, property: string): string | undefined {
  const color = styleOf(element).getPropertyValue(property);
  return isSeen(color) ? hexOf(over(toRgba(color), backgroundOf([...ancestors(element)]))) : undefined;
}

/** The background of `element` on what is behind it; `undefined` where it has none. */
export function seenBackground(element: Element): string | undefined {
  return isSeen(styleOf(element).backgroundColor) ? hexOf(backgroundOf([...ancestors(element)])) : undefined;
}

/** @param chain an element and its ancestors */
function backgroundOf(chain: readonly Element[]): Rgba {
  const white: Rgba = [255, 255, 255, 1];
  return chain
    .map((each) => toRgba(styleOf(each).backgroundColor))
    .reduceRight<Rgba>((below, top) => over(top, below), white);
}

function* ancestors(element: Element): Generator<Element> {
  for (let each: Element | null = element; each !== null;) {
    yield each;
    // The card lies above the page; nothing of it shows through.
    if (each.matches(':popover-open')) return;
    const parent: Node | null = each.assignedSlot ?? each.parentNode;
    each =
      parent instanceof (element.ownerDocument.defaultView as Window & typeof globalThis).ShadowRoot
        ? parent.host
        : (parent as Element | null)?.nodeType === 1
          ? (parent as Element)
          : null;
  }
}

const styleOf = (element: Element): CSSStyleDeclaration =>
  (element.ownerDocument.defaultView as Window).getComputedStyle(element);

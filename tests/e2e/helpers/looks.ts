// What a reader sees of an element, by its computed values and its boxes.
import { ratio, relativeLuminance } from '../../../demo/contrast.js';

export const styleOf = (element: Element): CSSStyleDeclaration =>
  element.ownerDocument.defaultView!.getComputedStyle(element);

export const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** Red, green, blue and alpha of a computed colour, from 0 to 255, in whatever notation the engine computes it. */
export function channels(color: string): Uint8ClampedArray {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return context.getImageData(0, 0, 1, 1).data;
}

/** Whether nothing of a colour shows. */
export const isTransparent = (color: string): boolean => channels(color)[3] === 0;

export const isOpaque = (color: string): boolean => channels(color)[3] === 255;

/** The contrast of two computed colours, as WCAG defines it. */
export const contrast = (one: string, other: string): number =>
  ratio([...channels(one)], [...channels(other)]);

export const isDark = (color: string): boolean => relativeLuminance([...channels(color)]) < 0.2;

/** Whether a line that shows is drawn under the text of an element, by itself. */
export function isUnderlined(element: Element): boolean {
  const { textDecorationLine, textDecorationColor } = styleOf(element);
  return textDecorationLine.includes('underline') && !isTransparent(textDecorationColor);
}

/** Whether a reader can tell a link from the text around it. */
export function isTold(link: Element, text: Element): boolean {
  return (
    isUnderlined(link) ||
    styleOf(link).color !== styleOf(text).color ||
    parseFloat(styleOf(link).borderBottomWidth) > 0
  );
}

/** The free space between two boxes, one below the other. */
export const gapBetween = (upper: Element, lower: Element): number =>
  Math.round(boxOf(lower).top - boxOf(upper).bottom);

/** Whether two boxes share more than a pixel. */
export function overlap(one: Element, other: Element): boolean {
  const [a, b] = [boxOf(one), boxOf(other)];
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
  );
}

/** The height of the middle of an element's first line of text. */
export function firstLineOf(element: Element): number {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const { top, bottom } = range.getClientRects()[0]!;
  return (top + bottom) / 2;
}

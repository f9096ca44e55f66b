/**
 * Chooses whether a card is light or dark. The card calls it once for each opening. It reads computed styles and changes
 * nothing.
 */

/** Text that is lighter than this, from 0 to 1, stands on a dark background. */
const LIGHT_TEXT = 0.6;

/**
 * The `color-scheme` of a card for `term` in `parent`; empty where it is that of `parent`. A page that declares no scheme, but
 * is dark by its colours, shows it by its light text.
 */
export function schemeFor(term: Element, parent: Element): string {
  const { color, colorScheme } = getComputedStyle(term);
  if (colorScheme === 'normal') return lightnessOf(color) > LIGHT_TEXT ? 'dark' : '';
  // The card then follows when the page's scheme changes.
  return colorScheme === getComputedStyle(parent).colorScheme ? '' : colorScheme;
}

/** The lightness of a computed colour, from 0 to 1: `rgb(…)`, `color(… …)`, `oklch(…)` and the like. */
function lightnessOf(color: string): number {
  // Without the name of a colour space, which may have digits: `color(display-p3 1 1 1)`.
  const [name = '', ...numbers] = color.replace(/^color\([\w-]+/, 'color').match(/^[a-z]+|[\d.]+%?/g) ?? [];
  const [first = 0, second = 0, third = 0] = numbers.map((number) =>
    number.endsWith('%') ? parseFloat(number) / 100 : Number(number),
  );
  if (name.startsWith('ok')) return first;
  if (name === 'lab' || name === 'lch') return first / 100;
  // The share of each colour in the lightness that people see (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
  const lightness = 0.2126 * first + 0.7152 * second + 0.0722 * third;
  return name.startsWith('rgb') ? lightness / 255 : lightness;
}

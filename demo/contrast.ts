/** How well two colours can be told apart, by WCAG. Used by the builder, the token editor and tests of looks. Pure. */

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, of red, green and blue from 0 to 255; what follows them does not count. */
export function relativeLuminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function ratio(one: readonly number[], other: readonly number[]): number {
  const [low = 0, high = 0] = [relativeLuminance(one), relativeLuminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

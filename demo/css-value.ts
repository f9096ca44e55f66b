/**
 * Whether a text from a user, or from a link that anybody can write, may stand as a value in a style sheet. The builder and the
 * token editor ask it. It asks the browser, and knows neither of them.
 */

/** What fetches something, is known only where it is used, or ends the declaration. A backslash can hide any of these. */
const REFUSED = /[;{}\\]|(?:url|src|image|image-set|var)\(/i;

/** @param property one of CSS that takes such values */
export function isCssValue(value: string, property: string): boolean {
  if (REFUSED.test(value) || !CSS.supports(property, value)) return false;
  // CSS closes what is open at the end of a text. In a style sheet, that would take in the next declaration.
  const { style } = document.createElement('span');
  style.cssText = `${property}: ${value}; --next: 1`;
  return style.getPropertyValue('--next') !== '';
}

/** How a term gets into an article. Plain data, which the auto-linker and its options share. */

/**
 * `wrap`: a `<glossary-term>` goes around its text; `highlight`: the text is underlined, and no node of the page
 * changes; `auto`: a highlight where an element around the text would do harm, else `wrap`.
 */
export type LinkMode = 'auto' | 'wrap' | 'highlight';

/** Converts an attribute or option. Everything but the three modes becomes the default, `auto`. */
export function toMode(value: unknown): LinkMode {
  return value === 'wrap' || value === 'highlight' ? value : 'auto';
}

/**
 * Style sheet of highlighted terms, adopted into the page: the underline of a `<glossary-term>`
 * (elements/glossary-term.styles.ts). It is in the layer of all styles of ours, so that any rule of the site wins.
 */

/** The name of the highlight. */
export const HIGHLIGHT = 'glossary-term';
/** The highlight of terms that look quieter, whose style sheet is elements/options/quiet-terms.styles.ts. */
export const QUIET_HIGHLIGHT = 'glossary-term-quiet';

export const highlightStyles = `
::highlight(${HIGHLIGHT}) {
  text-decoration-line: underline;
  text-decoration-style: var(--glossary-underline-style, dotted);
  text-decoration-color: var(--glossary-underline, color-mix(in srgb, currentcolor 60%, transparent));
  text-decoration-thickness: var(--glossary-underline-thickness, max(1px, .07em));
  text-underline-offset: var(--glossary-underline-offset, .22em);
}
@media print { ::highlight(${HIGHLIGHT}) { text-decoration-line: none } }
`;

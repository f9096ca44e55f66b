/**
 * Style sheet of terms whose cards open only when asked, adopted into the page after that of all terms
 * (glossary-term.styles.ts), in the same layer. A quiet term has a fainter line, a known one none, until the pointer or the
 * focus is on it. `!important` as there. quiet-terms.ts sets the states, and puts quiet highlighted texts into a highlight of
 * their own.
 */
import { QUIET_HIGHLIGHT } from '../../dom/autolink/highlights.styles.js';

const FAINT = 'color-mix(in srgb, var(--glossary-underline, currentcolor) 30%, transparent)';
const AT_REST = ':not(:hover, :focus-within, [open])';
const QUIET = `glossary-term:state(quiet)${AT_REST}`;
const KNOWN = `glossary-term:state(known)${AT_REST}`;

export const quietStyles = `
:where(${QUIET}[tabindex]) { text-decoration-color: ${FAINT} }
:where(${QUIET} > a[href]) { text-decoration-color: ${FAINT} !important }
:where(${KNOWN}, ${KNOWN} > a[href]) { text-decoration-line: none }
::highlight(${QUIET_HIGHLIGHT}) {
  text-decoration-line: underline;
  text-decoration-style: dotted;
  text-decoration-color: ${FAINT};
  text-decoration-thickness: max(1px, .07em);
  text-underline-offset: .22em;
}
@media print { ::highlight(${QUIET_HIGHLIGHT}) { text-decoration-line: none } }
`;

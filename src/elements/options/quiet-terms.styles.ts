/**
 * Style sheet of terms whose cards open only when asked, adopted into the page after that of all terms
 * (glossary-term.styles.ts), in the same layer. A quiet term has a fainter line, a known one none, until the pointer or the
 * focus is on it. quiet-terms.ts sets the states, and puts quiet highlighted texts into a highlight of their own. Links inherit
 * the line: WebKit 2.50 does not restyle them by a state of the term. `!important` as in the other sheet.
 */
import { QUIET_HIGHLIGHT } from '../../dom/autolink/highlights.styles.js';

const FAINT = 'color-mix(in srgb, var(--glossary-underline, currentcolor) 30%, transparent)';
const COLOR =
  'var(--_glossary-color, var(--glossary-underline, color-mix(in srgb, currentcolor 60%, transparent)))';

export const quietStyles = `
:where(glossary-term:state(quiet)) { --_glossary-color: ${FAINT} }
:where(glossary-term:state(known)) { --_glossary-line: none }
:where(glossary-term:is(:hover, :focus-within, [open]:not([open=false]))) { --_glossary-color: initial; --_glossary-line: initial }
@media not print {
  :where(glossary-term, glossary-term > a[href]) { text-decoration-line: var(--_glossary-line, underline) }
  :where(glossary-term[tabindex]) { text-decoration-color: ${COLOR} }
  :where(glossary-term > a[href]) { text-decoration-color: ${COLOR} !important }
  ::highlight(${QUIET_HIGHLIGHT}) {
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-color: ${FAINT};
    text-decoration-thickness: max(1px, .07em);
    text-underline-offset: .22em;
  }
}
`;

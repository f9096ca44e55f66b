/** How terms look in the page: a quiet dotted underline. `:where()`, so that every rule of the site wins. */
export const termStyles = `
:where(glossary-term[aria-haspopup], glossary-term > a[href]) {
  text-decoration: underline dotted var(--glossary-underline, color-mix(in srgb, currentcolor 60%, transparent)) max(1px, .07em);
  text-underline-offset: .22em;
}
:where(glossary-term[aria-haspopup]) { cursor: help }
:where(glossary-term[open], glossary-term[open] > a[href]) { text-decoration-style: solid }
:where(glossary-term:focus-visible) { outline: 2px solid; outline-offset: 2px; border-radius: 2px }
@media print { :where(glossary-term[aria-haspopup], glossary-term > a[href]) { text-decoration: none } }
`;

/**
 * Style sheet of terms, adopted into the page: a dotted underline. Every selector is in `:where()`, so that any rule
 * of the site wins. A term that is a button has a `tabindex`. Another one has a transparent underline, which a link in it
 * inherits where the site says `text-decoration: inherit` (Tailwind's reset); the colour on links is ours, so that it
 * shows. No `:has()`: with it, inserting terms took longer. Longhands, because WebKit ignores style and thickness in the
 * `text-decoration` shorthand. Touch screens get a pointer cursor: without one, Safari on iOS sends no clicks to delegated
 * listeners (https://www.quirksmode.org/blog/archives/2014/02/mouse_event_bub.html).
 */
export const termStyles = `
:where(glossary-term, glossary-term > a[href]) {
  text-decoration-line: underline;
  text-decoration-style: var(--glossary-underline-style, dotted);
  text-decoration-color: var(--glossary-underline, color-mix(in srgb, currentcolor 60%, transparent));
  text-decoration-thickness: var(--glossary-underline-thickness, max(1px, .07em));
  text-underline-offset: var(--glossary-underline-offset, .22em);
}
:where(glossary-term:not([tabindex])) { text-decoration-color: transparent }
:where(glossary-term > a[href]) { text-decoration-color: var(--glossary-underline, color-mix(in srgb, currentcolor 60%, transparent)) !important }
:where(glossary-term[tabindex]) { cursor: help }
@media (hover: none) { :where(glossary-term[tabindex]) { cursor: pointer } }
:where(glossary-term[open]:not([open=false]), glossary-term[open]:not([open=false]) > a[href]) { text-decoration-style: solid }
@media screen {
  :where(glossary-term[tabindex], glossary-term > a[href])::after {
    content: '\\2060' var(--glossary-term-icon) / '';
    font-size: .75em;
    vertical-align: super;
    line-height: 0;
  }
}
:where(glossary-term:focus-visible) { outline: 2px solid; outline-offset: 2px; border-radius: 2px }
@media print { :where(glossary-term, glossary-term > a[href]) { text-decoration-line: none } }
`;

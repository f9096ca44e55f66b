/**
 * Styles of `<faq-accordion>`: a line above the first item, and the button that shows all answers. The space below is the
 * slot's and collapses with that of the page, so that a page without margins has some.
 */

export const faqAccordionStyles = `
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  slot {
    display: block;
    margin-block-end: 1em;
    border-block-start: var(--glossary-border-width, 1px) solid var(--glossary-rule, var(--glossary-border, color-mix(in srgb, currentcolor 20%, transparent)));
  }
  /* What Markdown engines and the HTML parser leave between the items. */
  ::slotted(:is(p:empty, br)) {
    display: none;
  }
  [part='toolbar']:not([hidden]) {
    display: flex;
    justify-content: flex-end;
    margin-block-end: 0.4em;
  }
  button {
    all: unset;
    box-sizing: border-box;
    min-block-size: 28px;
    padding: 0.2em 0.8em;
    border: 1px solid var(--glossary-border, color-mix(in srgb, currentcolor 30%, transparent));
    border-radius: var(--glossary-control-radius, 6px);
    font-size: 0.9em;
    cursor: pointer;
  }
  /* The label is loaded. Until then the button takes its space, but no user reaches a button without a name. */
  button:empty {
    visibility: hidden;
  }
  button:empty::before {
    content: '\\a0';
  }
  button:hover {
    background: color-mix(in srgb, currentcolor 10%, transparent);
  }
  button:focus-visible {
    outline: 2px solid var(--glossary-accent, currentcolor);
  }
  @media print {
    [part='toolbar']:not([hidden]) {
      display: none;
    }
  }
`;

/** The look of the options in the card; uses the properties of its style sheet (card/glossary-card.styles.ts). */
export const optionsStyles = `
  [part='header'] {
    flex-wrap: wrap;
  }
  /* Behind their button for the keyboard, below the title for the eye. */
  [part='choices'] {
    order: 1;
    flex: 100%;
    margin-block: 0.25em;
    border-block: 1px solid var(--_border);
    padding-block: 0.4em;
    font-size: 0.9em;
  }
  [part='choices'] label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: var(--_button);
    cursor: pointer;
  }
  [part='choices'] input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  input:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;

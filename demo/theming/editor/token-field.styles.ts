/** The styles of `<token-field>`. Buttons and fields are those of the site. */
import { css } from 'lit';

export const fieldStyles = css`
  :host {
    display: block;
    padding-block: 0.7rem;
    border-block-start: 1px solid var(--rule);
    font: var(--small) / 1.4 var(--sans);
  }
  fieldset {
    display: grid;
    /* The place of the button is kept, so that nothing moves when it comes. */
    grid-template-columns: minmax(0, 1fr) 4rem;
    gap: 0.15rem 0.75rem;
  }
  legend {
    float: inline-start;
    margin: 0;
  }
  legend::first-letter {
    text-transform: uppercase;
  }
  p {
    grid-column: 1;
    margin: 0;
    color: var(--faded);
    font-size: 0.8125rem;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr));
    grid-column: 1 / -1;
    align-items: start;
    gap: 0.4rem 0.6rem;
    margin-block-start: 0.3rem;
  }
  /* One field has the whole width, and a message has a row of its own. */
  .fields:not(:has(.color)) {
    grid-template-columns: minmax(0, 1fr);
  }
  .color {
    display: grid;
    grid-template-columns: 2rem minmax(0, 1fr);
    gap: 0 0.4rem;
  }
  .fields :is(input, select) {
    min-block-size: 2rem;
    padding-block: 0.25rem;
    font-size: var(--small);
  }
  .fields input[type='color'] {
    inline-size: 100%;
    block-size: 2rem;
    padding: 0.15rem;
  }
  /* No colour is shown: a line across the field. */
  input[data-none] {
    background: linear-gradient(to top right, transparent 47%, var(--mark) 47% 53%, transparent 53%)
      var(--paper);
  }
  input[data-none]::-webkit-color-swatch {
    opacity: 0;
  }
  input[data-none]::-moz-color-swatch {
    opacity: 0;
  }
  input[aria-invalid] {
    border-color: var(--mark);
    outline-color: var(--mark);
  }
  .wrong {
    grid-column: 1 / -1;
    color: var(--mark);
    font-size: 0.8125rem;
  }
  button {
    grid-row: 1 / span 2;
    grid-column: 2;
    align-self: start;
    justify-self: end;
  }
`;

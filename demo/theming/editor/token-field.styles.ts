/** The styles of `<token-field>`. Colours and fonts are those of the site (demo/styles.css). */
import { css } from 'lit';

export const fieldStyles = css`
  :host {
    display: block;
    padding-block: 0.7rem;
    border-block-start: 1px solid var(--rule);
    font: 0.875rem / 1.4 var(--sans);
  }
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.15rem 0.75rem;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    float: inline-start;
    padding: 0;
    font-weight: 600;
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
    gap: 0.4rem 0.6rem;
    margin-block-start: 0.3rem;
  }
  .color {
    display: grid;
    grid-template-columns: 2rem minmax(0, 1fr);
    gap: 0 0.4rem;
  }
  input,
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid light-dark(#8b8881, #74777d);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  input[type='color'] {
    padding: 0.15rem;
    cursor: pointer;
  }
  input[data-unset] {
    border-style: dashed;
  }
  input[data-unset]::-webkit-color-swatch {
    opacity: 0;
  }
  input[data-unset]::-moz-color-swatch {
    opacity: 0;
  }
  ::placeholder {
    color: var(--faded);
    opacity: 1;
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
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--rule);
    border-radius: 999px;
    background: none;
    color: var(--ink);
    font: inherit;
    font-size: 0.8125rem;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--ink);
  }
  :focus-visible {
    outline: 2px solid var(--mark);
    outline-offset: 1px;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

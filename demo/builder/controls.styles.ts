/**
 * The look of buttons, fields and small texts in all elements of the builder. Colours and fonts are the custom properties of the
 * site (styles.css), which reach into shadow roots.
 */
import { css } from 'lit';

export const controls = css`
  :host {
    display: block;
    font: 0.9375rem/1.5 var(--sans);
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3 {
    margin: 0;
    font: 600 0.9375rem/1.4 var(--sans);
  }

  h2 {
    font-size: 1.0625rem;
  }

  p {
    margin: 0;
  }

  .hint {
    color: var(--faded);
    font-size: 0.875rem;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.625rem;
  }

  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 2.25rem;
    padding: 0.35rem 0.85rem;
    border: 1px solid light-dark(#8b8881, #74777d);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    font: 500 0.875rem/1.3 var(--sans);
    cursor: pointer;
  }

  button:hover {
    border-color: var(--ink);
  }

  button.primary {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
  }

  button.primary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* Without a border of its own, for what stands beside others of its kind. */
  button.quiet {
    min-block-size: 2rem;
    padding-inline: 0.5rem;
    border-color: transparent;
    background: none;
    text-decoration: underline 1px var(--mark);
    text-underline-offset: 0.2em;
  }

  button[aria-disabled='true'] {
    border-color: var(--rule);
    color: var(--faded);
    cursor: default;
  }

  :focus-visible {
    outline: 2px solid var(--mark);
    outline-offset: 2px;
    border-radius: 3px;
  }

  label,
  .label {
    font-weight: 600;
    font-size: 0.875rem;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3rem;
  }

  input:not([type='checkbox'], [type='radio'], [type='color']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.375rem;
    padding: 0.4rem 0.65rem;
    border: 1px solid light-dark(#8b8881, #74777d);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    font: 0.9375rem/1.45 var(--sans);
  }

  textarea {
    resize: vertical;
  }

  ::placeholder {
    color: var(--faded);
    opacity: 1;
  }

  input:is([type='checkbox'], [type='radio']) {
    flex: none;
    inline-size: 1.0625rem;
    block-size: 1.0625rem;
    margin: 0;
    accent-color: var(--mark);
  }

  code,
  .code {
    font-family: var(--mono);
    font-size: 0.8125rem;
  }

  a {
    color: inherit;
    text-decoration: underline 1px var(--mark);
    text-underline-offset: 0.18em;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-weight: 600;
    font-size: 0.875rem;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** The look of <look-options>. */
import { css } from 'lit';

export const lookOptionsStyles = css`
  .groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75rem;
  }

  .groups > section {
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--rule);
  }

  .groups > fieldset > legend {
    margin-block-end: 0.6rem;
    font-size: 1.0625rem;
  }

  .check {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: baseline;
    column-gap: 0.6rem;
    padding-block: 0.3rem;
  }

  .check input {
    align-self: start;
    margin-block-start: 0.15rem;
  }

  .check label {
    cursor: pointer;
  }

  .check .hint {
    grid-column: 2;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    align-items: start;
    gap: 1rem;
  }

  input.code {
    font-family: var(--mono);
    font-size: 0.875rem;
  }
`;

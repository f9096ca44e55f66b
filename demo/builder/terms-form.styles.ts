/** The look of <terms-form>. */
import { css } from 'lit';

export const termsFormStyles = css`
  ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding: 0;
    border: 1px solid var(--rule);
    border-radius: 4px;
    list-style: none;
  }

  /* Those out of view are not laid out: a glossary may have thousands. */
  li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.5rem;
  }

  li + li {
    border-block-start: 1px solid var(--rule);
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
  }

  .open {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    justify-content: start;
    justify-items: start;
    gap: 0 0.5rem;
    min-block-size: 2.75rem;
    padding: 0.45rem 0.75rem;
    border: 0;
    background: none;
    text-align: start;
  }

  .open::before {
    content: '';
    grid-row: 1 / span 2;
    inline-size: 0.45rem;
    block-size: 0.45rem;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
  }

  .open[aria-expanded='true']::before {
    rotate: 45deg;
  }

  .open:focus-visible {
    outline-offset: -2px;
  }

  .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .open .hint {
    max-inline-size: 100%;
    overflow: hidden;
    font-weight: 400;
    font-size: 0.8125rem;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  term-fields {
    padding: 0.25rem 0.9rem 0.9rem;
  }

  .elsewhere {
    display: grid;
    justify-items: start;
    gap: 0.5rem;
    padding: 0.9rem 1rem;
    border-radius: 4px;
    background: var(--sheet);
  }

  .stack {
    gap: 0.75rem;
  }
`;

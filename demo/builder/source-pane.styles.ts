/** The look of <source-pane>. */
import { css } from 'lit';

export const sourcePaneStyles = css`
  .stack {
    gap: 0.75rem;
  }

  select {
    inline-size: auto;
    min-block-size: 2.25rem;
    max-inline-size: min(100%, 14rem);
    font-size: 0.875rem;
  }

  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .files li {
    display: flex;
    border-radius: 4px;
    background: var(--sheet);
  }

  .file {
    border-color: transparent;
    background: none;
  }

  .file[aria-pressed='true'] {
    border-color: var(--edge);
    background: var(--paper);
  }

  .files .quiet {
    min-block-size: 2.25rem;
    text-decoration: none;
  }

  .binary {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 0.5rem;
    min-block-size: 12rem;
    padding: 1.5rem;
    border: 1px solid var(--rule);
    border-radius: 4px;
    text-align: center;
  }
`;

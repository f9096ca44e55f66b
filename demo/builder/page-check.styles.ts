/** The look of <page-check>. */
import { css } from 'lit';

export const pageCheckStyles = css`
  textarea {
    font-family: var(--mono);
    font-size: 0.8125rem;
  }

  [role='status'] {
    min-block-size: 1.5rem;
  }

  .problem {
    padding: 0.6rem 0.8rem;
    border-inline-start: 3px solid var(--mark);
    background: var(--sheet);
  }

  ol {
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
  }

  ol li {
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--rule);
    font-size: 0.875rem;
  }

  .place {
    overflow-wrap: anywhere;
  }

  mark {
    padding-inline: 0.15em;
    border-radius: 2px;
    background: light-dark(#fbf0cf, #423718);
    color: inherit;
    font-weight: 600;
  }

  .hint:empty {
    display: none;
  }
`;

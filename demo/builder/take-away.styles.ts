/** The look of <take-away>: steps with numbers. */
import { css } from 'lit';

export const takeAwayStyles = css`
  ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.25rem;
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875rem;
    counter-increment: step;
  }

  li:not(:last-child) h2::before {
    content: counter(step) '\\2002';
    color: var(--mark);
  }

  .failed {
    font-size: 0.875rem;
  }
`;

/** The look of <glossary-step>: the summary and the button to the problems, above the ways to enter terms. */
import { css } from 'lit';

export const glossaryStepStyles = css`
  .stack {
    gap: 0.75rem;
  }

  /* As high as two lines, so that nothing below moves when there is something to say. */
  .result {
    align-items: start;
    justify-content: space-between;
    min-block-size: 3rem;
  }

  .summary {
    flex: 1 1 10rem;
    font-weight: 600;
  }

  .summary:focus {
    outline: none;
  }

  .summary .hint {
    font-weight: 400;
  }

  .to-problems.errors {
    border-color: var(--mark);
  }
`;

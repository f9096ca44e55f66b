/** The look of <page-snippet>: fields side by side, and a box for each part. */
import { css } from 'lit';

export const pageSnippetStyles = css`
  :host,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875rem;
  }

  section {
    gap: 0.5rem;
  }

  h3 {
    font-size: var(--small);
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 0.875rem;
  }
`;

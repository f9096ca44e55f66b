/** The look of <builder-app>: the steps beside the preview, which stays in view, or above it on a narrow screen. */
import { css } from 'lit';

export const builderAppStyles = css`
  :host {
    position: relative;
  }

  /* The text of the status has its line also while it is empty, so that nothing moves when something is said. */
  .top {
    margin-block-end: 0.25rem;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--ink);
  }

  .said {
    flex: 1 1 12rem;
    min-block-size: 1.5em;
    overflow-wrap: anywhere;
  }

  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem;
  }

  .summary {
    min-block-size: 1.5em;
    font-weight: 600;
  }

  .summary:focus {
    outline: none;
  }

  @media (width < 30rem) {
    .top button {
      padding-inline: 0.55rem;
    }
  }

  @media (width >= 60rem) {
    .to-preview {
      display: none;
    }

    .panes {
      grid-template-columns: minmax(24rem, 5fr) minmax(0, 7fr);
      align-items: start;
      gap: clamp(1.5rem, 3vw, 3rem);
    }

    preview-pane {
      position: sticky;
      inset-block-start: 1rem;
    }
  }
`;

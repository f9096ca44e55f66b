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

  /* As high as the window down to the bar at its bottom. */
  preview-pane {
    block-size: max(30rem, 100dvb - 4.5rem);
    /* The site keeps 2rem above what is scrolled to. */
    scroll-margin-block-start: -1.5rem;
  }

  :host([data-dropping]) .panes {
    outline: 2px dashed var(--mark);
    outline-offset: 6px;
  }

  /* The page in its frame would take the files for itself. */
  :host([data-dropping]) preview-pane {
    pointer-events: none;
  }

  .jump {
    position: fixed;
    inset-inline: 0;
    inset-block-end: 0;
    z-index: 1;
    padding: 0.6rem var(--gutter);
    padding-block-end: max(0.6rem, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--rule);
    background: var(--paper);
  }

  .jump button {
    inline-size: 100%;
    min-block-size: 2.5rem;
  }

  @media (width < 60rem) {
    .top .said {
      display: none;
    }

    .jump .said {
      min-block-size: 0;
      color: var(--ink);
    }

    .jump .some {
      margin-block-end: 0.6rem;
    }

    /* Nothing is there to undo or to share: the text begins higher. */
    .top:not(.used) {
      display: none;
    }
  }

  @media (width < 30rem) {
    .top button {
      padding-inline: 0.55rem;
    }
  }

  @media (width >= 60rem) {
    .jump {
      display: none;
    }

    .panes {
      grid-template-columns: minmax(24rem, 3fr) minmax(0, 5fr);
      align-items: start;
      gap: clamp(1.5rem, 2vw, 2rem);
    }

    /* The panes begin below the edge of the window, and stay in it when it scrolls. */
    preview-pane {
      position: sticky;
      inset-block-start: 1rem;
      block-size: max(30rem, 100dvb - 2rem);
    }
  }
`;

/** The look of <preview-pane>: frames that are wider than their place are scaled down. */
import { css } from 'lit';

export const previewPaneStyles = css`
  section {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    gap: 0.75rem;
    block-size: 100%;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5rem;
  }

  /* Cells of one width, over the whole width. */
  @media (width < 30rem) {
    .bar > * {
      flex: 1 1 100%;
    }

    .bar .row choice-row {
      flex: 1;
    }
  }

  .stage {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    justify-items: center;
    overflow: hidden;
    border: 1px solid var(--rule);
    border-radius: 6px;
    background: var(--sheet);
  }

  iframe {
    inline-size: var(--page-width);
    block-size: calc(100% / var(--scale));
    border: 0;
    background: light-dark(#fff, #17191c);
    transform: scale(var(--scale));
    transform-origin: 50% 0;
  }

  .missing {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 1rem;
    max-inline-size: 24rem;
    padding: 1rem;
    text-align: center;
    text-wrap: balance;
  }

  /* Its line is kept free. */
  .note {
    min-block-size: 2rem;
  }

  .note button {
    padding-inline: 0;
  }

  .light iframe {
    color-scheme: light;
  }

  .dark iframe {
    color-scheme: dark;
  }

  iframe.desktop {
    inline-size: max(var(--page-width), 100%);
  }

  /* Narrower than its place: its edges are seen. */
  iframe.phone[data-framed] {
    border-inline: 1px solid var(--rule);
  }
`;

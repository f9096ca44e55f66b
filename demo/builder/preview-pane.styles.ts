/** The look of <preview-pane>: frames that are wider than their place are scaled down. */
import { css } from 'lit';

export const previewPaneStyles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5rem;
  }

  .stage {
    --height: clamp(28rem, 100dvb - 20.5rem, 46rem);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    overflow: hidden;
    block-size: var(--height);
    border: 1px solid var(--rule);
    border-radius: 6px;
    background: var(--sheet);
  }

  iframe {
    inline-size: var(--page-width);
    block-size: calc(var(--height) / var(--scale));
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

  iframe.phone {
    border-inline: 1px solid var(--rule);
  }
`;

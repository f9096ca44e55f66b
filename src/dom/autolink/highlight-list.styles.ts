/**
 * Style sheet of the list of highlighted terms (highlight-list.ts). `!important` on the host, because a page's `* { … }`
 * otherwise beats `:host`; `all: initial` on the bar keeps out inherited text styles.
 */
export const listStyles = `
  /* The colours of the card. WebKit's Canvas stays white in a dark page. */
  :host {
    all: initial;
    --_border: var(--glossary-border, GrayText);
    --_background: var(--glossary-background, Canvas);
    --_color: var(--glossary-color, CanvasText);
    position: fixed !important;
    inset: auto 0 0 !important;
    z-index: 2147483647 !important;
    display: block !important;
    margin: 0 !important;
    border: 0 !important;
    padding: 0 !important;
    color-scheme: inherit !important;
    font-family: inherit !important;
    font-size: medium !important;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_border: var(--glossary-border, light-dark(#d9dce1, #3a3f49));
      --_background: var(--glossary-background, light-dark(#fff, #202329));
      --_color: var(--glossary-color, light-dark(#1c1e21, #e8eaee));
    }
  }
  :host(:not([shown])) {
    inset: auto auto 0 0 !important;
    inline-size: 1px !important;
    block-size: 1px !important;
    overflow: hidden !important;
    clip-path: inset(50%) !important;
    white-space: nowrap !important;
  }
  [part='bar'] {
    all: initial;
    color-scheme: inherit;
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 12px;
    max-block-size: 40vh;
    padding: 8px 16px;
    border-block-start: 1px solid var(--_border);
    background: var(--_background);
    color: var(--_color);
    font: 1em/1.5 var(--glossary-font-family, inherit);
    font-size: var(--glossary-font-size, 1em);
    direction: inherit;
  }
  /* Not while it is hidden: what scrolls would be a stop of the Tab key. */
  :host([shown]) [part='bar'] {
    overflow: auto;
  }
  [part='label'] {
    font-weight: 600;
  }
  [part='list'] {
    display: contents;
    list-style: none;
  }
  li {
    display: block;
  }
  glossary-term {
    display: inline-block;
    min-inline-size: 24px;
    padding: 2px 4px;
    text-align: center;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

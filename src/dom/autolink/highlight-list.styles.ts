/**
 * Style sheet of the list of highlighted terms (highlight-list.ts). `!important` on the host, because a page's `* { … }`
 * otherwise beats `:host`; `all: initial` on the bar keeps out inherited text styles.
 */
export const listStyles = `
  :host {
    all: initial;
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
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 12px;
    max-block-size: 40vh;
    padding: 8px 16px;
    border-block-start: 1px solid var(--glossary-border, GrayText);
    background: var(--glossary-background, Canvas);
    color: var(--glossary-color, CanvasText);
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

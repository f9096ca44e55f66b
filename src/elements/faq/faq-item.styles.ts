/**
 * Styles of `<faq-item>`: a row with a chevron, and the panel. The page styles the text of question and answer. The line
 * between items is the panel's, because the `* { border: 0 }` of many pages takes it from the host. A property of the page
 * that is not set, and has no default here, leaves its declaration unset.
 */

export const faqItemStyles = `
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  button {
    all: unset;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    box-sizing: border-box;
    inline-size: 100%;
    padding: var(--glossary-question-padding, 0.9em) 0;
    cursor: pointer;
    border-radius: 4px;
    /* For pages whose reset makes headings inherit: the weight of a question of theirs comes from here. */
    font-weight: var(--glossary-question-weight, 600);
  }
  button:hover svg {
    opacity: 1;
  }
  [part='link']:focus-visible,
  button:focus-visible {
    outline: 2px solid var(--glossary-accent, currentcolor);
    outline-offset: 1px;
  }
  /* Headings of the page have margins, which would make the row too high. !important wins over the page's rules. */
  ::slotted([slot='question']) {
    margin: 0 !important;
    padding: 0 !important;
    min-inline-size: 0;
    flex: 1;
  }
  [part='item'] {
    margin-block-end: var(--glossary-item-gap);
    border-radius: var(--glossary-item-radius);
    padding-inline: var(--glossary-item-padding);
    background: var(--glossary-item-background);
  }
  #row {
    position: relative;
  }
  /* The link stands between question and chevron, where the question leaves it room. A finger cannot hover. */
  @media (hover: hover) {
    [part='header'][data-link] button {
      gap: 2.9em;
    }
  }
  [part='link'],
  [part='status'] {
    position: absolute;
    inset-block: 0;
    inset-inline-end: calc(18px + 0.4em);
    display: flex;
    align-items: center;
    block-size: 28px;
    margin-block: auto;
    border-radius: var(--glossary-control-radius, 6px);
  }
  [part='link'] {
    justify-content: center;
    inline-size: 28px;
    color: inherit;
    opacity: 0;
  }
  [part='link'][hidden] {
    display: none;
  }
  :host(:hover) [part='link'],
  [part='link']:focus {
    opacity: 1;
  }
  [part='link']:hover {
    background: color-mix(in srgb, currentcolor 10%, transparent);
  }
  [part='status']:not(:empty) {
    padding-inline: 0.6em;
    background: Canvas;
    color: CanvasText;
    font-size: 0.85em;
  }
  svg {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    opacity: var(--glossary-quiet, 0.65);
  }
  /* Turned inside of its box: the box itself would stick out of the page while it turns. */
  [part='icon'] {
    color: var(--glossary-chevron);
  }
  [part='icon'] path {
    transform-box: view-box;
    transform-origin: center;
    transition: rotate var(--glossary-duration, 0.2s);
  }
  :host([open]:not([open='false'])) [part='icon'] path {
    rotate: 180deg;
  }
  #panel {
    border-block-end: var(--glossary-border-width, 1px) solid var(--glossary-rule, var(--glossary-border, color-mix(in srgb, currentcolor 20%, transparent)));
    overflow: clip;
    interpolate-size: allow-keywords;
    block-size: auto;
    transition:
      block-size var(--glossary-duration, 0.2s),
      content-visibility var(--glossary-duration, 0.2s) allow-discrete;
  }
  #panel[hidden] {
    block-size: 0;
  }
  [part='answer'] {
    padding: 0 0 0.4em;
  }
  @media (prefers-reduced-motion: reduce) {
    [part='icon'] path,
    #panel {
      transition: none;
    }
  }
  @media print {
    #panel[hidden] {
      display: block !important;
      block-size: auto !important;
      content-visibility: visible !important;
    }
    svg,
    [part='link'] {
      display: none;
    }
  }
`;

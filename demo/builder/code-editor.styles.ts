/** The look of <code-editor>: the numbers and marks lie behind the text; the frame scrolls both. */
import { css } from 'lit';

export const codeEditorStyles = css`
  :host {
    --gutter-width: 2.75rem;
    position: relative;
    border: 1px solid var(--edge);
    border-radius: 4px;
    background: var(--paper);
    overflow: hidden;
  }

  :host(:focus-within) {
    outline: 2px solid var(--mark);
    outline-offset: -1px;
  }

  .scroller {
    /* Ten lines. */
    block-size: 216px;
    min-block-size: 8rem;
    overflow: hidden auto;
    resize: vertical;
  }

  .page {
    position: relative;
    min-block-size: 100%;
    background: linear-gradient(var(--sheet) 0 0) 0 0 / var(--gutter-width) 100% no-repeat;
  }

  /* Field and lines break their text at the same places. */
  textarea.code,
  .lines {
    margin: 0;
    padding-block: 8px;
    border: 0;
    font: 13px / 20px var(--mono);
    letter-spacing: normal;
    direction: ltr;
    tab-size: 4;
  }

  textarea.code,
  .text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    word-break: normal;
    hyphens: none;
  }

  textarea.code {
    position: absolute;
    inset: 0;
    block-size: 100%;
    min-block-size: 0;
    padding-inline: calc(var(--gutter-width) + 8px) 12px;
    outline: 0;
    border-radius: 0;
    background: none;
    overflow: hidden;
    resize: none;
  }

  .line {
    position: relative;
    padding-inline: calc(var(--gutter-width) + 8px) 12px;
  }

  .number {
    position: absolute;
    inset-inline-start: 0;
    inline-size: var(--gutter-width);
    padding-inline: 0 0.5rem;
    color: var(--faded);
    font-size: 12px;
    text-align: end;
  }

  /* Its boxes count, not its letters; nothing finds or reads it. */
  .text {
    display: block;
    visibility: hidden;
  }

  .line:is(.error, .warning) .number {
    color: var(--ink);
    font-weight: 700;
  }

  .error {
    background: light-dark(#f9e1e0, #4a2325);
    box-shadow: inset 3px 0 var(--mark);
  }

  .warning {
    background: light-dark(#fbf0cf, #423718);
    box-shadow: inset 3px 0 light-dark(#b98900, #e0b84d);
  }

  @media (forced-colors: active) {
    .line:is(.error, .warning) {
      border-inline-start: 3px solid Highlight;
    }
  }
`;

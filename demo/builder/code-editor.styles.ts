/** The look of <code-editor>: the numbers and marks lie behind the text, and move with it. */
import { css, unsafeCSS } from 'lit';

/** In pixels, a whole number, so that line 5,000 is still where it should be. */
export const LINE_HEIGHT = 20;

export const codeEditorStyles = css`
  :host {
    position: relative;
    overflow: hidden;
    border: 1px solid light-dark(#8b8881, #74777d);
    border-radius: 4px;
    background: var(--paper);
  }

  :host(:focus-within) {
    outline: 2px solid var(--mark);
    outline-offset: 2px;
  }

  textarea.code {
    position: relative;
    display: block;
    min-block-size: 8rem;
    padding: 8px 12px 8px calc(3.25rem + 8px);
    border: 0;
    outline: 0;
    border-radius: 0;
    background: none;
    font: 13px / ${unsafeCSS(LINE_HEIGHT)}px var(--mono);
    white-space: pre;
    overflow: auto;
    direction: ltr;
    tab-size: 4;
  }

  .lines {
    position: absolute;
    inset: 8px 0 0;
  }

  .lines::before {
    content: '';
    position: absolute;
    inset: -8px auto 0 0;
    inline-size: 3.25rem;
    border-inline-end: 1px solid var(--rule);
    background: var(--sheet);
  }

  .line {
    position: absolute;
    inset-inline: 0;
    block-size: ${unsafeCSS(LINE_HEIGHT)}px;
    color: var(--faded);
    font: 12px / ${unsafeCSS(LINE_HEIGHT)}px var(--mono);
    direction: ltr;
    text-align: left;
  }

  .line {
    padding-left: 0.5rem;
  }

  .line:is(.error, .warning) {
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

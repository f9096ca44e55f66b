/**
 * The one look of buttons, fields and choices, on the pages of the site (site.ts gives it to them as /controls.css) and in the
 * shadow roots of the builder and the token editor. Uses the custom properties of tokens.css; knows of no page.
 *
 *     <button>, <a class="button">         a button; `primary`: the one that leads on; `quiet`: one beside others of its kind
 *     <label>, <input>, <select>           a field; `<div class="field">` has both, one below the other
 *     <pre class="snippet">, .copy         code, and the button in its corner; what holds both is `position: relative`
 *     <div class="segments">               one of a few: labels with a radio button in each, as one control; `long`: on phones in rows
 */
import { css } from 'lit';

export const controlStyles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.45em;
    min-block-size: 2.25rem;
    padding: 0.35rem 0.85rem;
    border: 1px solid var(--edge);
    border-radius: var(--corner);
    background: var(--paper);
    color: var(--ink);
    font: 500 var(--small) / 1.3 var(--sans);
    text-decoration: none;
    cursor: pointer;
  }

  :is(button, .button):hover {
    border-color: var(--ink);
  }

  :is(button, .button).primary {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
  }

  :is(button, .button).primary:not([aria-disabled='true']):hover {
    text-decoration: underline currentcolor;
    text-underline-offset: 0.2em;
  }

  button.quiet {
    min-block-size: 2rem;
    padding-inline: 0.5rem;
    border-color: transparent;
    background: none;
    text-decoration: underline 1px var(--mark);
    text-underline-offset: 0.2em;
  }

  :is(button, .button):is(:disabled, [aria-disabled='true']) {
    border-color: var(--rule);
    background: none;
    color: var(--faded);
    cursor: default;
  }

  label,
  legend {
    font: 600 var(--small) / 1.4 var(--sans);
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3rem;
  }

  input:where(:not([type='checkbox'], [type='radio'], [type='color'])),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0.4rem 0.65rem;
    border: 1px solid var(--edge);
    border-radius: var(--corner);
    background: var(--paper);
    color: var(--ink);
    font: var(--interface) / 1.4 var(--sans);
  }

  textarea {
    resize: vertical;
  }

  ::placeholder {
    color: var(--faded);
    opacity: 1;
  }

  input:where([type='checkbox'], [type='radio']) {
    flex: none;
    inline-size: 1.0625rem;
    block-size: 1.0625rem;
    margin: 0;
    accent-color: var(--mark);
  }

  input:where([type='color']) {
    flex: none;
    inline-size: 2.75rem;
    block-size: 2.25rem;
    padding: 0.2rem;
    border: 1px solid var(--edge);
    border-radius: var(--corner);
    background: var(--paper);
    cursor: pointer;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: 0.3rem;
    padding: 0;
  }

  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px;
    padding: 2px;
    border-radius: var(--outer-corner);
    background: var(--sheet);
  }

  .segments label {
    position: relative;
    display: grid;
    padding: 0.3rem 0.75rem;
    border: 1px solid transparent;
    border-radius: var(--corner);
    color: var(--faded);
    font-weight: 500;
    cursor: pointer;
  }

  @media (width < 30rem) {
    .segments {
      display: grid;
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
    }

    /* Two in a row, all of one width; the last one of an odd number has the row to itself. */
    .segments.long {
      grid-template-columns: 1fr 1fr;
      grid-auto-flow: row;
    }

    .segments.long > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }

    .segments label {
      place-items: center;
      min-block-size: 2.5rem;
      padding-inline: 0.4rem;
      text-align: center;
    }
  }

  .segments label:hover {
    color: var(--ink);
  }

  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .segments label:has(:checked) {
    border-color: var(--edge);
    background: var(--paper);
    color: var(--ink);
  }

  .segments label:has(:focus-visible) {
    outline: 2px solid var(--mark);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .segments label:has(:checked) {
      border-color: Highlight;
      color: Highlight;
    }
  }

  /*
   * The place of the button in the corner of a box of code: the first line ends before it. It is inside of the box, whether the
   * box stands in a grid or in a frame.
   */
  .snippet {
    display: flow-root;
  }

  @media (scripting: enabled) {
    .snippet::before {
      content: '';
      float: inline-end;
      inline-size: 4.6rem;
      block-size: 1.9rem;
      margin-block-start: -0.4rem;
      margin-inline-end: -0.6rem;
    }
  }

  .copy {
    position: absolute;
    inset-inline-end: 0.5rem;
    inset-block-start: 0.5rem;
    min-inline-size: 4rem;
    min-block-size: 1.875rem;
    padding: 0.2rem 0.6rem;
  }

  /* High enough for a finger. */
  @media (pointer: coarse) {
    .copy {
      min-block-size: 2.25rem;
    }

    .snippet::before {
      block-size: 2.25rem;
    }
  }

  .hint {
    color: var(--faded);
    font: var(--small) / 1.55 var(--sans);
  }

  :focus-visible {
    outline: 2px solid var(--mark);
    outline-offset: 2px;
  }

  /* What has no corner of its own. */
  :where(:focus-visible) {
    border-radius: 2px;
  }

  /* The ring of a field takes the place of its border. */
  :is(input:not([type='checkbox'], [type='radio'], [type='color']), select, textarea):focus-visible {
    outline-offset: -1px;
  }

  .visually-hidden:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

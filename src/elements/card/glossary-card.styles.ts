/**
 * Style sheet of the card: its look and its place; card-content.styles.ts is that of what it shows. Sites change it with `--glossary-*` properties and parts only:
 * `!important` on the host, because a page's `* { … }` otherwise beats `:host` (`all`: it may be translucent, filtered,
 * clipped…); `all: initial` on the box keeps out inherited text styles. Lengths are in em of the user's own font size,
 * since 1rem is 10px on many pages. Where there is little room, the text between title and "Read more" scrolls.
 */
import { cardContentStyles } from './card-content.styles.js';
import { GAP_PX } from './card-placement.js';

export const cardStyles = `
  :host {
    all: initial !important;
    --_background: var(--glossary-background, #fff);
    --_color: var(--glossary-color, #1c1e21);
    --_muted: var(--glossary-muted, #5c6370);
    --_accent: var(--glossary-accent, #1a56c4);
    --_border: var(--glossary-border, #d9dce1);
    --_radius: var(--glossary-radius, 10px);
    --_padding: var(--glossary-padding, 1.1em);
    --_gap: ${GAP_PX}px;
    --_button: 28px;
    --_image: #000;
    box-sizing: border-box !important;
    position: fixed !important;
    inset: auto !important;
    inline-size: min(var(--glossary-width, 22em), 100vw - 16px) !important;
    margin: var(--_margin) !important;
    color-scheme: var(--_scheme, inherit) !important;
    font-family: inherit !important;
    font-size: medium !important;
    position-anchor: auto !important;
    position-area: var(--_area) !important;
    max-block-size: min(28em, var(--_height)) !important;
    /* No transition when the card closes: WebKit restarts a transition of display for ever, and the invisible card
       would cover the page below it. */
    transition:
      opacity var(--glossary-duration, 0.14s),
      translate var(--glossary-duration, 0.14s) !important;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_background: var(--glossary-background, light-dark(#fff, #202329));
      --_color: var(--glossary-color, light-dark(#1c1e21, #e8eaee));
      --_muted: var(--glossary-muted, light-dark(#5c6370, #a2a9b5));
      --_accent: var(--glossary-accent, light-dark(#1a56c4, #8ab4ff));
      --_border: var(--glossary-border, light-dark(#d9dce1, #3a3f49));
      --_image: light-dark(#000, rgb(0 0 0 / 80%));
    }
  }
  :host([floating]) {
    position-area: none !important;
    inset: 0 auto auto 0 !important;
    margin: 0 !important;
    transform: translate(var(--_x, 0), var(--_y, 0)) !important;
  }
  :host(:not(:popover-open)) {
    display: none !important;
  }
  :host(:popover-open) {
    display: flex !important;
    flex-direction: column !important;
  }
  @starting-style {
    :host(:popover-open) {
      opacity: 0 !important;
      translate: 0 4px !important;
    }
  }
  /* Extends the card over the gap to the term, so that the pointer can cross the gap slowly (WCAG 1.4.13). */
  :host::before {
    content: '';
    position: absolute;
    inset: calc(-2px - var(--_gap));
    z-index: -1;
  }
  [part='card'] {
    all: initial;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: var(--glossary-border-width, 1px) solid var(--_border);
    border-radius: var(--_radius);
    padding: 0 var(--_padding);
    color-scheme: inherit;
    font: 400 0.9375em / 1.5 sans-serif;
    font-family: var(--glossary-font-family, inherit);
    font-size: var(--glossary-font-size, 0.9375em);
    background: var(--_background);
    color: var(--_color);
    box-shadow: var(--glossary-shadow, 0 1px 2px rgb(0 0 0 / 8%), 0 8px 28px rgb(0 0 0 / 16%));
    overflow-wrap: anywhere;
    text-align: start;
  }
  [part='header'],
  [part='read-more'] {
    position: sticky;
    background: var(--_background);
  }
  [aria-live] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  [part='header'] {
    display: flex;
    align-items: flex-start;
    gap: 0.25em;
    inset-block-start: 0;
    z-index: 1;
    padding-block: calc(var(--_padding) * 0.68) 0.5em;
  }
  h2 {
    min-inline-size: 0;
    margin: 0;
    padding-block-start: calc((var(--_button) - 1.35em) / 2);
    font-family: var(--glossary-title-font);
    font-size: var(--glossary-title-size, 1.1em);
    font-weight: var(--glossary-title-weight, 650);
    line-height: 1.35;
    outline: none;
  }
  button {
    all: unset;
    display: inline-grid;
    flex: none;
    place-items: center;
    box-sizing: border-box;
    inline-size: var(--_button);
    block-size: var(--_button);
    border-radius: var(--glossary-control-radius, 6px);
    color: var(--_muted);
    cursor: pointer;
  }
  h2 + button {
    margin-inline-start: auto;
  }
  [part='close'] {
    margin-inline-end: -0.45em;
  }
  [part='back'] {
    margin-inline: -0.45em 0;
  }
  [part='back']:dir(rtl) svg {
    scale: -1 1;
  }
  button:hover {
    background: color-mix(in srgb, currentcolor 14%, transparent);
    color: var(--_color);
  }
  [aria-pressed='true'] {
    background: color-mix(in srgb, currentcolor 14%, transparent);
    color: var(--_accent);
  }
  /* Says that it failed. */
  [aria-disabled] {
    inline-size: auto;
    cursor: default;
  }
  button:focus-visible,
  a:focus-visible,
  pre:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  svg {
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  ${cardContentStyles}
  [part='read-more'] {
    display: block;
    inset-block-end: 0;
    padding-block-start: 0.4em;
    /* Text that scrolls fades before it; less high than the space to the last line, whose underlines it would fade. */
    box-shadow: 0 -0.1em 0.3em var(--_background);
    font-weight: 500;
  }
  /* Sticks with the link, unlike the padding of a box that scrolls. */
  [part='card'] > :last-child {
    padding-block-end: calc(var(--_padding) * 0.82);
  }
  @media (pointer: coarse) and (max-width: 40em) {
    :host,
    :host([floating]) {
      position-area: none !important;
      inset: auto 0 0 !important;
      inline-size: 100% !important;
      max-block-size: 72vh !important;
      margin: 0 !important;
      transform: none !important;
    }
    @starting-style {
      :host(:popover-open) {
        translate: 0 100% !important;
      }
    }
    [part='card'] {
      border-width: var(--glossary-border-width, 1px) 0 0;
      border-radius: calc(var(--_radius) * 1.6) calc(var(--_radius) * 1.6) 0 0;
      padding-inline: calc(var(--_padding) * 1.14);
      box-shadow: var(--glossary-shadow, 0 -4px 32px rgb(0 0 0 / 22%));
      font-size: var(--glossary-font-size, 1em);
    }
    :host {
      --_button: 40px;
    }
    :host::backdrop {
      background: var(--glossary-backdrop);
    }
    [part='header'] {
      padding-block-start: var(--_padding);
    }
    /* The handle of the sheet. */
    [part='header']::before {
      content: '';
      position: absolute;
      inset: 0.5em 0 auto;
      inline-size: 36px;
      block-size: 4px;
      margin-inline: auto;
      border-radius: 2px;
      background: var(--_border);
    }
    [part='card'] > :last-child {
      padding-block-end: calc(1.25em + env(safe-area-inset-bottom));
    }
    [part='see-also'] a {
      padding-block: 8px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      transition: none !important;
    }
  }
  @media print {
    :host(:popover-open) {
      display: none !important;
    }
  }
`;

/**
 * What all elements of the builder look like: the controls of the site (styles/controls.styles.ts), small headings and texts,
 * rows and stacks. Colours and fonts are the custom properties of the site (styles/tokens.css), which reach into shadow roots.
 */
import { css } from 'lit';
import { controlStyles } from '../styles/controls.styles.js';

export const controls = [
  controlStyles,
  css`
    :host {
      --warning: light-dark(#7a5a00, #e0b84d);
      display: block;
      font: var(--interface) / 1.5 var(--sans);
    }

    :host([hidden]),
    [hidden] {
      display: none !important;
    }

    h2,
    h3 {
      margin: 0;
      font: 600 var(--interface) / 1.4 var(--sans);
    }

    h2 {
      font-size: 1.0625rem;
    }

    p {
      margin: 0;
    }

    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem 0.625rem;
    }

    .stack {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
    }

    .notice {
      padding: 0.6rem 0.8rem;
      border-inline-start: 3px solid var(--mark);
      background: var(--sheet);
    }

    .label {
      font-weight: 600;
      font-size: var(--small);
    }

    code,
    .code {
      font-family: var(--mono);
      font-size: 0.8125rem;
    }

    a:not(.button) {
      color: inherit;
      text-decoration: underline 1px var(--mark);
      text-underline-offset: 0.18em;
    }
  `,
];

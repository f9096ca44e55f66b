/** The styles of `<token-editor>`: fields at the side, samples that stay in view. Its buttons and fields are those of the site. */
import { css } from 'lit';

export const editorStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem 2rem;
    font: var(--interface) / 1.45 var(--sans);
  }
  .controls {
    min-inline-size: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: end;
    margin-block-end: 1rem;
  }
  .head label {
    flex: 1 1 100%;
  }

  table {
    inline-size: 100%;
    margin-block: 0 1.25rem;
    border-collapse: collapse;
    font-size: var(--small);
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.25rem;
    color: var(--faded);
    text-align: start;
  }
  th,
  td {
    padding: 0.3rem 0;
    border-block-start: 1px solid var(--rule);
    font-weight: 400;
    text-align: start;
  }
  thead :is(th, td) {
    border: 0;
    color: var(--faded);
    font-size: 0.8125rem;
  }
  :is(td, thead th):not(:first-child) {
    inline-size: 5rem;
    padding-inline-start: 0.75rem;
    white-space: nowrap;
  }
  .low {
    color: var(--mark);
  }

  details {
    border-block-start: 1px solid var(--ink);
  }
  details:last-of-type {
    border-block-end: 1px solid var(--ink);
  }
  summary {
    display: flex;
    gap: 1rem;
    align-items: baseline;
    padding-block: 0.6rem;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '+' / '';
    inline-size: 0.7em;
    color: var(--mark);
    font-weight: 700;
  }
  details[open] > summary::before {
    content: '−' / '';
  }
  summary span {
    margin-inline-start: auto;
    color: var(--faded);
    font-size: var(--small);
  }
  h2 {
    margin: 0;
    font: 700 1.0625rem / 1.3 var(--serif);
  }

  /* Narrow: one of the samples, above the fields, stays in view. */
  .samples {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    block-size: min(27rem, 52dvb);
    padding-block: 0.5rem;
    background: var(--paper);
  }
  figure {
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    grid-row: 2;
    grid-column: 1;
    min-inline-size: 0;
    margin: 0;
  }
  /* Still laid out, so that it can be measured. */
  figure:not([data-shown]) {
    visibility: hidden;
  }
  figcaption {
    display: none;
    padding-block-end: 0.25rem;
    color: var(--faded);
    font-size: 0.8125rem;
  }
  token-sample {
    overflow: hidden;
    border: 1px solid var(--rule);
    border-radius: var(--outer-corner);
  }

  .output {
    margin-block-start: 1.5rem;
  }
  pre {
    margin-block: 0.75rem;
    padding: 1rem;
    overflow-x: auto;
    background: var(--sheet);
    font: 0.8125rem / 1.6 var(--mono);
  }
  .output p {
    color: var(--faded);
  }
  @media (width >= 60rem) {
    :host {
      grid-template-columns: minmax(19rem, 22rem) minmax(0, 1fr);
      align-items: start;
    }
    .controls {
      grid-row: 1;
      grid-column: 1;
    }
    .samples {
      inset-block-start: 1rem;
      grid-template-rows: minmax(0, 1fr);
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-column: 2;
      gap: 0.75rem;
      block-size: calc(100dvb - 2rem);
      padding: 0;
    }
    .scheme-choice {
      display: none;
    }
    figure,
    figure:not([data-shown]) {
      grid-template-rows: auto minmax(0, 1fr);
      grid-row: 1;
      grid-column: auto;
      visibility: visible;
    }
    figcaption {
      display: block;
    }
  }
`;

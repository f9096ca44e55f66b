/** The styles of `<token-editor>`: controls at the side, samples that stay in view. Colours and fonts are those of the site. */
import { css } from 'lit';

export const editorStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem 2rem;
    font: 0.9375rem / 1.45 var(--sans);
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
  label {
    display: grid;
    flex: 1 1 100%;
    gap: 0.2rem;
    color: var(--faded);
    font-size: 0.875rem;
  }
  select {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid light-dark(#8b8881, #74777d);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-size: 0.9375rem;
  }
  button {
    padding: 0.4rem 0.9rem;
    border: 1px solid light-dark(#8b8881, #74777d);
    border-radius: 999px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-size: 0.875rem;
    cursor: pointer;
  }
  button:hover:enabled {
    border-color: var(--ink);
  }
  button:disabled {
    border-color: var(--rule);
    color: var(--faded);
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--mark);
    outline-offset: 2px;
  }

  table {
    inline-size: 100%;
    margin-block: 0 1.25rem;
    border-collapse: collapse;
    font-size: 0.875rem;
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
    font-size: 0.875rem;
  }
  h2 {
    margin: 0;
    font: 700 1.0625rem / 1.3 var(--serif);
  }

  /* Narrow: the samples lie side by side above the controls, and stay in view. */
  .samples {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: grid;
    grid-auto-columns: min(90%, 24rem);
    grid-auto-flow: column;
    gap: 0.75rem;
    block-size: min(24rem, 46dvb);
    padding-block: 0.5rem;
    overflow-x: auto;
    background: var(--paper);
    scroll-snap-type: x mandatory;
  }
  figure {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-inline-size: 0;
    margin: 0;
    scroll-snap-align: start;
  }
  figcaption {
    padding-block-end: 0.25rem;
    color: var(--faded);
    font-size: 0.8125rem;
  }
  token-sample {
    overflow: hidden;
    border: 1px solid var(--rule);
    border-radius: 6px;
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
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
      grid-auto-columns: minmax(0, 1fr);
      grid-column: 2;
      block-size: min(46rem, 100dvb - 2rem);
      padding: 0;
    }
  }
`;

/**
 * How pre-rendered content looks until its scripts are there: as it will look then, so that nothing moves. Published as
 * glossary.css together with the sheets that elements adopt (tests/tools/write-styles.js); no element imports it.
 *
 * Answers are closed as they will be, but only where scripts run, and only for a while: if ours does not come, all is to
 * be read. They are taken out of the layout by an animation, which ends by itself; `position`, because Firefox
 * does not animate `display`.
 */
import { SEARCH_BOX } from './index/glossary-index.styles.js';

/**
 * How far a question keeps from the lines around it and from where the chevron will be: lengths of the item, which the
 * question, whose text is larger, takes as they are.
 */
export const rowProperty = `
@property --_glossary-row { syntax: '<length>'; inherits: true; initial-value: 14px }
@property --_glossary-icon { syntax: '<length>'; inherits: true; initial-value: 34px }
`;

/** A script that has not come by then will not come soon: what waits for it is shown. */
const PATIENCE = '6s';

export const prerenderedStyles = `
:where(faq-accordion, faq-item):not(:defined, [hidden]) { display: block }
faq-accordion:not(:defined) { border-block-start: 1px solid var(--glossary-border, color-mix(in srgb, currentcolor 20%, transparent)) }
faq-item:not(:defined) {
  border-block-end: 1px solid var(--glossary-border, color-mix(in srgb, currentcolor 20%, transparent));
  --_glossary-row: .9em;
  --_glossary-icon: calc(1em + 18px);
  padding-inline: .25em;
}
faq-item:not(:defined) > [slot='question'] { margin: 0 !important; padding-block: var(--_glossary-row) !important; padding-inline: 0 var(--_glossary-icon) !important }
:where(glossary-term[prerendered]:not(:defined)) {
  text-decoration-line: underline;
  text-decoration-style: dotted;
  text-underline-offset: .22em;
}
@media (scripting: enabled) {
  faq-accordion[expand-all]:not([mode='single'], :defined)::before {
    content: '\\a0'; display: block; box-sizing: border-box; min-block-size: 28px; padding-block: .2em; margin-block-end: calc(.4em / .9); font-size: .9em;
  }
  glossary-index:not(:defined, [no-search])::before { content: ''; display: block; block-size: ${SEARCH_BOX} }
  faq-item:not(:defined, [open]) > :not([slot='question']) { animation: glossary-wait ${PATIENCE} step-end }
}
@keyframes glossary-wait { from, to { position: fixed; inset-block-start: 0; visibility: hidden } }
`;

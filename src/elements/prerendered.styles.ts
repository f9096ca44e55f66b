/**
 * Style sheet of pre-rendered content before its scripts run. Content looks as it will look with scripts, so that
 * nothing moves. scripts/write-styles.js publishes it as glossary.css, together with the sheets that elements adopt.
 * No element imports it.
 *
 * Answers are hidden only where scripts run, and only for some seconds: if the script never comes, the user can read
 * everything. An animation hides them, because it ends by itself. It animates `position`, because Firefox does not
 * animate `display`. A page that switches the script off (embed/switched-off.ts) waits for nothing.
 */
import { SEARCH_BOX } from './index/glossary-index.styles.js';

/**
 * Block padding of a question, and the space for its chevron. They are registered as lengths, so that an `em` in them
 * is the item's font size: the question inherits the computed length, though its own text is larger.
 */
export const rowProperty = `
@property --_glossary-row { syntax: '<length>'; inherits: true; initial-value: 14px }
@property --_glossary-icon { syntax: '<length>'; inherits: true; initial-value: 34px }
`;

const HEADING = ':is(h1, h2, h3, h4, h5, h6)';
/** The question of an item, as core/faq-question.ts finds it. `:is()` ignores what a browser does not know. */
const QUESTION = `:is([slot='question'], :not(:has(> [slot='question'])) > ${HEADING}:nth-child(1 of ${HEADING}))`;

/** A flag that is on, as core/flag.ts says. */
const on = (flag: string) => `[${flag}]:not([${flag}='false'])`;

/** How long answers stay hidden. A script that has not loaded by then will not load soon. */
const HIDDEN_DURATION = '6s';

/** A page that the script leaves alone. */
const OFF = `:root:has(meta[name='glossary' i][content='off' i])`;

export const prerenderedStyles = `
:where(faq-accordion, faq-item):not(:defined, [hidden]) { display: block }
faq-accordion:not(:defined) { border-block-start: var(--glossary-border-width, 1px) solid var(--glossary-rule, var(--glossary-border, color-mix(in srgb, currentcolor 20%, transparent))) !important }
faq-accordion:not(:defined)::after { content: ''; display: block; margin-block-end: 1em }
faq-item:not(:defined) {
  border-block-end: var(--glossary-border-width, 1px) solid var(--glossary-rule, var(--glossary-border, color-mix(in srgb, currentcolor 20%, transparent))) !important;
  border-radius: var(--glossary-item-radius);
  background: var(--glossary-item-background);
  margin-block-end: var(--glossary-item-gap) !important;
  padding-inline: var(--glossary-item-padding) !important;
  --_glossary-row: var(--glossary-question-padding, .9em);
  --_glossary-icon: calc(1em + 18px);
}
@media (hover: hover) { faq-accordion > faq-item[id]:not(:defined) { --_glossary-icon: calc(2.9em + 18px) } }
faq-item:not(:defined) > ${QUESTION} { margin: 0 !important; padding-block: var(--_glossary-row) !important; padding-inline: 0 var(--_glossary-icon) !important }
:where(faq-item:not(:defined) > ${QUESTION}) { font-family: var(--glossary-title-font); font-size: var(--glossary-question-size, 1.05em); font-weight: var(--glossary-question-weight, 600); line-height: 1.4; text-wrap: balance }
:where(faq-item:not(:defined) > ${QUESTION} + *) { margin-block-start: 0 }
faq-accordion:not(:defined) > :is(p:empty, br) { display: none }
:where(glossary-term[prerendered]:not(:defined, :has(> a))) {
  text-decoration-line: underline;
  text-decoration-style: var(--glossary-underline-style, dotted);
  text-decoration-color: currentcolor;
  text-underline-offset: var(--glossary-underline-offset, .22em);
}
@media (scripting: enabled) {
  faq-accordion${on('expand-all')}:not([mode='single'], :defined)::before {
    content: '\\a0'; display: block; box-sizing: border-box; min-block-size: 28px; border: 1px solid transparent; padding-block: .2em; margin-block-end: calc(.4em / .9); font-size: .9em;
  }
  glossary-index:not(:defined, ${on('no-search')})::before { content: ''; display: block; block-size: ${SEARCH_BOX} }
  faq-item:not(:defined, ${on('open')}) > :not(${QUESTION}) { animation: glossary-wait ${HIDDEN_DURATION} step-end }
  ${OFF} faq-item > * { animation: none !important }
  ${OFF} :is(faq-accordion, glossary-index)::before { content: none !important }
}
@keyframes glossary-wait { from, to { position: fixed; inset-block-start: 0; visibility: hidden } }
`;

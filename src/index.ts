/** The public API in the browser (`glossary-elements`). Named exports only; importing it defines nothing. */
export * from './core/index.js';
export { autolink, type Autolinking, type AutolinkOptions } from './dom/autolink.js';
export * from './dom/events.js';
export { loadGlossary } from './dom/load.js';
export { loadEntry } from './dom/load-entry.js';
export { setInterfaceLanguage, setStrings } from './dom/page.js';
export type { AutolinkRule, Candidate } from './dom/link-report.js';
export { FaqAccordion } from './elements/faq-accordion.js';
export { FaqItem } from './elements/faq-item.js';
export { GlossaryAutolink } from './elements/glossary-autolink.js';
export { GlossaryEntry } from './elements/glossary-entry.js';
export { GlossaryIndex } from './elements/glossary-index.js';
export { GlossaryProvider } from './elements/glossary-provider.js';
export { GlossaryTerm } from './elements/glossary-term.js';
export type { Placement } from './elements/term-element.js';
export { RelatedLinks } from './elements/related-links.js';

/**
 * The public API in the browser (`glossary-elements`). It has only named exports; importing it defines no
 * elements.
 */
export * from './core.js';
export { autolink, type Autolinking, type AutolinkOptions } from './dom/autolink/autolink.js';
export * from './dom/events.js';
export { loadGlossary } from './dom/loading/load.js';
export { loadEntry } from './dom/loading/load-entry.js';
export { GlossaryOptionsChangedEvent, readerOptions, setReaderOptions } from './dom/reader-options.js';
export type { KnownTerm, ReaderOptions } from './core/reader-options.js';
export { setInterfaceLanguage, setStrings } from './dom/interface-language.js';
export type { AutolinkRule, Candidate } from './dom/autolink/link-report.js';
export { FaqAccordion } from './elements/faq/faq-accordion.js';
export { FaqItem } from './elements/faq/faq-item.js';
export { GlossaryAutolink } from './elements/glossary-autolink.js';
export { GlossaryEntry } from './elements/glossary-entry.js';
export { GlossaryIndex } from './elements/index/glossary-index.js';
export { GlossaryProvider } from './elements/glossary-provider.js';
export { GlossaryTerm } from './elements/glossary-term.js';
export type { Placement } from './elements/card/term-element.js';
export { RelatedLinks } from './elements/related-links.js';

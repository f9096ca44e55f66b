/**
 * Defines `<glossary-entry>` and the elements that an entry may contain, unless the page has defined them
 * already.
 */
import { defineElement } from '../dom/define-element.js';
import { GlossaryEntry } from '../elements/glossary-entry.js';
import './faq-accordion.js';
import './glossary-term.js';

defineElement('glossary-entry', GlossaryEntry);

// Nothing but declarations: what TypeScript knows of the tag and of the events.
export type {} from '../dom/events.js';
export type {} from '../elements/glossary-entry.js';

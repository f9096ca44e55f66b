/** Defines `<faq-accordion>` and `<faq-item>`, unless the page has defined them already. */
import { defineQuestions } from '../elements/faq/define-questions.js';
import { FaqAccordion } from '../elements/faq/faq-accordion.js';
import './faq-item.js';

defineQuestions('faq-accordion', FaqAccordion);

// Nothing but declarations: what TypeScript knows of the tag and of the events.
export type {} from '../dom/events.js';
export type {} from '../elements/faq/faq-accordion.js';

/** Defines `<faq-item>`, unless the page has defined it already. */
import { defineQuestions } from '../elements/faq/define-questions.js';
import { FaqItem } from '../elements/faq/faq-item.js';

defineQuestions('faq-item', FaqItem);

// Nothing but declarations: what TypeScript knows of the tag and of the events.
export type {} from '../dom/events.js';
export type {} from '../elements/faq/faq-item.js';

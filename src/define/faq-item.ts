/** Defines `<faq-item>`, unless the page has defined it already. */
import { defineQuestions } from '../elements/faq/define-questions.js';
import { FaqItem } from '../elements/faq/faq-item.js';

defineQuestions('faq-item', FaqItem);

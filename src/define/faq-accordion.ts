/** Defines `<faq-accordion>` and `<faq-item>`, unless the page has defined them already. */
import { defineElement, isTaken } from '../dom/define-element.js';
import { FaqAccordion } from '../elements/faq/faq-accordion.js';
import './faq-item.js';

if (!isTaken('faq-item')) defineElement('faq-accordion', FaqAccordion);

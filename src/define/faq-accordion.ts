/** Defines `<faq-accordion>` and `<faq-item>`, unless the page has defined them already. */
import { defineElement } from '../dom/define-element.js';
import { FaqAccordion } from '../elements/faq/faq-accordion.js';
import './faq-item.js';

defineElement('faq-accordion', FaqAccordion);

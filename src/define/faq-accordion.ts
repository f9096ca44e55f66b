/** Defines `<faq-accordion>` and the `<faq-item>`s in it, unless the page has them already. */
import { defineElement } from '../dom/define-element.js';
import { FaqAccordion } from '../elements/faq/faq-accordion.js';
import './faq-item.js';

defineElement('faq-accordion', FaqAccordion);

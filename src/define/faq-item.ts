/**
 * Defines `<faq-item>`, unless the page has defined it already. Where another library has defined one of the two elements
 * for questions, the other one is most likely that library's, too, so none is defined.
 */
import { defineElement, isTaken } from '../dom/define-element.js';
import { FaqItem } from '../elements/faq/faq-item.js';

if (!isTaken('faq-accordion')) defineElement('faq-item', FaqItem);

/** Defines `<faq-item>`, unless the page has defined it already. */
import { defineElement } from '../dom/define-element.js';
import { FaqItem } from '../elements/faq/faq-item.js';

defineElement('faq-item', FaqItem);

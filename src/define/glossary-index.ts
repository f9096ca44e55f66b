/** Defines `<glossary-index>`, unless the page has defined it already. */
import { defineElement } from '../dom/define-element.js';
import { GlossaryIndex } from '../elements/index/glossary-index.js';

defineElement('glossary-index', GlossaryIndex);

/** Defines `<glossary-term>`, unless the page has it already. */
import { defineElement } from '../dom/define-element.js';
import { GlossaryTerm } from '../elements/glossary-term.js';

defineElement('glossary-term', GlossaryTerm);

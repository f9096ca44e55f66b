/**
 * Defines `<glossary-term>`, unless the page has defined it already, or the browser is too old for its card.
 */
import { defineElement, hasPopovers } from '../dom/define-element.js';
import { GlossaryTerm } from '../elements/glossary-term.js';

if (hasPopovers()) defineElement('glossary-term', GlossaryTerm);

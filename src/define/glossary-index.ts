/** Defines `<glossary-index>`, and the `<glossary-term>`s in it, unless the page has defined them already. */
import './glossary-term.js';
import { defineElement } from '../dom/define-element.js';
import { GlossaryIndex } from '../elements/index/glossary-index.js';

defineElement('glossary-index', GlossaryIndex);

// Nothing but declarations: what TypeScript knows of the tag and of the events.
export type {} from '../dom/events.js';
export type {} from '../elements/index/glossary-index.js';

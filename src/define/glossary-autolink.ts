/**
 * Defines `<glossary-autolink>` and the `<glossary-term>`s that it makes, unless the page has defined them
 * already.
 */
import './glossary-term.js';
import { defineElement, hasPopovers } from '../dom/define-element.js';
import { GlossaryAutolink } from '../elements/glossary-autolink.js';

// Without popovers no card can open, so the article stays as it is.
if (hasPopovers()) defineElement('glossary-autolink', GlossaryAutolink);

// Nothing but declarations: what TypeScript knows of the tag and of the events.
export type {} from '../dom/events.js';
export type {} from '../elements/glossary-autolink.js';

/**
 * Defines `<glossary-term>`, unless the page has defined it already, or can have no card of ours: the browser is too old, or
 * another library has defined `<glossary-card>`.
 */
import { defineElement, hasPopovers, isDefinedBy, isTaken } from '../dom/define-element.js';
import { listenToUser } from '../elements/card/user-intent.js';
import { GlossaryTerm } from '../elements/glossary-term.js';

if (hasPopovers() && !isTaken('glossary-card')) defineElement('glossary-term', GlossaryTerm);
// Links that open a card need no term in the page.
if (isDefinedBy(GlossaryTerm, 'glossary-term')) listenToUser(document);

// Nothing but declarations: what TypeScript knows of the tag and of the events.
export type {} from '../dom/events.js';
export type {} from '../elements/glossary-term.js';

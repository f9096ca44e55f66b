/** Defines `<glossary-provider>`, unless the page has defined it already. */
import { defineElement } from '../dom/define-element.js';
import { GlossaryProvider } from '../elements/glossary-provider.js';

defineElement('glossary-provider', GlossaryProvider);

// Nothing but declarations: what TypeScript knows of the tag and of the events.
export type {} from '../dom/events.js';
export type {} from '../elements/glossary-provider.js';

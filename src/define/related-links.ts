/** Defines `<related-links>`, unless the page has defined it already. */
import { defineElement } from '../dom/define-element.js';
import { RelatedLinks } from '../elements/related-links.js';

defineElement('related-links', RelatedLinks);

// Nothing but declarations: what TypeScript knows of the tag and of the events.
export type {} from '../dom/events.js';
export type {} from '../elements/related-links.js';

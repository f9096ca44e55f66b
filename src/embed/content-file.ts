/** Defines the elements that show content of a bundle. One module, so that features.ts can load them as one file. */
import { defineElement } from '../dom/define-element.js';
import { GlossaryEntry } from '../elements/glossary-entry.js';
import { RelatedLinks } from '../elements/related-links.js';

defineElement('glossary-entry', GlossaryEntry);
defineElement('related-links', RelatedLinks);

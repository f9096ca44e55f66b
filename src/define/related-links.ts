/** Defines `<related-links>`, unless the page has defined it already. */
import { defineElement } from '../dom/define-element.js';
import { RelatedLinks } from '../elements/related-links.js';

defineElement('related-links', RelatedLinks);

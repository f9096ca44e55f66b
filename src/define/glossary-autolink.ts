/** Defines `<glossary-autolink>`, and the terms that it makes. */
import './glossary-term.js';
import { defineElement, hasPopovers } from '../dom/define-element.js';
import { GlossaryAutolink } from '../elements/glossary-autolink.js';

// Without popovers no card can open: the article stays as it is.
if (hasPopovers()) defineElement('glossary-autolink', GlossaryAutolink);

/** Defines `<glossary-provider>`, unless the page has defined it already. */
import { defineElement } from '../dom/define-element.js';
import { GlossaryProvider } from '../elements/glossary-provider.js';

defineElement('glossary-provider', GlossaryProvider);

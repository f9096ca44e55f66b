/** Defines all elements (`glossary-elements/define`). The provider is first, so that the others find it at once. */
import './define/glossary-provider.js';
import './define/glossary-term.js';
import './define/glossary-autolink.js';
import './define/glossary-entry.js';
import './define/faq-accordion.js';
import './define/related-links.js';
import './define/glossary-index.js';

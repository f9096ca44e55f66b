/**
 * Defines all elements (`glossary-elements/define`). The provider comes first, so that the others find it
 * when they connect.
 */
import './define/glossary-provider.js';
import './define/glossary-term.js';
import './define/glossary-autolink.js';
import './define/glossary-entry.js';
import './define/faq-accordion.js';
import './define/related-links.js';
import './define/glossary-index.js';

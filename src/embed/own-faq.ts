/**
 * Defines the elements for questions, for pages where no element shows content of a bundle: vite.config.ts copies into this
 * file all modules that it imports, so that such a page loads nothing else.
 */
import '../define/faq-accordion.js';

/**
 * What links an article for the script tag: fetched when the page has one. The terms come along, so that they need not
 * be asked for when the first is there; one module, so that the bundler makes few files of it.
 */
import '../define/glossary-term.js';

export { autolink } from '../dom/autolink/autolink.js';
export { loadGlossary } from '../dom/loading/load.js';

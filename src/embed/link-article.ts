/**
 * Collects what autolink-articles.ts loads when the page has an article. `<glossary-term>` is included, so
 * that the first term does not cause a further request. It is one module, so that the bundler makes few files
 * of it.
 */
import '../define/glossary-term.js';

export { autolink } from '../dom/autolink/autolink.js';
export { loadGlossary } from '../dom/loading/load.js';

/**
 * Loads files of the script tag. All that a page needs are requested together, so that they take one round trip;
 * page-files.ts says what that is.
 */
import { faqFile, type File } from '../core/page-files.js';

const imports: Readonly<Record<File, () => Promise<unknown>>> = {
  terms: () => import('../define/glossary-term.js'),
  provider: () => import('../define/glossary-provider.js'),
  'own-faq': () => import('./own-faq.js'),
  faq: () => import('../define/faq-accordion.js'),
  content: () => import('./content-file.js'),
  index: () => import('../define/glossary-index.js'),
  autolink: () => import('./link-article.js'),
  highlights: () => import('../dom/autolink/highlights.js'),
  'autolink-element': () => import('../define/glossary-autolink.js'),
};

/** What the page needs so far. */
const needed = new Set<File>();
/** Which of the two files defines the elements for questions; the first one that is loaded stays. */
let chosenFaqFile: File | undefined;

/**
 * Calls `load`, which could not load files, when the page is online again. The browser then asks for them again; Firefox
 * only after a reload, because it keeps that a module has failed.
 */
export function loadLater(load: () => void): void {
  addEventListener('online', load, { once: true });
}

/**
 * Loads files together.
 *
 * @returns rejects when one of them cannot be loaded
 */
export async function loadFiles(names: readonly File[]): Promise<void> {
  for (const name of names) needed.add(name);
  // All elements of the page say what they need before the first request.
  await Promise.resolve();
  await Promise.all(
    names.map((name) => imports[name === 'faq' ? (chosenFaqFile ??= faqFile(needed)) : name]()),
  );
}

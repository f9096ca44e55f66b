/**
 * Links the articles that `data-autolink` on the script tag selects. Called by embed.ts for each element that is in the
 * page or comes into it. The auto-linker and the glossary are loaded for the first article.
 */
import { reportOnce } from '../dom/console.js';
import { hasPopovers } from '../dom/define-element.js';
import { documentReady, pageIdle } from '../dom/document-ready.js';
import { fetchEarly } from '../dom/loading/early-fetch.js';
import { defaultUrl } from '../dom/page-registry.js';
import { loadFiles, loadLater } from './features.js';
import { filesForArticle } from '../core/page-files.js';
import type { ArticleOptions } from './script-tag.js';

/** The articles that are linked, or will be when the glossary has loaded. */
const known = new WeakSet<Element>();

/**
 * Links `element` if it is an article.
 *
 * @returns `false` when `data-autolink` is not a selector, which is reported
 */
export function linkIfArticle(element: Element, options: ArticleOptions): boolean {
  try {
    if (isArticle(element, options.autolink) && !known.has(element)) {
      known.add(element);
      void link(element, options);
    }
    return true;
  } catch {
    const hint = 'Write one like "article" or ".post".';
    reportOnce('error', `data-autolink="${options.autolink}" is not a selector. ${hint}`);
    return false;
  }
}

/** An article inside an article is a part of it, and one inside `<glossary-autolink>` has a linker already. */
function isArticle(element: Element, selector: string): boolean {
  return (
    element.matches(selector) &&
    // Without popovers no card can open: the articles stay as they are.
    hasPopovers() &&
    element.getRootNode() === document &&
    !element.parentElement?.closest(selector) &&
    !element.closest('glossary-autolink')
  );
}

async function link(article: Element, options: ArticleOptions): Promise<void> {
  const again = () => linkIfArticle(article, options);
  try {
    const url = defaultUrl();
    if (url === undefined) throw new Error('data-autolink needs a glossary: set data-src, too.');
    fetchEarly(url);
    const [{ linkArticle }] = await Promise.all([
      import('./link-article.js'),
      loadFiles(filesForArticle(options.mode)),
      options.wait === 'load' ? pageIdle() : documentReady(),
    ]);
    if (!(await linkArticle(article, url, options, again))) known.delete(article);
  } catch (error) {
    known.delete(article);
    loadLater(again);
    reportOnce('error', error instanceof Error ? error.message : String(error));
  }
}

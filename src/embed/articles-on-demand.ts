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
import { reportFile } from './missing-files.js';
import { explain } from './owner-hints.js';
import type { ArticleOptions } from './script-tag.js';
import { matcherOf } from './selector-option.js';

/** The articles that are linked, or will be when the glossary has loaded. */
const known = new WeakSet<Element>();

/** Returns a function that links an element if it is an article. */
export function articleLinker(options: ArticleOptions | undefined): (element: Element) => void {
  const isSelected = matcherOf(options?.autolink);
  const linkIfArticle = (element: Element) => {
    if (options === undefined || !isSelected(element) || !isArticle(element, options.autolink)) return;
    known.add(element);
    void link(element, options, () => linkIfArticle(element));
  };
  return linkIfArticle;
}

/** An article inside an article is a part of it, and one inside `<glossary-autolink>` has a linker already. */
function isArticle(element: Element, selector: string): boolean {
  return (
    !known.has(element) &&
    // Without popovers no card can open: the articles stay as they are.
    hasPopovers() &&
    element.getRootNode() === document &&
    !element.parentElement?.closest(selector) &&
    !element.closest('glossary-autolink')
  );
}

async function link(article: Element, options: ArticleOptions, again: () => void): Promise<void> {
  const url = defaultUrl();
  if (url === undefined) return explain();
  try {
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
    // What import() throws; other errors are of a wrong option.
    if (error instanceof TypeError) reportFile(error);
    else reportOnce('error', error instanceof Error ? error.message : String(error));
  }
}

/**
 * Links one article for the script tag. Called by articles-on-demand.ts. It is in the same file of dist/embed as the
 * auto-linker, so that the first article of a page loads both.
 */
import { autolink } from '../dom/autolink/autolink.js';
import { loadGlossary } from '../dom/loading/load.js';
import { Retry } from '../dom/loading/retry.js';
import { settleTerms } from '../elements/card/settle-terms.js';
import type { ArticleOptions } from './script-tag.js';

/** Of each article whose glossary could not be loaded: what tries again. */
const retries = new WeakMap<Element, Retry>();

/**
 * Links the terms in `article` with the glossary at `url`.
 *
 * @param again called when a glossary that could not be loaded may be there
 * @returns whether it is linked. It is not when the glossary cannot be loaded, which is reported, or when the page removes
 *   the article meanwhile
 * @throws {Error} when an option is wrong
 */
export async function linkArticle(
  article: Element,
  url: string,
  options: ArticleOptions,
  again: () => void,
): Promise<boolean> {
  const retry = retries.get(article) ?? new Retry(article, again);
  retries.set(article, retry);
  const glossary = await loadGlossary(url).catch((error: unknown) => void retry.after(error));
  if (!glossary || !article.isConnected) return false;
  retry.end();
  autolink(article, glossary, options);
  settleTerms(glossary);
  return true;
}

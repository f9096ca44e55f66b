/**
 * Links one article for the script tag. Called by articles-on-demand.ts. It is in the same file of dist/embed as the
 * auto-linker, so that the first article of a page loads both.
 */
import { autolink } from '../dom/autolink/autolink.js';
import { loadGlossary } from '../dom/loading/load.js';
import type { ArticleOptions } from './script-tag.js';

/**
 * Links the terms in `article` with the glossary at `url`.
 *
 * @returns whether it is linked. It is not when the glossary cannot be loaded, which is reported, or when the page removes
 *   the article meanwhile
 * @throws {Error} when an option is wrong
 */
export async function linkArticle(article: Element, url: string, options: ArticleOptions): Promise<boolean> {
  const glossary = await loadGlossary(url).catch(() => undefined);
  if (glossary === undefined || !article.isConnected) return false;
  autolink(article, glossary, options);
  return true;
}

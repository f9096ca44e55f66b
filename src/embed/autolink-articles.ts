/**
 * Links the articles that `data-autolink` on the script tag names, those that are there and those that come later. The
 * auto-linker and the glossary are fetched when there is an article.
 */
import { hasPopovers } from '../dom/define-element.js';
import { defaultUrl, reportOnce } from '../dom/page.js';
import { parsed } from '../dom/parsed.js';

/** What the script tag says about linking, as written. */
export interface ArticleOptions {
  /** Selector of the articles. */
  readonly articles: string;
  readonly limit: string | undefined;
  readonly max: string | undefined;
  readonly skip: string | undefined;
}

/** Links every article of the page from now on. */
export async function autolinkArticles(options: ArticleOptions): Promise<void> {
  // Without popovers no card can open: the articles stay as they are.
  if (!hasPopovers()) return;
  const known = new WeakSet<Element>();
  const linkIn = (root: ParentNode) => {
    for (const article of articlesIn(root, options.articles)) {
      if (known.has(article)) continue;
      known.add(article);
      void link(article, options);
    }
  };
  await parsed();
  try {
    linkIn(document);
  } catch {
    const hint = 'Write one like "article" or ".post".';
    reportOnce('error', `data-autolink="${options.articles}" is not a selector. ${hint}`);
    return;
  }
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) linkIn(node);
  }).observe(document, { childList: true, subtree: true });
}

/** The articles in `root`, or that itself. An article in an article is a part of it. */
function articlesIn(root: ParentNode, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  if (root instanceof Element && root.matches(selector)) found.unshift(root);
  return found.filter((article) => !article.parentElement?.closest(selector));
}

async function link(article: Element, { limit, max, skip }: ArticleOptions): Promise<void> {
  try {
    const url = defaultUrl();
    if (url === undefined) throw new Error('data-autolink needs to know the glossary: set data-src, too.');
    const [{ autolink }, { loadGlossary }] = await Promise.all([
      import('../dom/autolink.js'),
      import('../dom/load.js'),
    ]);
    autolink(article, await loadGlossary(url), { limit, max, skip });
  } catch (error) {
    reportOnce('error', error instanceof Error ? error.message : String(error));
  }
}

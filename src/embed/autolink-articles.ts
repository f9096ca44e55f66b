/**
 * Links the articles that `data-autolink` on the script tag selects, those in the page now and those added
 * later. embed.ts loads it for pages with that attribute. It loads the auto-linker and the glossary when the
 * page has an article.
 */
import { hasPopovers } from '../dom/define-element.js';
import { reportOnce } from '../dom/console.js';
import { defaultUrl } from '../dom/page-registry.js';
import { documentReady } from '../dom/document-ready.js';

/** The options of the script tag for linking, as strings. */
export interface ArticleOptions {
  /** Selector of the articles. */
  readonly autolink: string;
  readonly limit?: string | undefined;
  readonly max?: string | undefined;
  readonly skip?: string | undefined;
}

/** The articles that are linked, or will be when the glossary is loaded. */
const known = new WeakSet<Element>();

/** Links every article of the page from now on. */
export async function autolinkArticles(options: ArticleOptions): Promise<void> {
  // Without popovers no card can open, so the articles stay as they are.
  if (!hasPopovers()) return;
  await documentReady();
  try {
    linkIn(document, options);
  } catch {
    const hint = 'Write one like "article" or ".post".';
    reportOnce('error', `data-autolink="${options.autolink}" is not a selector. ${hint}`);
    return;
  }
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) linkIn(node, options);
  }).observe(document, { childList: true, subtree: true });
}

function linkIn(root: ParentNode, options: ArticleOptions): void {
  for (const article of articlesIn(root, options.autolink)) {
    if (known.has(article)) continue;
    known.add(article);
    void link(article, options);
  }
}

/**
 * The articles in `root`, itself included. Left out are articles inside an article, and those in a
 * `<glossary-autolink>`.
 */
function articlesIn(root: ParentNode, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  if (root instanceof Element && root.matches(selector)) found.unshift(root);
  return found.filter(
    (article) => !article.parentElement?.closest(selector) && !article.closest('glossary-autolink'),
  );
}

async function link(article: Element, { limit, max, skip }: ArticleOptions): Promise<void> {
  try {
    const url = defaultUrl();
    if (url === undefined) throw new Error('data-autolink needs a glossary: set data-src, too.');
    const { autolink, loadGlossary } = await import('./link-article.js');
    // loadGlossary reports its errors itself.
    const glossary = await loadGlossary(url).catch(() => undefined);
    // An article that the page has removed meanwhile is linked when the page inserts it again.
    if (glossary === undefined || !article.isConnected) known.delete(article);
    else autolink(article, glossary, { limit, max, skip });
  } catch (error) {
    reportOnce('error', error instanceof Error ? error.message : String(error));
  }
}

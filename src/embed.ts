/**
 * The entry of the script tag: `<script type="module" src="…/glossary.js" data-src="/glossary.json">`.
 * 1. If another copy runs on this page, it does nothing. 2. It reads its tag. 3. It loads the elements that
 *   the page has, and links its articles. Must stay small: every page with the script tag loads it.
 */
import { reportOnce } from './dom/console.js';
import { setInterfaceLanguage } from './dom/interface-language.js';
import { setDefaultUrl, claimPage } from './dom/page-registry.js';
import type { ArticleOptions } from './embed/autolink-articles.js';
import { pushToDataLayer } from './embed/data-layer.js';
import { loadElementsOnDemand } from './embed/elements-on-demand.js';
import { readScriptTag } from './embed/script-tag.js';

export { setInterfaceLanguage, setStrings } from './dom/interface-language.js';

if (claimPage()) {
  const { src, lang, articles, layer } = readScriptTag(import.meta.url);
  if (src !== undefined) setDefaultUrl(src);
  if (lang !== undefined) setInterfaceLanguage(lang);
  if (layer) pushToDataLayer();
  loadElementsOnDemand();
  if (articles !== undefined) linkArticles(articles);
}

/** Loads the code that links articles, which most pages do not need. */
function linkArticles(articles: ArticleOptions): void {
  import('./embed/autolink-articles.js').then(
    ({ autolinkArticles }) => autolinkArticles(articles),
    (error) => reportOnce('error', `No terms are linked: ${String(error)}`),
  );
}

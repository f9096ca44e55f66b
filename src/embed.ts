/**
 * The script tag: `<script type="module" src="…/glossary.js" data-src="/glossary.json">`. Boots in this order:
 * 1. another copy was here first → done; 2. read the tag; 3. load the elements that the page has, and link its articles.
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

/** Apart, because most pages name no articles. */
function linkArticles(articles: ArticleOptions): void {
  import('./embed/autolink-articles.js').then(
    ({ autolinkArticles }) => autolinkArticles(articles),
    (error) => reportOnce('error', `No terms are linked: ${String(error)}`),
  );
}

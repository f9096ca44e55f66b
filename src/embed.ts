/**
 * The script tag: `<script type="module" src="…/glossary.js" data-src="/glossary.json">`. Boots in this order:
 * 1. another copy was here first → done; 2. read the tag; 3. load the elements that the page has, and link its articles.
 */
import { setDefaultUrl, claimPage, setInterfaceLanguage } from './dom/page.js';
import { autolinkArticles } from './embed/autolink-articles.js';
import { pushToDataLayer } from './embed/data-layer.js';
import { loadElementsOnDemand } from './embed/elements-on-demand.js';
import { readScriptTag } from './embed/script-tag.js';

export { setInterfaceLanguage, setStrings } from './dom/page.js';

if (claimPage()) {
  const { src, lang, articles, layer } = readScriptTag(import.meta.url);
  if (src !== undefined) setDefaultUrl(src);
  if (lang !== undefined) setInterfaceLanguage(lang);
  if (layer) pushToDataLayer();
  loadElementsOnDemand();
  if (articles !== undefined) void autolinkArticles(articles);
}

/**
 * The script tag: `<script type="module" src="…/glossary.js" data-src="/glossary.json">`. Boots in this order:
 * 1. there is no page (on a server), it is switched off, or another copy runs already → stop; 2. read the tag; 3. request, together, the files and bundles that the page's elements
 * and articles need, and later those of elements that come into the page.
 */
import { claimPage, pageState, setDefaultUrl } from './dom/page-registry.js';
import { setInterfaceLanguage } from './dom/interface-language.js';
import { importWords } from './dom/words.js';
import { articleLinker } from './embed/articles-on-demand.js';
import { pushToDataLayer } from './embed/data-layer.js';
import { loadElement } from './embed/elements-on-demand.js';
import { markedUpgrader } from './embed/marked-on-demand.js';
import { reportFile } from './embed/missing-files.js';
import { readScriptTag } from './embed/script-tag.js';
import { explainToOwner } from './embed/owner-hints.js';
import { isSwitchedOff } from './embed/switched-off.js';
import { applyTheme } from './embed/theme-on-demand.js';
import { watchPage } from './embed/watch-page.js';

export { setInterfaceLanguage, setStrings } from './dom/interface-language.js';

if ('document' in globalThis && !isSwitchedOff() && claimPage()) {
  pageState().importWords = importWords;
  const { src, lang, strings, theme, articles, marks, layer } = readScriptTag(import.meta.url);
  if (src !== undefined) setDefaultUrl(src);
  if (lang !== undefined) setInterfaceLanguage(lang);
  if (theme !== undefined) applyTheme(theme);
  if (strings !== undefined)
    pageState().ownStrings = import('./embed/strings-option.js')
      .then(({ useStrings }) => useStrings(strings))
      .catch(reportFile);
  if (layer) pushToDataLayer();
  const linkIfArticle = articleLinker(articles);
  const upgradeMarked = markedUpgrader(marks);
  watchPage((element) => {
    upgradeMarked(element);
    linkIfArticle(element);
    return loadElement(element);
  });
  explainToOwner();
}

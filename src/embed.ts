/**
 * The script tag: `<script type="module" src="…/glossary.js" data-src="/glossary.json">`. Boots in this order:
 * 1. another copy was here first → done; 2. Lit may not render → say so, and leave the page as it is;
 * 3. read the tag; 4. load the elements that the page has.
 */
import { pushToDataLayer } from './embed/data-layer.js';
import { loadElementsOnDemand } from './embed/elements-on-demand.js';
import { readScriptTag } from './embed/script-tag.js';
import { litMayRender } from './embed/trusted-types.js';
import { setInterfaceLanguage, setStrings } from './dom/localize.js';
import { claimPage, reportOnce, setDefaultUrl } from './dom/page.js';

export { setInterfaceLanguage, setStrings };

if (claimPage()) {
  if (litMayRender()) start();
  else {
    reportOnce(
      'warn',
      'The Content-Security-Policy of this page refuses the Trusted Types policy "glossary-elements", so nothing was changed. Add it: trusted-types glossary-elements.',
    );
  }
}

function start(): void {
  const { src, lang, layer } = readScriptTag(import.meta.url);
  if (src !== undefined) setDefaultUrl(src);
  if (lang !== undefined) setInterfaceLanguage(lang);
  if (layer) pushToDataLayer();
  loadElementsOnDemand();
}

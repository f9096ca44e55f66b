/**
 * What all pages of the preview do with what the builder sends: they give the bundle to their elements, so that nothing flickers
 * and no scroll position is lost, and adopt the theme and the colours. Called by preview.ts and own-page.ts. Knows nothing of
 * the app.
 */
import { ContextProvider } from '@lit/context';
import { createGlossary, type Glossary } from '../../../src/core/glossary.js';
import { setInterfaceLanguage } from '../../../src/dom/interface-language.js';
import { SOURCE_CONTEXT, type GlossarySource } from '../../../src/dom/loading/load.js';
import type { Bundle } from '../engine/index.js';
import { isPreviewState, READY, type PreviewState } from './message.js';
import { themes } from './themes.js';

/**
 * @param host the elements in it get the bundle
 * @param show called with each state, when the elements have its bundle
 * @param schemeFor the colours of the page in this state
 */
export function receiveStates(
  host: HTMLElement,
  show: (state: PreviewState) => void,
  schemeFor = ({ scheme }: PreviewState) => scheme,
): void {
  const give = providerFor(host);
  const theme = new CSSStyleSheet();
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets.push(theme, own);
  const { documentElement } = document;

  addEventListener('message', ({ data, source, origin }) => {
    if (source !== parent || origin !== location.origin || !isPreviewState(data)) return;
    const { bundle, options, css } = data;
    theme.replaceSync(`@layer glossary {${themes.get(options.theme) ?? ''}}`);
    own.replaceSync(css);
    give(bundle, options.lang);
    show(data);
    documentElement.style.colorScheme = schemeFor(data);
  });
  addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof Element && isLink(target));
    if (link !== undefined && !leadsIntoPage(link as Element)) event.preventDefault();
  });
  if (parent !== window) parent.postMessage({ type: READY }, location.origin);
}

/** Also one of SVG or MathML, where an animation may give it its address. */
function isLink(element: Element): boolean {
  const { localName } = element;
  return (
    ['a', 'area'].includes(localName) || ['href', 'xlink:href'].some((name) => element.hasAttribute(name))
  );
}

/** All other links lead nowhere: the pages that they name are on the user's site, or will be. */
function leadsIntoPage(link: Element): boolean {
  return link instanceof HTMLElement && link.getAttribute('href')?.startsWith('#') !== false;
}

function providerFor(host: HTMLElement): (bundle: Bundle, lang: string) => void {
  const provider = new ContextProvider<{ __context__: GlossarySource }, HTMLElement>(host, {
    context: SOURCE_CONTEXT as never,
  });
  provider.hostConnected();
  /** What the provider has now: the same bundle in the same language is not given again, so that nothing is rendered again. */
  let given: { bundle: string; lang: string } | undefined;
  return (bundle, lang) => {
    const json = JSON.stringify(bundle);
    if (given?.bundle === json && given.lang === lang) return;
    given = { bundle: json, lang };
    setInterfaceLanguage(lang || (bundle.lang ?? 'en'));
    let glossary: Glossary | undefined;
    provider.setValue({ url: undefined, load: async () => (glossary ??= createGlossary(bundle)) });
  };
}

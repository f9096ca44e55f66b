/**
 * The script of the sample pages. It gives the page what the builder sends: the bundle, to elements that it keeps, so that
 * nothing flickers and no scroll position is lost; the theme and colours, as style sheets. The elements are those of the built
 * script, which the page loads as every site does. Knows nothing of the app.
 */
import { ContextProvider } from '@lit/context';
import { createGlossary, type Glossary } from '../../../src/core/glossary.js';
import { setInterfaceLanguage } from '../../../src/dom/interface-language.js';
import { SOURCE_CONTEXT, type GlossarySource } from '../../../src/dom/loading/load.js';
import type { Bundle, Options } from '../engine/index.js';
import { elementsOf } from '../engine/snippet.js';
import { isPreviewState, READY, type PreviewState } from './message.js';
import { sampleArticle } from './sample-article.js';
import { themes } from './themes.js';

const main = document.querySelector('[data-preview]') as HTMLElement;
const article = main.querySelector('article');
const provider = new ContextProvider<{ __context__: GlossarySource }, HTMLElement>(main, {
  context: SOURCE_CONTEXT as never,
});
provider.hostConnected();

const theme = new CSSStyleSheet();
const own = new CSSStyleSheet();
document.adoptedStyleSheets.push(theme, own);

/** What the provider has now: the same bundle in the same language is not given again, so that nothing is rendered again. */
let given: { bundle: string; lang: string } | undefined;
let text = '';

/** The HTML of each part, as it was given. */
const shown = new Map<string, string>();

addEventListener('message', ({ data, source, origin }) => {
  if (source === parent && origin === location.origin && isPreviewState(data)) show(data);
});
// Links lead nowhere: the pages that they name are on the user's site, or will be.
addEventListener('click', (event) => {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (link !== undefined && link.getAttribute('href')?.startsWith('#') === false) event.preventDefault();
});
if (parent !== window) parent.postMessage({ type: READY }, location.origin);

function show({ bundle, options, css, scheme }: PreviewState): void {
  document.documentElement.style.colorScheme = scheme;
  theme.replaceSync(`@layer glossary {${themes.get(options.theme) ?? ''}}`);
  own.replaceSync(css);
  give(bundle, options.lang);
  showArticle(bundle, options);
  // All parts are shown, also those that the user does not take away, but the entry, which would be in the way.
  const show = { articles: true, faq: true, index: true, entry: options.show.entry };
  const [entry = '', faq = '', index = ''] = elementsOf({ ...options, show }, bundle);
  showPart('entry', entry);
  showPart('faq', faq);
  showPart('index', index);
}

function give(bundle: Bundle, lang: string): void {
  const json = JSON.stringify(bundle);
  if (given?.bundle === json && given.lang === lang) return;
  given = { bundle: json, lang };
  setInterfaceLanguage(lang || (bundle.lang ?? 'en'));
  let glossary: Glossary | undefined;
  provider.setValue({ url: undefined, load: async () => (glossary ??= createGlossary(bundle)) });
}

function showArticle(bundle: Bundle, { limit, max, skip, mode }: Options): void {
  if (article === null) return;
  const linker = article.parentElement?.closest('glossary-autolink') ?? wrap(article);
  const blocks = sampleArticle(bundle);
  const newText = JSON.stringify(blocks);
  if (newText !== text) {
    text = newText;
    article.replaceChildren(
      ...blocks.map(({ tag, text: content }) =>
        Object.assign(document.createElement(tag), { textContent: content }),
      ),
    );
  }
  setIfOther(linker, 'limit', limit);
  setIfOther(linker, 'max', max === null ? undefined : String(max));
  setIfOther(linker, 'skip', isSelector(skip) ? skip : undefined);
  setIfOther(linker, 'mode', mode);
}

function wrap(content: Element): Element {
  const linker = document.createElement('glossary-autolink');
  content.replaceWith(linker);
  linker.append(content);
  return linker;
}

/** Has the element of the snippet in its place. If only its attributes are other ones, it is kept, so that nothing jumps. */
function showPart(part: string, html: string): void {
  const place = main.querySelector(`[data-part=${part}]`);
  if (place === null || shown.get(part) === html) return;
  const before = parse(shown.get(part) ?? '');
  const wanted = parse(html);
  shown.set(part, html);
  const present = place.firstElementChild;
  if (present !== null && isEmpty(before) && isEmpty(wanted)) {
    const names = new Set([...(before?.getAttributeNames() ?? []), ...(wanted?.getAttributeNames() ?? [])]);
    for (const name of names) setIfOther(present, name, wanted?.getAttribute(name) ?? undefined);
  } else place.replaceChildren(...(wanted === null ? [] : [document.importNode(wanted, true)]));
}

function parse(html: string): Element | null {
  return new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
}

/** An element that fills itself. */
function isEmpty(element: Element | null): boolean {
  return element !== null && element.childNodes.length === 0;
}

function setIfOther(element: Element, name: string, value: string | undefined): void {
  if (element.getAttribute(name) === (value ?? null)) return;
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** While it is typed, a selector is wrong most of the time. */
function isSelector(selector: string): boolean {
  try {
    return selector.trim() !== '' && (document.createElement('p').matches(selector), true);
  } catch {
    return false;
  }
}

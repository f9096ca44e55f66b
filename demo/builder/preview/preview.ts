/**
 * The script of the sample pages: the article, with the terms of the user, and the elements that the snippet has. The elements
 * are those of the built script, which the page loads as every site does. receive.ts gives them the bundle.
 */
import type { Bundle, Options } from '../engine/index.js';
import { entryElement, indexElement, ownQuestion, questionElements } from '../engine/elements.js';
import type { PreviewState } from './message.js';
import { receiveStates } from './receive.js';
import { sampleArticle } from './sample-article.js';
import { translatePage } from './sample-texts.js';

const main = document.querySelector('[data-preview]') as HTMLElement;
const article = main.querySelector('article');
let text = '';

/** The HTML of each part, as it was given. */
const shown = new Map<string, string>();

receiveStates(main, ({ bundle, options }: PreviewState) => {
  translatePage(bundle.lang);
  showArticle(bundle, options);
  // All parts are shown, also those that the user does not take away, but the entry, which would be in the way.
  showPart('entry', options.show.entry ? entryElement(options, bundle) : '');
  showPart('faq', questionElements(options, bundle, 2) || ownQuestion(bundle.lang));
  showPart('index', indexElement(bundle));
});

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

/** Has the elements of the snippet in their place. If only their attributes are other ones, they are kept, so that nothing jumps. */
function showPart(part: string, html: string): void {
  const place = main.querySelector(`[data-part=${part}]`);
  if (place === null || shown.get(part) === html) return;
  const before = parse(shown.get(part) ?? '');
  const wanted = parse(html);
  shown.set(part, html);
  if (before.length !== wanted.length || ![...before, ...wanted].every(isEmpty)) {
    place.replaceChildren(...wanted.map((element) => document.importNode(element, true)));
    return;
  }
  for (const [index, present] of [...place.children].entries()) {
    const names = [before, wanted].flatMap((elements) => elements[index]?.getAttributeNames() ?? []);
    for (const name of names) setIfOther(present, name, wanted[index]?.getAttribute(name) ?? undefined);
  }
}

function parse(html: string): readonly Element[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.children];
}

/** An element that fills itself. */
function isEmpty({ childNodes }: Element): boolean {
  return childNodes.length === 0;
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

/**
 * The script of the page of the user in the preview: it has what the user pasted, without what would run or load something, and
 * links the terms in it as the script tag does. The elements are those of the built script.
 */
import { createGlossary } from '../../../src/core/glossary.js';
import { autolink, type Autolinking } from '../../../src/dom/autolink/autolink.js';
import { articlesIn } from '../engine/article-selectors.js';
import { parsePage } from '../engine/page-frame.js';
import { schemeOf } from '../engine/page-scheme.js';
import { defaultOptions } from '../engine/project.js';
import type { PreviewState } from './message.js';
import { receiveStates } from './receive.js';

const { body, documentElement } = document;

/** The look of a page whose style sheets are all other files, which are not loaded. */
const plain = new CSSStyleSheet();
plain.replaceSync(`@layer plain {
  body { max-inline-size: 44rem; margin-inline: auto; padding: 1rem; font: 17px/1.65 system-ui, sans-serif; overflow-wrap: break-word }
}`);
document.adoptedStyleSheets.push(plain);

let page = '';
let linked = '';
let linkings: readonly Autolinking[] = [];

receiveStates(
  body,
  (state) => {
    const isOther = state.page !== page;
    if (isOther) showPage((page = state.page));
    const { bundle, options } = state;
    const { autolink: selector, limit, max, skip, mode } = options;
    const wanted = JSON.stringify([bundle, selector, limit, max, skip, mode]);
    if (!isOther && wanted === linked) return;
    linked = wanted;
    for (const linking of linkings) linking.undo();
    linkings = link(state);
  },
  ({ page, scheme }) => schemeOf(page, scheme),
);

function showPage(html: string): void {
  const { head, body: content, documentElement: root } = parsePage(html);
  const styles = head.querySelectorAll('style');
  plain.disabled = styles.length + content.querySelectorAll('style').length > 0;
  takeAttributes(documentElement, root);
  takeAttributes(body, content);
  body.replaceChildren(...[...styles, ...content.childNodes].map((node) => document.importNode(node, true)));
  scrollTo(0, 0);
}

/** Classes, styles, the language and the direction, and whatever else the style sheets of the page look at. */
function takeAttributes(target: Element, source: Element): void {
  for (const name of target.getAttributeNames()) target.removeAttribute(name);
  for (const { name, value } of source.attributes) target.setAttribute(name, value);
}

/** What is wrong with the options, <page-check> says. */
function link({ bundle, options }: PreviewState): readonly Autolinking[] {
  const { limit, skip, mode, max } = options;
  const glossary = createGlossary(bundle);
  try {
    const articles = articlesIn(document, options.autolink.trim() || defaultOptions.autolink);
    return articles.map((article) =>
      autolink(article, glossary, { limit, skip, mode, max: max ?? undefined }),
    );
  } catch {
    return [];
  }
}

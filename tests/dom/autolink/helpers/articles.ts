// Makes articles for the auto-linker, and prints linked articles as one line.
import { createGlossary } from '../../../../src/core/glossary.js';
import { autolink, type AutolinkOptions, type Autolinking } from '../../../../src/dom/autolink/autolink.js';

const definition = 'x';

export const glossary = createGlossary({
  entries: [
    { id: 'api', term: 'API', definition, url: '/glossary/api/', match: { exclude: ['API economy'] } },
    { id: 'api-key', term: 'API key', definition },
    { id: 'webhook', term: 'Webhook', definition },
    { id: 'it', term: 'IT', definition },
    { id: 'cpp', term: 'C++', definition },
    { id: 'lead', term: 'Lead', definition, match: { auto: false } },
    { id: 'kunde', term: '顧客', definition },
    { id: 'wehda', term: 'عميل', definition },
  ],
});

const articles: HTMLElement[] = [];
const linkings: Autolinking[] = [];

/** An element with `html` in the page, until {@link clear}. */
export function article(html: string, tag = 'article'): HTMLElement {
  const element = document.createElement(tag);
  element.innerHTML = html;
  document.body.append(element);
  articles.push(element);
  return element;
}

/** Links what is in `root`, until {@link clear}. */
export function link(root: Element, options?: AutolinkOptions): Autolinking {
  const linking = autolink(root, glossary, options);
  linkings.push(linking);
  return linking;
}

/** Undoes all links, and removes all articles from the page. */
export function clear(): void {
  for (const linking of linkings.splice(0)) linking.undo();
  for (const element of articles.splice(0)) element.remove();
}

/** The HTML in `element`, with links written as `[text]` or, with an `<a>` inside, `(text)`. */
export function linked(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const term of copy.querySelectorAll('glossary-term')) {
    const [open, close] = term.querySelector('a') ? ['(', ')'] : ['[', ']'];
    for (const inner of term.querySelectorAll('a')) inner.replaceWith(...inner.childNodes);
    term.replaceWith(open, ...term.childNodes, close);
  }
  return copy.innerHTML;
}

/** The text of each link in `element`. */
export function terms(element: Element): string[] {
  return Array.from(element.querySelectorAll('glossary-term'), (term) => term.textContent ?? '');
}

/** All nodes in `element`, itself first, in order. */
export function nodesIn(element: Element): Node[] {
  const walker = document.createTreeWalker(element);
  const nodes: Node[] = [element];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode);
  return nodes;
}

export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than the linker waits for a page to be quiet. */
export const QUIET_MS = 250;

/** An article that is linked and watched. */
export async function followed(
  html: string,
  options: AutolinkOptions = {},
  tag?: string,
): Promise<HTMLElement> {
  const root = article(html, tag);
  await link(root, options).done;
  return root;
}

export const paragraph = (text: string, tag = 'p') =>
  Object.assign(document.createElement(tag), { innerHTML: text });

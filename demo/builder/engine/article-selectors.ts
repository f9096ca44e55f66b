/** Finds the articles in a page of the user, and selectors for them where theirs is of no use. Called by explain-page.ts. Pure. */

import { USUAL_ARTICLES } from '../../../src/core/linking/usual-articles.js';

/** An article has at least this share of the text in all paragraphs of the page. */
const SHARE = 0.5;
/** The innermost element with this share of it is the article of a page that names it otherwise. */
const NEARLY_ALL = 0.8;
/** More choices do not help. */
const MOST = 4;

/**
 * The articles that a selector finds, without those that are in another one.
 *
 * @throws {Error} when it is not a selector
 */
export function articlesIn(page: Document, selector: string): readonly Element[] {
  const found = [...page.querySelectorAll(selector)];
  return found.filter((article) => !article.parentElement?.closest(selector));
}

/** Selectors that match an article of the page, the one with the least around its text first. */
export function articleSelectors(page: Document): readonly string[] {
  const least = proseIn(page) * SHARE;
  const found = [...USUAL_ARTICLES, ...ownSelectors(page), 'body']
    .map((selector) => ({ selector, elements: articlesIn(page, selector) }))
    .filter(({ elements }) => elements.length > 0)
    .filter(({ elements }) => elements.reduce((sum, element) => sum + proseIn(element), 0) >= least)
    .map(({ selector, elements }) => ({ selector, length: lengthOf(elements) }))
    .sort((one, other) => one.length - other.length);
  // Those with the same text are different names of one place.
  return found
    .filter(({ length }, at) => length !== found[at - 1]?.length)
    .slice(0, MOST)
    .map(({ selector }) => selector);
}

/** Selectors of the innermost element that has nearly all paragraphs, or of the one around it that has a name. */
function ownSelectors(page: Document): readonly string[] {
  const least = proseIn(page) * NEARLY_ALL;
  let element: Element = page.body;
  for (;;) {
    const inner: Element | undefined = [...element.children].find(
      (child) => child.localName !== 'p' && proseIn(child) > 0 && proseIn(child) >= least,
    );
    if (inner === undefined) break;
    element = inner;
  }
  for (let around: Element | null = element; around !== null && around !== page.body;) {
    const names = namesOf(around);
    if (names.length > 0) return names;
    around = around.parentElement;
  }
  return [];
}

/** A name that a person gave: one with a digit in it is that of one page, or of a tool. */
const NAME = /^[a-z][a-z_-]{2,}$/i;

function namesOf({ id, classList }: Element): readonly string[] {
  const classes = [...classList].filter((name) => NAME.test(name)).map((name) => `.${name}`);
  return [...classes, ...(NAME.test(id) ? [`#${id}`] : [])];
}

function proseIn(root: ParentNode): number {
  return lengthOf(root.querySelectorAll('p'));
}

/** How many characters of text there are, without white space. */
function lengthOf(elements: Iterable<Element>): number {
  return [...elements].reduce((sum, { textContent }) => sum + textContent.replace(/\s+/g, '').length, 0);
}

/** Finds selectors for the article in a page of the user, where theirs matches nothing. Called by explain-page.ts. Pure. */

/** What sites name their articles. */
const KNOWN = [
  'article',
  '.entry-content',
  '.post-content',
  '.article-content',
  '.article-body',
  '.post-body',
  '.prose',
  '.content',
  '#content',
  'main',
  '[role="main"]',
  '#main',
  'body',
];
/** An article has at least this share of the text in all paragraphs of the page. */
const SHARE = 0.5;

/** Selectors that match an article of the page, the one with the least around its text first. */
export function articleSelectors(page: Document): readonly string[] {
  const prose = (root: ParentNode) => lengthOf(root.querySelectorAll('p'));
  const least = prose(page) * SHARE;
  return KNOWN.map((selector) => ({ selector, elements: [...page.querySelectorAll(selector)] }))
    .filter(({ elements }) => elements.length > 0)
    .filter(({ elements }) => elements.reduce((sum, element) => sum + prose(element), 0) >= least)
    .sort((one, other) => lengthOf(one.elements) - lengthOf(other.elements))
    .map(({ selector }) => selector);
}

function lengthOf(elements: Iterable<Element>): number {
  return [...elements].reduce((sum, { textContent }) => sum + textContent.length, 0);
}

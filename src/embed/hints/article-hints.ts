/** What is wrong with `data-autolink`: a selector that selects nothing in the page. Used by check-page.ts. */

/** Where sites and the themes of site builders have the text of a page, most likely first. */
const USUAL = [
  'article',
  '.entry-content',
  '.post-content',
  '.article-content',
  '[itemprop=articleBody]',
  '.post',
  '.content',
  '#content',
  'main',
  '[role=main]',
];

/** How many elements a hint names. */
const MOST_NAMED = 2;

/** @param selector as written; option-hints.ts reports one that is none */
export function articleHints(selector: string, root: ParentNode): readonly string[] {
  try {
    if (root.querySelector(selector) !== null) return [];
  } catch {
    return [];
  }
  const candidates = USUAL.filter((usual) => root.querySelector(usual) !== null).slice(0, MOST_NAMED);
  const named = candidates.map((candidate) => `data-autolink="${candidate}"`).join(' or ');
  const advice = named && ` This page has what ${named} selects.`;
  return [
    `data-autolink="${selector}" selects nothing in this page, so nothing is linked. Name the element that holds your text.${advice}`,
  ];
}

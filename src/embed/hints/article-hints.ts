/** What is wrong with `data-autolink`: it selects nothing in the page, or has no glossary. Used by check-page.ts. */

import { USUAL_ARTICLES } from '../../core/linking/usual-articles.js';

/** How many elements a hint names. */
const MOST_NAMED = 2;

/** @param selector as written; option-hints.ts reports one that is none */
export function articleHints(selector: string, root: ParentNode): readonly string[] {
  if (articlesOf(selector, root)?.length !== 0) return [];
  const candidates = USUAL_ARTICLES.filter((usual) => root.querySelector(usual) !== null).slice(
    0,
    MOST_NAMED,
  );
  const named = candidates.map((candidate) => `data-autolink="${candidate}"`).join(' or ');
  const advice = named && ` This page has what ${named} selects.`;
  return [
    `data-autolink="${selector}" selects nothing in this page, so nothing is linked. Name the element that holds your text.${advice}`,
  ];
}

/** For a page without a default glossary: an article inside `<glossary-autolink>` needs none. */
export function sourceHints(selector: string, root: ParentNode): readonly string[] {
  const needsGlossary = articlesOf(selector, root)?.some((article) => !article.closest('glossary-autolink'));
  return needsGlossary ? ['data-autolink needs a glossary: set data-src, too.'] : [];
}

function articlesOf(selector: string, root: ParentNode): readonly Element[] | undefined {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return undefined;
  }
}

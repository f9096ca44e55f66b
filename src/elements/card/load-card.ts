/**
 * Loads the code of the card: when the reader's intent is likely, or while the page is idle. Called by card-session.ts and
 * user-intent.ts. It knows nothing of glossaries.
 */
import { whenIdle } from '../../dom/document-ready.js';
import { requestWords } from '../../dom/language.js';
import { canAnchor } from './card-placement.js';
import type { createCard } from './glossary-card.js';
import { anchorOf } from './term-anchor.js';
import type { TermElement } from './term-element.js';

/** Requests together all files that a card for `term` needs. */
export function loadCardCode(term: TermElement): Promise<{ readonly createCard: typeof createCard }> {
  requestWords(term);
  // The card opens without this file, and is placed when it comes.
  if (!canAnchor(anchorOf(term))) import('./floating-position.js').catch(() => undefined);
  return import('./glossary-card.js');
}

let isAsked = false;

/**
 * Loads the code once the page has loaded, is idle and shows a term; not for users who save data. Only the first call counts.
 */
export function loadCardWhileIdle(): void {
  if (isAsked) return;
  isAsked = true;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData === true) return;
  if (document.readyState === 'complete') whenIdle(loadIfInView);
  else window.addEventListener('load', () => whenIdle(loadIfInView), { once: true });
}

function loadIfInView(): void {
  const terms = document.getElementsByTagName('glossary-term') as HTMLCollectionOf<TermElement>;
  const term = [...terms].find(isInView);
  if (term === undefined) {
    window.addEventListener('scroll', () => whenIdle(loadIfInView), { once: true, passive: true });
    // A failure needs no report: the first intent tries again.
  } else loadCardCode(term).catch(() => undefined);
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < bottom && bottom > 0 && top < innerHeight;
}

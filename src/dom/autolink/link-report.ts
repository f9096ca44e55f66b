/**
 * Records for each candidate (a text that is a term of the glossary) whether it was linked, and if not, which
 * rule refused it: the option `explain` of the auto-linker. It describes the present article: candidates in a
 * text that is read again are replaced. Filled by run-linker.ts.
 */
import type { LimitRule } from '../../core/linking/link-policy.js';
import type { Refusal } from '../../core/matcher/match.js';
import type { Change } from './page-watch.js';
import type { TextRun } from './text-runs.js';

/** How many characters around a candidate the report has. */
const CONTEXT = 40;

/**
 * Why a candidate was not linked.
 *
 * - Because of the text: it has other capitals than the term (`case`); it is part of a longer word
 *   (`half-word`), of a URL, path or e-mail address (`address`), or of an excluded phrase (`excluded`); its
 *   entry has `match.auto: false` (`not-auto`), or none of the words in its `match.near` is near (`near`).
 * - Because of the page: it is in a heading, link, code… (`skipped`); the page or the `<glossary-entry>`
 *   around it is the entry's own (`own-page`); an element would be cut in two (`markup`); the page has rewritten the text,
 *   and the mode is `wrap` (`rewritten`).
 * - Because of the options: the entry is linked already (`limit`); the article has its maximum of links
 *   (`max`).
 */
export type AutolinkRule = Refusal | LimitRule | 'near' | 'skipped' | 'own-page' | 'markup' | 'rewritten';

/** A text in an article that is a term of the glossary. */
export interface Candidate {
  /** The id of the entry. */
  readonly id: string;
  /** The text as written in the article. */
  readonly text: string;
  /** Up to 40 characters of its block in front of it, and behind it. */
  readonly before: string;
  readonly after: string;
  /** The block that contains it. */
  readonly element: Element;
  /** The rule that refused it; `undefined` when it was linked. */
  readonly rule: AutolinkRule | undefined;
  /** The element around it in which nothing is linked, such as a link; only for the rule `skipped`. */
  readonly skipped: Element | undefined;
}

export class LinkReport {
  readonly candidates: Candidate[] = [];
  readonly #terms = new WeakMap<Candidate, Element>();

  /**
   * @param start where the candidate is in the text of `run`, to `end`
   * @param term the element that was made for it; `undefined` when it was refused
   */
  add(
    found: Pick<Candidate, 'id' | 'rule' | 'skipped'>,
    { text, block }: TextRun,
    start: number,
    end: number,
    term: Element | undefined,
  ): void {
    const candidate: Candidate = {
      ...found,
      text: text.slice(start, end),
      before: text.slice(Math.max(0, start - CONTEXT), start),
      after: text.slice(end, end + CONTEXT),
      element: block,
    };
    this.candidates.push(candidate);
    if (term !== undefined) this.#terms.set(candidate, term);
  }

  /**
   * Removes the candidates in what is read again. Those that are linked stay, because a linked text is not
   * found again.
   */
  discard({ element, deep }: Change): void {
    let kept = 0;
    for (const candidate of this.candidates) {
      const isRead = deep ? element.contains(candidate.element) : element === candidate.element;
      if (!isRead || element.contains(this.#terms.get(candidate) ?? null))
        this.candidates[kept++] = candidate;
    }
    this.candidates.length = kept;
  }
}

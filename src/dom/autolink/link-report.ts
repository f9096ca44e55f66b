/**
 * What became of each place where a term stands: the debug view of the auto-linker (`explain`). What is read again is
 * reported anew, so that it says how the article is, and not how it came to be so.
 */
import type { LimitRule } from '../../core/linking/link-policy.js';
import type { Refusal } from '../../core/matcher/match.js';
import type { Change } from './page-watch.js';

/**
 * Why a candidate was not linked. Of the text: it is written in another `case`, part of a longer word (`half-word`), of
 * a URL or path (`address`), of an excluded phrase (`excluded`), or its entry says `match.auto: false` (`not-auto`). Of
 * the page: it stands in a heading, link, code… (`skipped`), the page or element is the entry's own (`own-page`), or an
 * element would be cut in two (`markup`). Of the policy: it was linked before (`limit`), or there are enough (`max`).
 */
export type AutolinkRule = Refusal | LimitRule | 'skipped' | 'own-page' | 'markup';

/** A place where a term stands. */
export interface Candidate {
  readonly id: string;
  /** As it stands there. */
  readonly text: string;
  /** The block that it stands in. */
  readonly element: Element;
  /** The rule that said no; `undefined` when it was linked. */
  readonly rule: AutolinkRule | undefined;
}

export class LinkReport {
  readonly candidates: Candidate[] = [];
  readonly #terms = new WeakMap<Candidate, Element>();

  /** @param term what it was linked with */
  add(candidate: Candidate, term: Element | undefined): void {
    this.candidates.push(candidate);
    if (term !== undefined) this.#terms.set(candidate, term);
  }

  /** Forgets what is read again, all but the terms that still stand there: they are not found again. */
  forget({ element, deep }: Change): void {
    let kept = 0;
    for (const candidate of this.candidates) {
      const isRead = deep ? element.contains(candidate.element) : element === candidate.element;
      if (!isRead || element.contains(this.#terms.get(candidate) ?? null))
        this.candidates[kept++] = candidate;
    }
    this.candidates.length = kept;
  }
}

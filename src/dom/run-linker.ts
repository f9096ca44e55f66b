/**
 * Links one run of text: finds its candidates, asks which of them may become links, and wraps these. Made by
 * article-linker.ts, which says what is read and when.
 */
import type { Glossary } from '../core/glossary.js';
import type { LinkPolicy, LimitRule } from '../core/link-policy.js';
import { Scanner, type Finding, type Refusal } from '../core/scanner.js';
import type { Entry } from '../core/schema.js';
import type { SurfaceIndex } from '../core/surface-index.js';
import type { TermClaims } from './term-claims.js';
import { createTerm, isPageOf } from './term-link.js';
import type { Place, TextLinks, Wrapper } from './text-links.js';
import type { Piece, Run } from './text-runs.js';

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

/** A term that is to be put around a text. */
interface Plan {
  readonly start: Place;
  readonly end: Place;
  readonly entry: Entry;
  readonly wrapper: Wrapper;
}

/** How much of a long text is searched at once: a millisecond's work even for code that runs for the first time. */
const PART = 8192;

export class RunLinker {
  readonly #glossary: Glossary;
  readonly #policy: LinkPolicy;
  readonly #claims: TermClaims;
  readonly #links: TextLinks;
  readonly #report: Candidate[] | undefined;
  readonly #scanner: Scanner;
  #refused: Finding[] = [];
  #run: Run | undefined;
  #pieces: Piece[] = [];
  /** How much of the run has been searched; words are not cut in two, so it may be a little more. */
  #searched = 0;

  /** @param report filled with what became of each candidate */
  constructor(
    glossary: Glossary,
    index: SurfaceIndex,
    policy: LinkPolicy,
    claims: TermClaims,
    links: TextLinks,
    report?: Candidate[],
  ) {
    this.#glossary = glossary;
    this.#policy = policy;
    this.#claims = claims;
    this.#links = links;
    this.#report = report;
    this.#scanner = new Scanner(index, report && ((finding) => this.#refused.push(finding)));
  }

  /** Turns to `run`. */
  open(run: Run): void {
    this.#run = run;
    this.#pieces = [...run.pieces];
    this.#searched = 0;
    this.#scanner.open(run.text);
  }

  /** Whether the whole run is linked. */
  get isDone(): boolean {
    return this.#run === undefined || this.#scanner.isDone;
  }

  /**
   * Searches the next part of the run.
   *
   * @returns puts in the links that were found, if any; it must be called before the page changes
   */
  next(): (() => void) | undefined {
    const run = this.#run as Run;
    if (!this.#isCurrent(run)) {
      this.#run = undefined;
      return undefined;
    }
    const findings = [...this.#scanner.find(PART), ...this.#refused];
    this.#refused = [];
    this.#searched += PART;
    const plans: Plan[] = [];
    for (const finding of findings.sort((one, other) => one.start - other.start))
      this.#decide(finding, run, plans);
    if (plans.length === 0) return undefined;
    return () => {
      // The last first, so that the places of the others stay what they are.
      for (const { start, end, wrapper } of plans.reverse()) {
        if (start.node === end.node) this.#links.wrap(start.node, start.offset, end.offset, wrapper);
        else this.#links.wrapSpan(start, end, wrapper);
      }
      if (!this.isDone) this.#followCuts(plans);
    };
  }

  /** Whether the text that is searched next is still the one that was read; if the page changed it, it is read again. */
  #isCurrent(run: Run): boolean {
    const piece = this.#pieces[pieceAt(this.#pieces, this.#searched)] as Piece;
    return piece.node.isConnected && run.text.startsWith(piece.node.data, piece.start);
  }

  #decide(finding: Finding, run: Run, plans: Plan[]): void {
    const { start, end, entry } = finding;
    const first = pieceAt(this.#pieces, start);
    const last = pieceAt(this.#pieces, end - 1);
    const from = placeIn(this.#pieces[first] as Piece, start);
    const to = placeIn(this.#pieces[last] as Piece, end);
    const pieces = this.#pieces.slice(first, last + 1);
    const rule = finding.refusal ?? this.#ruleOf(entry, run, pieces, from, to);
    this.#report?.push({ id: entry.id, text: run.text.slice(start, end), element: run.block, rule });
    if (rule !== undefined) return;
    const wrapper = createTerm(entry.id, this.#glossary.urlOf(entry));
    this.#claims.add(wrapper.outer, entry.id, run.section);
    plans.push({ start: from, end: to, entry, wrapper });
  }

  #ruleOf(
    entry: Entry,
    run: Run,
    pieces: readonly Piece[],
    from: Place,
    to: Place,
  ): AutolinkRule | undefined {
    if (pieces.some(({ skipped }) => skipped !== undefined)) return 'skipped';
    if (isPageOf(entry, this.#glossary, run.block)) return 'own-page';
    if (from.node !== to.node && !this.#links.canSpan(from, to)) return 'markup';
    return this.#policy.refuse(entry.id, run.section);
  }

  /** Where a text node was cut, the text that is still to be searched is in the last node of it. */
  #followCuts(plans: readonly Plan[]): void {
    const cut = new Set(plans.map(({ end }) => end.node));
    this.#pieces = this.#pieces.map((piece, index) => {
      const rest = cut.has(piece.node) ? this.#links.endOf(piece.node) : undefined;
      if (rest === undefined) return piece;
      const end = this.#pieces[index + 1]?.start ?? (this.#run as Run).text.length;
      return { ...piece, node: rest, start: end - rest.length };
    });
  }
}

/** The piece that the character at `offset` is in. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function placeIn({ node, start }: Piece, offset: number): Place {
  return { node, offset: offset - start };
}

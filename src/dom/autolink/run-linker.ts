/**
 * Links one run of text: finds its candidates, asks which of them may become links, and wraps these. Made by
 * article-linker.ts, which says what is read and when.
 */
import type { Glossary } from '../../core/glossary.js';
import type { LinkPolicy } from '../../core/linking/link-policy.js';
import type { Match, RefusedMatch } from '../../core/matcher/match.js';
import { Scanner } from '../../core/matcher/scanner.js';
import type { Entry } from '../../core/schema.js';
import type { SurfaceIndex } from '../../core/matcher/surface-index.js';
import type { RemovalBackoff } from './removal-backoff.js';
import type { AutolinkRule, LinkReport } from './link-report.js';
import type { LinkedTerms } from './linked-terms.js';
import { createLink, createTerm, isPageOf } from './term-link.js';
import type { TextLinks, Wrapper } from './text-links.js';
import type { TextPiece, TextRun } from './text-runs.js';
import type { TextPosition } from './text-spans.js';

/** What all runs of an article have in common. */
export interface Article {
  readonly root: Element;
  readonly glossary: Glossary;
  readonly index: SurfaceIndex;
  readonly policy: LinkPolicy;
  readonly claims: LinkedTerms;
  readonly links: TextLinks;
  readonly attempts: RemovalBackoff;
  /** Told what became of each candidate. */
  readonly report: LinkReport | undefined;
}

/** A term that is to be put around a text. */
interface Plan {
  readonly start: TextPosition;
  readonly end: TextPosition;
  readonly wrapper: Wrapper;
}

/** How much of a long text is searched at once: a millisecond's work even for code that runs for the first time. */
const PART = 8192;

export class RunLinker {
  readonly #article: Article;
  readonly #scanner: Scanner;
  #refused: RefusedMatch[] = [];
  #run: TextRun | undefined;
  #pieces: TextPiece[] = [];
  /** How much of the run has been searched; words are not cut in two, so it may be a little more. */
  #searched = 0;

  constructor(article: Article) {
    this.#article = article;
    this.#scanner = new Scanner(article.index, article.report && ((refused) => this.#refused.push(refused)));
  }

  /** Turns to `run`. */
  open(run: TextRun): void {
    this.#run = run;
    this.#pieces = [...run.pieces];
    this.#searched = 0;
    this.#scanner.setText(run.text);
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
    const run = this.#run as TextRun;
    const found: (Match & Partial<RefusedMatch>)[] = [...this.#scanner.findNext(PART), ...this.#refused];
    this.#refused = [];
    const from = this.#searched;
    this.#searched += PART;
    const to = found.reduce((last, { end }) => Math.max(last, end), this.#searched);
    if (!this.#isCurrent(run, from, to)) {
      this.#run = undefined;
      return undefined;
    }
    const plans: Plan[] = [];
    for (const match of found.sort((one, other) => one.start - other.start)) this.#decide(match, run, plans);
    return plans.length === 0 ? undefined : () => this.#carryOut(plans, run);
  }

  /** Whether the text of a part is still the one that was read; if the page changed it, it will be read again. */
  #isCurrent({ text }: TextRun, from: number, to: number): boolean {
    const last = pieceAt(this.#pieces, to);
    const pieces = this.#pieces.slice(pieceAt(this.#pieces, from), last + 1);
    return pieces.every(
      ({ node, start }) => this.#article.root.contains(node) && text.startsWith(node.data, start),
    );
  }

  #decide(match: Match & Partial<RefusedMatch>, run: TextRun, plans: Plan[]): void {
    const { claims, glossary, policy, report } = this.#article;
    const { start, end, id } = match;
    // Most have been linked before; where nobody asks why one is not, nothing else need be known.
    if (report === undefined && policy.refuse(id, run.section) !== undefined) return;
    const entry = glossary.get(id) as Entry;
    const first = pieceAt(this.#pieces, start);
    const last = pieceAt(this.#pieces, end - 1);
    const from = placeIn(this.#pieces[first] as TextPiece, start);
    const to = placeIn(this.#pieces[last] as TextPiece, end);
    const pieces = this.#pieces.slice(first, last + 1);
    if (pieces.some(({ skipped }) => claims.has(skipped))) return; // read again, and reported before
    const link = createLink(glossary.urlOf(entry));
    const rule = match.refusal ?? this.#ruleOf(entry, run, pieces, from, to, link);
    const wrapper = rule === undefined ? createTerm(id, link) : undefined;
    report?.add({ id, text: run.text.slice(start, end), element: run.block, rule }, wrapper?.outer);
    if (wrapper === undefined) return;
    claims.add(wrapper.outer, id, run.section);
    plans.push({ start: from, end: to, wrapper });
  }

  #ruleOf(
    entry: Entry,
    run: TextRun,
    pieces: readonly TextPiece[],
    from: TextPosition,
    to: TextPosition,
    link: HTMLAnchorElement | undefined,
  ): AutolinkRule | undefined {
    const { glossary, links, policy } = this.#article;
    if (pieces.some(({ skipped }) => skipped !== undefined)) return 'skipped';
    if (isPageOf(entry, glossary, run.block, link)) return 'own-page';
    if (from.node !== to.node && !links.canSpan(from, to)) return 'markup';
    return policy.refuse(entry.id, run.section);
  }

  #carryOut(plans: Plan[], { text }: TextRun): void {
    const { attempts, links } = this.#article;
    const note = attempts.start(text);
    // The last first, so that the places of the others stay what they are.
    for (const { start, end, wrapper } of plans.reverse()) {
      if (start.node === end.node) links.wrap(start.node, start.offset, end.offset, wrapper);
      else links.wrapSpan(start, end, wrapper);
      note(wrapper.outer);
    }
    if (!this.isDone) this.#followCuts(plans);
  }

  /** Where a text node was cut, the text that is still to be searched is in the last node of it. */
  #followCuts(plans: readonly Plan[]): void {
    const { links } = this.#article;
    const cut = new Set(plans.map(({ end }) => end.node));
    this.#pieces = this.#pieces.map((piece, index) => {
      const rest = cut.has(piece.node) ? links.endOf(piece.node) : undefined;
      if (rest === undefined) return piece;
      const end = this.#pieces[index + 1]?.start ?? (this.#run as TextRun).text.length;
      return { ...piece, node: rest, start: end - rest.length };
    });
  }
}

/** The piece that the character at `offset` is in. */
function pieceAt(pieces: readonly TextPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as TextPiece).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function placeIn({ node, start }: TextPiece, offset: number): TextPosition {
  return { node, offset: offset - start };
}

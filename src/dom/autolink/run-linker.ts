/**
 * Links the runs of an article, one at a time and in parts: finds the candidates in a part, checks which of
 * them may become links, and wraps these. Driven by article-linker.ts, which decides what is read and when.
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

/** What the runs of an article share. */
export interface Article {
  readonly root: Element;
  readonly glossary: Glossary;
  readonly index: SurfaceIndex;
  readonly policy: LinkPolicy;
  readonly linkedTerms: LinkedTerms;
  readonly links: TextLinks;
  readonly backoff: RemovalBackoff;
  /** Records each candidate, if the option `explain` is set. */
  readonly report: LinkReport | undefined;
}

/** A term that will go around the text between two positions. */
interface PlannedLink {
  readonly start: TextPosition;
  readonly end: TextPosition;
  readonly wrapper: Wrapper;
}

/**
 * How many characters are searched in one step: about a millisecond of work, even when the code runs for the
 * first time.
 */
const PART_LENGTH = 8192;

export class RunLinker {
  readonly #article: Article;
  readonly #scanner: Scanner;
  #refused: RefusedMatch[] = [];
  #run: TextRun | undefined;
  #pieces: TextPiece[] = [];
  /**
   * How many characters of the run are searched. The scanner finishes the last word, so it may be a few more.
   */
  #searched = 0;

  constructor(article: Article) {
    this.#article = article;
    this.#scanner = new Scanner(article.index, article.report && ((refused) => this.#refused.push(refused)));
  }

  /** Starts to link `run`. */
  open(run: TextRun): void {
    this.#run = run;
    this.#pieces = [...run.pieces];
    this.#searched = 0;
    this.#scanner.setText(run.text);
  }

  /** Whether the run is linked to its end. */
  get isDone(): boolean {
    return this.#run === undefined || this.#scanner.isDone;
  }

  /**
   * Searches the next part of the run.
   *
   * @returns a function that inserts the links that were found, to be called before the page can change;
   *   `undefined` when there are none
   */
  searchNext(): (() => void) | undefined {
    const run = this.#run as TextRun;
    const found: (Match & Partial<RefusedMatch>)[] = [
      ...this.#scanner.findNext(PART_LENGTH),
      ...this.#refused,
    ];
    this.#refused = [];
    const from = this.#searched;
    this.#searched += PART_LENGTH;
    const to = found.reduce((last, { end }) => Math.max(last, end), this.#searched);
    if (!this.#isCurrent(run, from, to)) {
      this.#run = undefined;
      return undefined;
    }
    const plans: PlannedLink[] = [];
    for (const match of found.sort((one, other) => one.start - other.start)) this.#plan(match, run, plans);
    return plans.length === 0 ? undefined : () => this.#insert(plans, run);
  }

  /**
   * Whether the text of a part is still the one that was read. If the page changed it, it will be read again.
   */
  #isCurrent({ text }: TextRun, from: number, to: number): boolean {
    const last = pieceAt(this.#pieces, to);
    const pieces = this.#pieces.slice(pieceAt(this.#pieces, from), last + 1);
    return pieces.every(
      ({ node, start }) => this.#article.root.contains(node) && text.startsWith(node.data, start),
    );
  }

  #plan(match: Match & Partial<RefusedMatch>, run: TextRun, plans: PlannedLink[]): void {
    const { glossary, linkedTerms, policy, report } = this.#article;
    const { start, end, id } = match;
    // A shortcut for most candidates, which are linked already: without a report, the reason does not matter.
    if (report === undefined && policy.ruleAgainst(id, run.section) !== undefined) return;
    const entry = glossary.get(id) as Entry;
    const first = pieceAt(this.#pieces, start);
    const last = pieceAt(this.#pieces, end - 1);
    const from = positionIn(this.#pieces[first] as TextPiece, start);
    const to = positionIn(this.#pieces[last] as TextPiece, end);
    const pieces = this.#pieces.slice(first, last + 1);
    if (pieces.some(({ skipped }) => linkedTerms.isOurs(skipped))) return; // linked and reported already
    const link = createLink(glossary.urlOf(entry));
    const rule = match.refusal ?? this.#ruleOf(entry, run, pieces, from, to, link);
    const wrapper = rule === undefined ? createTerm(id, link) : undefined;
    report?.add({ id, text: run.text.slice(start, end), element: run.block, rule }, wrapper?.outer);
    if (wrapper === undefined) return;
    linkedTerms.add(wrapper.outer, id, run.section);
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
    return policy.ruleAgainst(entry.id, run.section);
  }

  #insert(plans: PlannedLink[], { text }: TextRun): void {
    const { backoff, links } = this.#article;
    const addToBatch = backoff.startBatch(text);
    // The last link first, so that the positions of the others stay valid.
    for (const { start, end, wrapper } of plans.reverse()) {
      if (start.node === end.node) links.wrap(start.node, start.offset, end.offset, wrapper);
      else links.wrapSpan(start, end, wrapper);
      addToBatch(wrapper.outer);
    }
    if (!this.isDone) this.#updatePieces(plans);
  }

  /** Where a text node got tails, the text that is not searched yet is in the last tail. */
  #updatePieces(plans: readonly PlannedLink[]): void {
    const { links } = this.#article;
    const cut = new Set(plans.map(({ end }) => end.node));
    this.#pieces = this.#pieces.map((piece, index) => {
      const tail = cut.has(piece.node) ? links.lastTextOf(piece.node) : undefined;
      if (tail === undefined) return piece;
      const end = this.#pieces[index + 1]?.start ?? (this.#run as TextRun).text.length;
      return { ...piece, node: tail, start: end - tail.length };
    });
  }
}

/** The index of the piece that contains the character at `offset` of the run. */
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

function positionIn({ node, start }: TextPiece, offset: number): TextPosition {
  return { node, offset: offset - start };
}

/**
 * Links the runs of an article, one at a time and in parts: finds the candidates in a part, checks which of
 * them may become links, and inserts these. Driven by article-linker.ts, which decides what is read and when.
 */
import type { Glossary } from '../../core/glossary.js';
import { rulesOf } from '../../core/language-rules.js';
import type { LinkPolicy } from '../../core/linking/link-policy.js';
import { entriesMeant } from '../../core/linking/senses.js';
import type { Match, RefusedMatch } from '../../core/matcher/match.js';
import { translationIn } from '../../core/matcher/index-of-glossary.js';
import { PartScanner } from '../../core/matcher/part-scanner.js';
import type { Entry } from '../../core/schema.js';
import type { SurfaceIndex } from '../../core/matcher/surface-index.js';
import { langOf } from '../language.js';
import type { RemovalBackoff } from './removal-backoff.js';
import type { AutolinkRule, LinkReport } from './link-report.js';
import type { LinkedTerms } from './linked-terms.js';
import type { Links, Wrapper } from './links.js';
import { createLink, isPageOf } from './term-link.js';
import type { TextLinks } from './text-links.js';
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
  /** How a term between two positions gets into the article, or why it does not. */
  readonly linksAt: (start: TextPosition, end: TextPosition) => Links | 'loading' | 'rewritten';
  readonly backoff: RemovalBackoff;
  /** Records each candidate, if the option `explain` is set. */
  readonly report: LinkReport | undefined;
}

/** A place that spells a surface, and why it is no match, if so. */
type Candidate = Match & Partial<RefusedMatch>;

/** A term for the text between two positions. */
interface PlannedLink {
  readonly start: TextPosition;
  readonly end: TextPosition;
  /** The index of the piece that `end` is in. */
  readonly piece: number;
  readonly links: Links;
  readonly wrapper: Wrapper;
}

/**
 * How many characters are searched in one step: a millisecond or two of work, even in Japanese, where each
 * match needs the word breaks around it.
 */
const PART_LENGTH = 1024;
/**
 * How many characters are searched before their links are inserted. Each insertion copies the text of its text
 * node, which takes a millisecond for a million characters, so few parts with few links are inserted together.
 */
const STRETCH_LENGTH = 16 * PART_LENGTH;
/** How many terms are linked in one step: about a millisecond of work. */
const LINKS_PER_STEP = 16;

export class RunLinker {
  readonly #article: Article;
  readonly #scanner: PartScanner;
  #refused: RefusedMatch[] = [];
  #run: TextRun | undefined;
  #pieces: TextPiece[] = [];
  /** The candidates in the stretch that is searched or linked at present, in order. */
  #found: Candidate[] = [];
  /** How many of them are decided. */
  #decided = 0;
  /** Where the stretch ends. */
  #until = 0;

  constructor(article: Article) {
    this.#article = article;
    this.#scanner = new PartScanner(
      article.index,
      article.report && ((refused) => this.#refused.push(refused)),
    );
  }

  /** Starts to link `run`. */
  open(run: TextRun): void {
    this.#run = run;
    this.#pieces = [...run.pieces];
    this.#found = [];
    this.#decided = 0;
    const { glossary } = this.#article;
    this.#scanner.setText(run.text, rulesOf(langOf(run.block) || glossary.lang));
  }

  /** Whether the run is linked to its end. */
  get isDone(): boolean {
    return this.#run === undefined || (this.#scanner.isDone && this.#decided === this.#found.length);
  }

  /**
   * Searches the next part of the run, or decides on the next candidates in a stretch that is searched.
   *
   * @returns a function that inserts the links that were found, to be called before the page can change;
   *   `undefined` when there are none
   */
  searchNext(): (() => void) | undefined {
    const run = this.#run as TextRun;
    if (this.#decided === this.#found.length) this.#beginStretch();
    if (this.#isSearching) this.#search();
    if (this.#isSearching) return undefined;
    const next = this.#found[this.#decided];
    if (next === undefined) return undefined;
    if (!this.#isCurrent(run, next.start, this.#scanner.at)) {
      this.#run = undefined;
      return undefined;
    }
    const plans: PlannedLink[] = [];
    for (let count = 0; count < LINKS_PER_STEP && this.#decided < this.#found.length;) {
      const work = this.#plan(this.#found[this.#decided++] as Candidate, run, plans);
      if (work === 'waits') {
        this.#decided--;
        break;
      }
      if (work) count++;
    }
    return plans.length === 0 ? undefined : () => this.#insert(plans, run);
  }

  #beginStretch(): void {
    this.#found = [];
    this.#decided = 0;
    this.#until = this.#scanner.at + STRETCH_LENGTH;
  }

  get #isSearching(): boolean {
    return !this.#scanner.isDone && this.#scanner.at < this.#until;
  }

  #search(): void {
    const candidates: Candidate[] = this.#scanner.findNext(PART_LENGTH);
    candidates.push(...this.#refused);
    if (this.#refused.length > 0) candidates.sort((one, other) => one.start - other.start);
    this.#refused = [];
    this.#found.push(...candidates);
  }

  /**
   * Whether the text of the run from `from` to `to` is still the one that was read. If the page changed it, it
   * will be read again. Of a long text node only this part is compared, and its length.
   */
  #isCurrent({ text }: TextRun, from: number, to: number): boolean {
    const last = pieceAt(this.#pieces, to - 1);
    for (let index = pieceAt(this.#pieces, from); index <= last; index++) {
      const { node, start } = this.#pieces[index] as TextPiece;
      const end = this.#endOf(index);
      if (!this.#article.root.contains(node) || node.length !== end - start) return false;
      const [first, stop] = [Math.max(from, start), Math.min(to, end)];
      if (node.substringData(first - start, stop - first) !== text.slice(first, stop)) return false;
    }
    return true;
  }

  /** Where the piece of this index ends in the text of the run. */
  #endOf(index: number): number {
    return this.#pieces[index + 1]?.start ?? (this.#run as TextRun).text.length;
  }

  /** Decides on `match`. Returns `false` if that was no work, and `waits` if it needs code that is loading. */
  #plan(match: Candidate, run: TextRun, plans: PlannedLink[]): boolean | 'waits' {
    const { glossary, linkedTerms, linksAt, policy, report } = this.#article;
    const { start, end } = match;
    const meant = entriesMeant(match, run.text, glossary, () => topicsOf(run.block));
    const entry = (meant?.[0] ?? glossary.get(match.id)) as Entry;
    const { id } = entry;
    // A shortcut for most candidates, which are linked already: without a report, the reason does not matter.
    if (report === undefined && policy.ruleAgainst(id, run.section) !== undefined) return false;
    const first = pieceAt(this.#pieces, start);
    const last = pieceAt(this.#pieces, end - 1);
    const from = positionIn(this.#pieces[first] as TextPiece, start);
    const to = positionIn(this.#pieces[last] as TextPiece, end);
    const pieces = this.#pieces.slice(first, last + 1);
    if (pieces.some(({ skipped }) => linkedTerms.isOurs(skipped))) return true; // linked and reported already
    const link = createLink(this.#urlOf(entry, run.block));
    let rule =
      match.refusal ?? (meant === undefined ? 'near' : undefined) ?? this.#ruleOf(entry, run, pieces, link);
    let wrapper: Wrapper | undefined;
    if (rule === undefined) {
      const links = linksAt(from, to);
      if (links === 'loading') return 'waits';
      if (links === 'rewritten') rule = links;
      else if (from.node !== to.node && !links.canSpan(from, to)) rule = 'markup';
      else {
        wrapper = links.createTerm(meant?.length === 1 ? id : undefined, link, from, to);
        linkedTerms.add(wrapper.outer, id, run.section);
        plans.push({ start: from, end: to, piece: last, links, wrapper });
      }
    }
    const skipped = rule === 'skipped' ? pieces.find(isSkipped)?.skipped : undefined;
    report?.add({ id, rule, skipped }, run, start, end, wrapper?.outer);
    return true;
  }

  /** The URL of the page of `entry`, in the language of the text if it has one. */
  #urlOf(entry: Entry, block: Element): string | undefined {
    const { glossary } = this.#article;
    return glossary.resolve(translationIn(entry, langOf(block))?.url) ?? glossary.urlOf(entry);
  }

  #ruleOf(
    entry: Entry,
    run: TextRun,
    pieces: readonly TextPiece[],
    link: HTMLAnchorElement | undefined,
  ): AutolinkRule | undefined {
    const { glossary, policy } = this.#article;
    if (pieces.some(isSkipped)) return 'skipped';
    if (isPageOf(entry, glossary, run.block, link)) return 'own-page';
    return policy.ruleAgainst(entry.id, run.section);
  }

  #insert(plans: PlannedLink[], { text }: TextRun): void {
    const { backoff, links } = this.#article;
    const addToBatch = backoff.startBatch(text);
    // The last link first, so that the positions of the others stay valid.
    for (const plan of plans.reverse()) {
      plan.links.insert(plan.start, plan.end, plan.wrapper);
      // The page cannot remove a highlight.
      if (plan.links === links) addToBatch(plan.wrapper.outer);
    }
    if (!this.isDone) for (const { piece } of plans) this.#updatePiece(piece);
  }

  /** Where a text node got tails, the text that is not decided yet is in the last tail. */
  #updatePiece(index: number): void {
    const piece = this.#pieces[index] as TextPiece;
    const tail = this.#article.links.lastTextOf(piece.node);
    if (tail !== undefined)
      this.#pieces[index] = { ...piece, node: tail, start: this.#endOf(index) - tail.length };
  }
}

/** The topics of the article around `block`, by which a name of several entries is understood. */
function topicsOf(block: Element): string {
  return block.closest('[data-topic]')?.getAttribute('data-topic') ?? '';
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

function isSkipped({ skipped }: TextPiece): boolean {
  return skipped !== undefined;
}

function positionIn({ node, start }: TextPiece, offset: number): TextPosition {
  return { node, offset: offset - start };
}

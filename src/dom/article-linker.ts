/**
 * Links one article: what is read, in which order and in which slices, and what is read again when the page changes.
 * Made by autolink.ts. How a run is linked, run-linker.ts knows.
 */
import type { Glossary } from '../core/glossary.js';
import { LinkPolicy, type Limit } from '../core/link-policy.js';
import { SurfaceIndex } from '../core/surface-index.js';
import { GlossaryAutolinkedEvent } from './events.js';
import { keepSelection } from './keep-selection.js';
import { offerSource } from './offer-source.js';
import { PageWatch, type Change } from './page-watch.js';
import { RunLinker, type Candidate } from './run-linker.js';
import { inSlices } from './slices.js';
import { TermClaims } from './term-claims.js';
import { TextLinks } from './text-links.js';
import { isReadable, RunReader, sectionOf, type Run } from './text-runs.js';

interface Options {
  readonly limit: Limit;
  readonly max: number;
  readonly skip: string | undefined;
  readonly explain: boolean;
}

/** A page that takes out the same links so often does not want them. */
const ATTEMPTS = 3;

/** Compiled once for all articles of a page. */
const indexes = new WeakMap<Glossary, SurfaceIndex>();

export class ArticleLinker {
  /** What became of each candidate; filled when it shall be explained. */
  readonly report: Candidate[] = [];
  readonly #root: Element;
  readonly #options: Options;
  readonly #claims: TermClaims;
  readonly #links = new TextLinks();
  readonly #runs: RunLinker;
  readonly #watch: PageWatch;
  readonly #stopOffering: () => void;
  /** How often a block with the same text was linked after the page had changed it. */
  readonly #attempts = new WeakMap<Element, { readonly text: string; count: number }>();
  readonly #queue: Change[] = [];
  #reading: { readonly change: Change; readonly reader: RunReader } | undefined;
  #run: Run | undefined;
  #working: Promise<void> | undefined;
  #stopped = false;

  constructor(root: Element, glossary: Glossary, options: Options) {
    this.#root = root;
    this.#options = options;
    const policy = new LinkPolicy(options.limit, options.max);
    this.#claims = new TermClaims(root, glossary, policy);
    const report = options.explain ? this.report : undefined;
    this.#runs = new RunLinker(glossary, indexOf(glossary), policy, this.#claims, this.#links, report);
    this.#watch = new PageWatch(root, this.#links, (changes) => void this.#follow(changes));
    this.#stopOffering = offerSource(root, glossary, (term) => this.#claims.has(term));
  }

  /** Links the article, and from then on what the page adds to it. */
  async start(): Promise<void> {
    this.#watch.start();
    await this.#work([{ element: this.#root, deep: true }]);
    if (!this.#stopped) this.#announce(this.#claims.added);
  }

  /** Takes out all links, and stops. */
  undo(): void {
    this.#stopped = true;
    this.#watch.unwatched(() => keepSelection(this.#root, () => this.#links.undo()));
    this.#watch.stop();
    this.#stopOffering();
  }

  async #follow(changes: readonly Change[]): Promise<void> {
    this.#links.forgetRemoved();
    this.#claims.forgetRemoved();
    const before = this.#claims.added;
    await this.#work(changes);
    const added = this.#claims.added - before;
    if (added > 0 && !this.#stopped) this.#announce(added);
  }

  #announce(added: number): void {
    this.#root.dispatchEvent(new GlossaryAutolinkedEvent(added, this.#claims.size));
  }

  /** Reads what changed. While it is at work, what comes is only put into the queue. */
  async #work(changes: readonly Change[]): Promise<void> {
    this.#queue.push(...changes);
    this.#working ??= inSlices(
      () => this.#step(),
      () => this.#stopped,
    );
    await this.#working;
    this.#working = undefined;
  }

  /** Links a part of a run; `false` when there is nothing more to read. */
  #step(): boolean {
    if (this.#runs.isDone) {
      this.#run = this.#nextRun();
      if (this.#run === undefined) return false;
      this.#runs.open(this.#run);
    }
    const { block } = this.#run as Run;
    const link = this.#runs.next();
    if (link !== undefined) this.#watch.unwatched(() => keepSelection(block, link));
    return true;
  }

  #nextRun(): Run | undefined {
    for (;;) {
      this.#reading ??= this.#open();
      if (this.#reading === undefined) return undefined;
      const { change, reader } = this.#reading;
      // The page took out the place where it was: it is read again, and finds its own links there.
      const run = reader.isValid ? reader.next() : undefined;
      if (!reader.isValid) this.#queue.unshift(change);
      if (run === undefined) this.#reading = undefined;
      else if (!this.#isUnwanted(run, change)) return run;
    }
  }

  #open(): { change: Change; reader: RunReader } | undefined {
    const { skip, explain, limit } = this.#options;
    for (let change = this.#queue.shift(); change !== undefined; change = this.#queue.shift()) {
      const { element, deep } = change;
      if (!isReadable(element, this.#root, skip)) continue;
      this.#claims.count(element);
      const section = limit === 'section' ? sectionOf(element, this.#root) : undefined;
      return { change, reader: new RunReader(element, { skip, deep, all: explain, section }) };
    }
    return undefined;
  }

  /** Whether the page took out the links of this text again and again. */
  #isUnwanted({ block, text }: Run, { element }: Change): boolean {
    if (element === this.#root) return false;
    const attempts = this.#attempts.get(block);
    if (attempts?.text !== text) this.#attempts.set(block, { text, count: 1 });
    else return ++attempts.count > ATTEMPTS;
    return false;
  }
}

function indexOf(glossary: Glossary): SurfaceIndex {
  let index = indexes.get(glossary);
  if (index === undefined) indexes.set(glossary, (index = new SurfaceIndex(glossary.entries)));
  return index;
}

/**
 * Links one article: decides what is read, in which order and in which slices, and what is read again when
 * the page changes it. Made by autolink.ts; run-linker.ts links each run.
 */
import type { Glossary } from '../../core/glossary.js';
import { LinkPolicy, type Limit } from '../../core/linking/link-policy.js';
import type { LinkMode } from '../../core/linking/link-mode.js';
import { indexOf } from '../../core/matcher/index-of-glossary.js';
import type { SurfaceIndex } from '../../core/matcher/surface-index.js';
import { isTaken } from '../define-element.js';
import { GlossaryAutolinkedEvent } from '../events.js';
import { reportMissing } from '../console.js';
import { langOf } from '../language.js';
import type { Highlights } from './highlights.js';
import { SelectionKeeper } from './keep-selection.js';
import { RemovalBackoff } from './removal-backoff.js';
import { LinkReport, type Candidate } from './link-report.js';
import type { Links } from './links.js';
import { previewLinks } from './link-previews.js';
import { provideSource } from './provide-source.js';
import { PageWatcher, type Change } from './page-watch.js';
import { RunLinker } from './run-linker.js';
import { inSlices } from '../slices.js';
import { LinkedTerms } from './linked-terms.js';
import { TextLinks } from './text-links.js';
import { HiddenElements } from './visibility.js';
import { isWrappable } from './wrappable.js';
import type { TextPosition } from './text-spans.js';
import { isReadable, RunReader, sectionOf, type TextRun } from './text-runs.js';

interface Options {
  readonly limit: Limit;
  readonly max: number;
  readonly skip: string | undefined;
  readonly explain: boolean;
  readonly mode: LinkMode;
  readonly links: string | undefined;
}

/** What is read at present. */
interface Reading {
  readonly change: Change;
  readonly reader: RunReader;
}

/** How much of the glossary is compiled in one step: about 500 entries, half a millisecond of work. */
const CHARACTERS_PER_STEP = 16_000;

export class ArticleLinker {
  readonly #root: Element;
  readonly #glossary: Glossary;
  readonly #options: Options;
  readonly #linkedTerms: LinkedTerms;
  readonly #links = new TextLinks();
  readonly #report = new LinkReport();
  readonly #runs: RunLinker;
  readonly #watcher: PageWatcher;
  readonly #stopProviding: () => void;
  readonly #backoff = new RemovalBackoff();
  readonly #index: SurfaceIndex;
  readonly #selection = new SelectionKeeper();
  readonly #hidden = new HiddenElements((element) => this.#watcher.mark(element));
  readonly #queue: Change[] = [];
  #mode: LinkMode;
  #stopPreviews: (() => void) | undefined;
  #highlights: Highlights | undefined;
  #loading: Promise<void> | undefined;
  #reading: Reading | undefined;
  #run: TextRun | undefined;
  #running: Promise<void> | undefined;
  /** How many links the events have announced so far. */
  #announced = 0;
  #stopped = false;

  constructor(root: Element, glossary: Glossary, options: Options) {
    this.#root = root;
    this.#glossary = glossary;
    this.#options = options;
    this.#mode = options.mode;
    const { limit, max, explain } = options;
    const policy = new LinkPolicy(limit, max);
    const isPresent = (term: Element) => root.contains(term) || this.#highlights?.has(term) === true;
    this.#linkedTerms = new LinkedTerms(root, glossary, policy, limit === 'section', isPresent);
    this.#index = indexOf(glossary, langOf(root));
    this.#runs = new RunLinker({
      root,
      glossary,
      index: this.#index,
      policy,
      linkedTerms: this.#linkedTerms,
      links: this.#links,
      linksAt: (start, end) => this.#linksAt(start, end),
      backoff: this.#backoff,
      report: explain ? this.#report : undefined,
    });
    this.#watcher = new PageWatcher(root, this.#links, (changes) => void this.#onChanges(changes));
    this.#stopProviding = provideSource(root, glossary, (term) => this.#linkedTerms.isOurs(term));
  }

  /** The candidates and what became of them; empty without the option `explain`. */
  get report(): readonly Candidate[] {
    return this.#report.candidates;
  }

  /** Links the article and what the page adds later. Resolves when the present text is linked. */
  async start(): Promise<void> {
    if (isTaken('glossary-term') || isTaken('glossary-card')) return;
    const { links, skip } = this.#options;
    this.#stopPreviews = previewLinks(this.#root, this.#glossary, links, skip);
    this.#watcher.start();
    await this.#read([{ element: this.#root, deep: true }]);
    this.#announce();
  }

  /** Removes all links, and stops watching the page. */
  undo(): void {
    this.#stopped = true;
    this.#selection.invalidate();
    this.#watcher.ignoring(() =>
      this.#selection.preserve(this.#root, () => this.#links.unwrapAll(this.#root)),
    );
    this.#watcher.stop();
    this.#hidden.stop();
    this.#stopProviding();
    this.#stopPreviews?.();
    this.#highlights?.clear();
  }

  /** How a term gets between two positions. */
  #linksAt({ node: first }: TextPosition, { node: last }: TextPosition): Links | 'loading' | 'rewritten' {
    const isRewritten = this.#links.isRewritten(first) || this.#links.isRewritten(last);
    if (this.#mode === 'wrap') return isRewritten ? 'rewritten' : this.#links;
    if (this.#mode === 'auto' && !isRewritten && isWrappable(first) && isWrappable(last)) return this.#links;
    if (this.#highlights === undefined) this.#loading ??= this.#loadHighlights();
    return this.#highlights ?? 'loading';
  }

  async #loadHighlights(): Promise<void> {
    const code = await import('./highlights.js').catch(reportMissing('The code for highlights'));
    if (this.#stopped) return;
    this.#highlights = code?.createHighlights(this.#root, this.#glossary, this.#mode, () =>
      this.#readAgain(),
    );
    if (this.#highlights !== undefined) return;
    if (this.#mode === 'auto') this.#mode = 'wrap';
    else this.undo();
  }

  /** Reads the whole article again: the page has inserted it elsewhere. */
  #readAgain(): void {
    void this.#onChanges([{ element: this.#root, deep: true }]);
  }

  async #onChanges(changes: readonly Change[]): Promise<void> {
    this.#highlights?.release(changes);
    this.#linkedTerms.removeDetached((term) => this.#backoff.onRemoved(term));
    await this.#read(changes);
    this.#highlights?.removeReleased();
    if (this.#linkedTerms.added > this.#announced) this.#announce();
  }

  #announce(): void {
    if (this.#stopped) return;
    const { added, size } = this.#linkedTerms;
    const event = new GlossaryAutolinkedEvent(added - this.#announced, size);
    this.#announced = added;
    this.#root.dispatchEvent(event);
  }

  /** Reads and links `changes`. While an earlier call is running, it only adds them to the queue. */
  async #read(changes: readonly Change[]): Promise<void> {
    this.#queue.push(...changes);
    this.#running ??= this.#selection
      .whileInSlices((between) =>
        inSlices(
          () => this.#step(),
          () => (between(), this.#stopped),
        ),
      )
      .finally(() => (this.#running = undefined));
    await this.#running;
    // The last step has stopped, because it needs code that was not loaded.
    const loading = this.#loading;
    if (loading === undefined) return;
    await loading;
    this.#loading = undefined;
    await this.#read([]);
  }

  /** Compiles a part of the glossary or, after that, reads or links a part of a run. `false`: nothing is left to read, or code is loading. */
  #step(): boolean {
    if (this.#index.addSome(CHARACTERS_PER_STEP)) return true;
    if (this.#runs.isDone) {
      this.#reading ??= this.#openNext();
      if (this.#reading === undefined) return false;
      this.#run = this.#readRun(this.#reading);
      if (this.#run === undefined) return true;
      this.#runs.open(this.#run);
    }
    const run = this.#run as TextRun;
    const link = this.#runs.searchNext();
    if (link !== undefined) this.#watcher.ignoring(() => this.#selection.preserve(run.block, link));
    return this.#loading === undefined;
  }

  /** Reads on. Returns the next run, if it was read to its end and may be linked. */
  #readRun({ change, reader }: Reading): TextRun | undefined {
    // The page removed the node where the reader stopped: the element is read again from its start.
    const run = reader.isValid ? reader.next() : undefined;
    if (!reader.isValid) this.#queue.unshift(change);
    if (!reader.isValid || reader.isDone) this.#reading = undefined;
    return run !== undefined && this.#backoff.allows(run.text) ? run : undefined;
  }

  #openNext(): Reading | undefined {
    const { skip, explain, limit } = this.#options;
    for (let change = this.#queue.shift(); change !== undefined; change = this.#queue.shift()) {
      const { element, deep } = change;
      if (!isReadable(element, this.#root)) continue;
      this.#linkedTerms.addExisting(element);
      this.#report.discard(change);
      const section = limit === 'section' ? sectionOf(element, this.#root) : undefined;
      const reading = { article: this.#root, skip, deep, includeSkipped: explain, section };
      const onHidden = (hidden: Element) => this.#hidden.add(hidden);
      return { change, reader: new RunReader(element, { ...reading, onHidden }) };
    }
    return undefined;
  }
}

/**
 * Fills an element in its own light DOM from the glossary that it finds, and again when that changes. Made by
 * FillController for an element that was empty; content that did not come from here is never touched.
 */
import type { ReactiveElement } from '@lit/reactive-element';
import type { Glossary } from '../../core/glossary.js';
import type { Entry } from '../../core/schema.js';
import type { Strings } from '../../core/strings.js';
import type { Content, TreeNode } from '../../core/tree.js';
import { build } from '../../dom/build.js';
import { GlossaryErrorEvent, GlossaryLoadEvent, GlossaryMissingEvent } from '../../dom/events.js';
import type { GlossarySource } from '../../dom/loading/load.js';
import { loadEntry } from '../../dom/loading/load-entry.js';
import { languageOf, loadStringsFor } from '../../dom/localize.js';
import { reportOnce } from '../../dom/console.js';
import { isEmpty } from '../../dom/document-ready.js';
import { findSource } from './context.js';
import { subscribeToSource } from './subscribe-to-source.js';

export type Fillable = ReactiveElement & { term?: string | undefined };

/**
 * What the element shows; `undefined` when the glossary does not have the term that it names. `find` gives all of an
 * entry, of which a split glossary may have the rest elsewhere.
 */
export type FillTemplate = (
  glossary: Glossary,
  strings: Strings,
  find: (term: string) => Promise<Entry | undefined>,
) => Promise<readonly TreeNode[] | undefined>;

export interface FillOptions {
  /** What gets the glossary; default `source.load()`. */
  readonly load?: (source: GlossarySource) => Promise<Glossary>;
  /** Called when the content is there, with the glossary that it is from. */
  readonly filled?: (glossary: Glossary) => void;
}

export class ContentRenderer {
  readonly #host: Fillable;
  readonly #template: FillTemplate;
  readonly #options: FillOptions;
  #unsubscribe: (() => void) | undefined;
  #glossary: Glossary | undefined;
  /** The nodes that stand in the host because of us; content of any other origin is the author's. */
  #filled: readonly ChildNode[] = [];
  /** What of `lang` and `dir` stands on the host because of us. */
  #said: readonly ('lang' | 'dir')[] = [];
  /** Counts attempts, so that only the latest one writes. */
  #attempt = 0;

  constructor(host: Fillable, template: FillTemplate, options: FillOptions) {
    this.#host = host;
    this.#template = template;
    this.#options = options;
  }

  /** Stops following the provider; what is filled stays. */
  stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#attempt++;
  }

  /** Fills the host, or fills it again. */
  async update(): Promise<void> {
    const attempt = ++this.#attempt;
    if (!this.#mayFill()) return;
    let source: GlossarySource | undefined;
    let isLoaded = false;
    try {
      source = await findSource(this.#host);
      if (attempt === this.#attempt)
        this.#unsubscribe ??= subscribeToSource(this.#host, () => void this.update());
      const glossary = await (this.#options.load?.(source) ?? source.load());
      isLoaded = true;
      if (attempt !== this.#attempt || !this.#mayFill()) return;
      this.#speak(glossary.lang);
      const strings = await loadStringsFor(this.#host);
      const content = await this.#template(glossary, strings, async (term) => {
        const entry = glossary.find(term);
        return entry && (await loadEntry(glossary, entry));
      });
      if (attempt === this.#attempt && this.#mayFill()) this.#fill(glossary, content);
    } catch (error) {
      if (attempt !== this.#attempt) return;
      // A source says itself what is wrong with it.
      if (source === undefined || isLoaded)
        reportOnce('error', error instanceof Error ? error.message : String(error));
      this.#host.dispatchEvent(new GlossaryErrorEvent(source?.url, error));
    }
  }

  #mayFill(): boolean {
    return this.#host.isConnected && (this.#isOurs || isEmpty(this.#host));
  }

  get #isOurs(): boolean {
    return this.#filled.length > 0 && this.#filled.every((node) => node.parentNode === this.#host);
  }

  /** Content in another language than the page's says so, for hyphenation, speech, and its own headings. */
  #speak(lang: string | undefined): void {
    const host = this.#host;
    for (const name of this.#said) host.removeAttribute(name);
    this.#said = [];
    // "de-AT" says "de", too; and what the author says stays.
    const isSaid = `${languageOf(host)}-`.toLowerCase().startsWith(`${lang}-`.toLowerCase());
    if (lang === undefined || isSaid || host.hasAttribute('lang')) return;
    this.#said = host.hasAttribute('dir') ? ['lang'] : ['lang', 'dir'];
    host.lang = lang;
    if (this.#said.includes('dir')) host.dir = 'auto';
  }

  #fill(glossary: Glossary, content: Content): void {
    if (glossary !== this.#glossary) this.#host.dispatchEvent(new GlossaryLoadEvent(glossary));
    this.#glossary = glossary;
    if (content === undefined) {
      const term = this.#host.term ?? '';
      reportOnce('warn', `<${this.#host.localName}>: the glossary has no entry "${term}".`);
      this.#host.dispatchEvent(new GlossaryMissingEvent(term));
    }
    const fragment = build(content);
    const nodes = [...fragment.childNodes];
    if (this.#isOurs) {
      // The page may have added something beside it.
      this.#filled[0]?.before(fragment);
      for (const node of this.#filled) node.remove();
    } else {
      this.#host.replaceChildren(fragment);
    }
    this.#filled = nodes;
    this.#options.filled?.(glossary);
  }
}

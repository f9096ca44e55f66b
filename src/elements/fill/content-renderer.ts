/**
 * Renders a glossary's content into an element's own light DOM, and renders it again when the element's source changes.
 * FillController creates it for an element that is empty. It never changes nodes that it did not create, and it does
 * not know what an element shows: that is the element's template.
 */
import type { ReactiveElement } from '@lit/reactive-element';
import type { FoundEntry, Glossary } from '../../core/glossary.js';
import { LatestOnly } from '../../core/latest-only.js';
import type { Entry } from '../../core/schema.js';
import type { Strings } from '../../core/strings.js';
import type { Content, TreeNode } from '../../core/tree.js';
import { parentAcross } from '../../dom/ancestors.js';
import { build } from '../../dom/build.js';
import { reportOnce } from '../../dom/console.js';
import { isEmpty } from '../../dom/document-ready.js';
import { freeIds } from '../../dom/free-ids.js';
import { GlossaryErrorEvent, GlossaryLoadEvent, GlossaryMissingEvent } from '../../dom/events.js';
import { hint } from '../../dom/hints-on-demand.js';
import type { GlossarySource } from '../../dom/loading/load.js';
import { loadEntry } from '../../dom/loading/load-entry.js';
import { Retry } from '../../dom/loading/retry.js';
import { languageOf } from '../../dom/language.js';
import { loadStringsFor } from '../../dom/localize.js';
import { langOf } from '../../templates/entry-parts.js';
import { findSource } from './context.js';
import { subscribeToSource } from './subscribe-to-source.js';

export type Fillable = ReactiveElement & { term?: string | undefined };

/**
 * Makes the content of an element. Resolves to `undefined` when the glossary does not have the entry that the element
 * names. `find` looks up an entry and loads the rest of it where a split glossary has it in another file.
 */
export type FillTemplate = (
  glossary: Glossary,
  strings: Strings,
  find: (term: string) => Promise<FilledEntry | undefined>,
) => Promise<readonly TreeNode[] | undefined>;

/** An entry in the language of the page, if it has that. */
export interface FilledEntry extends FoundEntry {
  /** Links to its pages in other languages. */
  readonly languages: Content;
}

/** How an element is filled. */
export interface Filling {
  readonly template: FillTemplate;
  /** Loads the glossary of a source; default `source.load()`. */
  readonly load?: (source: GlossarySource) => Promise<Glossary>;
  /** Called after the content of `glossary` was written. */
  readonly onFilled?: (glossary: Glossary) => void;
}

export class ContentRenderer {
  readonly #host: Fillable;
  readonly #filling: Filling;
  readonly #retry: Retry;
  readonly #updates = new LatestOnly();
  #unsubscribe: (() => void) | undefined;
  /** The glossary of the present content. */
  #glossary: Glossary | undefined;
  /** The nodes that this renderer put into the host. All other nodes are the author's. */
  #nodes: readonly ChildNode[] = [];
  /** The attributes that this renderer set on the host. */
  #languageAttributes: readonly ('lang' | 'dir')[] = [];

  constructor(host: Fillable, filling: Filling) {
    this.#host = host;
    this.#filling = filling;
    this.#retry = new Retry(host, () => void this.update());
  }

  /** Ends the subscription to the provider and the present update. The content stays. */
  stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#updates.cancel();
    this.#retry.end();
  }

  /** Writes the content, or replaces it. Reports each failure in the console and with an event; does not throw. */
  async update(): Promise<void> {
    const isLatest = this.#updates.start();
    if (!this.#mayFill()) return;
    let source: GlossarySource | undefined;
    let isLoaded = false;
    // The language of the content is known when the glossary is; most often it is that of the page.
    void loadStringsFor(this.#host);
    try {
      source = await findSource(this.#host);
      if (!isLatest()) return;
      if (!this.#host.hasAttribute('src'))
        this.#unsubscribe ??= subscribeToSource(this.#host, source, () => void this.update());
      const glossary = await (this.#filling.load?.(source) ?? source.load());
      isLoaded = true;
      if (!isLatest() || !this.#mayFill()) return;
      const { term } = this.#host;
      const entry = term ? glossary.find(term) : undefined;
      const wanted = this.#pageLanguage;
      // A failure is not reported: the entry is then shown in its own language.
      const languages =
        entry?.translations && (await import('../../templates/languages.js').catch(() => undefined));
      const translated = (own: Entry) => languages?.inLanguage(glossary, own, wanted) ?? own;
      const shown = entry && translated(entry);
      const language = this.#contentLanguage(shown ? langOf(glossary, shown) : glossary.lang);
      const strings = await loadStringsFor(this.#host, language);
      const content = await this.#filling.template(glossary, strings, async (term) => {
        const entry = glossary.find(term);
        if (entry === undefined) return undefined;
        const origin = glossary.originOf(entry);
        const found = translated(await loadEntry(origin, entry));
        return { glossary: origin, entry: found, languages: languages?.languageLinks(origin, found) };
      });
      if (!isLatest() || !this.#mayFill()) return;
      this.#retry.end();
      this.#fill(glossary, content, language);
    } catch (error) {
      if (!isLatest()) return;
      // A source reports its own failures.
      if (source === undefined || isLoaded)
        reportOnce('error', error instanceof Error ? error.message : String(error));
      if (this.#retry.after(error, source?.url))
        this.#host.dispatchEvent(new GlossaryErrorEvent(source?.url, error));
    }
  }

  #mayFill(): boolean {
    return this.#host.isConnected && (this.#hasAllNodes || isEmpty(this.#host));
  }

  get #hasAllNodes(): boolean {
    return this.#nodes.length > 0 && this.#nodes.every((node) => node.parentNode === this.#host);
  }

  get #isLangOurs(): boolean {
    return this.#languageAttributes.includes('lang');
  }

  /** The language at the host, without what this renderer has set. */
  get #pageLanguage(): string {
    return languageOf((this.#isLangOurs && parentAcross(this.#host)) || this.#host);
  }

  /**
   * The language of the content: that of the glossary or the entry, unless the author set `lang` on the host, or the page is in a
   * variant of it (`de-AT` for `de`).
   */
  #contentLanguage(glossaryLanguage: string | undefined): string {
    const pageLanguage = this.#pageLanguage;
    const isAuthors = this.#host.hasAttribute('lang') && !this.#isLangOurs;
    if (glossaryLanguage === undefined || isAuthors) return pageLanguage;
    const isVariant = `${pageLanguage}-`.toLowerCase().startsWith(`${glossaryLanguage}-`.toLowerCase());
    return isVariant ? pageLanguage : glossaryLanguage;
  }

  #fill(glossary: Glossary, content: Content, language: string): void {
    if (glossary !== this.#glossary) this.#host.dispatchEvent(new GlossaryLoadEvent(glossary));
    this.#glossary = glossary;
    if (content === undefined) {
      const term = this.#host.term ?? '';
      hint((hints) => hints.reportNoEntry(this.#host.localName, term, glossary));
      this.#host.dispatchEvent(new GlossaryMissingEvent(term));
    }
    const fragment = build(content);
    freeIds(fragment, this.#host);
    const nodes = [...fragment.childNodes];
    if (this.#hasAllNodes) {
      // The page may have added nodes of its own, which stay.
      this.#nodes[0]?.before(fragment);
      for (const node of this.#nodes) node.remove();
    } else {
      this.#host.replaceChildren(fragment);
    }
    this.#nodes = nodes;
    this.#setLanguage(language);
    this.#filling.onFilled?.(glossary);
  }

  /**
   * Sets `lang` on the host where the content is in another language than the page: hyphenation, speech and the
   * element's own words depend on it. Called together with the content, because what a framework puts into the host
   * meanwhile must not get it.
   */
  #setLanguage(language: string): void {
    const host = this.#host;
    for (const name of this.#languageAttributes) host.removeAttribute(name);
    this.#languageAttributes = [];
    if (this.#nodes.length === 0 || language === languageOf(host)) return;
    this.#languageAttributes = host.hasAttribute('dir') ? ['lang'] : ['lang', 'dir'];
    host.lang = language;
    if (this.#languageAttributes.includes('dir')) host.dir = 'auto';
  }
}

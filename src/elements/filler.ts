/**
 * Fills an element in its own light DOM from the glossary that it finds, and again when that changes. Made by
 * FillController for an element that was empty; content that did not come from here is never touched.
 */
import { ContextEvent } from '@lit/context';
import type { Glossary } from '../core/glossary.js';
import type { Content } from '../core/tree.js';
import { build } from '../dom/build.js';
import { GlossaryErrorEvent, GlossaryLoadEvent, GlossaryMissingEvent } from '../dom/events.js';
import type { GlossarySource } from '../dom/load.js';
import { languageOf, loadStringsFor } from '../dom/localize.js';
import { reportOnce } from '../dom/page.js';
import { isEmpty } from '../dom/parsed.js';
import { findSource, glossaryContext } from './context.js';
import type { Fillable, FillTemplate } from './fill-controller.js';

export class Filler {
  readonly #host: Fillable;
  readonly #template: FillTemplate;
  #unsubscribe: (() => void) | undefined;
  #glossary: Glossary | undefined;
  /** The nodes that stand in the host because of us; content of any other origin is the author's. */
  #filled: readonly Node[] = [];
  /** Counts attempts, so that only the latest one writes. */
  #attempt = 0;

  constructor(host: Fillable, template: FillTemplate) {
    this.#host = host;
    this.#template = template;
  }

  /** Stops following the provider; what is filled stays. */
  stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#attempt++;
  }

  /** Fills the host, or fills it again. */
  async refill(): Promise<void> {
    const attempt = ++this.#attempt;
    if (!this.#mayFill()) return;
    let url: string | undefined;
    try {
      const source = await findSource(this.#host);
      url = source.url;
      if (attempt === this.#attempt) this.#follow();
      const glossary = await source.load();
      if (attempt !== this.#attempt) return;
      this.#speak(glossary.lang);
      const strings = await loadStringsFor(this.#host);
      const content = await this.#template(glossary, strings);
      if (attempt === this.#attempt && this.#mayFill()) this.#fill(glossary, content);
    } catch (error) {
      if (attempt !== this.#attempt) return;
      if (url === undefined) reportOnce('error', error instanceof Error ? error.message : String(error));
      this.#host.dispatchEvent(new GlossaryErrorEvent(url, error));
    }
  }

  /** Fills again whenever the nearest provider offers another source. */
  #follow(): void {
    if (this.#unsubscribe !== undefined) return;
    let known = false;
    const listen = (_source: GlossarySource | undefined, unsubscribe?: () => void) => {
      this.#unsubscribe = unsubscribe;
      if (known) void this.refill();
      known = true;
    };
    this.#host.dispatchEvent(new ContextEvent(glossaryContext, this.#host, listen, true));
  }

  #mayFill(): boolean {
    const ours = this.#filled.length > 0 && this.#filled.every((node) => node.parentNode === this.#host);
    return this.#host.isConnected && (ours || isEmpty(this.#host));
  }

  /** Content in another language than the page's says so, for hyphenation, speech, and its own headings. */
  #speak(lang: string | undefined): void {
    if (lang === undefined || lang === languageOf(this.#host)) return;
    this.#host.lang = lang;
    this.#host.dir = 'auto';
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
    this.#filled = [...fragment.childNodes];
    this.#host.replaceChildren(fragment);
  }
}

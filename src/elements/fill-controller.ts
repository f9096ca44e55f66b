/**
 * Fills an empty element, in its own light DOM, from the glossary that it finds; leaves one with content alone.
 * Used by the elements that show entries, questions and links: they say what to render, this says when.
 */
import { ContextEvent } from '@lit/context';
import {
  render,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
  type nothing,
} from 'lit';
import type { Glossary } from '../core/glossary.js';
import type { Strings } from '../core/strings.js';
import { GlossaryErrorEvent, GlossaryLoadEvent, GlossaryMissingEvent } from '../dom/events.js';
import type { GlossarySource } from '../dom/load.js';
import { languageOf, loadStringsFor } from '../dom/localize.js';
import { reportOnce } from '../dom/page.js';
import { isEmpty, parsed } from '../dom/parsed.js';
import { findSource, glossaryContext, providerDefined } from './context.js';

type Fillable = ReactiveElement & { term: string | undefined };

/** What the element shows; `undefined` when the glossary does not have the term that it names. */
export type FillTemplate = (
  glossary: Glossary,
  strings: Strings,
) => TemplateResult | typeof nothing | readonly TemplateResult[] | undefined;

export class FillController implements ReactiveController {
  readonly #host: Fillable;
  readonly #template: FillTemplate;
  #unsubscribe: (() => void) | undefined;
  #provided: GlossarySource | undefined;
  #glossary: Glossary | undefined;
  /** The nodes that stand in the host because of us; content of any other origin is the author's. */
  #filled: readonly Node[] = [];
  /** Counts attempts, so that only the latest one writes. */
  #attempt = 0;

  constructor(host: Fillable, template: FillTemplate) {
    this.#host = host;
    this.#template = template;
    host.addController(this);
  }

  hostConnected(): void {
    void this.#follow();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#attempt++;
  }

  /** Fills the host, or fills it again. Called by the host when an attribute that matters has changed. */
  async refill(): Promise<void> {
    const attempt = ++this.#attempt;
    await parsed();
    if (!this.#mayFill() || attempt !== this.#attempt) return;
    let url: string | undefined;
    try {
      const source = await findSource(this.#host);
      url = source.url;
      const glossary = await source.load();
      if (attempt !== this.#attempt) return;
      this.#speak(glossary.lang);
      const strings = await loadStringsFor(this.#host);
      if (attempt === this.#attempt && this.#mayFill()) this.#fill(glossary, strings);
    } catch (error) {
      if (attempt !== this.#attempt) return;
      if (url === undefined) reportOnce('error', error instanceof Error ? error.message : String(error));
      this.#host.dispatchEvent(new GlossaryErrorEvent(url, error));
    }
  }

  /** Fills, and fills again whenever the nearest provider offers another source. */
  async #follow(): Promise<void> {
    const refilled = this.refill();
    await providerDefined(this.#host);
    if (!this.#host.isConnected) return;
    this.#unsubscribe?.();
    const request = new ContextEvent(
      glossaryContext,
      this.#host,
      (source, unsubscribe) => {
        this.#unsubscribe = unsubscribe;
        const changed = this.#provided !== undefined && source !== this.#provided;
        this.#provided = source;
        if (changed) void this.refill();
      },
      true,
    );
    this.#host.dispatchEvent(request);
    await refilled;
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

  #fill(glossary: Glossary, strings: Strings): void {
    if (glossary !== this.#glossary) this.#host.dispatchEvent(new GlossaryLoadEvent(glossary));
    this.#glossary = glossary;
    const template = this.#template(glossary, strings);
    if (template === undefined) {
      const term = this.#host.term ?? '';
      reportOnce('warn', `<${this.#host.localName}>: the glossary has no entry "${term}".`);
      this.#host.dispatchEvent(new GlossaryMissingEvent(term));
    }
    const fragment = toStaticNodes(template);
    this.#filled = [...fragment.childNodes];
    this.#host.replaceChildren(fragment);
  }
}

/** Renders once, without Lit's markers: filled content is the same DOM as content that was written by hand. */
function toStaticNodes(template: unknown): DocumentFragment {
  const fragment = document.createDocumentFragment();
  render(template, fragment);
  const comments = document.createNodeIterator(fragment, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment !== null; comment = comments.nextNode()) {
    (comment as Comment).remove();
  }
  fragment.normalize();
  return fragment;
}

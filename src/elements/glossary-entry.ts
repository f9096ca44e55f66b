/**
 * `<glossary-entry>`: a whole entry in the page: heading, definition, body, questions, see also, related links.
 * It renders into its own light DOM, so it looks like the site's own text and is read like it.
 */
import { ReactiveElement } from '@lit/reactive-element';
import type { Glossary } from '../core/glossary.js';
import type { Entry } from '../core/schema.js';
import { absoluteUrl } from '../dom/url.js';
import { FillController } from './fill/fill-controller.js';
import { optional } from './optional-attribute.js';

/**
 * A whole entry. An empty element fills itself; one with content stays as it is.
 *
 * @tag glossary-entry
 * @slot - The entry, written by hand or by the command line
 * @fires {GlossaryLoadEvent} glossary-load - The element got its glossary
 * @fires {GlossaryErrorEvent} glossary-error - The glossary could not be loaded
 * @fires {GlossaryMissingEvent} glossary-missing - The glossary has no such entry
 */
export class GlossaryEntry extends ReactiveElement {
  static override properties = {
    src: { reflect: true, converter: optional(String) },
    term: { reflect: true, converter: optional(String) },
    headingLevel: { attribute: 'heading-level', reflect: true, converter: optional(Number) },
    sections: { reflect: true, converter: optional(String) },
    jsonLd: { type: Boolean, attribute: 'json-ld', reflect: true },
  };

  /** URL of the bundle; default: the nearest provider's, else the page's. */
  declare src: string | undefined;
  /** Id, term or alias of the entry. */
  declare term: string | undefined;
  /** Level of the entry's heading; default 2. Everything inside continues below it. */
  declare headingLevel: number | undefined;
  /** Which sections, in which order, separated by spaces; default `definition body faqs see-also related`. */
  declare sections: string | undefined;
  /** Whether to state the entry as DefinedTerm and its questions as FAQPage JSON-LD. */
  declare jsonLd: boolean;

  /** Takes this entry's JSON-LD out of the page again. */
  #unpublish = (): void => undefined;

  readonly #content = new FillController(this, async (glossary, strings, find) => {
    const entry = await find(this.term ?? '');
    if (entry === undefined || !this.jsonLd) this.#unpublish();
    if (entry === undefined) return undefined;
    if (this.jsonLd) await this.#publishJsonLd(glossary, entry);
    const { entryTemplate } = await import('../templates/entry.js');
    return entryTemplate(glossary, entry, {
      headingLevel: this.headingLevel ?? 2,
      sections: this.sections?.split(/\s+/),
      strings,
      jsonLd: this.jsonLd,
      src: this.src ?? undefined, // frameworks set `null` for a property without a value
    });
  });

  constructor() {
    super();
    this.jsonLd = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unpublish();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(): void {
    void this.#content.update();
  }

  async #publishJsonLd(glossary: Glossary, entry: Entry): Promise<void> {
    const {
      definedTerm,
      publishJsonLd: stateJsonLd,
      publishedNames: statedNames,
    } = await import('../dom/json-ld.js');
    this.#unpublish();
    if (!this.isConnected || statedNames('DefinedTerm').has(entry.term)) return;
    const url = glossary.urlOf(entry);
    this.#unpublish = stateJsonLd(definedTerm(glossary, entry, url && absoluteUrl(url)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-entry': GlossaryEntry;
  }
}

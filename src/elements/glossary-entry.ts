/**
 * `<glossary-entry>`: a whole entry in the page: heading, definition, body, questions, see also, related links. It renders
 * into its own light DOM, so that the site's styles apply and crawlers read it. FillController fills it; the template is
 * templates/entry.ts.
 */
import { ReactiveElement } from './reactive-element.js';
import type { FoundEntry } from '../core/glossary.js';
import { LatestOnly } from '../core/latest-only.js';
import { reportMissing } from '../dom/console.js';
import { OURS } from '../dom/define-element.js';
import { documentReady } from '../dom/document-ready.js';
import { loadStringsFor } from '../dom/localize.js';
import { absoluteUrl } from '../dom/url.js';
import { SOUND_ATTRIBUTE } from '../core/pronunciation.js';
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
 * @fires {FaqItemToggledEvent} faq-item-toggled - An answer was shown or hidden; bubbles from the item
 */
export class GlossaryEntry extends ReactiveElement {
  /** @internal */
  static readonly [OURS] = true;
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
  /**
   * Level of the entry's heading. All headings inside it are at lower levels.
   *
   * @type {1 | 2 | 3 | 4 | 5 | 6}
   * @default 2
   */
  declare headingLevel: number | undefined;
  /**
   * The sections to show, in this order, separated by spaces. Unknown names are ignored.
   *
   * @default definition body faqs see-also related
   */
  declare sections: string | undefined;
  /**
   * Whether to publish the entry as DefinedTerm JSON-LD and its questions as FAQPage JSON-LD.
   *
   * @default false
   */
  declare jsonLd: boolean;

  /** Removes this entry's JSON-LD from the page. */
  #unpublish = (): void => undefined;
  readonly #publications = new LatestOnly();

  readonly #content = new FillController(this, async () => {
    const { entryTemplate } = await import('../templates/entry.js');
    return {
      onFilled: () => void this.#upgradeSounds(),
      template: async (_, strings, find) => {
        const found = await find(this.term ?? '');
        this.#publishJsonLd(found).catch(reportMissing('JSON-LD'));
        if (found === undefined) return undefined;
        const { headingLevel, jsonLd, sections } = this;
        // Frameworks set `null` for a property without a value.
        return entryTemplate(found.glossary, found.entry, {
          headingLevel,
          sections,
          languages: found.languages,
          strings,
          jsonLd,
          src: this.src ?? undefined,
        });
      },
    };
  });

  constructor() {
    super();
    this.jsonLd = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What the command line has written is there when the page is parsed.
    void documentReady().then(() => this.#upgradeSounds());
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

  /** The links to recordings become buttons. Without the file they stay links. */
  async #upgradeSounds(): Promise<void> {
    const links = [...this.querySelectorAll<HTMLAnchorElement>(`a[${SOUND_ATTRIBUTE}]`)];
    if (links.length === 0) return;
    const file = await import('./entry-sounds.js').catch(reportMissing('The sound'));
    if (!file) return;
    for (const link of links) file.makeButton(link, () => loadStringsFor(link));
  }

  /** Replaces the JSON-LD of the entry that was shown before. */
  async #publishJsonLd(found: FoundEntry | undefined): Promise<void> {
    this.#unpublish();
    const isLatest = this.#publications.start();
    if (found === undefined || !this.jsonLd) return;
    const { glossary, entry } = found;
    const { definedTerm, publishJsonLd, publishedNames } = await import('../dom/json-ld.js');
    if (!isLatest() || !this.isConnected || publishedNames('DefinedTerm').has(entry.term)) return;
    const url = glossary.urlOf(entry);
    this.#unpublish = publishJsonLd(definedTerm(glossary, entry, url && absoluteUrl(url)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-entry': GlossaryEntry;
  }
}

/**
 * `<related-links>`: the related links of an entry, as a heading and a list of plain links in the page. FillController
 * fills it; the template is templates/related-links.ts.
 */
import { ReactiveElement } from './reactive-element.js';
import { OURS } from '../dom/define-element.js';
import { FillController } from './fill/fill-controller.js';
import { optional } from './optional-attribute.js';

/**
 * The related links of an entry. An empty element fills itself; one with content stays as it is.
 *
 * @tag related-links
 * @slot - Links written by hand or by the command line
 * @fires {GlossaryLoadEvent} glossary-load - The element got its glossary
 * @fires {GlossaryErrorEvent} glossary-error - The glossary could not be loaded
 * @fires {GlossaryMissingEvent} glossary-missing - The glossary has no such entry
 */
export class RelatedLinks extends ReactiveElement {
  /** @internal */
  static readonly [OURS] = true;
  static override properties = {
    src: { reflect: true, converter: optional(String) },
    term: { reflect: true, converter: optional(String) },
    headingLevel: { attribute: 'heading-level', reflect: true, converter: optional(Number) },
    limit: { reflect: true, converter: optional(Number) },
  };

  /** URL of the bundle; default: the nearest provider's, else the page's. */
  declare src: string | undefined;
  /** Id, term or alias of the entry. */
  declare term: string | undefined;
  /**
   * Level of the heading above the links.
   *
   * @type {1 | 2 | 3 | 4 | 5 | 6}
   * @default 2
   */
  declare headingLevel: number | undefined;
  /** Maximum number of links; all without it. */
  declare limit: number | undefined;

  readonly #content = new FillController(this, async () => {
    const { relatedLinks } = await import('../templates/related-links.js');
    return {
      template: async (_, strings, find) => {
        const found = await find(this.term ?? '');
        if (found === undefined) return undefined;
        const { headingLevel, limit } = this;
        // Frameworks set `null` for a property without a value.
        return relatedLinks(found.glossary, found.entry, {
          headingLevel,
          title: strings.related,
          limit: limit ?? undefined,
        });
      },
    };
  });

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(): void {
    void this.#content.update();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'related-links': RelatedLinks;
  }
}

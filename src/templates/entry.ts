/**
 * A whole entry, section by section: what `<glossary-entry>` fills itself with, and static pages hold. Headings
 * nest: the entry's, one level below its sections', one more below the questions'.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Glossary } from '../core/glossary.js';
import type { Entry } from '../core/schema.js';
import type { Strings } from '../core/strings.js';
import { safeUrl } from '../core/url.js';
import { faqItems } from './faqs.js';
import { heading } from './heading.js';
import { pageContext, type PageOptions } from './page-context.js';
import { relatedLinks } from './related-links.js';
import { inlineRichText, richText } from './rich-text.js';

export const SECTIONS = ['definition', 'body', 'faqs', 'see-also', 'related'] as const;
export type Section = (typeof SECTIONS)[number];

export interface EntryOptions extends PageOptions {
  /** Which sections, in which order. */
  readonly sections: readonly Section[];
  readonly strings: Strings;
  /** Whether the questions state themselves as FAQPage JSON-LD. */
  readonly jsonLd: boolean;
}

export function entryTemplate(glossary: Glossary, entry: Entry, options: EntryOptions): TemplateResult {
  return html`${heading(options.headingLevel, entry.term)}${options.sections.map((section) =>
    renderSection[section](glossary, entry, options),
  )}`;
}

type SectionTemplate = (glossary: Glossary, entry: Entry, options: EntryOptions) => unknown;

const renderSection: Record<Section, SectionTemplate> = {
  definition: (glossary, entry, options) =>
    html`<p>${inlineRichText(entry.definition, pageContext(glossary, options))}</p>`,
  body: (glossary, entry, options) => [
    entryImage(entry),
    entry.body === undefined ? nothing : richText(entry.body, pageContext(glossary, options)),
  ],
  faqs(glossary, entry, { headingLevel, src, strings, jsonLd }) {
    if (!entry.faqs?.length) return nothing;
    const items = faqItems(glossary, entry.faqs, { headingLevel: headingLevel + 2, src });
    return html`<section>
      ${heading(headingLevel + 1, strings.faqs)}<faq-accordion
        heading-level=${headingLevel + 2}
        ?json-ld=${jsonLd}
        >${items}</faq-accordion
      >
    </section>`;
  },
  'see-also'(glossary, entry, { headingLevel, src, strings }) {
    const others = seeAlso(glossary, entry);
    if (others.length === 0) return nothing;
    const { entryLink } = pageContext(glossary, { headingLevel, src });
    return html`<section>
      ${heading(headingLevel + 1, strings.seeAlso)}
      <ul>
        ${others.map(
          (other) => html`<li>${entryLink(other, glossary.urlOf(other) ?? `#${other.id}`, other.term)}</li>`,
        )}
      </ul>
    </section>`;
  },
  related(_glossary, entry, { headingLevel, strings }) {
    const links = relatedLinks(entry, { headingLevel: headingLevel + 1, title: strings.related });
    return links === nothing ? nothing : html`<section>${links}</section>`;
  },
};

/** The entries that `seeAlso` names; names that lead nowhere are left out. */
export function seeAlso(glossary: Glossary, entry: Entry): readonly Entry[] {
  return (entry.seeAlso ?? []).map((id) => glossary.get(id)).filter((other) => other !== undefined);
}

/** The image of the entry; its size, where known, is reserved before it loads. */
export function entryImage({ image }: Entry): TemplateResult | typeof nothing {
  const src = safeUrl(image?.src);
  if (image === undefined || src === undefined) return nothing;
  return html`<img
    src=${src}
    alt=${image.alt}
    width=${image.width ?? nothing}
    height=${image.height ?? nothing}
    loading="lazy"
    decoding="async"
  />`;
}

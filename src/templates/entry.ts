/**
 * The content of `<glossary-entry>`: a whole entry, section by section. Called by the element and by the
 * command line for static pages. The headings of the sections are one level below the heading of the entry,
 * those of the questions two.
 */
import type { Glossary } from '../core/glossary.js';
import type { Entry } from '../core/schema.js';
import type { Strings } from '../core/strings.js';
import { entryImage, itemMark, langOf, seeAlso } from './entry-parts.js';
import { faqItems } from './faqs.js';
import { pageContext, type PageOptions } from './page-context.js';
import { pronunciationLine } from './pronunciation.js';
import { relatedLinks } from './related-links.js';
import { richText } from './rich-text.js';
import { h, heading, nodes, type Content, type TreeNode } from '../core/tree.js';

/** All sections, in their default order. */
const ENTRY_SECTIONS = ['definition', 'body', 'faqs', 'see-also', 'related'] as const;
type Section = (typeof ENTRY_SECTIONS)[number];

export interface EntryOptions extends Omit<PageOptions, 'headingLevel'> {
  /** Level of the entry's heading. Default: 2. */
  readonly headingLevel?: number | undefined;
  /**
   * Names of the sections to show, in this order, separated by white space. Default: `definition body faqs
   * see-also related`.
   */
  readonly sections?: string | undefined;
  readonly strings: Strings;
  /** Links to the entry in other languages. */
  readonly languages?: Content;
  /** Whether the accordion of the questions publishes FAQPage JSON-LD. */
  readonly jsonLd: boolean;
}

/**
 * Returns the heading of the entry, how it is said, and its sections. Sections without content and unknown names are left out.
 */
export function entryTemplate(glossary: Glossary, entry: Entry, options: EntryOptions): readonly TreeNode[] {
  const { headingLevel, sections, languages, ...others } = options;
  const level = headingLevel ?? 2;
  const names: readonly string[] = sections?.split(/\s+/) ?? ENTRY_SECTIONS;
  const known = names.filter((name): name is Section => (ENTRY_SECTIONS as readonly string[]).includes(name));
  return nodes([
    heading(level, entry.term),
    pronunciationLine(glossary, entry, options.strings),
    known.map((name) => sectionTemplates[name](glossary, entry, { ...others, headingLevel: level })),
    languages,
  ]);
}

type SectionOptions = PageOptions & Pick<EntryOptions, 'strings' | 'jsonLd'>;
type SectionTemplate = (glossary: Glossary, entry: Entry, options: SectionOptions) => Content;

const sectionTemplates: Readonly<Record<Section, SectionTemplate>> = {
  definition: (glossary, entry, options) => richText(entry.definition, pageContext(glossary, options)),
  body: (glossary, entry, options) => [
    entryImage(glossary, entry),
    entry.body && richText(entry.body, pageContext(glossary, options)),
  ],
  faqs(glossary, { faqs = [] }, { headingLevel, src, strings, jsonLd }) {
    if (faqs.length === 0) return undefined;
    const items = faqItems(glossary, faqs, { headingLevel: headingLevel + 2, src });
    const accordion = h('faq-accordion', { 'heading-level': headingLevel + 2, 'json-ld': jsonLd }, items);
    return h('section', {}, heading(headingLevel + 1, strings.faqs), accordion);
  },
  'see-also'(glossary, entry, { headingLevel, src, strings }) {
    const others = seeAlso(glossary, entry);
    if (others.length === 0) return undefined;
    const { entryLink } = pageContext(glossary, { headingLevel, src });
    const lang = langOf(glossary, entry);
    const items = others.map((other) =>
      h('li', itemMark(langOf(glossary, other), lang), entryLink(other, undefined, other.term)),
    );
    return h('section', {}, heading(headingLevel + 1, strings.seeAlso), h('ul', {}, items));
  },
  related(glossary, entry, { headingLevel, strings }) {
    const links = relatedLinks(glossary, entry, { headingLevel: headingLevel + 1, title: strings.related });
    return links.length > 0 && h('section', {}, links);
  },
};

/**
 * A whole entry, section by section: what `<glossary-entry>` fills itself with, and static pages hold. Headings
 * nest: the entry's, one level below its sections', one more below the questions'.
 */
import { encodeId, type Glossary } from '../core/glossary.js';
import type { Entry } from '../core/schema.js';
import type { Strings } from '../core/strings.js';
import { entryImage, seeAlso } from './entry-parts.js';
import { faqItems } from './faqs.js';
import { pageContext, type PageOptions } from './page-context.js';
import { relatedLinks } from './related-links.js';
import { richText } from './rich-text.js';
import { h, heading, nodes, type Content, type TreeNode } from '../core/tree.js';

const ENTRY_SECTIONS = ['definition', 'body', 'faqs', 'see-also', 'related'] as const;
type Section = (typeof ENTRY_SECTIONS)[number];

export interface EntryOptions extends PageOptions {
  /** Which sections, in which order; unknown names are passed over. Default: all of them. */
  readonly sections?: readonly string[] | undefined;
  readonly strings: Strings;
  /** Whether the questions state themselves as FAQPage JSON-LD. */
  readonly jsonLd: boolean;
}

export function entryTemplate(glossary: Glossary, entry: Entry, options: EntryOptions): readonly TreeNode[] {
  const names: readonly string[] = options.sections ?? ENTRY_SECTIONS;
  const sections = names.filter((name): name is Section => (ENTRY_SECTIONS as readonly string[]).includes(name));
  return nodes([
    heading(options.headingLevel, entry.term),
    sections.map((name) => sectionTemplates[name](glossary, entry, options)),
  ]);
}

type SectionTemplate = (glossary: Glossary, entry: Entry, options: EntryOptions) => Content;

const sectionTemplates: Readonly<Record<Section, SectionTemplate>> = {
  definition: (glossary, entry, options) => richText(entry.definition, pageContext(glossary, options)),
  body: (glossary, entry, options) => [
    entryImage(entry),
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
    const items = others.map((other) =>
      h('li', {}, entryLink(other, glossary.urlOf(other) ?? `#${encodeId(other.id)}`, other.term)),
    );
    return h('section', {}, heading(headingLevel + 1, strings.seeAlso), h('ul', {}, items));
  },
  related(_glossary, entry, { headingLevel, strings }) {
    const links = relatedLinks(entry, { headingLevel: headingLevel + 1, title: strings.related });
    return links.length > 0 && h('section', {}, links);
  },
};

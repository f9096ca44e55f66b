/**
 * The content of `<faq-accordion>`: questions and answers as `<faq-item>`s. Called by the element, by the
 * template of an entry, and by the command line for static pages.
 */
import { faqId } from '../core/faq-id.js';
import type { Glossary } from '../core/glossary.js';
import type { Faq } from '../core/schema.js';
import { pageContext, type PageOptions } from './page-context.js';
import { richText } from './rich-text.js';
import { h, heading, type TreeElement } from '../core/tree.js';

export interface FaqOptions extends Omit<PageOptions, 'headingLevel'> {
  /** Level of the questions' headings. Default: 3. */
  readonly headingLevel?: number | undefined;
  /** Only questions with this topic are shown. Default: all questions. */
  readonly topic?: string | undefined;
}

/** Returns an item for each of `faqs`, which belong to `glossary` or to one of its entries. */
export function faqItems(
  glossary: Glossary,
  faqs: readonly Faq[],
  { headingLevel, topic, src }: FaqOptions = {},
): readonly TreeElement[] {
  const level = headingLevel ?? 3;
  const shown = faqs.filter(({ topics }) => topic === undefined || topics?.includes(topic));
  return shown.map((faq) =>
    h(
      'faq-item',
      { id: faqId(faq) },
      heading(level, faq.question, { slot: 'question' }),
      richText(faq.answer, pageContext(glossary.originOf(faq), { headingLevel: level, src })),
    ),
  );
}

/** Questions and answers as `<faq-item>`s: what `<faq-accordion>` fills itself with, and static pages hold. */
import { faqId } from '../core/faq-id.js';
import type { Glossary } from '../core/glossary.js';
import type { Faq } from '../core/schema.js';
import { pageContext, type PageOptions } from './page-context.js';
import { richText } from './rich-text.js';
import { h, heading, type TreeElement } from '../core/tree.js';

export function faqItems(
  glossary: Glossary,
  faqs: readonly Faq[],
  options: PageOptions,
): readonly TreeElement[] {
  const context = pageContext(glossary, options);
  return faqs.map((faq) =>
    h(
      'faq-item',
      { id: faqId(faq) },
      heading(options.headingLevel, faq.question, { slot: 'question' }),
      richText(faq.answer, context),
    ),
  );
}

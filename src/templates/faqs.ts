/** Questions and answers as `<faq-item>`s: what `<faq-accordion>` fills itself with, and static pages hold. */
import { html, type TemplateResult } from 'lit';
import { faqId } from '../core/faq-id.js';
import type { Glossary } from '../core/glossary.js';
import type { Faq } from '../core/schema.js';
import { heading } from './heading.js';
import { pageContext, type PageOptions } from './page-context.js';
import { richText } from './rich-text.js';

export function faqItems(
  glossary: Glossary,
  faqs: readonly Faq[],
  options: PageOptions,
): readonly TemplateResult[] {
  const context = pageContext(glossary, options);
  return faqs.map(
    (faq) =>
      html`<faq-item id=${faqId(faq)}
        >${heading(options.headingLevel, faq.question, 'question')}${richText(faq.answer, context)}</faq-item
      >`,
  );
}

/** The id of a question: the fragment of links to it. Used by templates/faqs.ts and the command line. */
import type { Faq } from './schema.js';

/**
 * The id of `faq`. Without one, a slug of the question, which keeps the letters and digits of every script;
 * `undefined` if the question has none.
 */
export function faqId(faq: Faq): string | undefined {
  return (
    (faq.id ??
      faq.question
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')) ||
    undefined
  );
}

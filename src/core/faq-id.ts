/** The fragment under which a question can be linked; used by templates. */
import type { Faq } from './schema.js';

/**
 * The id of the question, else a slug of its text that keeps letters and digits of every script; `undefined` when
 * the text has none.
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

/**
 * The id of a question: the fragment of links to it. Used by templates/faqs.ts and the command line. An id in a page is also a
 * property of its `window`, so it must not be one that scripts look for there.
 */
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

/** Before an id that cannot be written as it is. `<faq-accordion>` finds such an item by the id without it, too. */
export const ID_PREFIX = 'faq-';

/**
 * Names that scripts look for on `window` before another script has set them: those that are written like a variable, and
 * some words.
 */
const GLOBAL_NAME =
  /^(?:[\w$]*[A-Z_$][\w$]*|analytics|app|config|define|exports|ga|global|gtag|module|process|require)$/;

/**
 * `id`, if it can be written into a page; else the id with a prefix; `undefined` if that is taken, too.
 *
 * @param isTaken whether the page has something else of this name
 */
export function freeId(id: string, isTaken: (id: string) => boolean): string | undefined {
  if (!GLOBAL_NAME.test(id) && !isTaken(id)) return id;
  const other = ID_PREFIX + id;
  return isTaken(other) ? undefined : other;
}

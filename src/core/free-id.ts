/**
 * The rule for ids that a bundle brings into a page. An id in a page is also a property of its `window`, so it must not be
 * one that scripts look for there. Used by dom/free-ids.ts, the command line and entry-id.ts.
 */

/** Before the id of a question that cannot be written as it is. `<faq-accordion>` finds such an item by the id without it, too. */
export const FAQ_PREFIX = 'faq-';

/**
 * Names that scripts look for on `window` before another script has set them: those that are written like a variable, and
 * some words.
 */
const GLOBAL_NAME =
  /^(?:[\w$]*[A-Z_$][\w$]*|analytics|app|config|define|exports|ga|global|gtag|module|process|require)$/;

/** Whether scripts may look for `id` on `window`. */
export function isGlobalName(id: string): boolean {
  return GLOBAL_NAME.test(id);
}

/**
 * `id`, if it can be written into a page; else the id with `prefix`; `undefined` if that is taken, too.
 *
 * @param isTaken whether the page has something else of this name
 */
export function freeId(id: string, prefix: string, isTaken: (id: string) => boolean): string | undefined {
  if (!isGlobalName(id) && !isTaken(id)) return id;
  const other = prefix + id;
  return isTaken(other) ? undefined : other;
}

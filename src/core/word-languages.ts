/**
 * Says which words of the interface a language tag asks for: those of the language, or of its script or region where these
 * have words of their own. Used by dom/words and dom/localize in the browser, and by the command line for its static pages.
 */

/**
 * The tags whose words are used for `lang`, from the most general one on: `pt` and `pt-br` for `pt-br`.
 *
 * @param lang a BCP 47 tag in lower case; of a long one, the first four subtags count
 */
export function wordTags(lang: string): readonly string[] {
  return lang.split('-', 4).map((_, index, subtags) => subtags.slice(0, index + 1).join('-'));
}

/** What `byTag`, whose keys are tags, has for `lang`: that of its most special tag; `undefined` if it has nothing. */
export function wordsFor<T extends object>(byTag: ReadonlyMap<string, T>, lang: string): T | undefined {
  return wordTags(lang)
    .map((tag) => byTag.get(tag))
    .filter((found) => found !== undefined)
    .at(-1);
}

/**
 * The compiled surfaces of each glossary, shared by all articles of a page or of a run of the command line. The auto-linker
 * compiles them in steps, the command line at once.
 */
import type { Glossary } from '../glossary.js';
import { rulesOf } from '../language-rules.js';
import type { Entry } from '../schema.js';
import { SurfaceIndex } from './surface-index.js';

/** By the language of the texts, where that makes a difference. */
const indexes = new WeakMap<Glossary, Map<string, SurfaceIndex>>();

/**
 * The index for an article in the language `lang`; perhaps not complete yet. Entries with a translation into it are found by the
 * names of that, too.
 */
export function indexOf(glossary: Glossary, lang = ''): SurfaceIndex {
  const rules = rulesOf(lang || glossary.lang);
  const isTranslated = glossary.entries.some((entry) => translationIn(entry, lang) !== undefined);
  const key = isTranslated || rules.isTurkic ? rules.base : '';
  let known = indexes.get(glossary);
  if (known === undefined) indexes.set(glossary, (known = new Map<string, SurfaceIndex>()));
  let index = known.get(key);
  if (index === undefined) {
    const entries = isTranslated
      ? glossary.entries.map((entry) => withNamesIn(entry, lang))
      : glossary.entries;
    known.set(key, (index = new SurfaceIndex(entries, isTranslated ? lang : glossary.lang, rules)));
  }
  return index;
}

/** The texts of `entry` in the language `lang`; `undefined` if it has none of its own for that language. */
export function translationIn({ translations }: Entry, lang: string) {
  const { base } = rulesOf(lang);
  return translations?.find((translation) => rulesOf(translation.lang).base === base);
}

/** Articles in other languages keep names such as "API", so the names of the entry stay. */
function withNamesIn(entry: Entry, lang: string): Entry {
  const translation = translationIn(entry, lang);
  if (translation === undefined) return entry;
  const { term, aliases = [] } = translation;
  return { ...entry, term, aliases: [...aliases, entry.term, ...(entry.aliases ?? [])] };
}

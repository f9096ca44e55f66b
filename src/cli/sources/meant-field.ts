/**
 * Finds the field that somebody meant who misspelt its name, whether it is our name or another one that readers know. Used
 * wherever a message names an unknown field. It must not know where the field stands.
 */
import { nearestName } from '../../core/nearest-name.js';
import { ENTRY_FIELDS, keysByField, normalizeName, type Fields } from './field-names.js';

/** Names of at least so many letters are compared; in shorter ones, any other letter makes another word. */
const LEAST = { otherName: 7, otherStart: 9 };
/** Words for which tables have columns of their own, though they look like names of our fields. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  'context contents contest extension extensions definitive images question matches team teams'.split(' '),
);

/** How many missing names of entries get a proposal: each looks through all names. Who reads so many has seen what is wrong. */
export const MOST_PROPOSALS = 100;

const otherNames = new WeakMap<Fields, readonly string[]>();

/** Our name of the field that `name` is likely to mean; `undefined` if it looks like none, or is a name of one. */
export function meantField(name: string, fields: Fields = ENTRY_FIELDS): string | undefined {
  const plain = normalizeName(name);
  if (OTHER_WORDS.has(plain) || keysByField(fields, [name]).size > 0) return undefined;
  const own = nearestName(plain, fields.keys());
  if (own !== undefined && startsAlike(plain, own)) return own;
  const other = nearestName(plain, othersOf(fields), 1);
  if (other === undefined || !startsAlike(plain, other)) return undefined;
  return [...keysByField(fields, [other]).keys()][0];
}

/** The one of `names` that `name` is likely to mean, by the same rule as fields. */
export function meantName(name: string, names: Iterable<string>): string | undefined {
  const meant = nearestName(name, names);
  return meant !== undefined && startsAlike(name.toLowerCase(), meant.toLowerCase()) ? meant : undefined;
}

/** Typing errors are rare in the first letter: words that differ in it are other words, unless they are long. */
function startsAlike(one: string, other: string): boolean {
  return one[0] === other[0] || Math.min(one.length, other.length) >= LEAST.otherStart;
}

function othersOf(fields: Fields): readonly string[] {
  let names = otherNames.get(fields);
  if (names === undefined) {
    names = [...fields.values()].flatMap((field) => field.names.slice(1));
    names = [...new Set(names)].filter((name) => name.length >= LEAST.otherName);
    otherNames.set(fields, names);
  }
  return names;
}

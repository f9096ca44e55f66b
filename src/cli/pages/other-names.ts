/**
 * The other names of an entry, for people: "Also called" on its page. Sources list every form of a name that a text may have,
 * and a form of a name that the page already shows tells nobody anything. Pure; called by pages.ts and lists.ts.
 */
import { foldCase, spell } from '../../core/fold.js';
import { baseForms } from '../../core/inflection.js';
import { localeOf } from '../../core/listing/alphabet.js';
import type { Entry } from '../../core/schema.js';
import { h, nodes, type TreeNode } from '../../core/tree.js';
import { namesIn } from '../../core/term-names.js';
import { expansionOf } from '../../templates/entry-parts.js';
import { labelsFor } from './labels.js';

/**
 * The aliases of an entry that are names of their own, and no forms of its term, of its long form or of each other, as one text:
 * "a, b"; empty if there are none.
 *
 * @param lang the language of the glossary
 */
export function otherNames(entry: Entry, lang: string): string {
  const { term, aliases = [] } = entry;
  const shown = [term, ...namesIn(term, lang), expansionOf(entry) ?? ''];
  const others: string[] = [];
  for (const alias of aliases.map((alias) => alias.trim()))
    if (alias !== '' && ![...shown, ...others].some((name) => isFormOf(alias, name))) others.push(alias);
  const list = new Intl.ListFormat(localeOf(entry.lang ?? lang), { type: 'conjunction', style: 'narrow' });
  return list.format(others);
}

/** "Also called: a, b"; empty if an entry has no other names. */
export function alsoCalled(entry: Entry, lang: string): string {
  const names = otherNames(entry, lang);
  return names && `${labelsFor(lang).alsoCalled} ${names}`;
}

/**
 * The same as a paragraph of the entry's page.
 *
 * @param lang the language of the glossary
 */
export function namesLine(entry: Entry, lang: string): readonly TreeNode[] {
  const names = otherNames(entry, lang);
  if (names === '') return [];
  const isForeign = entry.lang !== undefined && entry.lang !== lang;
  const own = isForeign ? { lang, dir: 'auto' } : {};
  const label = labelsFor(lang).alsoCalled;
  return nodes(
    h(
      'p',
      { class: 'other-names', ...own },
      `${label} `,
      h('bdi', isForeign ? { lang: entry.lang } : {}, names),
    ),
  );
}

/** Whether two names differ only in hyphens, spaces and case, or in the endings of their words. */
function isFormOf(one: string, other: string): boolean {
  if (joined(one) === joined(other)) return true;
  const [words, others] = [wordsIn(one), wordsIn(other)];
  return (
    words.length === others.length && words.every((word, index) => isWordForm(word, others[index] ?? ''))
  );
}

function joined(name: string): string {
  return foldCase(spell(name)).replace(/[^\p{L}\p{M}\p{N}+#]/gu, '');
}

function wordsIn(name: string): readonly string[] {
  return spell(name)
    .split(/[^\p{L}\p{M}\p{N}+#']+/u)
    .filter(Boolean);
}

/** A shorter beginning that two words share says nothing. */
const SHORTEST_STEM = 3;
/** The same, where both words have an ending: "Data" and "Date" are two words, "Kriterium" and "Kriterien" one. */
const SHORTEST_OF_TWO = 4;
/** The endings of forms of one word; longer ones make another word, and so does a capital: "SaaP" and "SaaS". */
const ENDING = /^[\p{Ll}']{1,3}$/u;
const ENDING_OF_TWO = /^[\p{Ll}']{1,2}$/u;
/** Words of scripts whose languages have such forms. */
const INFLECTED = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}']+$/u;

/** By the rules of English that texts are linked by, and in other languages by what the words share. */
function isWordForm(one: string, other: string): boolean {
  if (foldCase(one) === foldCase(other) || isInflected(one, other) || isInflected(other, one)) return true;
  if (!INFLECTED.test(one) || !INFLECTED.test(other)) return false;
  // "Häuser" is a form of "Haus".
  const [bare, otherBare] = [withoutAccents(one), withoutAccents(other)];
  let stem = 0;
  while (stem < bare.length && foldCase(bare.charAt(stem)) === foldCase(otherBare.charAt(stem))) stem++;
  const endings = [bare.slice(stem), otherBare.slice(stem)];
  return endings.includes('')
    ? stem >= SHORTEST_STEM && ENDING.test(endings.join(''))
    : stem >= SHORTEST_OF_TWO && endings.every((ending) => ENDING_OF_TWO.test(ending));
}

/** A capital is no ending: "HTTPS" is not the plural of "HTTP". */
function isInflected(word: string, base: string): boolean {
  return !/\p{Lu}$/u.test(word) && baseForms(foldCase(word)).includes(foldCase(base));
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

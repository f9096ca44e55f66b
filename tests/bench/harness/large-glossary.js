// Makes a glossary of 100,000 entries from WordNet's synsets, split by the code of `glossary build --split`;
// one of 5,000 of these entries in one file; and queries as users would type them. The same in every run.
import { tsImport } from 'tsx/esm/api';
import { pick, seeded } from './random.js';
import { readSynsets } from './wordnet.js';

const ENTRIES = 100_000;
const SMALL = 5_000;
/** The number of words that are typed letter by letter. */
const WORDS = 100;
const LETTERS = 12;
/** The number of queries with a word and the beginning of another, in both orders. */
const PAIRS = 60;
const TYPOS = 400;
/** The least length of a word with a typing error. In shorter words, any error makes another word. */
const LEAST_LETTERS = 4;
const MOST_WORDS = 3;

/** The paths of the glossaries on the bench's server. */
export const largePath = '/large/glossary.json';
export const smallPath = '/large/small.json';

/** @type {Map<string, string>} */
const files = new Map();
/** The file at the path, after the glossary was made. @param {string} path */
export const largeFile = (path) => files.get(path);

/** @typedef {{ id: string, term: string, aliases?: string[], definition: string, tags: string[] }} Entry */
/**
 * @typedef {{ query: string, meant: string }} Typo a query with a typing error, and the text that was meant
 */

/** Reads WordNet and splits the glossary. Takes some seconds. */
export async function makeLargeGlossary() {
  const entries = sample(allEntries(), ENTRIES, seeded(11));
  const bundle = { id: 'wordnet', title: 'WordNet', lang: 'en', url: '/glossary/', entries };
  const { splitBundle } = await tsImport('../../../src/cli/split.ts', import.meta.url);
  const { index, parts } = splitBundle(bundle, 'glossary.json');
  files.set(largePath, index);
  for (const { path, json } of parts) files.set(`/large/${path}`, json);
  files.set(smallPath, JSON.stringify({ ...bundle, entries: entries.slice(0, SMALL) }));
  /** @type {[string, number][]} */
  const letters = JSON.parse(index).contents.letters;
  const texts = entries.flatMap(({ term, aliases = [] }) => [term, ...aliases]);
  return {
    /** UTF-8. */
    indexBytes: Buffer.byteLength(index),
    allBytes: [index, ...parts.map(({ json }) => json)].reduce(
      (all, text) => all + Buffer.byteLength(text),
      0,
    ),
    /** By id. */
    texts: new Map(entries.map(({ id, term, aliases = [] }) => [id, [term, ...aliases]])),
    tags: new Map(entries.map(({ id, tags }) => [id, tags])),
    largestLetter: letters.reduce((one, other) => (other[1] > one[1] ? other : one)),
    beginnings: beginnings(texts),
    pairs: pairs(texts),
    typos: typos(texts),
  };
}

/** @returns {Entry[]} */
function allEntries() {
  const ids = new Map();
  return /** @type {const} */ (['noun', 'verb', 'adj', 'adv']).flatMap((part) =>
    readSynsets(part).map(({ lemmas, file, definition, examples }) => {
      const [term = '', ...aliases] = new Set(lemmas);
      const base = term.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      const count = ids.get(base) ?? 0;
      ids.set(base, count + 1);
      return {
        id: count === 0 ? base : `${base}-${count}`,
        term,
        ...(aliases.length > 0 && { aliases }),
        definition: [definition, ...examples].join('; '),
        tags: [`${part} ${file}`],
      };
    }),
  );
}

/**
 * @template T @param {readonly T[]} items @param {number} count @param {import('./random.js').Random} random
 */
function sample(items, count, random) {
  const rest = [...items];
  return Array.from({ length: count }, () => {
    const index = Math.floor(random() * rest.length);
    const taken = /** @type {T} */ (rest[index]);
    rest[index] = /** @type {T} */ (rest.at(-1));
    rest.pop();
    return taken;
  });
}

const wordsOf = (text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** Words, typed letter by letter: "w", "we", "web"… */
function beginnings(texts) {
  const random = seeded(12);
  return Array.from({ length: WORDS }, () => pick(random, wordsOf(pick(random, texts)))).flatMap((word) =>
    Array.from({ length: Math.min(word.length, LETTERS) }, (_, index) => word.slice(0, index + 1)),
  );
}

/** Queries with a word and the beginning of another word of the same text. */
function pairs(texts) {
  const random = seeded(13);
  const several = texts.filter((text) => wordsOf(text).length > 1);
  return Array.from({ length: PAIRS }, () => {
    const [first = '', second = ''] = wordsOf(pick(random, several));
    const beginning = second.slice(0, 1 + Math.floor(random() * second.length));
    return [`${first} ${beginning}`, `${beginning} ${first}`];
  }).flat();
}

const LETTER = 'abcdefghijklmnopqrstuvwxyz';
/**
 * The kinds of typing error in one letter. @type {((word: string, at: number, letter: string) => string)[]}
 */
const ERRORS = [
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
];

/** Whole texts with one typing error. @returns {Typo[]} */
function typos(texts) {
  const random = seeded(14);
  const isLong = (word) => word.length >= LEAST_LETTERS;
  const short = texts.filter((text) => wordsOf(text).some(isLong) && wordsOf(text).length <= MOST_WORDS);
  return Array.from({ length: TYPOS }, (_, index) => {
    const meant = pick(random, short);
    const words = wordsOf(meant);
    const word = pick(random, words.filter(isLong));
    const wrong = ERRORS[index % ERRORS.length]?.(
      word,
      Math.floor(random() * (word.length - 1)),
      pick(random, [...LETTER]),
    );
    return { query: words.map((each) => (each === word ? wrong : each)).join(' '), meant };
  });
}

// Makes glossaries and articles for the matcher from WordNet, the same in every run. A bundle of n entries is the first n
// of one list, in which words that occur in prose come earlier than by chance, as in a glossary that is written for a
// site. The plain kind has no endings, capitals, exclusion phrases or addresses, which only a matcher for glossaries
// handles, so that a regular expression finds the same.
import { articleHtml } from './article.js';
import { pick, seeded } from './random.js';
import { readSynsets } from './wordnet.js';

/** Words that no glossary explains, although WordNet does ("as": arsenic). In capitals they are terms: "IT", "US". */
const STOP_WORDS = new Set(
  `a about after all an and are as at be been but by can do for from had has have he her him his i if in into is it its
  may me more most my no not of off on or other our out over she so some such than that the their them then there they
  this to under up us was we were what when where which who will with would you your`.split(/\s+/),
);
const isStopWord = (lemma) => STOP_WORDS.has(lemma) || STOP_WORDS.has(lemma.toLowerCase() + lemma.slice(2));

/** Whether a regular expression finds the surface without special rules. */
const isPlain = (lemma) => /^[a-z0-9]([a-z0-9 '-]*[a-z0-9])?$/i.test(lemma) && /[a-z]/.test(lemma);

/** @typedef {{ term: string, aliases: string[], definition: string, tag: string }} Meaning */

/** Each noun of WordNet once, with its first meaning; about a third of the synonyms become aliases. */
function meanings(synsets) {
  const random = seeded(1);
  const seen = new Set();
  /** @type {Meaning[]} */
  const found = [];
  for (const { lemmas, definition, examples } of synsets) {
    let first;
    for (const lemma of lemmas) {
      if (seen.has(lemma) || isStopWord(lemma)) continue;
      seen.add(lemma);
      if (first && random() < 0.35) first.aliases.push(lemma);
      else {
        found.push({
          term: lemma,
          aliases: [],
          definition: [definition, ...examples].join('; '),
          tag: lemmas[0],
        });
        first ??= found.at(-1);
      }
    }
  }
  return found;
}

/** In random order; words that occur in `text` tend to come earlier. */
function ordered(found, text) {
  const random = seeded(2);
  const used = new Map();
  const words = text.toLowerCase().split(/[^a-z0-9'-]+/);
  for (let first = 0; first < words.length; first++) {
    for (let length = 1; length <= 3; length++) {
      const phrase = words.slice(first, first + length).join(' ');
      used.set(phrase, (used.get(phrase) ?? 0) + 1);
    }
  }
  const rank = ({ term }) => random() / (1 + HEAD_START * Math.min(used.get(term.toLowerCase()) ?? 0, 20));
  return found
    .map((meaning) => ({ meaning, rank: rank(meaning) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ meaning }) => meaning);
}
const HEAD_START = 0.5;

/** The `match` options that some entries have. */
function matchOptions({ term }, random) {
  const chance = random();
  if (chance < 0.01) return { auto: false };
  if (chance < 0.03) return { inflect: false };
  if (chance < 0.04) return { caseSensitive: true };
  if (chance < 0.06) return { exclude: [`${pick(random, ['the', 'a', 'such a'])} ${term}`] };
  return undefined;
}

const slug = (term) => term.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** @param {readonly Meaning[]} found @param {boolean} plain */
function bundleOf(found, plain) {
  const random = seeded(3);
  const ids = new Map();
  const entries = found.map((meaning) => {
    const { term, aliases, definition, tag } = meaning;
    const base = slug(term);
    const count = ids.get(base) ?? 0;
    ids.set(base, count + 1);
    const match = plain ? { inflect: false } : matchOptions(meaning, random);
    return {
      id: count === 0 ? base : `${base}-${count}`,
      term,
      ...(aliases.length > 0 && { aliases }),
      definition: definition.charAt(0).toUpperCase() + definition.slice(1),
      tags: [tag],
      ...(match && { match }),
    };
  });
  return { id: 'bench', title: 'WordNet', lang: 'en', url: '/glossary/', entries };
}

/** Keeps plain surfaces, and one of those that differ in case only. @param {readonly Meaning[]} found */
function plainOnly(found) {
  const seen = new Set();
  const isNew = (surface) => {
    const folded = surface.toLowerCase();
    return isPlain(surface) && !seen.has(folded) && seen.add(folded);
  };
  return found
    .filter(({ term }) => isNew(term))
    .map((meaning) => ({ ...meaning, aliases: meaning.aliases.filter(isNew) }));
}

/** Reads WordNet, which takes some seconds. */
function makeCorpus() {
  const nouns = readSynsets('noun');
  const synsets = [...nouns, ...readSynsets('verb'), ...readSynsets('adj'), ...readSynsets('adv')];
  const prose = synsets.map(({ definition }) => definition).join(' . ');
  const all = ordered(meanings(nouns), prose);
  const plainOnes = plainOnly(all);
  return {
    bundle: (entries, plain) => JSON.stringify(bundleOf((plain ? plainOnes : all).slice(0, entries), plain)),
    article: (characters, plain) => articleHtml(synsets, characters, plain),
  };
}

/** @param {number} entries @param {boolean} plain */
export const bundlePath = (entries, plain) => `/corpus/${plain ? 'plain' : 'full'}/bundle/${entries}.json`;
/** @param {number} characters of text, without the markup @param {boolean} plain */
export const articlePath = (characters, plain) =>
  `/corpus/${plain ? 'plain' : 'full'}/article/${characters}.html`;

/** @type {ReturnType<typeof makeCorpus> | undefined} */
let corpus;
/** @type {Map<string, string>} */
const files = new Map();

/** The JSON or HTML at such a path. @param {string} path */
export function corpusFile(path) {
  const [, kind, what, size] = /^\/corpus\/(full|plain)\/(bundle|article)\/(\d+)\./.exec(path) ?? [];
  if (kind === undefined) return undefined;
  corpus ??= makeCorpus();
  const make = what === 'bundle' ? corpus.bundle : corpus.article;
  if (!files.has(path)) files.set(path, make(Number(size), kind === 'plain'));
  return files.get(path);
}

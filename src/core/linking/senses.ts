/**
 * Decides which entry a match means: of several with one name, and whether one that has `match.near` is meant at all. The
 * words around the match decide, then the topics of the article. Called by the auto-linkers of browser and command line.
 */
import { fold } from '../fold.js';
import type { Glossary } from '../glossary.js';
import type { Match } from '../matcher/match.js';
import type { Entry } from '../schema.js';

/**
 * How far words count as near, in UTF-16 code units: about twelve words. With 250, 150 and 80, 95.2, 96.1 and 97.2 % of the judged
 * links were right (`npm run bench -- judged`), and 88, 87 and 84 % were found: a wrong link is worse than a missing one.
 */
const NEIGHBOURHOOD = 80;

/** The entry that is meant, or several that nothing tells apart, the likeliest first. */
export type Meant = readonly [Entry, ...Entry[]];

/**
 * @param text the text with the match
 * @param topics of the article: tags of entries, separated by commas
 * @returns `undefined` if no entry is meant
 */
export function entriesMeant(
  { start, end, id, senses = [id] }: Match,
  text: string,
  glossary: Glossary,
  topics: () => string = () => '',
): Meant | undefined {
  const all = senses.map((sense) => glossary.get(sense) as Entry);
  // Of several glossaries, the first that knows a name has it.
  const origin = glossary.originOf(all[0] as Entry);
  const entries = all.filter((entry) => glossary.originOf(entry) === origin);
  if (entries.length === 1 && entries[0]?.match?.near === undefined) return entries as unknown as Meant;
  const around = wordsOf(
    text.slice(Math.max(0, start - NEIGHBOURHOOD), start),
    text.slice(end, end + NEIGHBOURHOOD),
  );
  const isNear = (words: readonly string[] = []) =>
    words.filter((word) => around.includes(wordsOf(word))).length;
  const near = best(entries, ({ match }) => isNear(match?.near));
  // An entry that asks for words near it is not meant where another one does not ask.
  const plain = near.count > 0 ? near.entries : entries.filter(({ match }) => match?.near === undefined);
  const left = plain.length > 0 || entries.length === 1 ? plain : entries;
  const names = topics()
    .split(',')
    .map((topic) => fold(topic));
  const { entries: meant } = best(
    left,
    ({ tags = [] }) => tags.filter((tag) => names.includes(fold(tag))).length,
  );
  return meant.length > 0 ? (meant as unknown as Meant) : undefined;
}

/** The entries with the highest count, and this count. */
function best(entries: readonly Entry[], countOf: (entry: Entry) => number) {
  const counts = entries.map(countOf);
  const count = Math.max(0, ...counts);
  return { count, entries: entries.filter((_, index) => counts[index] === count) };
}

/** The words of texts in one string, with a blank around each. */
function wordsOf(...texts: string[]): string {
  return ` ${texts.map((text) => fold(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')).join(' ')} `.replace(
    / +/g,
    ' ',
  );
}

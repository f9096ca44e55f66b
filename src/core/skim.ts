/**
 * Skims a text for the next word that may begin a surface: where the matcher spends its time. It does for each letter
 * what hashing alone needs, and for each word one look into the table. What is not plain, tokens.ts reads.
 */
import { LETTERS } from './characters.js';
import { FIRST_SYLLABLE, SHORTEST_STEM } from './endings.js';
import { find, LONGER, placeOf } from './hash-table.js';
import {
  BASE,
  BLANK,
  HASH,
  mix,
  readNext,
  readToken,
  SEED,
  separates,
  startsToken,
  tokenHash,
  tokenStart,
  without,
} from './tokens.js';

const E = 0x65;
const I = 0x69;
const S = 0x73;
const Y = 0x79;

/** What {@link skim} found: where the token ends, its hash, and what the table has for it. */
export let skimmedEnd = 0;
export let skimmedHash = 0;
export let skimmed = 0;

/**
 * Where the first token at or after `from` stands that may begin a surface; else the end of the last one that starts
 * before `until`, or `until`.
 *
 * @param text in normal form
 * @param slots the table of a SurfaceIndex
 */
export function skim(text: string, from: number, until: number, slots: Int32Array): number {
  const { length } = text;
  const mask = slots.length - 1;
  // At hand for code that runs for the first time.
  const letters = LETTERS;
  let at = from;
  while (at < until) {
    const start = at;
    const first = text.charCodeAt(at);
    let letter = letters[first] as number;
    if (letter === 0 && (first === BLANK || !startsToken(text, at))) {
      at++;
      continue;
    }
    let hash = SEED;
    while (letter !== 0) {
      hash = (hash * BASE + letter) & HASH;
      letter = ++at < length ? (letters[text.charCodeAt(at)] as number) : 0;
    }
    if (at < length && text.charCodeAt(at) !== BLANK && !(at > start && separates(text, at))) {
      at = readToken(text, start, SEED); // more than plain letters
      hash = tokenHash;
    }
    const key = hash + 1;
    let slot = placeOf(hash) & mask;
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
    const last = text.charCodeAt(at - 1);
    const found = slots[slot] === 0 ? 0 : (slots[slot + 1] as number);
    if (
      found > LONGER ||
      (found === LONGER && mayGoOn(text, at, hash, slots)) ||
      (((last | BLANK) === S || last >= FIRST_SYLLABLE) && mayInflect(text, start, at, hash, slots))
    ) {
      skimmed = found;
      skimmedEnd = at;
      skimmedHash = hash;
      return start;
    }
  }
  return at;
}

/** Whether a surface begins with the word before `at` and the next. */
function mayGoOn(text: string, at: number, hash: number, slots: Int32Array): boolean {
  const end = readNext(text, at, hash);
  if (end < 0) return false;
  if (find(slots, tokenHash) !== 0) return true;
  const last = text.charCodeAt(end - 1);
  return (
    ((last | BLANK) === S || last >= FIRST_SYLLABLE) && mayInflect(text, tokenStart, end, tokenHash, slots)
  );
}

/** Whether the last word, from `start` to `end`, is that of a surface with an ending. It ends in s or in Korean. */
function mayInflect(text: string, start: number, end: number, hash: number, slots: Int32Array): boolean {
  if (end - start <= SHORTEST_STEM) return false;
  const before = LETTERS[text.charCodeAt(end - 2)];
  if ((text.charCodeAt(end - 1) | BLANK) !== S || before === 0) return true; // endings.ts knows
  const stem = without(hash, S);
  if (find(slots, stem) > LONGER) return true;
  if (before !== E) return false;
  const withoutEs = without(stem, E);
  if (find(slots, withoutEs) > LONGER) return true;
  return LETTERS[text.charCodeAt(end - 3)] === I && find(slots, mix(without(withoutEs, I), Y)) > LONGER;
}

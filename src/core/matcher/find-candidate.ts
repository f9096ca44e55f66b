/**
 * Skims a text for the next word that may begin a surface: where the matcher spends its time. It does for each letter
 * what hashing alone needs, and for each word one look into the table. What is not plain, tokens.ts reads.
 */
import { JOINER, CHARACTER_KINDS, FOLDED_LETTERS, SEPARATOR } from './characters.js';
import { FIRST_SYLLABLE, SHORTEST_BASE } from '../inflection.js';
import { find, IS_PREFIX, SHIFT } from './hash-table.js';
import {
  BASE,
  BLANK,
  HASH,
  mix,
  readNext,
  readToken,
  SEED,
  startsToken,
  tokenHash,
  tokenStart,
  without,
} from './tokens.js';

const E = 0x65;
const I = 0x69;
const S = 0x73;
const Y = 0x79;

/** What {@link findCandidate} found: where the token ends, its hash, and what the table has for it; LONGER only if one may stand there. */
export let candidateEnd = 0;
export let candidateHash = 0;
export let candidate = 0;

/**
 * Where the first token at or after `from` stands that may begin a surface; else a place from `until` on where no token
 * goes on.
 *
 * @param text in normal form
 * @param slots the table of a SurfaceIndex
 */
export function findCandidate(text: string, from: number, until: number, slots: Int32Array): number {
  let at = from;
  for (;;) {
    const start = findPlainCandidate(text, at, until, slots);
    if (start >= until) return start;
    at = candidateEnd;
    if (at === start) {
      if (!startsToken(text, start)) {
        at++;
        continue;
      }
      candidateEnd = at = readToken(text, start, SEED);
      candidateHash = tokenHash;
      candidate = find(slots, tokenHash);
    }
    if ((candidate & IS_PREFIX) !== 0 && !mayGoOn(text, at, candidateHash, slots)) candidate -= IS_PREFIX;
    if (candidate !== 0 || mayInflect(text, start, at, candidateHash, slots)) return start;
  }
}

/**
 * The same for words of plain letters with something plain behind them, and with less care: also for the first word that
 * is in the table only as a beginning, or may have an ending. Stops at what is not plain, with nothing read.
 *
 * It calls nothing, so that a compiler is done with it in a fraction of the time, and it soon runs fast.
 */
function findPlainCandidate(text: string, from: number, until: number, slots: Int32Array): number {
  const { length } = text;
  const mask = slots.length - 1;
  // At hand for code that runs for the first time.
  const letters = FOLDED_LETTERS;
  const kinds = CHARACTER_KINDS;
  let at = from;
  while (at < until) {
    const start = at;
    let unit = text.charCodeAt(at);
    let letter = letters[unit] as number;
    let hash = SEED;
    let last = 0;
    while (letter !== 0) {
      hash = (hash * BASE + letter) & HASH;
      last = letter;
      if (++at === length) break;
      unit = text.charCodeAt(at);
      letter = letters[unit] as number;
    }
    let kind = at < length ? (kinds[unit] as number) : SEPARATOR;
    // "a. " ends a word, "a.b" does not.
    if (kind === JOINER && last !== 0 && at + 1 < length) kind = kinds[text.charCodeAt(at + 1)] as number;
    if (kind === 0 || kind > JOINER) {
      candidateEnd = start;
      return start;
    }
    if (last !== 0) {
      // What find does.
      const key = hash + 1;
      let slot = ((hash ^ (hash >>> SHIFT)) << 1) & mask;
      let held = slots[slot];
      while (held !== 0 && held !== key) held = slots[(slot = (slot + 2) & mask)];
      if (held !== 0 || last === S || last >= FIRST_SYLLABLE) {
        candidate = held === 0 ? 0 : (slots[slot + 1] as number);
        candidateEnd = at;
        candidateHash = hash;
        return start;
      }
    }
    at++;
  }
  return at;
}

/** Whether a surface begins with the word before `at` and the next. */
function mayGoOn(text: string, at: number, hash: number, slots: Int32Array): boolean {
  const end = readNext(text, at, hash);
  return end >= 0 && (find(slots, tokenHash) !== 0 || mayInflect(text, tokenStart, end, tokenHash, slots));
}

/** Whether the last word, from `start` to `end`, is that of a surface with an ending. */
function mayInflect(text: string, start: number, end: number, hash: number, slots: Int32Array): boolean {
  const last = text.charCodeAt(end - 1);
  const isS = (last | BLANK) === S;
  if (end - start <= SHORTEST_BASE || (!isS && last < FIRST_SYLLABLE)) return false;
  const before = FOLDED_LETTERS[text.charCodeAt(end - 2)];
  if (!isS || before === 0) return true; // inflection.ts knows
  const stem = without(hash, S);
  if (find(slots, stem) > IS_PREFIX) return true;
  if (before !== E) return false;
  const withoutEs = without(stem, E);
  if (find(slots, withoutEs) > IS_PREFIX) return true;
  return (
    FOLDED_LETTERS[text.charCodeAt(end - 3)] === I && find(slots, mix(without(withoutEs, I), Y)) > IS_PREFIX
  );
}

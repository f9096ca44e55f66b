/**
 * Finds the next token of a text that may begin a surface. The scanner calls it and compares what is there. Most time of the
 * matcher is spent here: it hashes each token and looks it up once.
 */
import { SHORTEST_BASE, FIRST_SYLLABLE } from '../inflection.js';
import { behindArticle, type LanguageRules } from '../language-rules.js';
import { FOLDED_LETTERS } from './characters.js';
import { IS_PREFIX, lookUp } from './hash-table.js';
import { scratch } from './scratch.js';
import { append, BLANK, readNext, readToken, removeLast, SEED, startsToken } from './tokens.js';

const E = 0x65;
const I = 0x69;
const S = 0x73;
const Y = 0x79;

/**
 * Where the first token at or after `from` starts that may begin a surface, with its end, hash and value in
 * {@link scratch}. Without such a token: a place at or after `until` that is not inside a token.
 *
 * @param text in normal form
 * @param slots the table of a SurfaceIndex
 * @param rules those of the language of the text: behind an article, a token may start inside of a word
 */
export function findCandidate(
  text: string,
  from: number,
  until: number,
  slots: Int32Array,
  rules: LanguageRules,
): number {
  let at = from;
  while (at < until) {
    if (FOLDED_LETTERS[text.charCodeAt(at)] === 0 && !startsToken(text, at)) {
      at++;
      continue;
    }
    const start = at;
    at = readToken(text, start, SEED);
    const hash = scratch.tokenHash;
    let value = lookUp(slots, hash);
    if ((value & IS_PREFIX) !== 0 && !mayContinue(text, at, hash, slots)) value -= IS_PREFIX;
    if (value !== 0 || mayBeInflected(text, start, at, hash, slots)) {
      scratch.candidateEnd = at;
      scratch.candidateHash = hash;
      scratch.candidateValue = value;
      return start;
    }
    at = behindArticle(text, start, at, rules);
  }
  return at;
}

/** Whether a surface may begin with the token before `at`, which has this hash, and the next token. */
function mayContinue(text: string, at: number, hash: number, slots: Int32Array): boolean {
  const end = readNext(text, at, hash);
  if (end < 0) return false;
  const { tokenHash, tokenStart } = scratch;
  return lookUp(slots, tokenHash) !== 0 || mayBeInflected(text, tokenStart, end, tokenHash, slots);
}

/**
 * Whether the last token, from `start` to `end`, may be the last word of a surface with an ending. A quick test that lets
 * through all endings of inflection.ts, and some words without one.
 */
function mayBeInflected(text: string, start: number, end: number, hash: number, slots: Int32Array): boolean {
  const last = text.charCodeAt(end - 1);
  const isS = (last | BLANK) === S;
  if (end - start <= SHORTEST_BASE || (!isS && last < FIRST_SYLLABLE)) return false;
  const before = FOLDED_LETTERS[text.charCodeAt(end - 2)];
  if (!isS || before === 0) return true;
  const stem = removeLast(hash, S);
  if (lookUp(slots, stem) > IS_PREFIX) return true;
  if (before !== E) return false;
  const withoutEs = removeLast(stem, E);
  if (lookUp(slots, withoutEs) > IS_PREFIX) return true;
  return (
    FOLDED_LETTERS[text.charCodeAt(end - 3)] === I &&
    lookUp(slots, append(removeLast(withoutEs, I), Y)) > IS_PREFIX
  );
}

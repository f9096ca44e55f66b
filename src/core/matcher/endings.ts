/**
 * The endings that a word of a text may have beyond its surface: English plurals and possessives, Korean particles.
 * The matcher asks at the end of each word; inflect.ts has the English rules for the strings that are looked up.
 */
import { comparable, FOLDED_LETTERS } from './characters.js';
import { LONGEST_PARTICLE, PARTICLES } from './korean-particles.js';

/** What to do at the end of a word to get to its base. */
export interface Ending {
  /** How many code units the ending has. */
  readonly cut: number;
  /** Whether the base has a y in its place. */
  readonly y: boolean;
}

/** Shorter stems are more often another word ("as" is not the plural of "a"). */
export const SHORTEST_STEM = 2;

const APOSTROPHE = 0x27;
const A = 0x61;
const C = 0x63;
const E = 0x65;
const H = 0x68;
const I = 0x69;
const O = 0x6f;
const S = 0x73;
const U = 0x75;
const X = 0x78;
const Z = 0x7a;
/** Hangul syllables; hardly any other letter comes after them. */
export const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

const NONE: readonly Ending[] = [];
const S_ONLY: readonly Ending[] = [{ cut: 1, y: false }];
const POSSESSIVE: readonly Ending[] = [{ cut: 2, y: false }];
const S_OR_ES: readonly Ending[] = [...S_ONLY, ...POSSESSIVE];
const S_OR_IES: readonly Ending[] = [...S_ONLY, { cut: 3, y: true }];

function isHangul(unit: number): boolean {
  return unit >= FIRST_SYLLABLE && unit <= LAST_SYLLABLE;
}

/** The endings that the word from `start` to `end` may have. */
export function endingsOf(text: string, start: number, end: number): readonly Ending[] {
  const last = text.charCodeAt(end - 1);
  if (FOLDED_LETTERS[last] === S) return english(text, end, end - start);
  return isHangul(last) ? korean(text, start, end) : NONE;
}

function english(text: string, end: number, length: number): readonly Ending[] {
  if (length <= SHORTEST_STEM) return NONE;
  const before = text.charCodeAt(end - 2);
  if (comparable(before) === APOSTROPHE) return stemOf(text, end, length, POSSESSIVE, 2);
  if (FOLDED_LETTERS[before] !== E)
    return FOLDED_LETTERS[before] === S ? NONE : stemOf(text, end, length, S_ONLY, 1);
  const stemEnd = FOLDED_LETTERS[text.charCodeAt(end - 3)] as number;
  const beforeThat = end < 4 ? 0 : (FOLDED_LETTERS[text.charCodeAt(end - 4)] as number);
  if (length > SHORTEST_STEM + 1 && takesEs(stemEnd, beforeThat)) return S_OR_ES;
  return length > SHORTEST_STEM + 1 && stemEnd === I && isConsonant(beforeThat) ? S_OR_IES : S_ONLY;
}

/** `endings` if what is left without them is a stem: long enough, and with a Latin letter or a digit at its end. */
function stemOf(
  text: string,
  end: number,
  length: number,
  endings: readonly Ending[],
  cut: number,
): readonly Ending[] {
  return length - cut >= SHORTEST_STEM && isLatin(text.charCodeAt(end - cut - 1)) ? endings : NONE;
}

function isLatin(unit: number): boolean {
  const letter = FOLDED_LETTERS[unit] as number;
  return letter !== 0 && letter <= Z; // the table has small letters and digits up to there
}

function takesEs(letter: number, before: number): boolean {
  if (letter === H) return before === C || before === S;
  return letter === S || letter === O || letter === X || letter === Z;
}

function isConsonant(letter: number): boolean {
  const isVowel = letter === A || letter === E || letter === I || letter === O || letter === U;
  return letter >= A && letter <= Z && !isVowel;
}

function korean(text: string, start: number, end: number): readonly Ending[] {
  const endings: Ending[] = [];
  for (let cut = 1; cut <= LONGEST_PARTICLE && end - cut - start >= SHORTEST_STEM; cut++)
    if (PARTICLES.has(text.slice(end - cut, end)) && takesParticle(text.charCodeAt(end - cut - 1)))
      endings.push({ cut, y: false });
  return endings;
}

function takesParticle(unit: number): boolean {
  return isHangul(unit) || /[\p{sc=Hang}\p{sc=Latn}\p{Nd}]/u.test(String.fromCharCode(unit));
}

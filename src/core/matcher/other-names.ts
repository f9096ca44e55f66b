/**
 * Says whether what is beside a word makes it another name: "C++17" and "C#" are not C, ".NET" is not NET, "°C" is a unit, "R&D" is not R, and
 * "Nutzer:innen" is more than Nutzer. The scanner calls it for each match.
 */
import type { LanguageRules } from '../language-rules.js';
import { genderEndingOf } from './gender-endings.js';
import { isWordAt, kindAt, LETTER } from './characters.js';

const PLUS = 0x2b;
const HASH = 0x23;
const AMPERSAND = 0x26;
const DOT = 0x2e;
const DEGREE = 0xb0;
/** Where a name with a dot in front may stand: not behind a word or another dot. */
const BEFORE_DOT = /[\s([{"'“‘/,;]/;

/** Whether the text from `start` to `end`, which spells a surface, is a part of another name. */
export function isOtherName(text: string, start: number, end: number, { base }: LanguageRules): boolean {
  const isLetter = end - start === 1;
  if (start > 0) {
    const before = text.charCodeAt(start - 1);
    if (before === DEGREE || (isLetter && before === AMPERSAND && isWordAt(text, start - 2))) return true;
    if (before === DOT && isWordAt(text, start) && (start === 1 || BEFORE_DOT.test(text.charAt(start - 2))))
      return true;
  }
  if (end === text.length) return false;
  const after = text.charCodeAt(end);
  if (after === HASH || (isLetter && after === AMPERSAND && isWordAt(text, end + 1))) return true;
  // "Disney+" and "C++" are names, "HTML+CSS" are two.
  if (after === PLUS) return kindAt(text, end + 1) !== LETTER || isDigit(text.charCodeAt(end + 1));
  const genderEnding = genderEndingOf(base);
  if (genderEnding === undefined) return false;
  genderEnding.lastIndex = end;
  return genderEnding.test(text);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

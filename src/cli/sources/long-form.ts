/**
 * Finds what an acronym stands for in the words beside it, as Schwartz and Hearst do ("A Simple Algorithm for Identifying
 * Abbreviation Definitions in Biomedical Text", 2003): from the last letter to the first, each is looked for backwards, and the
 * first one must begin a word. What they accept is refused here if a word of it has no part in the acronym. Called by
 * the lint of expansions and by suggest/acronyms.ts; knows no sentences.
 */

/** Small words that an acronym may leave out, of the languages that use them so. */
const SMALL =
  /^(?:of|and|the|for|to|in|on|at|by|with|a|an|as|or|und|der|die|das|des|den|dem|für|zur|zum|von|vom|im|mit|über|auf|de|du|la|le|les|et|d|l|à|au|aux|sur|pour|en|par|del|al|sobre|con|sin|entre|como|from|into|over|los|las|el|y|para|por|di|da|della|dello|delle|dei|degli|e|per|do|dos|das|na|no|em|van|voor|het|een|en|och|för|av|og|for|til|om|i|w|z|na|do|и|в|на|по|для|с|та|і)$/iu;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Where in `text` the long form of `acronym` starts that ends where `text` ends; `undefined` if there is none.
 *
 * @param acronym without the ending of a plural
 * @param isStrict whether each letter must begin a word
 */
export function startOfLongForm(acronym: string, text: string, isStrict = false): number | undefined {
  const plain = bareInPlace(text);
  const spellings = spellingsOf(bare(acronym));
  for (const letters of spellings) {
    const start = startByInitials(letters, plain);
    if (start !== undefined) return start;
  }
  return isStrict ? undefined : startByLetters(spellings[0] as readonly string[], plain);
}

/** Digits may count ("W3C") or be said ("B2B"). */
function spellingsOf(acronym: string): readonly (readonly string[])[] {
  const spellings = [
    acronym,
    acronym.replace(/(\p{L})([2-4])/gu, (_, letter: string, digit) => letter.repeat(Number(digit))),
    acronym.replaceAll('2', 't').replaceAll('4', 'f'),
  ];
  return [...new Set(spellings)].map((spelling) => [...spelling]);
}

/** Each letter begins a word, in order, and only small words are between them: the surest form. */
function startByInitials(letters: readonly string[], plain: string): number | undefined {
  const words = [...plain.matchAll(WORD)];
  let at = words.length;
  let start: number | undefined;
  for (const [left, letter] of [...letters.entries()].reverse()) {
    // No long form starts with a small word.
    const fits = (word: string) => begins(word, letter) && !(left === 0 && SMALL.test(word));
    let word = words[--at];
    while (word !== undefined && !fits(word[0]) && SMALL.test(word[0])) word = words[--at];
    if (word === undefined || !fits(word[0])) return undefined;
    start = word.index;
  }
  return start;
}

/** "X" is said "ex" or "cross": XML, XSS. */
function begins(word: string, letter: string): boolean {
  return word.startsWith(letter) || (letter === 'x' && /^(?:ex|cross|trans)/.test(word));
}

function startByLetters(letters: readonly string[], plain: string): number | undefined {
  let at = plain.length;
  for (const [left, letter] of [...letters.entries()].reverse()) {
    const isFirst = left === 0;
    at = plain.lastIndexOf(letter, at - 1);
    while (isFirst && at > 0 && /[\p{L}\p{N}]/u.test(plain[at - 1] as string))
      at = plain.lastIndexOf(letter, at - 1);
    if (at < 0 || (at === 0 && !isFirst)) return undefined;
  }
  return hasInitials(letters, plain.slice(at)) ? at : undefined;
}

/** Whether all words but small ones begin with a letter of the acronym, in order. */
function hasInitials(letters: readonly string[], plain: string): boolean {
  const words = plain.match(WORD) ?? [];
  if (SMALL.test(words[0] ?? '')) return false;
  let at = -1;
  return words.every((word) => {
    const next = letters.findIndex((letter, index) => index > at && begins(word, letter));
    if (next < 0) return SMALL.test(word);
    at = next;
    return true;
  });
}

/** The letters and digits of an acronym, small and without accents. */
function bare(text: string): string {
  return bareInPlace(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** `text` in small letters without accents; each character keeps its place. */
function bareInPlace(text: string): string {
  return text.replace(/[^\0-\x7f]/g, withoutAccent).toLowerCase();
}

function withoutAccent(character: string): string {
  const [first = character] = character.normalize('NFD');
  return first.toLowerCase().length === 1 ? first : character;
}

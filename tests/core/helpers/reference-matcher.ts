// A simple and slow matcher, with which property tests compare compileMatcher: it tries every surface at
// every position. Of the real matcher, it uses only the types and the list of Korean particles.
//
// A text is a list of characters: a base with its marks; ignorable format characters are left out; a run of
// white space is one character. A surface matches where the folded characters are equal, no word is divided,
// the case is the one that the entry requires, no other name or gender-neutral word and no address is around it. A word
// may begin behind an elided word or an article, which belongs to the match if nothing is between them. An English ending or a Korean
// particle may follow, unless the entry forbids it. The leftmost match wins, then the longest, then the
// closest spelling, then terms before aliases before exclusions, then the earlier entry. Exclusions and
// entries with `auto: false` prevent other matches in their range, but are not returned.
import type { Glossary } from '../../../src/core/glossary.js';
import type { Match } from '../../../src/core/matcher/match.js';
import type { Matcher } from '../../../src/core/matcher/matcher.js';
import { PARTICLES } from '../../../src/core/korean-particles.js';
import { ELIDED, TURKIC } from '../../../src/core/languages.js';
import { GENDER_ENDINGS } from '../../../src/core/matcher/gender-endings.js';
import { namesIn } from '../../../src/core/term-names.js';
import { boundariesOf, charactersOf, isWord, lastOf, type Character } from './reference-text.js';

/** A form of a surface that matches in a text. */
interface Form {
  readonly id: string;
  /** The text before case folding that matches the surface as written. */
  readonly written: string;
  readonly folded: string;
  /** The text before case folding that matches a case-sensitive surface. */
  readonly cased: string | undefined;
  readonly isInflected: boolean;
  /** 0: term, 1: alias, 2: exclusion. */
  readonly kind: number;
  /** Whether it prevents other matches in its range, but is not returned. */
  readonly isSilent: boolean;
}

/** A form at characters [from, to) of a text. */
interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly form: Form;
  /** 0: as written, 1: folded, 2: inflected. */
  readonly closeness: number;
}

const CHUNK_END = /^[\s<>"“”„«»()[\]{}|`\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]/;
/** For texts in which every word character beyond ASCII has been replaced by a digit. */
const isAddress = [
  /:\/\//,
  /^(?:mailto:|tel:|data:|urn:|doi:|www\.)/i,
  /^(?:(?:~|\.\.?)?[/\\]|@|[A-Za-z]:[/\\])/,
  /[A-Za-z0-9]@[A-Za-z0-9]/,
  /[/\\].*[/\\]/s,
  /^(?=.*[/\\]).*[A-Za-z0-9]\.[A-Za-z0-9]/s,
  /[?&][^?&=]+=/,
];

/**
 * Whether there is an address around character `at` of the candidate that is not part of the surface itself.
 */
function isInAddress(text: readonly Character[], [from, to]: readonly [number, number], at: number): boolean {
  const isIn = (index: number) =>
    text[index] !== undefined && text[index].kind !== 'dictionary' && !CHUNK_END.test(text[index].raw);
  if (!isIn(at)) return false;
  let [start, end] = [at, at + 1];
  while (isIn(start - 1)) start--;
  while (isIn(end)) end++;
  while (/^[.,;:!?'’…]$/.test(text[end - 1]?.raw ?? '')) end--;
  if (start >= from && end <= to) return false;
  const chunk = text
    .slice(start, end)
    .map((char) => (isWord(char) && !/^[a-z]$/i.test(char.raw) ? '0' : char.raw));
  return isAddress.some((rule) => rule.test(chunk.join('')));
}

const ARTICLE = /^(?:[ובהלכמש]{1,3}-|ו?(?:כש|מ|ש)?ה|[وف]?(?:[بك]?ال|لل))+$/;

/**
 * Whether a match may begin before character `at`. No word may continue over a symbol at the edge of a match.
 */
function mayBegin(
  text: readonly Character[],
  boundaries: readonly boolean[],
  at: number,
  lang: string,
): boolean {
  if (!isWord(text[at]))
    return !isWord(text[at - 1]) && !(text[at - 1]?.kind === 'joiner' && isWord(text[at - 2]));
  if (boundaries[at] === true) return true;
  if (text[at]?.kind !== 'word') return false;
  const [start, end] = [boundaries.lastIndexOf(true, at), boundaries.indexOf(true, at)];
  const before = foldedFrom(text, start, at);
  const elided = ELIDED[lang]?.replaceAll(' ', '|');
  if (elided && new RegExp(`^(?:(?:${elided})')+$`).test(before)) return true;
  return ARTICLE.test(before) && foldedFrom(text, at, end).length >= 2;
}

function foldedFrom(text: readonly Character[], from: number, to: number): string {
  return text
    .slice(from, to)
    .map(({ folded }) => folded)
    .join('');
}

/** Whether a match may end before character `at`. */
function mayEnd(text: readonly Character[], boundaries: readonly boolean[], at: number): boolean {
  if (isWord(text[at - 1])) return boundaries[at] === true;
  const isJoined = text[at]?.kind === 'joiner' && isWord(text[at + 1]);
  if (!isJoined && !isWord(text[at])) return true;
  return /[+#]/.test(text[at - 1]!.raw) && /^(?:['-]|\d)/.test(text[at]!.folded);
}

/** Whether the characters around a match make it a part of another name, or of a gender-neutral word. */
function isOtherName(text: readonly Character[], from: number, to: number, lang: string): boolean {
  const [before = '', beforeThat = ' ', after = ''] = [text[from - 1], text[from - 2], text[to]].map(
    (character) => character?.raw,
  );
  if (before === '°' || after === '#') return true;
  const isLetter = to - from === 1;
  if (isLetter && before === '&' && isWord(text[from - 2])) return true;
  if (isLetter && after === '&' && isWord(text[to + 1])) return true;
  if (before === '.' && isWord(text[from]) && /^[\s([{"'“‘/,;]/.test(beforeThat)) return true;
  if (after === '+' && !(text[to + 1]?.kind === 'word' && !/^\d/.test(text[to + 1]!.cased))) return true;
  const endings = GENDER_ENDINGS[lang]?.replaceAll(' ', '|');
  const rest = foldedFrom(text, to, text.length);
  return (
    endings !== undefined &&
    new RegExp(`^(?:[:*_·•⋅∙‧!'.@-]|/-?|[(（]-?)(?:${endings})(?![\\p{L}\\p{N}])`, 'u').test(rest)
  );
}

/** Greek has accents in small letters only. */
function hasOtherAccents(one: string, other: string): boolean {
  const isCapitals = (text: string) => text === text.toUpperCase();
  if (!/[\u0370-\u03ff\u1f00-\u1fff]/.test(one) || isCapitals(one) || isCapitals(other)) return false;
  const small = (text: string) => text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
  return small(one).normalize() !== small(other).normalize();
}

/** What editors make of some signs, which has other words. */
function spellingsOf(surface: string): string[] {
  const other = surface
    .replace(/(?<=[\p{L}\p{N}])[-‐‑](?=[\p{L}\p{N}])/gu, '–')
    .replace(/\.\.\.|…/g, (dots) => (dots === '…' ? '...' : '…'))
    .replace(/(?<=\d\s?)[x×](?=\s?\d)/gi, (sign) => (sign === '×' ? 'x' : '×'));
  return other === surface ? [surface] : [surface, other];
}

/** The endings that may follow the last word of a folded surface in a text. */
function endingsOf(folded: string, isStrict: boolean): { drop: number; add: string }[] {
  const surface = charactersOf(folded);
  const boundaries = boundariesOf(surface);
  let from = surface.length - 1;
  if (surface[from]?.kind !== 'word') return [];
  while (!boundaries[from]) from--;
  const word = surface.slice(from);
  const base = word.map(({ raw }) => raw).join('');
  if (base.length < 2) return [];
  const endings: { drop: number; add: string }[] = [];
  if (/[a-z0-9]$/.test(base)) {
    endings.push({ drop: 0, add: "'s" });
    if (!base.endsWith('s')) endings.push({ drop: 0, add: 's' });
    if (/(?:s|x|z|ch|sh|o)$/.test(base)) endings.push({ drop: 0, add: 'es' });
    if (/(?![aeiou])[a-z]y$/.test(base) && !isStrict) endings.push({ drop: 1, add: 'ies' });
  }
  if (/[\p{sc=Hang}\p{sc=Latn}\p{Nd}]/u.test(lastOf(base))) {
    endings.push(...[...PARTICLES].map((add) => ({ drop: 0, add })));
  }
  return endings;
}

/** Removes white space at both ends, also next to ignorable characters. */
function trim(surface: string): string {
  const chars = [...surface];
  const isSeen = (char: string) => !/\s|\p{Cf}/u.test(char);
  return chars.slice(chars.findIndex(isSeen), chars.findLastIndex(isSeen) + 1).join('');
}

function formsOf(glossary: Glossary, isTurkic: boolean): Form[] {
  return glossary.entries.flatMap(({ id, term, aliases = [], match = {} }) => {
    const surfaces: [number, string][] = [
      [0, term],
      ...aliases.map((alias): [number, string] => [1, alias]),
      ...[term, ...aliases]
        .flatMap((surface) => namesIn(surface, glossary.lang))
        .map((name): [number, string] => [1, name]),
      ...(match.exclude ?? []).map((phrase): [number, string] => [2, phrase]),
    ];
    return surfaces.flatMap(([kind, surface]) => {
      const written = charactersOf(trim(surface), isTurkic)
        .map(({ cased }) => cased)
        .join('');
      return spellingsOf(written).flatMap((spelling) => formsOfSurface(kind, spelling));
    });

    function formsOfSurface(kind: number, surface: string): Form[] {
      const characters = charactersOf(surface, isTurkic);
      if (!characters.some(isWord)) return [];
      const cased = characters.map((character) => character.cased).join('');
      const has = (rule: RegExp) => [...cased].some((char) => rule.test(char));
      const isCapitals = has(/\p{Lu}/u) && !has(/[\p{Ll}\p{Lt}]/u);
      const isMixed = /^\S+[A-Z]\S*$/.test(cased) && !/^(?:[A-Z][a-z]+)+$/.test(cased) && /[a-z]/.test(cased);
      const [capitals, small] = [cased.split(/[A-Z]/).length, cased.split(/\p{Ll}/u).length];
      const isStrict = match.caseSensitive ?? (isCapitals || (isMixed && capitals >= small));
      const folded = characters.map((character) => character.folded).join('');
      const endings = match.inflect === false ? [] : endingsOf(folded, isStrict);
      return [{ drop: 0, add: '' }, ...endings].map(({ drop, add }) => ({
        id,
        written: cased,
        folded: folded.slice(0, folded.length - drop) + add,
        cased: isStrict ? cased + add : undefined,
        isInflected: add !== '',
        kind,
        isSilent: kind === 2 || match.auto === false,
      }));
    }
  });
}

/** Returns the best of all candidates at the leftmost position, then continues after its end. */
export function referenceMatcher(glossary: Glossary): Matcher {
  const lang = (glossary.lang ?? '').split('-')[0]!;
  const isTurkic = TURKIC.includes(lang);
  const forms = new Map<string | undefined, Form[]>();
  for (const form of formsOf(glossary, isTurkic)) {
    const first = form.folded[0];
    if (!forms.has(first)) forms.set(first, []);
    forms.get(first)!.push(form);
  }
  return (source) => {
    const text = charactersOf(source, isTurkic);
    const boundaries = boundariesOf(text);
    const folded = text.map((character) => character.folded).join('');
    // The offsets at which characters begin and end. A form that ends at another offset covers a part of a
    // character.
    const offsets = [0];
    for (const character of text) offsets.push(offsets.at(-1)! + character.folded.length);
    const indices = new Map(offsets.map((offset, index) => [offset, index]));

    const candidateAt = (from: number, form: Form): Candidate | undefined => {
      const to = indices.get(offsets[from]! + form.folded.length);
      if (to === undefined || !folded.startsWith(form.folded, offsets[from])) return undefined;
      const characters = text.slice(from, to);
      const cased = characters.map((character) => character.cased).join('');
      if (form.cased !== undefined && cased !== form.cased) return undefined;
      if (hasOtherAccents(cased, form.written)) return undefined;
      if (!mayEnd(text, boundaries, to) || isOtherName(text, from, to, lang)) return undefined;
      const words = [characters.findIndex(isWord), characters.findLastIndex(isWord)];
      if (words.some((word) => isInAddress(text, [from, to], from + word))) return undefined;
      const isWritten = cased === form.written;
      return { from, to, form, closeness: isWritten ? 0 : form.isInflected ? 2 : 1 };
    };

    const matches: Match[] = [];
    for (let from = 0; from < text.length;) {
      const fitting = mayBegin(text, boundaries, from, lang) ? forms.get(folded[offsets[from]!]) : [];
      const candidates = (fitting ?? [])
        .map((form) => candidateAt(from, form))
        .filter((candidate) => candidate !== undefined);
      // Sorting is stable, and the forms are in the order of the entries.
      const [best] = candidates.sort(
        (a, b) => b.to - a.to || a.closeness - b.closeness || a.form.kind - b.form.kind,
      );
      if (best !== undefined && !best.form.isSilent) {
        let start = from;
        while (text[start]?.kind === 'word' && text[start - 1]?.kind === 'word') start--;
        matches.push({ start: text[start]!.start, end: text[best.to - 1]!.end, id: best.form.id });
      }
      from = best?.to ?? from + 1;
    }
    return matches;
  };
}

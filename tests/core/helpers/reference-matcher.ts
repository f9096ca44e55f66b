// The matcher's rules in their simplest form: slow (it tries every surface at every place), without an index, and with
// nothing from the matcher but its types and the list of Korean particles. compileMatcher must find what it finds.
//
// A text is a row of characters (a base with its marks; ignorable format characters are not there; a run of white
// space is one). A surface fits where the folded characters are equal, where no word is cut, in the case that
// its entry asks for, with an English ending or a Korean particle unless it forbids that, and not inside an address.
// Leftmost wins, then longest, then the closest spelling, then terms before aliases before exclusions, then the
// earlier entry. Exclusions and `auto: false` take their place, but are not returned.
import type { Glossary } from '../../../src/core/glossary.js';
import type { Match } from '../../../src/core/matcher/match.js';
import type { Matcher } from '../../../src/core/matcher/matcher.js';
import { PARTICLES } from '../../../src/core/korean-particles.js';
import { boundariesOf, charactersOf, isWord, lastOf, type Character } from './reference-text.js';

/** One way in which a text may spell a surface of an entry. */
interface Form {
  readonly id: string;
  /** The surface as written, before its case is folded. */
  readonly written: string;
  readonly folded: string;
  /** How a text must spell a strict surface, before its case is folded. */
  readonly cased: string | undefined;
  readonly isInflected: boolean;
  /** 0: term, 1: alias, 2: exclusion. */
  readonly kind: number;
  /** Takes its place, but is not returned. */
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
/** Of a text in which each word character beyond ASCII is a digit. */
const isAddress = [
  /:\/\//,
  /^(?:mailto:|tel:|data:|urn:|doi:|www\.)/i,
  /^(?:(?:~|\.\.?)?[/\\]|@|[A-Za-z]:[/\\])/,
  /[A-Za-z0-9]@[A-Za-z0-9]/,
  /[/\\].*[/\\]/s,
  /^(?=.*[/\\]).*[A-Za-z0-9]\.[A-Za-z0-9]/s,
  /[?&][^?&=]+=/,
];

/** Whether the candidate is inside an address around its character `at`, one that is not its own. */
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

/** Whether a match may begin before character `at`; beside a symbol, no word may go on. */
function mayBegin(text: readonly Character[], boundaries: readonly boolean[], at: number): boolean {
  if (isWord(text[at])) return boundaries[at] === true;
  return !isWord(text[at - 1]) && !(text[at - 1]?.kind === 'joiner' && isWord(text[at - 2]));
}

/** Whether a match may end before character `at`. */
function mayEnd(text: readonly Character[], boundaries: readonly boolean[], at: number): boolean {
  if (isWord(text[at - 1])) return boundaries[at] === true;
  return !isWord(text[at]) && !(text[at]?.kind === 'joiner' && isWord(text[at + 1]));
}

/** The endings that the last word of a surface, folded, may take in a text. */
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

/** Without white space around, also where something that is not there stands beside it. */
function trim(surface: string): string {
  const chars = [...surface];
  const isSeen = (char: string) => !/\s|(?!\u200b)\p{Cf}/u.test(char);
  return chars.slice(chars.findIndex(isSeen), chars.findLastIndex(isSeen) + 1).join('');
}

function formsOf(glossary: Glossary): Form[] {
  return glossary.entries.flatMap(({ id, term, aliases = [], match = {} }) => {
    const surfaces: [number, string][] = [
      [0, term],
      ...aliases.map((alias): [number, string] => [1, alias]),
      ...(match.exclude ?? []).map((phrase): [number, string] => [2, phrase]),
    ];
    return surfaces.flatMap(([kind, surface]) => {
      const characters = charactersOf(trim(surface));
      if (!characters.some(isWord)) return [];
      const cased = characters.map((character) => character.cased).join('');
      const has = (rule: RegExp) => [...cased].some((char) => rule.test(char));
      const isCapitals = has(/\p{Lu}/u) && !has(/[\p{Ll}\p{Lt}]/u);
      const isStrict = match.caseSensitive ?? isCapitals;
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
    });
  });
}

/** The slow matcher: of all candidates at the leftmost place, the best; then on from its end. */
export function referenceMatcher(glossary: Glossary): Matcher {
  const forms = new Map<string | undefined, Form[]>();
  for (const form of formsOf(glossary)) {
    const first = form.folded[0];
    if (!forms.has(first)) forms.set(first, []);
    forms.get(first)!.push(form);
  }
  return (source) => {
    const text = charactersOf(source);
    const boundaries = boundariesOf(text);
    const folded = text.map((character) => character.folded).join('');
    // Where each character begins and the last one ends: a form that ends elsewhere covers half a character.
    const offsets = [0];
    for (const character of text) offsets.push(offsets.at(-1)! + character.folded.length);
    const indices = new Map(offsets.map((offset, index) => [offset, index]));

    const candidateAt = (from: number, form: Form): Candidate | undefined => {
      const to = indices.get(offsets[from]! + form.folded.length);
      if (to === undefined || !folded.startsWith(form.folded, offsets[from])) return undefined;
      const characters = text.slice(from, to);
      const cased = characters.map((character) => character.cased).join('');
      if (form.cased !== undefined && cased !== form.cased) return undefined;
      if (!mayEnd(text, boundaries, to)) return undefined;
      const words = [characters.findIndex(isWord), characters.findLastIndex(isWord)];
      if (words.some((word) => isInAddress(text, [from, to], from + word))) return undefined;
      const isWritten = cased === form.written;
      return { from, to, form, closeness: isWritten ? 0 : form.isInflected ? 2 : 1 };
    };

    const matches: Match[] = [];
    for (let from = 0; from < text.length;) {
      const fitting = mayBegin(text, boundaries, from) ? forms.get(folded[offsets[from]!]) : [];
      const candidates = (fitting ?? [])
        .map((form) => candidateAt(from, form))
        .filter((candidate) => candidate !== undefined);
      // Sorting is stable, and the forms are in the order of the entries.
      const [best] = candidates.sort(
        (a, b) => b.to - a.to || a.closeness - b.closeness || a.form.kind - b.form.kind,
      );
      if (best !== undefined && !best.form.isSilent) {
        matches.push({ start: text[from]!.start, end: text[best.to - 1]!.end, id: best.form.id });
      }
      from = best?.to ?? from + 1;
    }
    return matches;
  };
}

/**
 * Finds acronyms that a text explains: "Service Level Agreement (SLA)", "SLA (Service Level Agreement)", "SLA stands for …",
 * `<abbr title>`. Called by suggest.ts for each block. long-form.ts compares letters and words.
 */
import { isAcronym } from '../../core/fold.js';
import type { Block } from './block.js';
import { startOfLongForm } from '../sources/long-form.js';
import { singularOf } from './names.js';
import { definitionPatterns } from './patterns/index.js';
import { sentencesIn } from './sentences.js';

export interface ExplainedAcronym {
  /** Without the ending of a plural. */
  readonly acronym: string;
  readonly expansion: string;
  /** The offset of the acronym in the block. */
  readonly at: number;
}

const LONGEST = 10;
const MOST_WORDS = 10;
const WORD = /[^\s"“”„«»‹›]+/gu;
const SHAPE = /^[\p{L}\p{N}](?:[\p{L}\p{N}.&/-]*[\p{L}\p{N}])?\.?$/u;
const NUMERONYM = /^(\p{L})(\d{1,2})(\p{Ll})$/u;
const ROMAN = /^[IVX]+$/;
const PLURAL = /(?<=\p{Lu})['’]?s$/u;
const PARENTHESES = /[(（]([^()（）]{2,90})[)）]/gu;
const APPOSITION = /,\s+(?:or|oder|ou|abbreviated(?: as)?|kurz|short|en abrégé)\s+([^\s,.;]+)/gu;
/** What stands between an acronym and its long form, in all languages. */
const BETWEEN = Object.values(definitionPatterns).flatMap(({ standsFor = [] }) => standsFor);
const STANDS_FOR = new RegExp(
  // From the start of a word, and bounded: a long word without spaces would be tried from each of its characters.
  String.raw`(?<![^\s(:])(?<short>[^\s(:]{1,24})\s*(?:(?:${BETWEEN.join('|')})|(?<sign>\s[-–—]|:))\s+(?:the\s+)?["“„«]?(?<rest>\p{L}[^.;:()]{3,120})`,
  'gu',
);

/** Whether `text` is written as an acronym: "SLA", "IaaS", "K8s", "U.S.". */
export function isShortForm(text: string): boolean {
  if (!SHAPE.test(text) || text.length > LONGEST || ROMAN.test(text)) return false;
  if (NUMERONYM.test(text)) return true;
  return isAcronym(text.replace(/[./&-]/g, '')) && text.replace(/[^\p{L}\p{N}]/gu, '').length >= 2;
}

/** @param lang the language of the block, without region and script */
export function explainedAcronyms(block: Block, lang: string): readonly ExplainedAcronym[] {
  const found = [...marked(block)];
  for (const { text, start } of sentencesIn(block.text, lang)) {
    const add = (short: string, expansion: string | undefined, at: number) => {
      const acronym = singular(short);
      const long = expansion?.trim();
      if (long === undefined || !isExpansion(long, acronym)) return;
      const isPlural = acronym !== short && lang === 'en';
      found.push({ acronym, expansion: isPlural ? singularOf(long) : long, at: start + at });
    };
    for (const match of text.matchAll(PARENTHESES)) {
      const { 0: all, 1: inner = '', index } = match;
      const before = text.slice(0, index);
      const short = shortFormIn(inner);
      if (short !== undefined) add(short, longFormBefore(short, before), index + all.indexOf(short));
      const [name = ''] = /[^\s"“”„«»]+(?=["“”„«»]?\s*$)/u.exec(before) ?? [];
      if (isShortForm(singular(name))) add(name, longFormWithin(name, inner), before.lastIndexOf(name));
    }
    for (const { 0: all, 1: short = '', index } of text.matchAll(APPOSITION))
      if (isShortForm(singular(short)))
        add(short, longFormBefore(short, text.slice(0, index)), index + all.lastIndexOf(short));
    for (const { groups: { short = '', rest = '', sign } = {}, index } of text.matchAll(STANDS_FOR))
      if (isShortForm(singular(short))) add(short, longFormAt(short, rest, sign !== undefined), index);
  }
  return found;
}

/** What `<abbr title>` says. */
function marked({ text, marks }: Block): readonly ExplainedAcronym[] {
  return marks.flatMap(({ kind, start, end, title }) => {
    const acronym = singular(text.slice(start, end));
    const expansion = title?.replace(/\s+/g, ' ').trim() ?? '';
    const isName = kind === 'abbr' && isShortForm(acronym) && /^\p{L}[^.!?]*$/u.test(expansion);
    if (!isName || expansion.length <= acronym.length || wordsOf(expansion).length > MOST_WORDS) return [];
    return [{ acronym, expansion, at: start }];
  });
}

function singular(short: string): string {
  return short.replace(PLURAL, '');
}

/** The acronym in parentheses: "API", "or API", "API; see below". */
function shortFormIn(inner: string): string | undefined {
  const [part = ''] = inner.split(/[,;:]|\s[–—-]\s/);
  const words = wordsOf(part);
  const last = words.at(-1) ?? '';
  const isLedIn = words.length <= 4 && words.slice(0, -1).every((word) => word === word.toLowerCase());
  return isLedIn && isShortForm(singular(last)) ? last : undefined;
}

/** The words at the end of `before` that `short` stands for. */
function longFormBefore(short: string, before: string): string | undefined {
  const acronym = singular(short);
  const numeronym = NUMERONYM.exec(acronym);
  const words = [...before.matchAll(WORD)];
  if (numeronym !== null) return spelledOut(numeronym, words.at(-1)?.[0] ?? '');
  const most = Math.min(acronym.length + 5, acronym.length * 2);
  const from = words.at(-most)?.index ?? 0;
  const text = before.slice(from).replace(/["“”„«»\s]+$/u, '');
  const start = startOfLongForm(acronym, text);
  return start === undefined ? undefined : text.slice(start);
}

/** The long form in parentheses behind `short`, whole or a part of them. */
function longFormWithin(short: string, inner: string): string | undefined {
  const acronym = singular(short);
  const numeronym = NUMERONYM.exec(acronym);
  if (numeronym !== null) return spelledOut(numeronym, inner.trim());
  for (const part of [inner, ...inner.split(/[,;:]|\s[–—-]\s/)]) {
    const text = part.replace(/["“”„«»]/gu, '').trim();
    const start = startOfLongForm(acronym, text);
    if (start === undefined) continue;
    // Before it may stand "short for", "englisch".
    const before = wordsOf(text.slice(0, start));
    if (before.length <= 3 && before.every((word) => word === word.toLowerCase())) return text.slice(start);
  }
  return undefined;
}

/**
 * The long form at the beginning of `rest`: the fewest words that have all letters.
 *
 * @param isStrict whether each letter must begin a word
 */
function longFormAt(short: string, rest: string, isStrict: boolean): string | undefined {
  const acronym = singular(short);
  const words = [...rest.matchAll(WORD)].slice(0, MOST_WORDS);
  const ends = words.map(({ 0: word, index }) => rest.slice(0, index + word.length).replace(/[,.]$/, ''));
  return (
    ends.find((long) => startOfLongForm(acronym, long, true) === 0) ??
    (isStrict ? undefined : ends.find((long) => startOfLongForm(acronym, long) === 0))
  );
}

/** "Kubernetes" of "K8s": the number says how many letters are left out. */
function spelledOut(
  [, first = '', count = '', last = '']: RegExpExecArray,
  word: string,
): string | undefined {
  const isIt =
    word.length === Number(count) + 2 &&
    word.toLowerCase().startsWith(first.toLowerCase()) &&
    word.toLowerCase().endsWith(last.toLowerCase());
  return isIt ? word : undefined;
}

function isExpansion(long: string, acronym: string): boolean {
  const words = wordsOf(long);
  return (
    words.length <= MOST_WORDS &&
    long.length > acronym.length + 1 &&
    !/[.;:!?]\s|[()[\]{}=<>%]|['’]$/.test(long) &&
    !words.some((word) => word === acronym) &&
    !words.every((word) => isShortForm(word))
  );
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

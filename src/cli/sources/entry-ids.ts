/**
 * Gives ids to the entries whose source states none: the term in small letters, with hyphens, and a number where several would get
 * the same one. The order of files and rows decides nothing. Called by assemble.ts.
 */
import { faqId } from '../../core/faq-id.js';
import type { Problem } from '../problems.js';
import type { DraftItem } from './draft-item.js';
import { isFields } from './values.js';

/** Signs that make a name another one, and the words for them: C, C++ and C#, NET and .NET. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\p{L}\p{N}+])\+/gu, '-plus-'],
  [/(?<=\p{L})#(?!\p{L})/gu, '-sharp-'],
  [/(?<![\p{L}\p{N}.])\.(?=\p{L})/gu, '-dot-'],
];

/** The words for signs that are all of a term. */
const SIGNS: Readonly<Record<string, string>> = {
  '&': 'and',
  '+': 'plus',
  '#': 'hash',
  '@': 'at',
  '%': 'percent',
  '*': 'asterisk',
  '/': 'slash',
  '\\': 'backslash',
  '=': 'equals',
  '<': 'less-than',
  '>': 'greater-than',
  '!': 'exclamation-mark',
  '?': 'question-mark',
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '|': 'pipe',
  '~': 'tilde',
  '^': 'caret',
  '→': 'arrow',
};

interface Unnamed {
  readonly item: DraftItem;
  readonly term: string;
}

/** @returns the items, each with an id if it has a term; an item that repeats another one to the letter is left out */
export function giveIds(items: readonly DraftItem[], problems: Problem[]): DraftItem[] {
  const stated = new Set<unknown>();
  const bySlug = new Map<string, Unnamed[]>();
  for (const item of items) {
    const { id, term } = isFields(item.fields) ? item.fields : {};
    if (id !== undefined) stated.add(id);
    else if (item.draft.isLoaded === true) continue;
    else if (typeof term === 'string' && term !== '') {
      const slug = slugOf(term);
      const same = bySlug.get(slug);
      if (same === undefined) bySlug.set(slug, [{ item, term }]);
      else same.push({ item, term });
    }
  }
  const repeated = new Set<DraftItem>();
  for (const [slug, same] of bySlug) {
    let number = 1;
    for (const item of distinct(same, repeated, problems)) {
      while (stated.has(numbered(slug, number))) number++;
      item.fields = { id: numbered(slug, number++), ...item.fields };
    }
  }
  return items.filter((item) => !repeated.has(item));
}

/** `same`, sorted by what they say. Those that repeat another one go to `repeated`, and are reported. */
function distinct(
  same: readonly Unnamed[],
  repeated: Set<DraftItem>,
  problems: Problem[],
): readonly DraftItem[] {
  if (same.length === 1) return same.map(({ item }) => item);
  const content = new Map(same.map(({ item }) => [item, JSON.stringify(item.fields)]));
  const sorted = [...same].sort(
    (one, other) =>
      compare(one.term, other.term) ||
      compare(content.get(one.item) as string, content.get(other.item) as string),
  );
  return sorted.flatMap(({ item }, index) => {
    const earlier = sorted[index - 1]?.item;
    if (earlier === undefined || content.get(item) !== content.get(earlier)) return [item];
    repeated.add(item);
    problems.push(repetition(item, earlier));
    return [];
  });
}

function numbered(slug: string, number: number): string {
  return number === 1 ? slug : `${slug}-${number}`;
}

/** The id of an entry with this term, as far as no other one has it. */
export function slugOf(term: string): string {
  const spoken = SPOKEN.reduce(
    (text, [sign, word]) => text.replace(sign, word),
    withoutEmojiSigns(term).normalize('NFC'),
  );
  const signs = Array.from(term.trim(), (sign) => SIGNS[sign] ?? `u-${sign.codePointAt(0)?.toString(16)}`);
  return faqId({ question: spoken, answer: '' }) ?? signs.join('-');
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function repetition(item: DraftItem, earlier: DraftItem): Problem {
  const { file, line } = earlier.draft.locate([]);
  return {
    ...item.draft.locate([]),
    severity: 'warning',
    rule: 'repeated-entry',
    message: `This entry says the same as another one (${file}:${line}), so it was left out.`,
    advice: 'Remove one of the two.',
  };
}

/** Without the invisible signs that ask for the picture of an emoji, and would stay in an id without it. */
function withoutEmojiSigns(term: string): string {
  return term.replace(/\ufe0f/g, '');
}

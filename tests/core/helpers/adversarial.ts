// Random glossaries and texts for property tests of the matcher. They are made of few units, so that all
// rules apply often.
import type { Entry } from '../../../src/core/schema.js';
import { fc } from '../../tools/properties.js';

const units = [
  // Latin letters, words and endings in different cases
  ...'abABciIosSxyk12',
  ...['ch', 'es', 'ies', "'s", '’s', 'ab', 'ss', 'SS', 'fi'],
  // Joiners, white space, separators, parts of URLs and e-mail addresses
  ..."-\u2010\u2011'’_.@\\·\u05f4",
  ...'   \n\u00a0\u3000,!()“+#…、！™\u200b',
  ...['  ', '/', '/', ':', '?', '=', '&', '://', 'www.', '~'],
  // Ignorable characters, and marks
  ...'\u00ad\u200c\u200d\ufeff\u0301\u0323\ufe0f\u3099',
  // Letters whose folded form is another letter, or several
  ...'éßẞİıﬁ½²Ａｂſ\u212aŉΐΣςσｶ',
  // Characters beyond U+FFFF, and a lone surrogate
  ...['𝐀', '𝐛', '𐐀', '𐐨', '𠮷', '🚀', '👍🏽', '\ud83d'],
  // Scripts without spaces
  ...['ｶﾞ', '数', '据', '程', '序', 'の', 'を', 'カ', 'タ', 'ー', 'か', 'ข้', 'อ', 'มู', 'ล', '๒', 'ក', 'ា'],
  // Korean (also decomposed), Arabic, Hebrew, Cyrillic, Hindi
  ...['데', '이', '터', '를', '는', '에서', '\u1103\u1166', 'ك', '\u0650', '\u0640', 'צ'],
  ...['б', 'Б', 'क', 'ा', '\u094d'],
  // Articles, elided words, points, Greek accents, endings, and what editors make of signs
  ...[
    'ה',
    'ה-',
    'ال',
    'و',
    'שָ',
    '\u05b8',
    '\u064b',
    "l'",
    'd’',
    'qu’',
    'ό',
    'ο',
    'Ό',
    'ἀ',
    ':in',
    '*innen',
    '·e',
    '(e)',
    '/a',
  ],
  ...['‘', '“', '"', '–', '—', '×', 'x', '...', '.', '″', '°', '+', ' (', ')', ' / ', 'I', 'ı', 'eCR', 'IoT'],
];

const languages = [undefined, 'en', 'fr', 'de', 'tr', 'es', 'el'];

const words = ['a', 'b', 'API', 'key', 'Go', 'box', ' ', ' ', '-', '.', '/'];

const joined = (list: readonly string[]) =>
  fc.array(fc.constantFrom(...list), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));

const unit = fc.constantFrom(...units);
const surface = fc.oneof({ weight: 3, arbitrary: joined(units) }, joined(words));
const flag = fc.boolean();

const entries: fc.Arbitrary<Entry[]> = fc
  .array(
    fc.record({
      term: surface,
      aliases: fc.array(surface, { maxLength: 2 }),
      match: fc.record(
        { caseSensitive: flag, inflect: flag, auto: flag, exclude: fc.array(surface, { maxLength: 1 }) },
        { requiredKeys: [] },
      ),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.map((entry, index) => ({ ...entry, id: `${index}`, definition: 'x' })));

/** A surface as it may stand in a text, exactly or with a small difference. */
const spellings: readonly ((surface: string) => string)[] = [
  (surface) => surface,
  (surface) => surface.toLowerCase(),
  (surface) => surface.toUpperCase(),
  (surface) => surface.normalize('NFD'),
  (surface) => surface.replace(/(.)/u, '$1\u00ad'),
  (surface) => surface.replaceAll(' ', '\n'),
  (surface) => `${surface}s`,
  (surface) => `${surface}’s`,
  (surface) => `${surface}es`,
  (surface) => surface.replace(/y$/, 'ies'),
  (surface) => `${surface}를`,
  (surface) => `${surface}에서`,
  (surface) => `l’${surface}`,
  (surface) => `ה${surface}`,
  (surface) => `${surface}:innen`,
  (surface) => surface.replaceAll('-', '–'),
];

export interface Page {
  readonly lang: string | undefined;
  readonly entries: readonly Entry[];
  readonly text: string;
}

const surfacesOf = (list: readonly Entry[]): readonly string[] =>
  list.flatMap(({ term, aliases, match }) => [term, ...(aliases ?? []), ...(match?.exclude ?? [])]);

const spelledOf = (list: readonly Entry[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...surfacesOf(list)), fc.constantFrom(...spellings))
    .map(([surface, spell]) => spell(surface));

/** Entries, and a text that is made of their surfaces and of noise. */
export const page: fc.Arbitrary<Page> = entries.chain((list) => {
  const words = spelledOf(list);
  const text = fc.array(fc.oneof(words, words, unit, fc.constant(' ')), { maxLength: 12 });
  return fc.record({
    lang: fc.constantFrom(...languages),
    entries: fc.constant(list),
    text: text.map((pieces) => pieces.join('')),
  });
});

/** Entries, and a text that spells one of their surfaces, or almost. */
export const spelled: fc.Arbitrary<Page> = entries.chain((list) =>
  fc.record({ lang: fc.constantFrom(...languages), entries: fc.constant(list), text: spelledOf(list) }),
);

// Glossaries and texts that try every rule of the matcher at once, for properties: few units, so that they meet often.
import fc from 'fast-check';
import { createGlossary, type Glossary } from '../../../src/core/glossary.js';

const units = [
  // Latin, with what makes endings and cases
  ...[
    'a',
    'b',
    'A',
    'B',
    'c',
    'i',
    'I',
    'o',
    's',
    'S',
    'x',
    'y',
    'ch',
    'es',
    'ies',
    "'s",
    '’s',
    '1',
    '2',
    'ab',
  ],
  // Joiners
  ...['-', '\u2010', '\u2011', "'", '’', '_', '.', '@', '\\', '·', '\u05f4'],
  // White space and separators, with those of addresses
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\u00a0',
    '\u3000',
    ',',
    '!',
    '(',
    ')',
    '“',
    '+',
    '#',
    '…',
    '、',
    '！',
    '\u200b',
  ],
  ...['/', '/', ':', '?', '=', '&', '://', 'www.', '~'],
  // What is not there, and marks
  ...['\u00ad', '\u200c', '\u200d', '\ufeff', '\u0301', '\u0323', '\ufe0f', '\u3099'],
  // Letters that fold to others, or to several
  ...[
    'é',
    'ß',
    'ẞ',
    'ss',
    'SS',
    'İ',
    'ı',
    'ﬁ',
    'fi',
    '½',
    '²',
    'Ａ',
    'ｂ',
    '™',
    'ſ',
    '\u212a',
    'k',
    'ŉ',
    'ΐ',
    'Σ',
    'ς',
    'σ',
  ],
  // Beyond U+FFFF, and halves of it
  ...['𝐀', '𝐛', '𐐀', '𐐨', '𠮷', '🚀', '👍🏽', '\ud83d', '\ude00'],
  // Scripts without spaces
  ...['数', '据', '程', '序', 'の', 'を', 'カ', 'タ', 'ー', 'か', 'ข้', 'อ', 'มู', 'ล', '๒', 'ក', 'ា'],
  // Korean, Arabic, Hebrew, Cyrillic, Hindi
  ...['데', '이', '터', '를', '는', '에서', 'ك', '\u0650', '\u0640', 'צ', 'б', 'Б', 'क', 'ा', '\u094d'],
];

const unit = fc.constantFrom(...units);
/** Most surfaces are made of a few units, so that a text says them again. */
const surface = fc.oneof(
  { weight: 3, arbitrary: fc.array(unit, { minLength: 1, maxLength: 4 }).map((list) => list.join('')) },
  fc
    .array(fc.constantFrom('a', 'b', 'API', 'key', 'Go', 'box', ' ', '-', '.'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((list) => list.join('')),
);
const flag = fc.option(fc.boolean(), { nil: undefined, freq: 2 });

export interface Page {
  readonly glossary: Glossary;
  readonly text: string;
}

const glossary = fc
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
  .map((entries) =>
    createGlossary({
      entries: entries.map(({ match, ...entry }, id) => ({
        ...entry,
        id: `${id}`,
        definition: 'x',
        match: Object.fromEntries(Object.entries(match).filter(([, value]) => value !== undefined)),
      })),
    }),
  );

const spellings: readonly ((surface: string) => string)[] = [
  (surface) => surface,
  (surface) => surface.toLowerCase(),
  (surface) => surface.toUpperCase(),
  (surface) => surface.normalize('NFD'),
  (surface) => surface.replace(/(.)/, '$1\u00ad'),
  (surface) => surface.replaceAll(' ', '\n'),
  (surface) => `${surface}s`,
  (surface) => `${surface}’s`,
  (surface) => `${surface}es`,
  (surface) => surface.replace(/y$/, 'ies'),
  (surface) => `${surface}를`,
  (surface) => `${surface}에서`,
];

/** A glossary, and a text that is made of its surfaces and of noise. */
export const page: fc.Arbitrary<Page> = glossary.chain((glossary) => {
  const surfaces = glossary.entries.flatMap(({ term, aliases = [], match }) => [
    term,
    ...aliases,
    ...(match?.exclude ?? []),
  ]);
  const spelled = fc
    .tuple(fc.constantFrom(...surfaces), fc.constantFrom(...spellings))
    .map(([surface, spell]) => spell(surface));
  const piece = fc.oneof(spelled, spelled, unit, fc.constant(' '));
  return fc.record({
    glossary: fc.constant(glossary),
    text: fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  });
});

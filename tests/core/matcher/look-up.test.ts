// Look-up (`glossary.find`, for a <glossary-term>) and the matcher (for an article) spell, fold and inflect by the same
// rules: a text that is a match as a whole names the same entry in a look-up. The reverse does not hold: a look-up also
// finds ids, acronyms in small letters ("api"), and entries that are never linked.
import { assert } from '@open-wc/testing';
import { fold, foldCase } from '../../../src/core/fold.js';
import { createGlossary } from '../../../src/core/glossary.js';
import { compileMatcher } from '../../../src/core/matcher/matcher.js';
import type { Entry } from '../../../src/core/schema.js';
import { languages } from '../../corpus/matches-languages.js';
import { places } from '../../corpus/matches-places.js';
import { scripts } from '../../corpus/matches-scripts.js';
import { spelling, type CompactEntry } from '../../corpus/matches.js';
import { page, spelled } from '../helpers/adversarial.js';
import { glossaryOf } from '../helpers/marked-text.js';
import { fc } from '../../tools/properties.js';

/** What may stand around a match that is the whole text. */
const NOTHING = /^[\s\p{Cf}]*$/u;

/**
 * Whether look-up may take two surfaces for one that the matcher tells apart: symbols with letters ("™" is "TM" to look-up),
 * and how a letter is written that folds to several ("ß") or lies beyond U+FFFF. Only entries with both are concerned.
 */
const isRough = (surface: string) =>
  surface.normalize('NFKC') !== surface.normalize() ||
  foldCase(surface).length !== surface.normalize().length ||
  /[\ud800-\udfff]/.test(surface);

/** Whether two entries cannot be told apart by look-up. */
function areOne(one: Entry, other: Entry): boolean {
  const keysOf = ({ term, aliases = [] }: Entry) =>
    [term, ...aliases].filter(isRough).map((name) => fold(name));
  const names = [other.term, ...(other.aliases ?? [])].map((name) => fold(name));
  return (
    keysOf(one).some((key) => names.includes(key)) ||
    keysOf(other).some((key) => [one.term, ...(one.aliases ?? [])].map((name) => fold(name)).includes(key))
  );
}

/**
 * The entry that the matcher finds in `text`, if the match is the whole text; and the one that look-up finds. The ids are
 * replaced by ones that no text contains: look-up prefers ids, the matcher does not know them.
 */
function findBoth(entries: readonly Entry[], text: string, lang?: string) {
  const glossary = createGlossary({
    lang,
    entries: entries.map((entry, index) => ({ ...entry, id: `<${index}>` })),
  });
  const [match, ...others] = compileMatcher(glossary)(text);
  const isWhole =
    match !== undefined &&
    others.length === 0 &&
    NOTHING.test(text.slice(0, match.start)) &&
    NOTHING.test(text.slice(match.end));
  return { matched: isWhole ? match.id : undefined, lookedUp: glossary.find(text)?.id };
}

/** Fails unless look-up finds the entry that the matcher finds. @returns whether the matcher finds one */
function checkSame(entries: readonly Entry[], text: string, lang?: string): boolean {
  const { matched, lookedUp } = findBoth(entries, text, lang);
  if (matched === undefined) return false;
  const [one, other] = [matched, lookedUp].map((id) => entries.find((_, index) => id === `<${index}>`));
  if (one === undefined || other === undefined || !areOne(one, other))
    assert.equal(lookedUp, matched, JSON.stringify(text));
  return true;
}

const surfaces: readonly CompactEntry[] = [
  ...['webhook', 'Webhook', 'API', 'REST API', 'e-mail', 'O’Reilly', 'Node.js', 'C++', '.NET', 'R&D', 'MP3'],
  ...[
    'company',
    'cache',
    'box',
    'News',
    'café',
    'cafe\u0301',
    'Straße',
    'ΟΔΟΣ',
    'İstanbul',
    'ısı',
    'ﬁle',
    'ＡＰＩ',
    'ｶﾞｲﾄﾞ',
  ],
  ...[
    '컨테이너',
    '분산 시스템',
    'クラスター',
    'API連携',
    '数据',
    'ข้อมูล',
    'हिन्दी',
    'می\u200cخواهم',
    'צה״ל',
    'сервер',
    '𝐀𝐏𝐈',
    'API™',
  ],
];

/** Ways in which a text may spell a surface, and what they are. */
const spellings: Readonly<Record<string, (surface: string) => string>> = {
  'as written': (surface) => surface,
  'in small letters': (surface) => surface.toLowerCase(),
  'in capitals': (surface) => surface.toUpperCase(),
  'with a soft hyphen': (surface) => surface.replace(/^(.)/u, '$1\u00ad'),
  'with bidi marks around': (surface) => `\u2067${surface}\u2069`,
  'with a typographic apostrophe': (surface) => surface.replaceAll("'", '’'),
  'with the apostrophe of a keyboard': (surface) => surface.replaceAll('’', "'"),
  'with a typographic hyphen': (surface) => surface.replaceAll('-', '\u2010'),
  'with a non-breaking hyphen': (surface) => surface.replaceAll('-', '\u2011'),
  'with a non-breaking space': (surface) => surface.replaceAll(' ', '\u00a0'),
  'over two lines': (surface) => surface.replaceAll(' ', '\n  '),
  decomposed: (surface) => surface.normalize('NFD'),
  'in compatibility forms': (surface) => surface.normalize('NFKD'),
  plural: (surface) => `${surface}s`,
  'plural in -es': (surface) => `${surface}es`,
  'plural in -ies': (surface) => surface.replace(/y$/, 'ies'),
  possessive: (surface) => `${surface}'s`,
  'possessive with a typographic apostrophe': (surface) => `${surface}’s`,
  'possessive with a soft hyphen': (surface) => `${surface}\u00ad’s`,
  'with a Korean particle': (surface) => `${surface}를`,
  'with a Korean particle of two syllables': (surface) => `${surface}에서`,
  'with a decomposed Korean particle': (surface) => `${surface}을`.normalize('NFD'),
};

describe('look-up finds what the matcher finds', () => {
  for (const [title, spell] of Object.entries(spellings)) {
    it(title, () => {
      const { entries } = glossaryOf(surfaces);
      const found = surfaces.filter((surface) => {
        const text = spell(typeof surface === 'string' ? surface : surface[0]);
        const alone = glossaryOf([surface]).entries;
        return [checkSame(alone, text), checkSame(entries, text)].includes(true);
      });
      assert.isNotEmpty(found);
    });
  }

  for (const [group, cases] of Object.entries({ ...spelling, ...scripts, ...places, ...languages })) {
    it(`each match of the corpus: ${group}`, () => {
      for (const [, entries, marked, lang] of cases) {
        for (const [, text = ''] of marked.matchAll(/⟦([^⟦¦⟧]*)(?:¦[^⟦¦⟧]*)?⟧/g))
          checkSame(glossaryOf(entries).entries, text, lang);
      }
    });
  }

  const { soft, hyphen, apostrophe, particle } = {
    soft: ['Webhook', 'Web\u00adhook'],
    hyphen: ['e-mail', 'e\u2011mail'],
    apostrophe: ["O'Reilly", 'O’Reilly'],
    particle: ['컨테이너', '컨테이너를'],
  } as const;
  for (const [surface, text] of [soft, hyphen, apostrophe, particle]) {
    it(`${surface} is found by ${JSON.stringify(text)}`, () => {
      assert.isTrue(checkSame(glossaryOf([surface]).entries, text));
    });
  }

  it('a surface that is strict about case gives way to one that is not', () => {
    for (const text of ['It', 'it', 'IT', 'its', 'ITs', 'Its', "IT's", "it's"]) {
      for (const entries of [
        ['IT', 'it'],
        ['it', 'IT'],
      ])
        checkSame(glossaryOf(entries).entries, text);
    }
  });

  it('an entry that is not inflected gives way to one that is', () => {
    const entries: CompactEntry[] = [
      ['hook', { id: '1', inflect: false }],
      ['hook', { id: '2' }],
    ];
    for (const text of ['hook', 'hooks', 'Hook’s'])
      assert.isTrue(checkSame(glossaryOf(entries).entries, text));
  });

  it('of two entries with different endings, the earlier one is found', () => {
    for (const [entries, text] of [
      [['cach', 'cache'], 'caches'],
      [['cache', 'cach'], 'caches'],
      [['x', ['y', { aliases: ['company'] }], 'companie'], 'companies'],
      [['데이터로', '데이터'], '데이터로는'],
      [['데이터', '데이터로'], '데이터로는'],
    ] as const) {
      assert.isTrue(checkSame(glossaryOf(entries).entries, text), text);
    }
  });

  it('whatever the glossary and the text', () => {
    let [tried, found] = [0, 0];
    fc.assert(
      fc.property(page, ({ entries, text }) => {
        tried++;
        if (checkSame(entries, text)) found++;
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(spelled, ({ entries, text }) => {
        tried++;
        if (checkSame(entries, text)) found++;
      }),
      { numRuns: 3000 },
    );
    assert.isAbove(found, tried / 8, 'enough of the texts are surfaces');
  });
});

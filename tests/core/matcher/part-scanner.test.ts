// A text that is searched in parts has the matches that it has when it is searched at once, however it is divided; and a part
// of a long text takes no more work than the part of a short one.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../../src/core/glossary.js';
import type { Match, RefusedMatch } from '../../../src/core/matcher/match.js';
import { normalForm } from '../../../src/core/matcher/normal-form.js';
import { PartScanner } from '../../../src/core/matcher/part-scanner.js';
import { Scanner } from '../../../src/core/matcher/scanner.js';
import { SurfaceIndex } from '../../../src/core/matcher/surface-index.js';
import { page, type Page } from '../helpers/adversarial.js';
import { countSteps } from '../helpers/count-steps.js';
import { glossaryOf } from '../helpers/marked-text.js';
import { fc } from '../../tools/properties.js';

interface Found {
  readonly matches: readonly Match[];
  readonly refused: readonly RefusedMatch[];
}

const indexOf = ({ lang, entries }: Pick<Page, 'entries'> & Partial<Page>) =>
  new SurfaceIndex(createGlossary({ entries }).entries, lang).complete();

function atOnce(index: SurfaceIndex, text: string): Found {
  const refused: RefusedMatch[] = [];
  const matches = new Scanner(index, (one) => refused.push(one)).setText(text).findNext();
  return { matches, refused };
}

/** @param lengths of the parts; after the last one, they begin again */
function inParts(index: SurfaceIndex, text: string, lengths: readonly number[]): Found {
  const refused: RefusedMatch[] = [];
  const scanner = new PartScanner(index, (one) => refused.push(one)).setText(text);
  const matches: Match[] = [];
  for (let part = 0; !scanner.isDone; part++)
    matches.push(...scanner.findNext(lengths[part % lengths.length]!));
  return { matches, refused };
}

/**
 * Which of two reasons refuses a mark behind a blank depends on whether the text that is searched needs a normal form, and a
 * part may need none. So refusals are compared where the whole text needs none.
 */
function checkSame(index: SurfaceIndex, text: string, lengths: readonly number[]): void {
  const [parts, whole] = [inParts(index, text, lengths), atOnce(index, text)];
  assert.deepEqual(parts.matches, whole.matches, JSON.stringify(text));
  if (normalForm(text) === undefined) assert.deepEqual(parts.refused, whole.refused, JSON.stringify(text));
}

describe('PartScanner', function () {
  const lengths = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 });
  /** What is between the texts of pages: places where a text may be cut, and what looks like them. */
  const between = fc.constantFrom(
    '',
    ' ',
    '  ',
    '。',
    '(',
    '“',
    '> ',
    ' \u00ad ',
    ' \u0301',
    '. ',
    ', ',
    '\u200b',
  );
  const pieces = fc.array(fc.tuple(page, between), { minLength: 1, maxLength: 6 });

  it('finds the same as a search at once, in parts of any length', () => {
    fc.assert(
      fc.property(pieces, lengths, (given, sizes) => {
        const text = given.map(([{ text }, gap]) => text + gap).join('');
        const index = indexOf(given[0]![0]);
        checkSame(index, text, sizes);
      }),
      { numRuns: 3000 },
    );
  });

  it('finds the same in a text that has only spellings of one surface and places to cut', () => {
    const units = [
      'a',
      'b',
      ' ',
      ' ',
      '(',
      '#',
      '.',
      '/',
      '\u00ad',
      '数',
      '据',
      '。',
      '½',
      'e\u0301',
      '\u1103\u1166',
      'ｶﾞ',
    ];
    const string = fc.string({ unit: fc.constantFrom(...units), minLength: 1, maxLength: 6 });
    const words = fc.array(string, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(words, fc.array(string, { maxLength: 8 }), lengths, (surfaces, noise, sizes) => {
        const index = new SurfaceIndex(glossaryOf(surfaces).entries).complete();
        const text = noise.map((one, at) => one + surfaces[at % surfaces.length]!).join(' ');
        checkSame(index, text, sizes);
      }),
      { numRuns: 3000 },
    );
  });

  const TERMS = [
    'API',
    'data base',
    'C++',
    '.NET',
    'a (b) c',
    '데이터',
    'クラスター',
    '数据',
    'café',
    'end of the day',
  ];
  const sentences: Readonly<Record<string, string>> = {
    'Western text': 'The data base of an API, in C++ or .NET, is a (b) c at the end of the day. ',
    'decomposed letters': 'The cafe\u0301 has a data base, e\u0301te\u0301 as hiver. ',
    Korean: '데이터를 저장하는 데이터베이스. ',
    'decomposed Korean': '데이터를 저장하는 데이터베이스. '.normalize('NFD'),
    Japanese: 'クラスターの情報は、数据の部分。',
    addresses: 'See https://example.com/data/API?x=API and src/API/v2 for the API. ',
  };
  const PART = 500;

  for (const [name, sentence] of Object.entries(sentences)) {
    it(`takes the same work for each part: ${name}`, () => {
      const index = new SurfaceIndex(glossaryOf(TERMS).entries).complete();
      const text = sentence.repeat(400);
      const scanner = new PartScanner(index).setText(text);
      const parts: number[] = [];
      let count = 0;
      while (!scanner.isDone) parts.push(countSteps(() => (count += scanner.findNext(PART).length)));
      assert.equal(count, atOnce(index, text).matches.length);
      assert.isAbove(count, 300);
      assert.isAbove(parts.length, 10);
      // Reading one character of a decomposed text takes several steps.
      assert.isBelow(Math.max(...parts), 40 * PART);
    });
  }

  it('searches a text without places to cut at once', () => {
    const index = new SurfaceIndex(glossaryOf(['API']).entries).complete();
    const text = 'API/'.repeat(1000);
    assert.deepEqual(inParts(index, text, [100]), atOnce(index, text));
  });
});

// When two spellings are one: compatibility forms, case, white space, invisible characters, apostrophes and hyphens are
// folded; accents are not.
import { assert } from '@open-wc/testing';
import { fold } from '../../src/core/fold.js';
import { fc } from '../tools/properties.js';

const same: readonly (readonly [string, string])[] = [
  ['API', 'api'],
  ['Straße', 'STRASSE'],
  ['STRAẞE', 'strasse'],
  ['é', 'e\u0301'],
  ['É', 'e\u0301'],
  ['İ', 'i\u0307'],
  ['ΟΔΟΣ', 'οδος'],
  ['ＡＰＩ', 'api'],
  ['ｶﾞ', 'ガ'],
  ['①', '1'],
  ['ﬁle', 'file'],
  ['K', '\u212a'],
  ['a b', 'a\u00a0\n\tb'],
  [' a ', 'a'],
  ['', ' \u3000 '],
  ['webhook', 'web\u00adhook'],
  ['é', 'e\u00ad\u0301'],
  ['api', '\u2067api\u2069'],
  ['ﬁ\ufeff', 'fi'],
  ["o'reilly", 'o’reilly'],
  ['e-mail', 'e\u2010mail'],
  ['e-mail', 'e\u2011mail'],
  ['a-z', 'a\u2013z'],
  ["'n'", '\u2018n\u2019'],
  ['"ab"', '\u201cab\u201d'],
  ['24"', '24\u2033'],
  ['wait...', 'wait\u2026'],
  ['1x1', '1\u00d71'],
  ['ab', 'a\u200bb'],
  ['שלום', 'שָׁלוֹם'],
  ['كتاب', 'كِتَـاب'],
  ['λόγος', 'ΛΟΓΟΣ'],
];

const different: readonly (readonly [string, string])[] = [
  ['e', 'é'],
  ['i', 'İ'],
  ['n', 'ñ'],
  ['ae', 'æ'],
  ['か', 'が'],
  ['カ', 'か'],
  ['ab', 'a b'],
  ['a-b', 'a b'],
  ['c', 'c++'],
  ['ı', 'İ'],
  ['a-b', 'a—b'],
];

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('ß', 'ẞ', 'İ', 'ı', 'Σ', 'ς', 'ﬀ', 'ΐ', 'ǰ', '\u0301', '\u0345', 'Ａ', ' ', 'a'),
  }),
);

describe('fold', () => {
  for (const [one, other] of same) {
    it(`${JSON.stringify(one)} and ${JSON.stringify(other)} are the same`, () => {
      assert.equal(fold(one), fold(other));
    });
  }

  for (const [one, other] of different) {
    it(`${JSON.stringify(one)} and ${JSON.stringify(other)} differ`, () => {
      assert.notEqual(fold(one), fold(other));
    });
  }

  it('is the same for every way to compose the characters', () => {
    fc.assert(
      fc.property(text, (surface) => {
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) {
          assert.equal(fold(surface.normalize(form)), fold(surface));
        }
      }),
    );
  });

  it('is the same for text in capitals', () => {
    fc.assert(
      fc.property(text, (surface) => {
        const composed = surface.normalize('NFKC');
        assert.equal(fold(composed.toUpperCase()), fold(composed));
      }),
    );
  });

  it('does not change what is folded', () => {
    fc.assert(fc.property(text, (surface) => assert.equal(fold(fold(surface)), fold(surface))));
  });

  it('leaves no white space around, and one space within', () => {
    fc.assert(fc.property(text, (surface) => assert.notMatch(fold(surface), /^\s|\s$|\s\s|[^\S ]/)));
  });
});

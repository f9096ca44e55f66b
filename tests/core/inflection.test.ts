// English plural and possessive endings, Korean particles. Cases: tests/corpus/inflections.ts; those of the matcher, which
// takes the same endings off, are in tests/corpus/matches.ts.
import { assert } from '@open-wc/testing';
import { fold } from '../../src/core/fold.js';
import { baseForms, MARKED, withoutPossessive } from '../../src/core/inflection.js';
import { inflections } from '../corpus/inflections.js';
import { fc } from '../tools/properties.js';

/** What a text may stand for that is marked as a term: first with its ending alone, then without a possessive before that. */
function formsOf(text: string): readonly string[] {
  const word = fold(text);
  const bare = withoutPossessive(word);
  return [
    ...new Set([...baseForms(word, MARKED), ...(bare === word ? [] : [bare, ...baseForms(bare, MARKED)])]),
  ];
}

describe('baseForms', () => {
  for (const [word, forms] of inflections) {
    it(`${word || 'nothing'} → ${forms.join(', ') || 'no other form'}`, () => {
      assert.deepEqual(formsOf(word), forms);
    });
  }

  it('are shorter than the word, differ, and begin as it begins', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z' ]{0,12}(s|es|ies|'s|s'|’s)?$/), (word) => {
        const forms = formsOf(word);
        assert.equal(new Set(forms).size, forms.length);
        for (const form of forms) {
          assert.isBelow(form.length, word.length);
          assert.isTrue(fold(word).startsWith(form.replace(/y$/, '')), form);
        }
      }),
    );
  });

  // Steps that grow with the square of the length take minutes here, longer than a test may.
  it('take linear time', () => {
    for (const end of ['s', "'s", "s'", '를']) {
      const word = `${"s'".repeat(500_000)}${end}`;
      for (const form of formsOf(word)) assert.isBelow(form.length, word.length);
    }
  });
});

describe('baseForms, in running text', () => {
  it('takes English endings off Latin letters and digits only: a text may be of any language', () => {
    for (const word of ['cafés', "café's", 'буквs', 'c++s', "c++'s"]) {
      assert.isEmpty(baseForms(word), word);
      assert.isNotEmpty(baseForms(word, MARKED), word);
    }
  });

  it('takes Korean particles off what is read in Korean', () => {
    for (const word of ['컨테이너를', 'café를', 'mp3를']) assert.lengthOf(baseForms(word), 1, word);
    for (const word of ['クラスター를', 'c++를', '컨테이너화', '앱을']) assert.isEmpty(baseForms(word), word);
  });
});

// English plural and possessive endings. Cases: tests/corpus/inflections.ts.
import { assert } from '@open-wc/testing';
import { baseForms } from '../../src/core/inflect.js';
import { inflections } from '../corpus/inflections.js';
import { fc } from '../tools/properties.js';

describe('baseForms', () => {
  for (const [word, forms] of inflections) {
    it(`${word || 'nothing'} → ${forms.join(', ') || 'no other form'}`, () => {
      assert.deepEqual(baseForms(word), forms);
    });
  }

  it('are shorter than the word, differ, and begin as it begins', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z' ]{0,12}(s|es|ies|'s|s'|’s)?$/), (word) => {
        const forms = baseForms(word);
        assert.equal(new Set(forms).size, forms.length);
        for (const form of forms) {
          assert.isBelow(form.length, word.length);
          assert.isTrue(word.startsWith(form.replace(/y$/, '')), form);
        }
      }),
    );
  });

  it('take linear time', () => {
    const start = performance.now();
    baseForms(`${"s'".repeat(50_000)}s`);
    assert.isBelow(performance.now() - start, 500);
  });
});

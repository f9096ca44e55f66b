// What somebody meant who wrote another name: a field, an option, a tag, a term.
import { assert } from '@open-wc/testing';
import { nearestName } from '../../src/core/nearest-name.js';
import { fc } from '../tools/properties.js';

const OPTIONS = ['src', 'autolink', 'limit', 'hover-delay'];
const TAGS = ['glossary-term', 'glossary-entry', 'faq-accordion'];
const TERMS = ['Webhook', 'API', 'CRM', 'Access token'];

describe('the nearest name', () => {
  const cases: readonly (readonly [written: string, names: readonly string[], meant: string | undefined])[] =
    [
      ['autolnk', OPTIONS, 'autolink'], // a letter is missing
      ['limitt', OPTIONS, 'limit'], // one too many
      ['limot', OPTIONS, 'limit'], // another one
      ['scr', OPTIONS, 'src'], // two are swapped
      ['hoverDelay', OPTIONS, 'hover-delay'], // spelled in another way
      ['autolink', OPTIONS, 'autolink'],
      ['glossary-trem', TAGS, 'glossary-term'],
      ['glosary-term', TAGS, 'glossary-term'],
      ['faq-acordion', TAGS, 'faq-accordion'],
      ['glossaryterm', TAGS, 'glossary-term'],
      ['Webhok', TERMS, 'Webhook'],
      ['acces tokn', TERMS, 'Access token'],
      // Other words.
      ['cfasync', OPTIONS, undefined],
      ['my-element', TAGS, undefined],
      ['CRN', TERMS, 'CRM'],
      ['AI', TERMS, undefined],
      ['', OPTIONS, undefined],
      ['limit', [], undefined],
    ];
  for (const [written, names, meant] of cases)
    it(`of "${written}" is ${meant === undefined ? 'none' : `"${meant}"`}`, () =>
      assert.equal(nearestName(written, names), meant));

  const name = fc.string({ minLength: 6, maxLength: 12, unit: fc.constantFrom(...'abcdef') });

  it('is the name itself, where it is among them', () =>
    fc.assert(
      fc.property(name, fc.array(name), (written, others) =>
        assert.equal(nearestName(written, [...others, written]), written),
      ),
    ));

  it('is found through any one typing error', () =>
    fc.assert(
      fc.property(
        name,
        fc.nat(),
        fc.constantFrom('-', 'x', ''),
        fc.boolean(),
        (wanted, place, letter, isNew) => {
          const at = place % wanted.length;
          const written = wanted.slice(0, at) + letter + wanted.slice(isNew ? at : at + 1);
          assert.equal(nearestName(written, ['somethingelse', wanted]), wanted);
        },
      ),
    ));

  it('is the same in any order, if only one is near', () =>
    fc.assert(
      fc.property(name, (wanted) => {
        const names = ['0123456789', wanted, '9876543210'];
        assert.equal(nearestName(`${wanted}x`, names), nearestName(`${wanted}x`, names.reverse()));
      }),
    ));
});

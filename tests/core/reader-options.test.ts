// What a user has chosen, as text that every script of the site can write: only what is valid counts.
import { assert } from '@open-wc/testing';
import {
  knows,
  parseOptions,
  serializeOptions,
  toOptions,
  withKnown,
  type KnownTerm,
  type ReaderOptions,
} from '../../src/core/reader-options.js';
import { fc } from '../tools/properties.js';

const NOTHING: ReaderOptions = { cards: 'hover', known: [] };
const term = (id: string, glossary = 'https://example.org/glossary.json'): KnownTerm => ({ glossary, id });

describe('the options of a user', () => {
  it('are the same after they were kept', () => {
    const options = toOptions({ cards: 'ask', known: [term('api'), term('__proto__'), term('', '')] });
    assert.deepEqual(parseOptions(serializeOptions(options)!), options);
  });

  it('need not be kept while nothing is chosen', () => {
    assert.isUndefined(serializeOptions(parseOptions(null)));
  });

  const foreign = ['', '{', 'null', '5', '"ask"', '[]', '[{"cards":"ask"}]', '{"cards":"ask"}'];
  for (const text of [
    ...foreign,
    '{"version":2,"cards":"ask"}',
    '{"version":1,"cards":["ask"],"known":{"length":9}}',
  ])
    it(`are those of a new user where something else is kept: ${text || 'nothing'}`, () => {
      assert.deepEqual(parseOptions(text), NOTHING);
    });

  it('leave out known terms that are none', () => {
    const known = [null, 5, 'api', [], {}, { id: 'api' }, { glossary: '', id: 5 }, term('api')];
    assert.deepEqual(toOptions({ known }).known, [term('api')]);
  });

  it('are never wrong, whatever is kept', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const { cards, known } = parseOptions(`{"version":1,"cards":${json},"known":${json}}`);
        assert.include(['hover', 'ask'], cards);
        for (const { glossary, id } of known) assert.equal(typeof glossary + typeof id, 'stringstring');
      }),
    );
  });

  it('know a term by its glossary and its id', () => {
    const options = toOptions({ known: [term('api')] });
    assert.isTrue(knows(options, term('api')));
    assert.isFalse(knows(options, term('webhook')));
    assert.isFalse(knows(options, term('api', 'https://example.org/legal.json')));
  });

  it('have a term once, and forget it', () => {
    const known = withKnown(withKnown([], term('api'), true), term('api'), true);
    assert.deepEqual(known, [term('api')]);
    assert.deepEqual(withKnown(known, term('api'), false), []);
  });

  it('have at most 1,000 known terms; the oldest are forgotten', () => {
    const known = Array.from({ length: 1002 }, (_, index) => term(String(index)));
    assert.deepEqual(toOptions({ known }).known, known.slice(2));
  });
});

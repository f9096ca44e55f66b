// How a term is said, as sources write it: a text, fields of its own, columns of a table.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, md, places, read, type Files } from '../helpers/sources.js';

const rows: Readonly<Record<string, readonly [files: Files, expected: unknown]>> = {
  'a text is IPA': [{ 'cache.md': md('term: Cache\npronunciation: kæʃ') }, 'kæʃ'],
  'an object is taken as it is': [
    { 'cache.md': md('term: Cache\npronunciation: { ipa: /kæʃ/, respelling: kash }') },
    { ipa: '/kæʃ/', respelling: 'kash' },
  ],
  'columns of a table are put together': [
    { 'terms.csv': 'term,definition,phonetic,audio\nCache,A store.,/kæʃ/,/sounds/cache.mp3\n' },
    { audio: '/sounds/cache.mp3', ipa: '/kæʃ/' },
  ],
  'a recording alone is enough': [
    { 'terms.json': '[{"term":"Cache","definition":"A store.","audio":"/cache.mp3"}]' },
    { audio: '/cache.mp3' },
  ],
};

describe('the pronunciation in a source:', () => {
  for (const [name, [files, expected]] of Object.entries(rows))
    it(name, () => {
      const { bundle, problems } = read(files);
      assert.deepEqual(bundle.entries[0]?.pronunciation, expected);
      assert.deepEqual(problems, []);
    });

  it('is checked, and its URL is, with the place of each mistake', () => {
    assert.deepEqual(
      places(
        check({
          'a.md': md('term: A\nipa: a\naudio: javascript:alert(1)'),
          'b.md': md('term: B\npronunciation: [x]'),
        }),
      ).filter((place) => !place.includes('unreachable')),
      ['a.md:4:8 error unsafe-url', 'b.md:3:1 error schema'],
    );
  });
});

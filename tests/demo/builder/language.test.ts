// In which language a glossary of the builder is, and what its columns hold.
import { assert } from '@open-wc/testing';
import { languageName, glossaryLanguages } from '../../../demo/builder/interface-languages.js';
import { readSources, type ReadOptions } from '../../../demo/builder/engine/index.js';

async function languageOf(text: string, name = 'a.csv', options: ReadOptions = { browserLang: 'fr' }) {
  const read = await readSources([{ name, bytes: new TextEncoder().encode(text) }], options);
  return [read.bundle.lang, read.langOrigin];
}

const csv = (definition: string) => `term,definition\nX,"${definition}"\n`;

describe('the language of a glossary', () => {
  const texts: Readonly<Record<string, string>> = {
    en: 'A message that one system sends to another when something has happened.',
    de: 'Eine Nachricht, die ein System an ein anderes sendet, wenn etwas geschehen ist.',
    es: 'Un mensaje que un sistema envía a otro cuando ha pasado algo, sin que nadie lo pida.',
    ja: '何かが起こったときに、あるシステムが別のシステムに送るメッセージです。',
    nb: 'En melding som ett system sender til et annet når noe har skjedd, uten at noen må spørre etter den.',
  };
  for (const [lang, text] of Object.entries(texts))
    it(`is guessed from its definitions: ${lang}`, async () => {
      assert.deepEqual(await languageOf(csv(text)), [lang, 'text']);
    });

  it('is that of the browser, where the texts are too short', async () => {
    assert.deepEqual(await languageOf(csv('Rain.')), ['fr', 'browser']);
  });

  it('is the one that a source states, and before all the one that is chosen', async () => {
    const yaml = `lang: nl\nentries:\n  - term: X\n    definition: ${texts['en']}\n`;
    assert.deepEqual(await languageOf(yaml, 'a.yaml'), ['nl', 'source']);
    assert.deepEqual(await languageOf(yaml, 'a.yaml', { lang: 'pl', browserLang: 'fr' }), ['pl', 'chosen']);
  });

  it('is not guessed where nobody asks, as the command line does not', async () => {
    assert.deepEqual(await languageOf(csv(texts['de']!), 'a.csv', {}), [undefined, undefined]);
  });

  it('is one of a list with names, each once', () => {
    const tags = glossaryLanguages.map(({ value }) => value);
    assert.includeMembers(tags, ['de', 'af', 'sw', 'zh-hant']);
    assert.equal(new Set(tags).size, tags.length);
    assert.equal(languageName('de'), 'Deutsch');
    assert.equal(languageName('no such language'), 'no such language');
  });
});

describe('a column that is not known', () => {
  const bytes = new TextEncoder().encode('Term,Was,Merkmal\nCRM,It keeps customers.,red\n');
  const read = (options: ReadOptions = {}) => readSources([{ name: 'a.csv', bytes }], options);

  it('is named with a value of it, also where nothing can be read without it', async () => {
    const { unknown } = await readSources([
      { name: 'a.csv', bytes: new TextEncoder().encode('A,B,C\nCRM,It keeps customers.,red\n') },
    ]);
    assert.deepEqual(unknown, [
      { name: 'A', example: 'CRM' },
      { name: 'B', example: 'It keeps customers.' },
      { name: 'C', example: 'red' },
    ]);
  });

  it('holds what the user says, or is left out', async () => {
    const { bundle, unknown, problems } = await read({
      columns: [
        { name: 'Was', field: 'definition' },
        { name: 'Merkmal', field: '' },
      ],
    });
    assert.deepEqual(
      bundle.entries.map(({ term, definition }) => [term, definition]),
      [['CRM', 'It keeps customers.']],
    );
    assert.deepEqual([unknown, problems], [[], []]);
  });
});

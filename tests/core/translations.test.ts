// The languages of an entry: which one is shown, what stays, and what the others are called.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../src/core/glossary.js';
import type { Entry } from '../../src/core/schema.js';
import { inLanguage, nameOfLanguage } from '../../src/core/translations.js';

const entry: Entry = {
  id: 'api',
  term: 'Interface',
  aliases: ['API'],
  definition: 'A way to talk.',
  body: 'More.',
  tags: ['data'],
  url: '/en/api/',
  translations: [
    {
      lang: 'de',
      term: 'Schnittstelle',
      aliases: ['Schnittstellen'],
      definition: 'Ein Weg.',
      url: '/de/api/',
    },
    { lang: 'pt-BR', term: 'Interface de programação', definition: 'Um modo.' },
    { lang: 'pt-PT', term: 'Interface (PT)', definition: 'Um meio.' },
  ],
};
const glossaryIn = (lang?: string) => createGlossary({ lang, url: '/en/', entries: [entry] });
const shownIn = (wanted: string, own?: string) => inLanguage(glossaryIn(own), entry, wanted);

describe('an entry with translations', () => {
  it('is shown in the language that is wanted, also a variant of it, and else in its own', () => {
    const terms = ['de', 'DE-at', 'pt-PT', 'pt', 'en', 'en-GB', 'fr', ''].map(
      (lang) => shownIn(lang, 'en').term,
    );
    const [own, german, brazil] = ['Interface', 'Schnittstelle', 'Interface de programação'];
    assert.deepEqual(terms, [german, german, 'Interface (PT)', brazil, own, own, own, own]);
  });

  it('prefers its own language to a variant of it in a translation', () => {
    assert.equal(shownIn('pt', 'pt').term, 'Interface');
    assert.equal(shownIn('pt-PT', 'pt').term, 'Interface (PT)');
  });

  it('keeps what belongs to no language, and leaves out texts that the translation lacks', () => {
    const { id, lang, tags, url, body } = shownIn('de', 'en');
    assert.deepEqual([id, lang, tags, url, body], ['api', 'de', ['data'], '/de/api/', undefined]);
    assert.equal(shownIn('pt-BR', 'en').url, '/en/api/');
  });

  it('has its other languages as translations, and so leads back', () => {
    const german = shownIn('de', 'en');
    assert.deepEqual(
      german.translations?.map(({ lang, term }) => [lang, term]),
      [
        ['en', 'Interface'],
        ['pt-BR', 'Interface de programação'],
        ['pt-PT', 'Interface (PT)'],
      ],
    );
    const { body, definition, url } = inLanguage(glossaryIn('en'), german, 'en');
    assert.deepEqual([body, definition, url], ['More.', 'A way to talk.', '/en/api/']);
  });

  it('is found by its names in every language, after all names of the glossary’s own', () => {
    const own = { id: 'own', term: 'Schnittstellen', definition: 'A name in English.' };
    const glossary = createGlossary({ lang: 'en', entries: [entry, own] });
    assert.equal(glossary.find('Schnittstelle')?.id, 'api');
    assert.equal(glossary.find('schnittstellen')?.id, 'own');
    assert.deepEqual(glossary.problems, []);
  });

  it('is skipped when a translation has no text, which is a problem of the bundle', () => {
    const { entries, problems } = createGlossary({
      entries: [{ id: 'x', term: 'X', definition: 'X.', translations: [{ lang: 'de', term: 'X' }] }],
    });
    assert.isEmpty(entries);
    assert.equal(problems[0]?.path, 'entries[0].translations[0].definition');
  });
});

it('a language is called by its own name; one that no browser knows by its tag', () => {
  assert.deepEqual(['de', 'fr', 'ja', 'a b'].map(nameOfLanguage), ['Deutsch', 'Français', '日本語', 'a b']);
});

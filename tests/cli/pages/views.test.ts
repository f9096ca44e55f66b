import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelsFor } from '../../../src/cli/pages/labels.js';
import { entryView, indexView, letterView } from '../../../src/cli/pages/make-view.js';
import type { PageView } from '../../../src/cli/pages/page-view.js';
import { locales } from '../../../src/locales/all.js';
import { entries, entry, siteOf } from './helpers.js';

const NONE = { previous: undefined, next: undefined };
const OPTIONS = { footer: '© Example' };
const typesIn = ({ jsonLd }: PageView) =>
  jsonLd.map((json) => (JSON.parse(json) as { '@type': string })['@type']);

describe('entryView', () => {
  const site = siteOf(
    [entry('api', { expansion: 'Interface', aliases: ['APIs', 'web API'], tags: ['a & b'] }), entry('sdk')],
    {
      lang: 'ur',
    },
  );
  const [api, sdk] = site.pages;

  it('tells a template all about a page', () => {
    const view = entryView(site, api!, { ...NONE, next: sdk }, [sdk!.entry], OPTIONS);
    const { labels, jsonLd, ...others } = view;
    assert.deepEqual(others, {
      lang: 'ur',
      dir: 'rtl',
      title: 'API – Terms',
      description: 'What api is.',
      canonical: 'https://example.org/words/api/',
      home: { url: '../', title: 'Terms' },
      assets: '../assets/',
      bundle: '../assets/glossary.json',
      count: '2 terms',
      footer: '© Example',
      alternates: [],
      breadcrumbs: [
        { name: 'Terms', url: '../' },
        { name: 'API', url: '' },
      ],
      entry: {
        id: 'api',
        term: 'API',
        termLang: '',
        expansion: 'Interface',
        hasPronunciation: false,
        tags: [{ name: 'a & b', url: '../#tag=a%20%26%20b' }],
        hasTags: true,
        markdown: 'index.md',
      },
      letters: [],
      hasLetters: false,
      lettersLabel: '',
      previous: undefined,
      next: { url: '../sdk/', term: 'SDK', termLang: '' },
      hasNeighbours: true,
      mentions: [{ url: '../sdk/', term: 'SDK', termLang: '' }],
      hasMentions: true,
    });
    assert.equal(labels.mentionedIn, 'ان میں مذکور');
    assert.deepEqual(
      jsonLd.map((json) => JSON.parse(json) as object),
      [
        {
          '@context': 'https://schema.org',
          '@type': 'DefinedTerm',
          name: 'API',
          alternateName: ['Interface', 'APIs', 'web API'],
          description: 'What api is.',
          url: 'https://example.org/words/api/',
          inDefinedTermSet: {
            '@type': 'DefinedTermSet',
            name: 'Terms',
            inLanguage: 'ur',
            url: 'https://example.org/words/',
          },
        },
        {
          '@context': 'https://schema.org',
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Terms', item: 'https://example.org/words/' },
            { '@type': 'ListItem', position: 2, name: 'API', item: 'https://example.org/words/api/' },
          ],
        },
      ],
    );
  });

  it('leads through the letter, if the index is divided', () => {
    const long = siteOf(entries(501));
    const { breadcrumbs } = entryView(long, long.pages[500]!, NONE, [], OPTIONS);
    assert.deepEqual(breadcrumbs, [
      { name: 'Terms', url: '../' },
      { name: 'A 2', url: '../letter/a-2/' },
      { name: 'A-500', url: '' },
    ]);
  });

  it('closes no script with the text of an entry', () => {
    const hostile = siteOf([entry('a', { definition: '</script><script>alert(1)</script>' })]);
    const { jsonLd } = entryView(hostile, hostile.pages[0]!, NONE, [], OPTIONS);
    assert.doesNotMatch(jsonLd.join(''), /</);
  });

  it('cuts a long description at a word, and never a character in two', () => {
    const described = (definition: string) => {
      const one = siteOf([entry('a', { definition })]);
      return entryView(one, one.pages[0]!, NONE, [], OPTIONS).description;
    };
    assert.equal(described('word '.repeat(60)), `${'word '.repeat(32).trim()}…`, '160 characters');
    assert.equal(described('語'.repeat(300)), `${'語'.repeat(159)}…`);
    assert.equal(described('😀'.repeat(300)), `${'😀'.repeat(79)}…`);
  });
});

describe('indexView', () => {
  it('tells the index by the absence of an entry', () => {
    const view = indexView(siteOf([entry('api'), entry('sdk')]), OPTIONS);
    assert.deepEqual([view.entry, view.section, view.index], [undefined, undefined, true]);
    assert.equal(view.title, 'Terms');
    assert.equal(view.canonical, 'https://example.org/words/');
    assert.equal(view.description, 'Terms: API, SDK');
    assert.deepEqual([view.home.url, view.assets], ['./', './assets/']);
    assert.deepEqual(view.breadcrumbs, []);
  });

  it('takes a glossary without a language for English', () => {
    const view = indexView(siteOf([], { title: '' }), OPTIONS);
    assert.deepEqual([view.lang, view.dir, view.title], ['en', 'ltr', 'Glossary']);
  });

  it('counts in the language of the glossary', () => {
    const counts = ['en', 'de', 'ar', 'x'].map(
      (lang) => indexView(siteOf([entry('a')], { lang }), OPTIONS).count,
    );
    assert.deepEqual(counts.slice(0, 2), ['1 term', '1 Begriff']);
    assert.ok(counts[2]?.startsWith('مصطلح'), counts[2]);
    assert.equal(counts[3], '1 term');
  });

  it('has the letters and no terms, if it is divided', () => {
    const view = indexView(siteOf([...entries(500), entry('3d'), entry('zoo')]), OPTIONS);
    assert.equal(view.index, undefined);
    assert.deepEqual(view.letters.slice(0, 3), [
      { letter: '#', url: './letter/symbols/', count: 1, isCurrent: false },
      { letter: 'A', url: './letter/a/', count: 500, isCurrent: false },
      { letter: 'B', url: '', count: 0, isCurrent: false },
    ]);
    assert.equal(view.lettersLabel, 'A–Z');
    assert.deepEqual(typesIn(view), ['DefinedTermSet']);
  });
});

it('the page of an entry names its pages in other languages, with itself and a default', () => {
  const translation = (lang: string, url?: string) => ({
    lang,
    term: 'T',
    definition: 'D',
    ...(url && { url }),
  });
  const translations = [
    translation('de', '/de/api/'),
    translation('fr', 'https://fr.example/api/'),
    translation('it'),
    translation('nl', 'javascript:alert(1)'),
  ];
  const site = siteOf([entry('api', { translations }), entry('sdk')], { lang: 'en' });
  const own = 'https://example.org/words/api/';
  assert.deepEqual(entryView(site, site.pages[0]!, NONE, [], OPTIONS).alternates, [
    { lang: 'en', url: own },
    { lang: 'de', url: 'https://example.org/de/api/' },
    { lang: 'fr', url: 'https://fr.example/api/' },
    { lang: 'x-default', url: own },
  ]);
  assert.deepEqual(entryView(site, site.pages[1]!, NONE, [], OPTIONS).alternates, []);
});

describe('an entry in a language of its own', () => {
  const site = siteOf([entry('api', { seeAlso: ['ennui'] }), entry('ennui', { lang: 'fr' })], { lang: 'en' });

  it('is marked where views name it, and no other is', () => {
    const [api, ennui] = site.pages;
    const view = entryView(site, api!, { ...NONE, next: ennui }, [ennui!.entry], OPTIONS);
    assert.deepEqual(
      [view.entry?.termLang, view.next?.termLang, view.mentions[0]?.termLang],
      ['', 'fr', 'fr'],
    );
    assert.equal(entryView(site, ennui!, NONE, [], OPTIONS).entry?.termLang, 'fr');
  });
});

describe('letterView', () => {
  const site = siteOf([
    ...entries(500),
    entry('zoo', { expansion: 'Zoological Garden', definition: 'long '.repeat(99) }),
  ]);
  const [a, z] = site.letters;

  it('has the terms of the letter, and leads to the letters beside it', () => {
    const view = letterView(site, z!, { ...NONE, previous: a }, OPTIONS);
    assert.deepEqual(view.section, {
      letter: 'Z',
      terms: [
        {
          term: 'ZOO',
          termLang: '',
          url: '../../zoo/',
          expansion: 'Zoological Garden',
          definition: `${'long '.repeat(60).trim()}…`,
        },
      ],
    });
    assert.deepEqual(
      [view.title, view.count, view.canonical],
      ['Z – Terms', '1 term', 'https://example.org/words/letter/z/'],
    );
    assert.deepEqual(
      [view.previous, view.next],
      [{ url: '../../letter/a/', term: 'A', termLang: '' }, undefined],
    );
    assert.deepEqual(
      view.letters.filter(({ isCurrent }) => isCurrent).map(({ letter, url }) => [letter, url]),
      [['Z', '../../letter/z/']],
    );
    assert.deepEqual(view.breadcrumbs, [
      { name: 'Terms', url: '../../' },
      { name: 'Z', url: '' },
    ]);
    assert.deepEqual(typesIn(view), ['DefinedTermSet', 'BreadcrumbList']);
  });
});

it('the words of a page are there in each language of the interface, also by script and region', () => {
  const english = labelsFor('en');
  for (const lang of locales.keys()) assert.notDeepEqual(labelsFor(lang), english, lang);
  assert.equal(labelsFor('pt-BR').next, 'Próximo');
  assert.equal(labelsFor('pt-PT').next, 'Seguinte');
  assert.equal(labelsFor('zh-TW').glossary, '詞彙表');
  assert.equal(labelsFor('zh-CN').glossary, '术语表');
  assert.deepEqual(labelsFor('constructor'), english);
});

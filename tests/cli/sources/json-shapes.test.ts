/** Glossaries in the JSON and XML that other programs write. */
import assert from 'node:assert/strict';
import { plainText } from '../../../src/core/rich-text.js';
import { describe, it } from 'node:test';
import { check, places, read, type Options } from '../helpers/sources.js';

const json = (value: unknown, options: Options = {}) =>
  read({ 'a.json': JSON.stringify(value, null, 1) }, options);

const API = { id: 'api', term: 'API', definition: 'A way to talk.' };

describe('schema.org', () => {
  const term = { '@type': 'DefinedTerm', name: 'API', description: 'A way to talk.' };
  const cases: readonly (readonly [string, unknown])[] = [
    [
      'a set',
      {
        '@context': 'https://schema.org',
        '@type': 'DefinedTermSet',
        hasDefinedTerm: [{ ...term, termCode: 'api' }],
      },
    ],
    [
      'a set of one',
      { '@type': 'DefinedTermSet', hasDefinedTerm: { ...term, '@id': 'https://a.example/#api' } },
    ],
    [
      'a graph',
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'My site' }, term] },
    ],
    [
      'a list',
      [
        { '@type': 'BreadcrumbList', name: 'x' },
        { ...term, '@type': ['DefinedTerm', 'Thing'] },
      ],
    ],
    [
      'a prefix',
      {
        '@graph': [
          { '@type': 'schema:DefinedTerm', 'schema:name': 'API', 'schema:description': 'A way to talk.' },
        ],
      },
    ],
    [
      'whole IRIs',
      [
        {
          '@type': ['http://schema.org/DefinedTerm'],
          'http://schema.org/name': [{ '@value': 'API' }],
          'http://schema.org/description': [{ '@value': 'A way to talk.' }],
        },
      ],
    ],
  ];
  for (const [title, value] of cases)
    it(title, () => {
      const { bundle, problems } = json(value);
      assert.deepEqual(bundle.entries, [API]);
      assert.deepEqual(places(problems), []);
    });

  it('title, language, other names and URLs', () => {
    const { bundle } = json({
      '@type': 'DefinedTermSet',
      name: 'My terms',
      inLanguage: 'en',
      hasDefinedTerm: [{ ...term, alternateName: ['interface', 'APIs'], url: 'https://a.example/api/' }],
    });
    assert.deepEqual(bundle, {
      title: 'My terms',
      lang: 'en',
      entries: [{ ...API, aliases: ['interface', 'APIs'], url: 'https://a.example/api/' }],
    });
  });

  it('a problem has its place', () => {
    const { problems } = json({
      '@type': 'DefinedTermSet',
      hasDefinedTerm: [term, { ...term, name: 'B', description: 'a <video>' }],
    });
    assert.deepEqual(places(problems), ['a.json:12:22 warning html-element']);
  });
});

describe('a file of JSON-LD', () => {
  it('may end with .jsonld', () => {
    const text = '{"@type":"DefinedTerm","name":"API","description":"A way to talk."}';
    assert.deepEqual(read({ 'a.jsonld': text }).bundle.entries, read({ 'a.json': text }).bundle.entries);
    assert.equal(read({ 'a.jsonld': text }).bundle.entries.length, 1);
  });
});

describe('SKOS', () => {
  const SKOS = 'http://www.w3.org/2004/02/skos/core#';
  it('concepts with references between them', () => {
    const { bundle, problems } = json({
      '@graph': [
        { '@id': 'https://a.example/scheme', '@type': 'skos:ConceptScheme', 'skos:prefLabel': 'My terms' },
        {
          '@id': 'https://a.example/c/api',
          '@type': 'skos:Concept',
          'skos:prefLabel': { '@language': 'en', '@value': 'API' },
          'skos:altLabel': ['interface', { '@language': 'en', '@value': 'APIs' }],
          'skos:definition': 'A way to talk.',
          'skos:broader': { '@id': 'https://a.example/c/b' },
          'skos:related': [{ '@id': 'https://other.example/x' }],
        },
        {
          '@id': 'https://a.example/c/b',
          '@type': 'skos:Concept',
          'skos:prefLabel': 'B',
          'skos:scopeNote': 'b',
        },
      ],
    });
    assert.deepEqual(bundle, {
      title: 'My terms',
      entries: [
        { ...API, aliases: ['interface', 'APIs'], seeAlso: ['b'] },
        { id: 'b', term: 'B', definition: 'b' },
      ],
    });
    assert.deepEqual(problems, []);
  });

  it('whole IRIs, and several languages, of which one is chosen', () => {
    const value = [
      {
        '@id': 'https://a.example/api',
        [`${SKOS}prefLabel`]: [
          { '@language': 'en', '@value': 'API' },
          { '@language': 'de', '@value': 'Schnittstelle' },
        ],
        [`${SKOS}definition`]: [
          { '@language': 'de', '@value': 'Ein Weg.' },
          { '@language': 'en', '@value': 'A way to talk.' },
        ],
      },
    ];
    assert.deepEqual(places(json(value).problems), ['a.json:2:2 error several-languages']);
    assert.deepEqual(json(value, { lang: 'en' }).bundle.entries, [API]);
    assert.deepEqual(json(value, { lang: 'de' }).bundle.entries, [
      { id: 'api', term: 'Schnittstelle', definition: 'Ein Weg.' },
    ]);
  });

  it('texts by language', () => {
    const value = {
      graph: [{ uri: 'a:api', prefLabel: { en: 'API', fr: 'IPA' }, definition: { en: ['A way to talk.'] } }],
    };
    assert.deepEqual(json(value, { lang: 'en' }).bundle.entries, [API]);
  });
});

describe('pairs of keys', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['with hyphens', { 'api-term': 'API', 'api-definition': 'A way to talk.' }],
    ['with other names', { api_title: 'API', api_description: 'A way to talk.', page_heading: 'Glossary' }],
    ['with dots', { 'api.term': 'API', 'api.definition': 'A way to talk.' }],
  ];
  for (const [title, value] of cases) it(title, () => assert.deepEqual(json(value).bundle.entries, [API]));

  it('a sign in a key gets into no id', () => {
    const { bundle } = json({ '51%-attack-term': '51% attack', '51%-attack-definition': 'An attack.' });
    assert.deepEqual(bundle.entries, [{ id: '51-attack', term: '51% attack', definition: 'An attack.' }]);
  });
});

it('a dictionary may define words that are names of fields', () => {
  const { bundle } = json({
    Entry: 'A line in a book.',
    Meaning: 'What is meant.',
    Ledger: 'A book.',
    Audit: 'A check.',
    Asset: 'x',
  });
  assert.deepEqual(bundle.entries.map(({ term }) => term).sort(), [
    'Asset',
    'Audit',
    'Entry',
    'Ledger',
    'Meaning',
  ]);
});

describe('what content systems give', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['a list a letter', { A: [{ term: 'API', definition: 'A way to talk.' }], B: [] }],
    ['fields beside an id', { data: [{ id: 7, attributes: { term: 'API', definition: 'A way to talk.' } }] }],
    [
      'fields beside other data',
      { items: [{ sys: { id: 'x' }, fields: { title: 'API', definition: 'A way to talk.' } }] },
    ],
    ['results', { count: 1, results: [{ name: 'API', description: 'A way to talk.' }] }],
  ];
  for (const [title, value] of cases) it(title, () => assert.deepEqual(json(value).bundle.entries, [API]));

  it('a name twice in an object is an error, because one value would be lost', () => {
    const { problems } = read({ 'a.json': '{"API": "one",\n "API": "two"}' });
    assert.deepEqual(places(problems), ['a.json:2:2 error repeated-name']);
  });
});

describe('the REST interface of WordPress', () => {
  const post = (slug: string, title: string, content: string, excerpt = '') => ({
    id: 7,
    slug,
    status: 'publish',
    type: 'glossary',
    link: `https://a.example/glossary/${slug}/`,
    title: { rendered: title },
    content: { rendered: content, protected: false },
    excerpt: { rendered: excerpt, protected: false },
    _links: { self: [{ href: 'https://a.example/' }] },
  });

  it('posts become entries: the first paragraph is the definition, the rest is the body', () => {
    const { bundle, problems } = json([
      post('api', 'API', '<p>A way to talk.</p>\n<h2>Why</h2>\n<ul><li>5 * 3 * 2</li></ul>'),
      post('qa', 'Q&#038;A &#8211; more', '<p>Questions &amp; <em>answers</em>.</p>'),
    ]);
    assert.deepEqual(problems, []);
    const [api, qa] = bundle.entries;
    assert.deepEqual(
      [api?.id, api?.term, api?.definition, api?.url],
      ['api', 'API', 'A way to talk.', 'https://a.example/glossary/api/'],
    );
    assert.deepEqual(
      (api?.body as { type: string }[]).map(({ type }) => type),
      ['heading', 'list'],
    );
    assert.equal(qa?.term, 'Q&A – more');
  });

  it('an excerpt that somebody wrote is the definition; one that was cut is not', () => {
    const { bundle } = json([
      post('a', 'A', '<p>Long one.</p><p>Two.</p>', '<p>In short.</p>'),
      post('b', 'B', '<p>One two three.</p><p>Four.</p>', '<p>One two three. Four [&hellip;]</p>\n'),
      post(
        'c',
        'C',
        '<p>One two three.</p>',
        '<p>One two &hellip; <a href="https://a.example/">Continue reading</a></p>',
      ),
    ]);
    assert.deepEqual(
      bundle.entries.map(({ definition, body }) => [definition, body]),
      [
        ['In short.', 'Long one.\n\nTwo.'],
        ['One two three.', 'Four.'],
        ['One two three.', undefined],
      ],
    );
  });
});

describe('shortcodes of WordPress around a text', () => {
  const text =
    '[vc_row][vc_column width=\\"1/2\\"]<p>A way to <b>talk</b> [sic], as in a[0].</p>[/vc_column][/vc_row]\\n<p>[su_note]More.[/su_note]</p>';
  it('go, and the text stays', () => {
    const { bundle } = read({
      'a.json': `[{"slug":"api","title":{"rendered":"API"},"content":{"rendered":"${text}"}}]`,
    });
    const [api] = bundle.entries;
    assert.equal(plainText(api!.definition), 'A way to talk [sic], as in a[0].');
    assert.equal(plainText(api!.body!), 'More.');
  });
});

describe('an object with a title and a body', () => {
  it('has its definition in the first paragraph of the body', () => {
    const { bundle, problems } = read({
      'a.json':
        '{"apr":{"title":"APR","body":"Annual rate."},"vat":{"title":"VAT","body":"A tax.\\n\\nSee [it](#no)."}}',
    });
    assert.deepEqual(
      bundle.entries.map(({ id, definition, body }) => [id, definition, plainText(body ?? '')]),
      [
        ['apr', 'Annual rate.', ''],
        ['vat', 'A tax.', 'See it.'],
      ],
    );
    assert.deepEqual(places(problems), []);
  });
});

describe('the export file of WordPress', () => {
  const item = (type: string, status: string, title: string, content: string, more = '') => `
<item><title>${title}</title><link>https://a.example/${title.toLowerCase()}/</link>
<content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_name><![CDATA[${title.toLowerCase()}]]></wp:post_name><wp:status>${status}</wp:status>
<wp:post_type><![CDATA[${type}]]></wp:post_type>${more}</item>`;
  const file = (...items: readonly string[]) =>
    `<?xml version="1.0" encoding="UTF-8" ?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>My site</title><language>en-US</language><wp:wxr_version>1.2</wp:wxr_version>${items.join('')}</channel></rss>`;

  it('gives what is published, of the type that looks like a glossary', () => {
    const { bundle, problems } = read({
      'a.xml': file(
        item('post', 'publish', 'News', '<p>n</p>'),
        item(
          'glossary_term',
          'publish',
          'API',
          '<!-- wp:paragraph --><p>A way to talk.</p><!-- /wp:paragraph -->',
          '<category domain="glossary_cat" nicename="web"><![CDATA[Web]]></category>',
        ),
        item('glossary_term', 'publish', 'CRM', 'It is <b>one</b>.\n\nAnd more.'),
        item('glossary_term', 'draft', 'Draft', '<p>d</p>'),
        item('attachment', 'inherit', 'Image', ''),
      ),
    });
    assert.deepEqual([bundle.title, bundle.lang], ['My site', 'en-US']);
    assert.deepEqual(
      bundle.entries.map(({ id, term, body, tags }) => [id, term, body, tags]),
      [
        ['api', 'API', undefined, ['Web']],
        ['crm', 'CRM', 'And more.', undefined],
      ],
    );
    assert.deepEqual(places(problems), [
      'a.xml:1:1 warning not-published',
      'a.xml:1:1 warning several-types',
    ]);
    assert.match(problems[0]!.message, /post, glossary_term.*"glossary_term"/);
    assert.match(problems[1]!.message, /^1 posts/);
  });

  it('of posts alone gives the posts', () => {
    const { bundle, problems } = read({ 'a.xml': file(item('post', 'publish', 'API', 'A way to talk.')) });
    assert.deepEqual(bundle.entries, [{ ...API, url: 'https://a.example/api/' }]);
    assert.deepEqual(problems, []);
  });

  it('that is cut or something else is named', () => {
    assert.deepEqual(
      places(read({ 'a.xml': file(item('post', 'publish', 'A', 'a')).slice(0, -30) }).problems),
      ['a.xml:6:1 error xml-syntax'],
    );
    assert.deepEqual(places(read({ 'sitemap.xml': '<urlset></urlset>' }).problems), [
      'sitemap.xml:1:1 warning unknown-format',
    ]);
  });
});

describe('JSON that is broken says where, in plain words', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['[\n {"term": "A",}\n]', 'a.json:2:15', /comma has nothing behind it/],
    ['[\n {"term": "A" "definition": "a"}\n]', 'a.json:2:15', /comma is missing/],
    ['[\n {"term": "A\n"}\n]', 'a.json:2:11', /quote is missing/],
    ['[\n // A\n]', 'a.json:2:2', /comment/],
    ['[{"term": A}]', 'a.json:1:11', /no quotes/],
  ];
  for (const [text, place, message] of cases)
    it(JSON.stringify(text), () => {
      const [problem] = check({ 'a.json': text });
      assert.equal(places([problem!])[0], `${place} error json-syntax`);
      assert.match(problem!.message, message);
      assert.doesNotMatch(problem!.message, /token|position|JSON\.parse/i);
    });
});

// `glossary pages` as users run it, and what comes out, judged by others: an HTML validator, schema.org's vocabulary.
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { glossary, type Run } from '../helpers/command.js';
import { validateHtml } from '../helpers/html-validity.js';
import { jsonLdIn, vocabularyErrors } from '../helpers/schema-org.js';

const SHARED = join(import.meta.dirname, '../../../../shared/data');
const SOURCES = {
  '_glossary.yml': 'id: test\ntitle: Terms & more\nlang: en\n',
  'api.md':
    '---\nterm: API\nexpansion: Application Programming Interface\naliases: [APIs]\nfaqs:\n  - id: rest\n    question: REST or SOAP?\n    answer: REST, with an [SDK](sdk.md).\n---\n\nA way for *programs* to talk.\n\n## More\n\n- It has an [SDK](/sdk/).\n',
  'sdk.md':
    '---\nterm: SDK\nseeAlso: [api]\nrelated:\n  - title: Read "this"\n    url: /read/?a=1&b=2\n  - title: Guide\n    url: guide.html\n---\n\nCode <b>for</b> an API.\n',
};

let folder = '';
const list = (at: string): string[] =>
  readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(at, join(entry.parentPath, entry.name)))
    .sort();
const pages = (source: string, out: string, ...options: string[]): Run =>
  glossary('pages', source, '--out', out, '--base-url', 'https://example.org/words/', ...options);

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossary-'));
  mkdirSync(join(folder, 'terms'));
  for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(folder, 'terms', name), text);
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('glossary pages', () => {
  let out = '';
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  before(() => {
    out = join(folder, 'site');
    const { status, stdout } = pages(join(folder, 'terms'), out);
    assert.equal(status, 0, stdout);
  });

  it('preloads the files that a page needs, which are beside the script', () => {
    const preloaded = (page: string) =>
      [...read(page).matchAll(/<link rel="modulepreload" href="\/words\/_assets\/([^"]+)"/g)].map(
        ([, name]) => name as string,
      );
    const named = (page: string) => preloaded(page).map((name) => name.replace(/-.{6}\.js$/, ''));
    assert.deepEqual(named('index.html'), ['content', 'index', 'terms']);
    assert.deepEqual(named('api/index.html'), ['content', 'faq', 'terms']);
    for (const name of preloaded('api/index.html')) assert.ok(existsSync(join(out, '_assets', name)), name);
  });

  it('writes a page and a Markdown twin for each entry, the index, and the lists', () => {
    assert.deepEqual(
      list(out).filter((path) => !path.startsWith('_assets')),
      [
        'api/index.html',
        'api/index.md',
        'index.html',
        'llms.txt',
        'sdk/index.html',
        'sdk/index.md',
        'sitemap.xml',
      ],
    );
  });

  it('brings the scripts, the styles and the bundle along', () => {
    const assets = list(join(out, '_assets'));
    for (const name of ['glossary.css', 'glossary.js', 'glossary.json', 'pages.css'])
      assert.ok(assets.includes(name), name);
    const index = JSON.parse(read('_assets/glossary.json')) as { url: string; entries: { part: string }[] };
    assert.equal(index.url, '/words/');
    for (const { part } of index.entries) assert.ok(assets.includes(part), part);
  });

  it('has everything in the page, without a script', () => {
    const page = read('api/index.html');
    assert.match(page, /<h1>API<\/h1><p>A way for <em>programs<\/em> to talk\.<\/p><h2>More<\/h2>/);
    assert.match(page, /<h3 slot="question">REST or SOAP\?<\/h3>/);
    assert.match(page, /<a href="\/words\/sdk\/">SDK<\/a>/);
    assert.match(page, /<title>API – Terms &amp; more<\/title>/);
    assert.match(page, /<link rel="canonical" href="https:\/\/example\.org\/words\/api\/">/);
  });

  it('lists the entries that mention an entry, and links to the previous and the next one', () => {
    const page = read('sdk/index.html');
    assert.match(
      page,
      /<h2>Mentioned in<\/h2>\s*<ul>\s*<li><a href="\/words\/api\/">API<\/a><\/li>\s*<\/ul>/,
    );
    assert.match(page, /<a rel="prev" href="\/words\/api\/"><span>Previous entry<\/span> API<\/a>/);
    assert.doesNotMatch(page, /rel="next"/);
  });

  it('names for each term the part of the bundle that has it', () => {
    const src =
      /<glossary-term term="sdk" src="\/words\/_assets\/([^"]+)"/.exec(read('api/index.html'))?.[1] ?? '';
    const part = JSON.parse(read(`_assets/${src}`)) as { entries: { id: string; definition: unknown }[] };
    assert.ok(part.entries.find(({ id }) => id === 'sdk')?.definition);
  });

  it('links its Markdown twin, which has the same words', () => {
    assert.match(
      read('api/index.html'),
      /<link rel="alternate" type="text\/markdown" href="\/words\/api\/index\.md">/,
    );
    assert.match(
      read('api/index.md'),
      /^# API\n\n\*Application Programming Interface\*\n\nA way for \*programs\* to talk\./,
    );
  });

  it('lets relative URLs lead from its bundle, as in a browser, in a page and its Markdown twin', () => {
    assert.match(read('sdk/index.html'), /<a href="\/words\/_assets\/guide\.html">Guide<\/a>/);
    assert.match(read('sdk/index.md'), /\[Guide\]\(https:\/\/example\.org\/words\/_assets\/guide\.html\)/);
  });

  it('is valid HTML', async () => {
    assert.deepEqual(await validateHtml(out), []);
  });

  it('is judged by checks that can fail', async () => {
    const bad = join(folder, 'bad');
    mkdirSync(bad);
    writeFileSync(
      join(bad, 'index.html'),
      '<!doctype html><html lang="en"><head><title>x</title></head><body><p><h1>x</h1></p></body></html>',
    );
    assert.notDeepEqual(await validateHtml(bad), []);
    const term = { '@context': 'https://schema.org', '@type': 'DefinedTerm', name: 'API' };
    assert.equal(vocabularyErrors([{ ...term, inLanguage: 'en' }]).length, 1);
    assert.equal(vocabularyErrors([{ ...term, name: 7 }]).length, 1);
    assert.deepEqual(vocabularyErrors([term]), []);
  });

  it('states JSON-LD that schema.org knows', () => {
    const data = list(out)
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) => jsonLdIn(read(path)));
    assert.deepEqual(data.map((each) => each['@type']).sort(), [
      'DefinedTerm',
      'DefinedTerm',
      'DefinedTermSet',
      'FAQPage',
    ]);
    assert.deepEqual(vocabularyErrors(data), []);
    assert.equal(
      data.find((each) => each['@type'] === 'DefinedTermSet')?.['url'],
      'https://example.org/words/',
    );
  });

  it('names the pages of entries that are no more', () => {
    const few = join(folder, 'few');
    mkdirSync(few);
    writeFileSync(join(few, 'sdk.md'), '---\nterm: SDK\n---\n\nCode.\n');
    const grown = join(folder, 'grown');
    assert.equal(pages(join(folder, 'terms'), grown).status, 0);
    const { status, stdout } = pages(few, grown);
    assert.equal(status, 0);
    assert.match(
      stdout,
      /grown\/api\/index\.html:1:1 {2}warning {2}stale-page {2}An earlier run wrote this page, but its entry no longer exists\./,
    );
    assert.doesNotMatch(stdout, /sdk/);
  });

  it('writes the same bytes again', () => {
    const again = join(folder, 'again');
    assert.equal(pages(join(folder, 'terms'), again).status, 0);
    assert.deepEqual(list(again), list(out));
    for (const path of list(out)) assert.equal(readFileSync(join(again, path), 'utf8'), read(path), path);
  });

  it('takes a template of the user', () => {
    const template = join(folder, 'mine.html');
    writeFileSync(
      template,
      '<!doctype html><title>{{title}}</title>{{#entry}}<h1>{{term}}</h1><faq-accordion term="{{id}}"></faq-accordion>{{/entry}}\n',
    );
    const mine = join(folder, 'mine');
    assert.equal(pages(join(folder, 'terms'), mine, '--template', template).status, 0);
    assert.equal(
      readFileSync(join(mine, 'index.html'), 'utf8'),
      '<!doctype html><title>Terms &amp; more</title>\n',
    );
    assert.match(
      readFileSync(join(mine, 'api/index.html'), 'utf8'),
      /<h1>API<\/h1><faq-accordion prerendered term="api"><faq-item id="rest">/,
    );
  });

  const wrong: [string, string[], RegExp][] = [
    ['no base URL', ['--base-url', 'words'], /--base-url "words" is not a complete URL/],
    ['a base URL that is no web page', ['--base-url', 'mailto:a@b.c'], /is not a complete URL/],
    ['a template that does not exist', ['--template', 'none.html'], /none\.html cannot be read/],
    ['a template that is no Mustache', ['--template', 'broken.html'], /broken\.html.*Unclosed section/],
  ];
  for (const [what, options, message] of wrong)
    it(`says when there is ${what}, and writes nothing`, () => {
      writeFileSync(join(folder, 'broken.html'), '{{#entry}}');
      const none = join(folder, 'none');
      const { status, stderr } = glossary.in(folder)(
        'pages',
        'terms',
        '--out',
        none,
        '--base-url',
        'https://x.example/',
        ...options,
      );
      assert.equal(status, 2, stderr);
      assert.match(stderr, message);
      assert.equal(existsSync(none), false);
    });

  it('never writes among its sources', () => {
    const { status, stderr } = pages(join(folder, 'terms'), join(folder, 'terms'));
    assert.equal(status, 2);
    assert.match(stderr, /is one of the sources/);
    assert.deepEqual(list(join(folder, 'terms')), Object.keys(SOURCES).sort());
  });
});

describe('glossary pages, of real glossaries', () => {
  const real: [string, string, string[], number][] = [
    ['CNCF in English', 'cncf/en', ['--lang', 'en'], 89],
    ['CNCF in Japanese', 'cncf/ja', ['--lang', 'ja'], 73],
    ['CNCF in Korean', 'cncf/ko', ['--lang', 'ko'], 20],
    ['CNCF in Urdu', 'cncf/ur', ['--lang', 'ur'], 10],
    ['Glosario in Spanish', 'glosario.yml', ['--lang', 'es'], 162],
    ['FEC terms', 'fec-terms.json', ['--lang', 'en'], 168],
  ];
  for (const [name, path, options, count] of real)
    it(`${name}: valid HTML, known JSON-LD`, async (t) => {
      if (process.env.QUICK)
        return t.skip('Validating hundreds of pages takes longer than the other CLI tests together.');
      if (!existsSync(SHARED)) return t.skip('No ../shared/data: real glossaries are not tested.');
      const out = join(folder, path);
      const { status } = pages(join(SHARED, path), out, '--title', name, ...options);
      assert.ok(status === 0 || status === 1);
      const files = list(out).filter((file) => file.endsWith('.html'));
      assert.equal(files.length, count + 1);
      assert.deepEqual(await validateHtml(out), []);
      const data = files.flatMap((file) => jsonLdIn(readFileSync(join(out, file), 'utf8')));
      assert.equal(data.length, count + 1);
      assert.deepEqual(vocabularyErrors(data), []);
    });
});

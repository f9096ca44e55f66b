// `glossary pages` as users run it, and what comes out, judged by others: an HTML validator, schema.org's vocabulary.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { environment, glossary, MAIN, type Run } from '../helpers/command.js';
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
      [...read(page).matchAll(/<link rel="modulepreload" href="\.\.?\/assets\/([^"]+)"/g)].map(
        ([, name]) => name as string,
      );
    const named = (page: string) => preloaded(page).map((name) => name.replace(/-.{6}\.js$/, ''));
    assert.deepEqual(named('index.html'), ['content', 'index', 'terms']);
    assert.deepEqual(named('api/index.html'), ['content', 'faq', 'terms']);
    for (const name of preloaded('api/index.html')) assert.ok(existsSync(join(out, 'assets', name)), name);
  });

  it('preloads the words of another language once', () => {
    const german = join(folder, 'german');
    assert.equal(pages(join(folder, 'terms'), german, '--title', 'Begriffe', '--lang', 'de').status, 0);
    const page = readFileSync(join(german, 'index.html'), 'utf8');
    assert.equal(page.split('href="./assets/words-de.js"').length - 1, 1, page);
  });

  it('shows the questions that belong to no entry on the index page', () => {
    const source = join(folder, 'asked.json');
    const asked = {
      title: 'Begriffe',
      lang: 'de',
      entries: [{ id: 'api', term: 'API', definition: 'Eine Schnittstelle.' }],
      faqs: [{ id: 'preis', question: 'Was kostet es?', answer: 'Nichts.' }],
    };
    writeFileSync(source, JSON.stringify(asked));
    const site = join(folder, 'asked');
    assert.equal(pages(source, site).status, 0);
    const page = readFileSync(join(site, 'index.html'), 'utf8');
    assert.match(page, /<\/glossary-index>\s*<section class="faqs">\s*<h2>Häufige Fragen<\/h2>/);
    assert.match(
      page,
      /<faq-accordion prerendered json-ld><faq-item[^>]*><h3 slot="question">Was kostet es\?<\/h3><p>Nichts\.<\/p>/,
    );
    assert.ok(
      jsonLdIn(page).some((data) => (data as { '@type'?: string })['@type'] === 'FAQPage'),
      page,
    );
    assert.doesNotMatch(readFileSync(join(site, 'api/index.html'), 'utf8'), /Was kostet es/);
  });

  it('writes a page and a Markdown twin for each entry, the index, and the lists', () => {
    assert.deepEqual(
      list(out).filter((path) => !path.startsWith('assets')),
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
    const assets = list(join(out, 'assets'));
    for (const name of ['glossary.css', 'glossary.js', 'glossary.json', 'icon.svg', 'pages.css', 'pages.js'])
      assert.ok(assets.includes(name), name);
    const index = JSON.parse(read('assets/glossary.json')) as { url: string; entries: { part: string }[] };
    assert.equal(index.url, '../');
    for (const { part } of index.entries) assert.ok(assets.includes(part), part);
  });

  it('has everything in the page, without a script', () => {
    const page = read('api/index.html');
    assert.match(page, /<h1>API<\/h1><p>A way for <em>programs<\/em> to talk\.<\/p><h2>More<\/h2>/);
    assert.match(page, /<h3 slot="question">REST or SOAP\?<\/h3>/);
    assert.match(page, /<a href="\.\.\/sdk\/">SDK<\/a>/);
    assert.match(page, /<title>API – Terms &amp; more<\/title>/);
    assert.match(page, /<link rel="canonical" href="https:\/\/example\.org\/words\/api\/">/);
  });

  it('lists the entries that mention an entry, and links to the previous and the next one', () => {
    const page = read('sdk/index.html');
    assert.match(page, /<h2>Mentioned in<\/h2>\s*<ul>\s*<li><a href="\.\.\/api\/">API<\/a><\/li>\s*<\/ul>/);
    assert.match(page, /<a rel="prev" href="\.\.\/api\/"><span>Previous<\/span> API<\/a>/);
    assert.doesNotMatch(page, /rel="next"/);
  });

  it('names for each term the part of the bundle that has it', () => {
    const src =
      /<glossary-term term="sdk" src="\.\.\/assets\/([^"]+)"/.exec(read('api/index.html'))?.[1] ?? '';
    const part = JSON.parse(read(`assets/${src}`)) as { entries: { id: string; definition: unknown }[] };
    assert.ok(part.entries.find(({ id }) => id === 'sdk')?.definition);
  });

  it('links its Markdown twin, which has the same words', () => {
    assert.match(read('api/index.html'), /<link rel="alternate" type="text\/markdown" href="index\.md">/);
    assert.match(
      read('api/index.md'),
      /^# API\n\n\*Application Programming Interface\*\n\nA way for \*programs\* to talk\./,
    );
  });

  it('lets other relative links of a source lead from the site, in a page and its Markdown twin', () => {
    assert.match(read('sdk/index.html'), /<a href="\.\.\/guide\.html">Guide<\/a>/);
    assert.match(read('sdk/index.md'), /\[Guide\]\(https:\/\/example\.org\/words\/guide\.html\)/);
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
      'BreadcrumbList',
      'BreadcrumbList',
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

  it('has no URL that depends on where the site is, but those of search engines', () => {
    for (const path of list(out).filter((name) => /\.(?:html|css|json)$/.test(name))) {
      const page = read(path);
      const absolute = [...page.matchAll(/(?:href|src|data-src)="(\/[^"]*)"/g)].map(([, url]) => url);
      assert.deepEqual(
        absolute.filter((url) => !url?.startsWith('/read/')),
        [],
        path,
      );
      assert.doesNotMatch(
        page.replace(/<link rel="canonical".*|<meta.*|<script type="application.*/g, ''),
        /example\.org/,
      );
    }
  });

  it('shows the way from the index, a heading of its own, and a footer', () => {
    const page = read('api/index.html');
    assert.match(
      page,
      /<nav class="breadcrumbs" aria-label="Breadcrumbs">\s*<ol>\s*<li><a href="\.\.\/">Terms &amp; more<\/a><\/li>/,
    );
    assert.match(page, /<span aria-current="page">API<\/span>/);
    assert.match(page, /<link rel="icon" type="image\/svg\+xml" href="\.\.\/assets\/icon\.svg">/);
    assert.match(page, /<footer>\s*<p><a href="\.\.\/">Terms &amp; more<\/a><\/p>/);
    assert.doesNotMatch(read('index.html'), /breadcrumbs/);
    assert.match(
      read('index.html'),
      /<h1 class="home">Terms &amp; more<\/h1>\s*<p class="count">2 terms<\/p>/,
    );
  });

  it('names the pages of entries that are no more', () => {
    const few = join(folder, 'few');
    mkdirSync(few);
    writeFileSync(join(few, 'sdk.md'), '---\nterm: SDK\n---\n\nCode.\n');
    const grown = join(folder, 'grown');
    assert.equal(pages(join(folder, 'terms'), grown).status, 0);
    const { status, stdout } = pages(few, grown, '--title', 'Terms');
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
    ['a base URL without its scheme', ['--base-url', 'x.example/g'], /Write https:\/\/x\.example\/g\/\./],
    ['a base URL without its host', ['--base-url', '/g/'], /Write one such as https:\/\/example\.org\/g\/\./],
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

describe('glossary pages, of other sources', () => {
  let number = 0;
  /** A folder with `files`, and what the command makes of `source` in it. */
  const make = (files: Readonly<Record<string, string>>, source: string, ...options: string[]) => {
    const home = join(folder, `home-${number++}`);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(home, name)), { recursive: true });
      writeFileSync(join(home, name), text);
    }
    const run = (...more: string[]) =>
      glossary.in(home)(
        'pages',
        source,
        '--out',
        'site',
        '--base-url',
        'https://example.org/',
        ...options,
        ...more,
      );
    return { home, run, read: (path: string) => readFileSync(join(home, 'site', path), 'utf8'), ...run() };
  };
  const json = (...entries: object[]) => JSON.stringify(entries);
  const API = { term: 'API', definition: 'A contract.' };

  it('says what is missing, with an example', () => {
    const { status, stderr } = glossary('pages', 'terms.json');
    assert.equal(status, 2);
    assert.match(
      stderr,
      /The option --out <folder> is missing; .*\nExample: glossary pages terms\.json --out site --base-url/,
    );
  });

  it('says what the base URL is for, and what to write as long as nobody knows it', () => {
    const { status, stderr } = glossary(
      'pages',
      'terms.json',
      '--out',
      'site',
      '--url',
      'https://example.org/g/',
    );
    assert.equal(status, 2);
    assert.match(stderr, /The option --base-url <url> is missing: the address .* http:\/\/localhost:3000\//);
  });

  it('says when a template loads no script, and the pages have terms', () => {
    const html = (head: string) =>
      `<html><head>${head}</head><body>{{#entry}}<glossary-entry term="{{id}}"></glossary-entry>{{/entry}}</body></html>`;
    const said = (head: string, definition: string) => {
      const source = json(API, { term: 'SDK', definition });
      const files = { 'terms.json': source, 'page.html': html(head) };
      return make(files, 'terms.json', '--template', 'page.html').stdout;
    };
    const hint =
      /^page\.html:1:1 {2}warning {2}no-script {2}.*no script that opens their cards\.\n {2}Put this into the <head> of the template:\n<link rel="stylesheet" href="\{\{assets\}\}glossary\.css">\n<script type="module" src="\{\{assets\}\}glossary\.js"/m;
    assert.match(said('', 'Code for an API.'), hint);
    assert.doesNotMatch(said('', 'Code.'), hint);
    assert.doesNotMatch(
      said('<script type="module" src="{{assets}}glossary.js"></script>', 'Code for an API.'),
      hint,
    );
  });

  it('says where to look, unless a machine reads it', () => {
    const { stdout, run } = make({ 'terms.json': json(API) }, 'terms.json', '--title', 'T');
    assert.match(
      stdout,
      /^site: 1 entry in 1 file: 0 errors, 0 warnings\nLook at the site: npx vite site --open\. Publish the folder as https:\/\/example\.org\//,
    );
    assert.equal((JSON.parse(run('--json').stdout) as { out: string }).out, 'site');
  });

  it('asks for a title where there is none, and goes on', () => {
    const { status, stdout, read } = make({ 'terms.json': json(API) }, 'terms.json');
    assert.equal(status, 0, stdout);
    assert.match(stdout, /terms\.json:1:1 {2}warning {2}no-title .* called "Glossary"/);
    assert.match(read('index.html'), /<h1 class="home">Glossary<\/h1>/);
    assert.match(read('api/index.html'), /"inDefinedTermSet":\{"@type":"DefinedTermSet","name":"Glossary"/);
  });

  it('takes title and footer from the command', () => {
    const { stdout, read } = make(
      { 'terms.json': json(API) },
      'terms.json',
      '--title',
      'A & B',
      '--footer',
      '© <C>',
    );
    assert.doesNotMatch(stdout, /no-title/);
    assert.match(read('api/index.html'), /<title>API – A &amp; B<\/title>/);
    for (const page of ['index.html', 'api/index.html'])
      assert.match(read(page), /<footer>[^]*<p>© &lt;C><\/p>/);
  });

  it('copies images beside the sources, and leads to those that the site has', () => {
    const files = {
      'terms/api.md':
        '---\nterm: API\nimage: { src: img/a b.png, alt: Two }\n---\n\nA contract.\n\n![Three](./b.svg)\n',
      'terms/img/a b.png': '\0PNG',
      'site/b.svg': '<svg/>',
    };
    const { status, stdout, read } = make(files, 'terms');
    assert.equal(status, 0, stdout);
    assert.equal(read('assets/images/a b.png'), '\0PNG');
    assert.match(read('api/index.html'), /src="\.\.\/assets\/images\/a%20b\.png" alt="Two"/);
    assert.match(read('api/index.html'), /src="\.\.\/b\.svg" alt="Three"/);
    assert.match(read('api/index.md'), /!\[Two\]\(https:\/\/example\.org\/assets\/images\/a%20b\.png\)/);
  });

  it('copies recordings beside the sources, and names one that is missing', () => {
    const said = (audio: string) =>
      `---\nterm: API\npronunciation: { audio: ${audio} }\n---\n\nA contract.\n`;
    const { status, stdout, read, home, run } = make(
      { 'terms/api.md': said('sounds/api.mp3'), 'terms/sounds/api.mp3': '\0MP3' },
      'terms',
    );
    assert.equal(status, 0, stdout);
    assert.equal(read('assets/sounds/api.mp3'), '\0MP3');
    assert.match(read('api/index.html'), /<a href="\.\.\/assets\/sounds\/api\.mp3"[^>]*>Listen<\/a>/);

    writeFileSync(join(home, 'terms/api.md'), said('none.mp3'));
    const missing = run();
    assert.equal(missing.status, 1);
    assert.match(
      missing.stdout,
      /terms\/api\.md:3:\d+ {2}error {2}missing-recording {2}The recording "none\.mp3" is missing: there is no file terms\/none\.mp3\./,
    );
  });

  const missing: [string, string, string][] = [
    ['beside the source', 'img/b.png', 'terms/img/b.png'],
    ['in the site', '/img/b%20c.png?v=1', 'site/img/b c.png'],
  ];
  for (const [where, src, file] of missing)
    it(`names an image that is missing ${where}`, () => {
      const text = `---\nterm: API\n---\n\nA contract.\n\n![Two](${src})\n`;
      const { status, stdout } = make({ 'terms/api.md': text }, 'terms');
      assert.equal(status, 1);
      assert.ok(
        stdout.includes(
          `terms/api.md:7:1  error  missing-image  The image "${src}" is missing: there is no file ${file}.`,
        ),
        stdout,
      );
    });

  const outside: [string, string, string][] = [
    ['image', 'image: { src: ../secret.txt, alt: Two }', '../secret.txt'],
    ['image', 'image: { src: %2e%2e/secret.txt, alt: Two }', '%2e%2e/secret.txt'],
    ['recording', 'pronunciation: { audio: ../secret.txt }', '../secret.txt'],
  ];
  for (const [kind, field, src] of outside)
    it(`copies no ${kind} from outside of the folder of the sources: ${src}`, () => {
      const text = `---\nterm: API\n${field}\n---\n\nA contract.\n`;
      const { status, stdout, home } = make({ 'terms/api.md': text, 'secret.txt': 'x' }, 'terms');
      assert.equal(status, 1, stdout);
      assert.match(
        stdout,
        new RegExp(`error {2}outside-${kind} {2}The ${kind} "${src}" is outside of the folder`),
      );
      assert.deepEqual(
        list(join(home, 'site')).filter((path) => path.includes('secret')),
        [],
      );
    });

  it('copies an image from another folder of the sources, named as a glob', () => {
    const text = '---\nterm: API\nimage: { src: ../img/a.png, alt: Two }\n---\n\nA contract.\n';
    const files = { 'terms/a/api.md': text, 'terms/img/a.png': 'PNG' };
    const { status, stdout, read } = make(files, 'terms/**/*.md');
    assert.equal(status, 0, stdout);
    assert.equal(read('assets/images/a.png'), 'PNG');
  });

  it('copies nothing that a fetched source names', async () => {
    const home = mkdtempSync(join(folder, 'fetched-'));
    writeFileSync(join(home, 'secret.txt'), 'x');
    const entry = {
      ...API,
      image: { src: '../../../../../../../../../../../../../..' + join(home, 'secret.txt'), alt: 'A' },
    };
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(json(entry));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/terms.json`;
    const args = ['pages', url, '--out', 'site', '--base-url', 'https://example.org/', '--title', 'T'];
    // Not `glossary`, which would block the server.
    const command = spawn(process.execPath, [MAIN, ...args], { cwd: home, env: environment() });
    const [status] = (await once(command, 'close')) as [number];
    server.close();
    assert.equal(status, 1);
    assert.deepEqual(
      list(join(home, 'site')).filter((path) => path.includes('secret')),
      [],
    );
  });

  it('leaves images alone that are on another host', () => {
    const text =
      '---\nterm: API\n---\n\nA contract.\n\n![A](https://example.com/a.png) ![B](//example.com/b.png)\n';
    const { status, stdout } = make({ 'terms/api.md': text }, 'terms');
    assert.equal(status, 0, stdout);
  });

  it('makes of an entry that only refers to another one an alias and a redirect', () => {
    const old = { term: 'Application interface', definition: 'See API.' };
    const { read } = make({ 'terms.json': json(API, old) }, 'terms.json', '--title', 'T');
    assert.match(
      read('application-interface/index.html'),
      /<meta http-equiv="refresh" content="0; url=\.\.\/api\/">/,
    );
    assert.doesNotMatch(read('sitemap.xml') + read('llms.txt') + read('index.html'), /application-interface/);
    assert.match(read('assets/glossary.json'), /"aliases":\["Application interface"\]/);
  });

  it('names reserved ids differently, and goes on', () => {
    const ids = ['index.html', 'sitemap.xml', 'llms.txt', 'con', '.git', 'assets', 'a\ud800'];
    const entries = ids.map((id) => ({ id, ...API, term: `About ${id}` }));
    const { status, stdout, home } = make(
      { 'terms.json': JSON.stringify({ entries }) },
      'terms.json',
      '--title',
      'T',
    );
    assert.equal(status, 0, stdout);
    assert.deepEqual(
      list(join(home, 'site')).filter((path) => path.endsWith('/index.html')),
      ['a-', 'assets-2', 'con-2', 'git', 'index-2.html', 'llms-2.txt', 'sitemap-2.xml'].map(
        (name) => `${name}/index.html`,
      ),
    );
  });

  it('begins Markdown pages with front matter, if asked', () => {
    const { read } = make({ 'terms.json': json(API) }, 'terms.json', '--title', 'T', '--front-matter');
    assert.equal(
      read('api/index.md'),
      '---\ntitle: API\ndescription: A contract.\nmdx:\n  format: md\n---\n\nA contract.\n',
    );
  });

  it('links the terms that the text of an entry names, in the page and its Markdown twin, unless told not to', () => {
    const webhook = { term: 'Webhook', definition: 'A message that calls an API.', seeAlso: ['api', 'sdk'] };
    const sdk = { term: 'SDK', definition: 'Code.' };
    const source = { 'terms.json': json(API, webhook, sdk) };
    const { read, run } = make(source, 'terms.json', '--title', 'T');
    assert.match(
      read('webhook/index.html'),
      /calls an <glossary-term term="api" src="[^"]+"><a href="\.\.\/api\/">API<\/a><\/glossary-term>\.<\/p>/,
    );
    assert.match(
      read('webhook/index.html'),
      /<h2>See also<\/h2><ul><li><glossary-term term="sdk"[^]*?<\/ul>/,
    );
    assert.equal(read('webhook/index.html').split('<a href="../api/">').length, 2, 'once');
    assert.match(read('webhook/index.md'), /calls an \[API\]\(https:\/\/example\.org\/api\/\)\./);

    const index = (read('index.html').split('>Webhook</a>')[1] ?? '').split('</div>')[0] ?? '';
    assert.match(
      index,
      /calls an API\.[^]*term="api"[^]*term="sdk"/,
      'the index links what the source links',
    );

    run('--no-autolink');
    assert.match(
      read('webhook/index.html'),
      /calls an API\.<\/p><section><h2>See also<\/h2><ul><li><glossary-term term="api"/,
    );
  });

  it('does not repeat under "See also" on the index what the definition links', () => {
    const files = {
      'terms/api.md': '---\nterm: API\n---\n\nA contract.\n',
      'terms/webhook.md':
        '---\nterm: Webhook\nseeAlso: [api]\n---\n\nCalls an [API](api.md).\n\nFrom an API.\n',
    };
    const { read } = make(files, 'terms');
    assert.equal(read('index.html').split('<glossary-term term="api"').length, 2);
  });

  it('divides a long index', async () => {
    const words = Array.from({ length: 501 }, (_, index) => ({
      term: `${'abc'[index % 3]}${index}`,
      definition: 'A <word>.',
    }));
    const { home, read } = make({ 'terms.json': json(...words) }, 'terms.json', '--title', 'T');
    assert.doesNotMatch(read('index.html'), /c500/);
    assert.match(read('index.html'), /<a href="\.\/letter\/c\/"><b>C<\/b> <span>167<\/span><\/a>/);
    assert.match(read('letter/b/index.html'), /<a rel="prev" href="\.\.\/\.\.\/letter\/a\/">/);
    assert.match(read('letter/b/index.html'), /<a href="\.\.\/\.\.\/letter\/b\/" aria-current="page">B<\/a>/);
    assert.match(
      read('letter/c/index.html'),
      /<dt><a href="\.\.\/\.\.\/c500\/">c500<\/a><\/dt>\s*<dd>A &lt;word>\.<\/dd>/,
    );
    const few = join(home, 'few');
    for (const path of ['index.html', 'letter/a/index.html', 'a0/index.html']) {
      mkdirSync(dirname(join(few, path)), { recursive: true });
      writeFileSync(join(few, path), read(path));
    }
    assert.deepEqual(await validateHtml(few), []);
    const data = list(few).flatMap((path) => jsonLdIn(readFileSync(join(few, path), 'utf8')));
    assert.deepEqual(vocabularyErrors(data), []);
  });

  it('names the other files of its folder with --json, too', () => {
    const files = { 'terms.json': json(API), 'site/robots.txt': 'mine' };
    const { stdout } = make(files, 'terms.json', '--title', 'T', '--json');
    const { otherFiles } = JSON.parse(stdout) as { otherFiles: string[] };
    assert.deepEqual(otherFiles, ['robots.txt']);
  });

  it('overwrites what an earlier run wrote, and no other file', () => {
    const { home, run, read, status, stdout } = make(
      { 'terms.json': json(API), 'site/robots.txt': 'mine' },
      'terms.json',
      '--title',
      'T',
    );
    assert.equal(status, 0);
    assert.match(stdout, /site has other files, which stay as they are: robots\.txt\.\n/);
    const again = run('--title', 'Two');
    assert.equal(again.status, 0);
    assert.doesNotMatch(again.stdout, /robots/);
    assert.match(read('index.html'), /Two/);

    writeFileSync(join(home, 'terms.json'), json(API, { term: 'SDK', definition: 'Code.' }));
    mkdirSync(join(home, 'site/sdk'));
    writeFileSync(join(home, 'site/sdk/index.html'), 'mine');
    const { status: refused, stderr } = run('--title', 'Three');
    assert.equal(refused, 2);
    assert.match(
      stderr,
      /site\/sdk\/index\.html is not from an earlier run of this command, so nothing was written\. Move it away/,
    );
    assert.deepEqual([read('sdk/index.html'), read('robots.txt')], ['mine', 'mine']);
    assert.match(read('index.html'), /Two/);
    assert.equal(existsSync(join(home, 'site/sdk/index.md')), false);

    rmSync(join(home, 'site/sdk'), { recursive: true });
    assert.equal(run('--title', 'Four').status, 0);
    assert.match(read('sdk/index.html'), /Four/);
  });

  it('overwrites nothing in a folder that has another index page', () => {
    const { status, stderr, home } = make(
      { 'terms.json': json(API), 'site/index.html': 'mine' },
      'terms.json',
    );
    assert.equal(status, 2);
    assert.match(
      stderr,
      /site\/index\.html is not from an earlier run .* choose a folder of its own, such as --out site\/glossary\./,
    );
    assert.deepEqual(list(join(home, 'site')), ['index.html']);
  });

  it('makes links work on a disk, where no server answers for a folder', () => {
    const { read } = make({ 'terms.json': json(API) }, 'terms.json');
    const follow = (page: string, ...links: string[]) => {
      const document = { links: links.map((link) => new URL(link, page)) };
      runInNewContext(read('assets/pages.js'), { document, location: new URL(page) });
      return document.links.map(({ href }) => href);
    };
    assert.deepEqual(
      follow('file:///site/api/index.html', '../', '../sdk/#why', 'index.md', 'https://example.org/'),
      [
        'file:///site/index.html',
        'file:///site/sdk/index.html#why',
        'file:///site/api/index.md',
        'https://example.org/',
      ],
    );
    assert.deepEqual(follow('https://example.org/api/', '../'), ['https://example.org/']);
  });
});

describe('a site of glossary pages inside another site', () => {
  let home = '';
  const here = (...args: string[]): Run => glossary.in(home)(...args);
  const NOTE = 'Left out 3 pages that "glossary pages" wrote: site/words\n';
  const ARTICLE = '<!doctype html><html lang="en"><body><article>An API</article></body></html>';
  before(() => {
    home = join(folder, 'home');
    mkdirSync(join(home, 'site'), { recursive: true });
    writeFileSync(join(home, 'site/index.html'), ARTICLE);
    assert.equal(pages(join(folder, 'terms'), join(home, 'site/words')).status, 0);
    assert.equal(here('build', join(folder, 'terms'), '--out', 'glossary.json').status, 0);
  });
  const texts = () =>
    list(join(home, 'site/words')).map((path) => readFileSync(join(home, 'site/words', path)));

  for (const options of [
    ['--bundle', 'glossary.json', '--src', '/glossary.json', '--autolink', 'article'],
    ['--remove'],
  ])
    it(`is left out of prerender ${options.at(-1)}`, () => {
      const written = texts();
      const { stdout } = here('prerender', 'site', ...options);
      assert.ok(stdout.includes(NOTE), stdout);
      assert.match(stdout, /^1 page: .*1 file changed/m);
      assert.deepEqual(texts(), written);
    });

  it('is left out where only a part of it is named', () => {
    const { stdout } = here('prerender', 'site/words/api/index.html', '--remove');
    assert.match(stdout, /^Left out 1 page that "glossary pages" wrote: site\/words\n0 pages: /);
  });

  it('is left out of check --pages: its texts do not use a term', () => {
    const { stdout } = here('check', join(folder, 'terms'), '--pages', 'site/**/*.html');
    assert.ok(stdout.includes(NOTE), stdout);
    assert.match(stdout, /No page uses the term "SDK"/);
  });

  it('is left out of suggest', () => {
    const { stdout } = here('suggest', 'site/**/*.html');
    assert.equal(stdout, `${NOTE}1 page: nothing to suggest, so nothing was written.\n`);
  });

  it('is named with --json, too', () => {
    for (const [command, ...args] of [
      ['prerender', 'site', '--remove'],
      ['check', join(folder, 'terms'), '--pages', 'site/**/*.html'],
      ['suggest', 'site/**/*.html'],
    ] as const) {
      const { note } = JSON.parse(here(command, ...args, '--json').stdout) as { note?: string };
      assert.equal(`${note}\n`, NOTE, command);
    }
  });

  it('is read where another tool wrote the list', () => {
    const file = join(home, 'site/words/assets/files.json');
    writeFileSync(file, JSON.stringify({ files: ['api/index.html'] }));
    assert.match(here('prerender', 'site', '--remove').stdout, /^4 pages: /);
  });
});

describe('glossary pages, of real glossaries', () => {
  /** Options, the number of entries, and of those that only refer to others. */
  const real: [string, string, string[], number, number][] = [
    ['CNCF in English', 'cncf/en', ['--lang', 'en'], 81, 0],
    ['CNCF in Japanese', 'cncf/ja', ['--lang', 'ja'], 73, 0],
    ['CNCF in Korean', 'cncf/ko', ['--lang', 'ko'], 20, 0],
    ['CNCF in Urdu', 'cncf/ur', ['--lang', 'ur'], 10, 0],
    ['Glosario in Spanish', 'glosario.yml', ['--lang', 'es'], 162, 1],
    ['FEC terms', 'fec-terms.json', ['--lang', 'en'], 168, 0],
  ];
  for (const [name, path, options, count, references] of real)
    it(`${name}: valid HTML, known JSON-LD`, async (t) => {
      if (process.env.QUICK)
        return t.skip('Validating hundreds of pages takes longer than the other CLI tests together.');
      if (!existsSync(SHARED)) return t.skip('No ../shared/data: real glossaries are not tested.');
      const out = join(folder, name);
      const { status } = pages(join(SHARED, path), out, '--title', name, ...options);
      assert.ok(status === 0 || status === 1);
      const files = list(out).filter((file) => file.endsWith('.html'));
      assert.equal(files.length, count + 1);
      assert.deepEqual(await validateHtml(out), []);
      const data = files.flatMap((file) => jsonLdIn(readFileSync(join(out, file), 'utf8')));
      // Each entry, its breadcrumbs, and the glossary.
      assert.equal(data.length, 2 * (count - references) + 1);
      assert.deepEqual(vocabularyErrors(data), []);
    });

  it('Glosario in English: an index in letters, and 17 entries that only refer to others', (t) => {
    if (process.env.QUICK) return t.skip('It takes as long as all other sites of this file together.');
    if (!existsSync(SHARED)) return t.skip('No ../shared/data: real glossaries are not tested.');
    const out = join(folder, 'glosario-en');
    pages(join(SHARED, 'glosario.yml'), out, '--title', 'Glosario', '--lang', 'en');
    const read = (path: string) => readFileSync(join(out, path), 'utf8');
    const files = list(out).filter((file) => file.endsWith('.html'));
    const redirects = files.filter((file) => read(file).includes('http-equiv="refresh"'));
    assert.equal(redirects.length, 17);
    assert.match(read('snake_case/index.html'), /url=\.\.\/pothole_case\//);
    assert.equal(files.filter((file) => file.startsWith('letter')).length, 26);
    assert.equal(files.length, 633 + 26 + 1);
    assert.match(read('index.html'), /616 terms/);
    // No page has all terms: the longest has 65 of them, or the 45 entries that mention its own.
    for (const file of files) assert.ok(read(file).length < 42_000, file);
  });
});

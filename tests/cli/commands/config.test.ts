/** glossary.config.json: commands without arguments. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { glossary } from '../helpers/command.js';
import { md } from '../helpers/sources.js';

let folder = '';
const file = (name: string) => join(folder, name);
const write = (name: string, content: string | object) => {
  mkdirSync(dirname(file(name)), { recursive: true });
  writeFileSync(file(name), typeof content === 'string' ? content : JSON.stringify(content));
};
const json = (name: string) => JSON.parse(readFileSync(file(name), 'utf8')) as Record<string, unknown>;
const command = (...args: string[]) => glossary.in(folder)(...args);
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'glossary-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const CONFIG = {
  sources: 'terms',
  out: 'public/glossary.json',
  title: 'Words',
  lang: 'en',
  map: { term: 'headword' },
  check: { pages: ['site/*.html'], strict: true },
  pages: { out: 'site', baseUrl: 'https://example.org/g/', title: 'The words', footer: 'End' },
  prerender: { files: 'pages/*.html', autolink: 'article', max: 1 },
};

describe('a configuration in the current folder', () => {
  beforeEach(() => {
    write('terms/api.md', md('headword: API', 'A way.'));
    write('glossary.config.json', CONFIG);
  });

  it('is what build, pages, check and prerender need', () => {
    for (const name of ['build', 'pages']) assert.equal(command(name).status, 0, command(name).stderr);
    assert.deepEqual(
      [json('public/glossary.json')['title'], json('public/glossary.json')['lang']],
      ['Words', 'en'],
    );
    assert.match(readFileSync(file('site/index.html'), 'utf8'), /The words[^]*End/);
    assert.match(command('check').stdout, /unexplained|0 warnings/);
    write('pages/a.html', '<article>API and API</article><glossary-entry term="api"></glossary-entry>');
    const { status, stdout } = command('prerender');
    assert.equal(status, 0, stdout);
    assert.match(stdout, /1 linked term, 1 filled element/);
  });

  it('is overridden by arguments and options', () => {
    write('other.csv', 'term,definition\nB,b\n');
    const { status, stderr } = command('build', 'other.csv', '--out', 'b.json', '--title', 'Mine');
    assert.equal(status, 0, stderr);
    assert.equal(json('b.json')['title'], 'Mine');
    assert.equal(existsSync(file('public/glossary.json')), false);
  });

  it('says that JSON is a source, of which build makes a bundle with ids; a file that is named may be loaded as it is', () => {
    write('glossary.config.json', { ...CONFIG, check: {} });
    write('terms/words.json', { entries: [{ term: 'CRM', definition: 'Software.' }] });
    assert.match(command('check').stdout, /2 entries in 2 files \(terms\): 0 errors/);
    const { status, stdout } = command('check', 'terms/words.json');
    assert.equal(status, 1);
    assert.match(stdout, /"id" is required, but missing\. The entry "CRM" was skipped\./);
    assert.match(stdout, / in 1 file, 1 skipped: 1 error/);
    assert.equal(command('build').status, 0);
    assert.match(readFileSync(file('public/glossary.json'), 'utf8'), /"id":"crm"/);
  });

  it('may switch off what is on by default', () => {
    write('terms/sdk.md', md('headword: SDK', 'Code for an API.'));
    const linked = () =>
      readFileSync(file('site/sdk/index.html'), 'utf8').includes('<glossary-term term="api"');
    command('pages');
    assert.equal(linked(), true);
    write('glossary.config.json', { ...CONFIG, pages: { ...CONFIG.pages, autolink: false } });
    command('pages');
    assert.equal(linked(), false);
  });

  it('makes warnings errors with "strict"', () => {
    write('terms/b.md', md('headword: B\nstatus: new'));
    write('site/a.html', 'API B');
    assert.equal(command('check').status, 1);
  });
});

describe('a configuration elsewhere', () => {
  it('is named with --config, and its paths lead from its folder', () => {
    write('sub (1)/terms/api.md', md('headword: API', 'A way.'));
    write('sub (1)/my.json', { ...CONFIG, sources: ['terms/*.md'] });
    const { status, stderr } = command('build', '--config', 'sub (1)/my.json');
    assert.equal(status, 0, stderr);
    assert.equal(json('sub (1)/public/glossary.json')['title'], 'Words');
  });

  it('must be there when it is named', () => {
    const { status, stderr } = command('build', '--config', 'none.json');
    assert.equal(status, 2);
    assert.match(stderr, /none\.json cannot be read, because it does not exist/);
  });
});

describe('a configuration that is wrong', () => {
  const cases: readonly (readonly [text: string, says: RegExp])[] = [
    [
      '{"source": "terms"}',
      /^error: glossary\.config\.json:1:2 "source" is not .* Did you mean "sources"\?\n$/,
    ],
    ['{\n "pages": { "base-url": "x" } }', /:2:13 "base-url" is not .* Did you mean "baseUrl"\?/],
    ['{"colour": 1}', /:1:2 "colour" is not .* The fields here are \$schema, sources, out, /],
    ['{"out": 1}', /:1:9 "out" must be a text\./],
    ['{"sources": [1]}', /:1:14 An item of "sources" must be a text\./],
    ['{"split": "yes"}', /:1:11 "split" must be true or false\./],
    ['[]', /:1:1 The configuration must be an object\./],
    ['{"out": "a"', /:1:12 This is not valid JSON\./],
    ['', /:1:1 This is not valid JSON\./],
    ['{"map": {"terms": "x"}}', /:1:10 "terms" is not .* Did you mean "term"\?/],
  ];
  for (const [text, says] of cases)
    it(`is an error with the place and what was meant: ${text}`, () => {
      write('glossary.config.json', text);
      const { status, stderr } = command('build');
      assert.equal(status, 2);
      assert.match(stderr, says);
    });

  it('names the values that an option takes', () => {
    write('glossary.config.json', { prerender: { files: 'a.html', limit: 'twice' } });
    assert.match(
      command('prerender').stderr,
      /"limit" in glossary\.config\.json must be one of first, section, all\./,
    );
  });
});

describe('without a configuration', () => {
  for (const name of ['check', 'build', 'pages', 'prerender'])
    it(`${name} says what is missing`, () => {
      const { status, stdout, stderr } = command(name);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /glossary\.config\.json/);
    });
});

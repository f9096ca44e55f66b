/** `glossary suggest` as a user runs it: what it prints, writes and never overwrites. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { glossary } from '../helpers/command.js';

let folder = '';
const command = (...args: string[]) => glossary.in(folder)('suggest', ...args);
const list = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const write = (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossary-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SITE = {
  'site/a.html': '<p>A webhook is a message that one system sends to another.',
  'site/b/c.htm': `<p>Our service level agreement (SLA). ${'We use Terraform here. '.repeat(4)}`,
  'site/d.md': 'A cache is a store of results that are needed again.\n',
};

describe('glossary suggest', () => {
  it('writes a draft that check and build take, and says what is in it', () => {
    write(SITE);
    const { status, stdout, stderr } = command('site');
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(
      stdout,
      'suggested.yaml: 4 candidates from 3 pages: 2 with a definition, 1 acronym, 1 that no page explains\n' +
        'Read it through, then: glossary check suggested.yaml\n',
    );
    const check = glossary.in(folder)('check', 'suggested.yaml');
    assert.equal(check.status, 0, check.stdout);
    assert.match(check.stdout, /3 entries in 1 file: 0 errors/);
    assert.equal(glossary.in(folder)('build', 'suggested.yaml', '--out', 'g.json').status, 0);
  });

  it('says which languages it left out, also where it finds nothing', () => {
    write({
      'site/de.html':
        '<html lang="de"><p>Ein Webhook ist eine Nachricht, die ein System einem anderen schickt.',
    });
    const { stdout } = command('site', '--lang', 'en');
    assert.equal(
      stdout,
      '1 page: nothing to suggest, so nothing was written.\n' +
        'Text in other languages was left out: de. --lang chooses one.\n',
    );
  });

  it('names a page that is not there before a draft that is', () => {
    write({ 'suggested.yaml': 'mine' });
    assert.match(command('sites/**/*.html').stderr, /sites/);
  });

  it('marks in the draft what is still to be written', () => {
    write({ 'site/a.html': '<p>Our service level agreement (SLA).' });
    command('site');
    assert.match(textOf('suggested.yaml'), /expansion: service level agreement\n {4}# definition: .*\n$/);
  });

  it('refuses a glossary among the pages, and says which option takes it', () => {
    write({ ...SITE, 'begriffe.csv': 'term,definition\nAPI,A way to talk.\n' });
    const { status, stderr } = command('site', 'begriffe.csv');
    assert.equal(status, 2);
    assert.match(stderr, /^error: begriffe\.csv is a source .* Did you mean --known begriffe\.csv/);
    assert.equal(command('site', '--known', 'begriffe.csv').status, 0);
  });

  it('never overwrites a file', () => {
    write({ ...SITE, 'suggested.yaml': 'mine' });
    const { status, stdout, stderr } = command('site');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(
      stderr,
      /^error: suggested\.yaml is already there, so nothing was written\. .*--out suggested-2\.yaml/,
    );
    assert.equal(textOf('suggested.yaml'), 'mine');
    assert.equal(command('site', '--out', 'drafts/new.yaml').status, 0);
    assert.match(textOf('drafts/new.yaml'), /- term: webhook\n/);
  });

  it('writes the draft to standard output with --out -, and the report to standard error', () => {
    write(SITE);
    const { stdout, stderr } = command('site/*.html', '--out', '-');
    assert.match(stdout, /^# A draft of a glossary.*\n(?:.*\n)+ {2}- term: webhook\n/);
    assert.match(stderr, /^-: 1 candidate from 1 page: /);
  });

  it('prints the candidates as JSON, and writes a file only where one is named', () => {
    write(SITE);
    const report = JSON.parse(command('site/a.html', '--json').stdout) as Record<string, unknown>;
    assert.deepEqual(report, {
      pages: 1,
      lang: 'en',
      candidates: [
        {
          kind: 'definition',
          term: 'webhook',
          aliases: [],
          definition: 'A webhook is a message that one system sends to another.',
          found: { file: 'site/a.html', line: 1, column: 4 },
          also: [],
          uses: 1,
          pages: 1,
        },
      ],
      more: 0,
      otherLanguages: [],
      problems: [],
    });
    assert.ok(!list().includes('suggested.yaml'));
    assert.match(command('site/a.html', '--json', '--out', 'x.yaml').stdout, /"out":"x\.yaml"/);
    assert.ok(list().includes('x.yaml'));
  });

  it('leaves out what sources and bundles explain', () => {
    write({ ...SITE, 'terms.csv': 'term,definition\nWebhook,A message.\n' });
    glossary.in(folder)('build', 'terms.csv', '--out', 'g.json', '--split');
    for (const option of ['--known=terms.csv', '--bundle=g.json']) {
      const { stdout } = command('site', option, '--out', '-');
      assert.doesNotMatch(stdout, /webhook/);
      assert.match(stdout, /term: cache/);
    }
  });

  it('takes pages and known sources from the configuration', () => {
    write({
      ...SITE,
      'terms.csv': 'term,definition\nWebhook,A message.\n',
      'glossary.config.json': '{ "sources": "terms.csv", "check": { "pages": "site" } }',
    });
    const { status, stdout } = command();
    assert.equal(status, 0);
    assert.match(stdout, /^suggested\.yaml: 3 candidates from 3 pages/);
    assert.doesNotMatch(textOf('suggested.yaml'), /webhook/);
  });

  it('takes how often, how many, and which language', () => {
    write({ ...SITE, 'site/e.html': '<html lang=de><p>Ein Keks ist eine Datei, die der Browser aufhebt.' });
    const { stdout, stderr } = command('site', '--min', '5', '--limit', '1', '--out', '-');
    assert.deepEqual(stdout.match(/- term: .*/g), ['- term: SLA']);
    assert.match(stderr, /2 more were left out; --limit /);
    assert.match(stderr, /Text in other languages was left out: de\. --lang chooses one\./);
    assert.deepEqual(command('site/e.html', '--lang', 'de', '--out', '-').stdout.match(/- term: .*/g), [
      '- term: Keks',
    ]);
  });

  it('writes nothing where there is nothing to suggest', () => {
    write({ 'a.html': '<p>Nothing.' });
    const { status, stdout } = command('a.html');
    assert.deepEqual([status, stdout], [0, '1 page: nothing to suggest, so nothing was written.\n']);
    assert.deepEqual(list(), ['a.html']);
  });

  it('names a page that cannot be read, reads the others, and fails', () => {
    write(SITE);
    writeFileSync(join(folder, 'site/x.html'), Buffer.from([0xff, 0xfe, 0x00]));
    const { status, stdout } = command('site');
    assert.equal(status, 1);
    assert.match(stdout, /^site\/x\.html:1:1 {2}error {2}unreadable .*UTF-8/);
    assert.ok(list().includes('suggested.yaml'));
  });

  const wrong: readonly (readonly [title: string, args: readonly string[], says: RegExp])[] = [
    ['no page', [], /No page is named\. .*"pages" of "check"/],
    ['a page that does not exist', ['x.html'], /"x\.html" does not exist/],
    ['a number that is none', ['site', '--min', '0'], /whole number, 1 or greater/],
    ['a known source that does not exist', ['site', '--known', 'x'], /"x" does not exist/],
  ];
  for (const [title, args, says] of wrong)
    it(`${title}: exit code 2`, () => {
      write(SITE);
      const { status, stdout, stderr } = command(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, says);
    });

  it('has a help with examples', () => {
    const { stdout } = command('--help');
    assert.match(stdout, /\nExamples:\n(?: {2}glossary suggest .*\n)+$/);
    assert.ok(stdout.split('\n').every((line) => line.length <= 120));
  });
});

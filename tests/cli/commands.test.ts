/** `glossary check` and `glossary build` as a shell runs them. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { md } from './helpers/sources.js';

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glossary-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** Runs the command line in the folder; the tests' own environment lets Node read TypeScript. */
function glossary(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (err += data));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const right = { 't/api.md': md('term: API'), 't/b.csv': 'term,definition\nB,b\n', 't/_index.md': '# T' };

describe('a table of questions', () => {
  const table = { 'faq.csv': 'Question,Answer\nIs it free?,Often.\n' };

  it('is a bundle without terms', async () => {
    await write(table);
    const { code, out } = await glossary('build', 'faq.csv', '--out', 'glossary.json');
    assert.deepEqual([code, out], [0, 'glossary.json: 1 question in 1 file: 0 errors, 0 warnings\n']);
    assert.deepEqual(JSON.parse(await readFile(join(folder, 'glossary.json'), 'utf8')), {
      entries: [],
      faqs: [{ question: 'Is it free?', answer: 'Often.' }],
    });
  });

  it('is counted beside the terms of other files', async () => {
    await write({ ...right, ...table });
    const { out } = await glossary('check', 't', 'faq.csv');
    assert.match(out, /\n2 entries, 1 question in 4 files: 0 errors, 0 warnings\n$/);
  });

  it('makes no pages', async () => {
    await write(table);
    const { code, err } = await glossary(
      'pages',
      'faq.csv',
      '--out',
      'site',
      '--base-url',
      'https://a.example/',
    );
    assert.equal(code, 1);
    assert.match(err, /site was not written, because the sources have no entries/);
  });
});

describe('glossary check', () => {
  it('prints only what it read when the glossary has no problems', async () => {
    await write(right);
    const { code, out, err } = await glossary('check', 't');
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.equal(
      out,
      'Left out (drafts, and files about their folder such as README.md): t/_index.md\n' +
        '2 entries in 3 files: 0 errors, 0 warnings\n',
    );
  });

  it('prints location, rule, problem and advice, and fails', async () => {
    await write({ 't/a.md': md('term: A\nseeAlso: [x]') });
    const { code, out } = await glossary('check', 't/*.md');
    assert.equal(code, 1);
    assert.equal(
      out,
      't/a.md:3:11  error  dangling-see-also  "seeAlso" names "x", but the glossary has no such entry.\n' +
        '  Correct the id, write the entry, or remove the id.\n' +
        '1 entry in 1 file: 1 error, 0 warnings\n',
    );
  });

  it('fails on warnings with --strict only', async () => {
    await write({ 'a.md': md('term: A\nstatus: x') });
    assert.equal((await glossary('check', 'a.md')).code, 0);
    assert.equal((await glossary('check', 'a.md', '--strict')).code, 1);
  });

  it('prints the same as JSON with --json', async () => {
    await write({ 'a.md': md('term: A\nseeAlso: [x]') });
    const { code, out } = await glossary('check', 'a.md', '--json');
    assert.equal(code, 1);
    const { problems, ...summary } = JSON.parse(out) as { problems: { rule: string; line: number }[] };
    assert.deepEqual(summary, { leftOut: [], entries: 1, skipped: 0, files: 1, errors: 1, warnings: 0 });
    assert.deepEqual(
      problems.map(({ rule, line }) => [rule, line]),
      [['dangling-see-also', 3]],
    );
  });

  it('does not warn of an image beside its source, which the pages command copies', async () => {
    const front = 'term: A\nimage: { src: a.png, alt: A }';
    await write({
      't/a.md': md(front, 'A ![picture](img/b.png) ![none](none.png)'),
      't/a.png': '',
      't/img/b.png': '',
    });
    const { code, out } = await glossary('check', 't');
    assert.equal(code, 0);
    assert.match(out, /^t\/a\.md:6:25 {2}warning {2}relative-url {2}"none\.png"/);
    assert.match(out, /0 errors, 1 warning\n$/);
  });

  it('compares with pages', async () => {
    await write({ ...right, 'site/a.html': '<p>Some APIs, SLA, SLA and SLA.' });
    const { code, out } = await glossary('check', 't', '--pages', 'site/**/*.html');
    assert.equal(code, 0);
    assert.match(out, /site\/a\.html:1:15 {2}warning {2}unexplained-acronym/);
    assert.match(out, /t\/b\.csv:2:1 {2}warning {2}unused-term {2}No page uses the term "B"\./);
  });

  it('takes a language and the names of fields', async () => {
    await write({ 'a.yml': '- slug: a\n  de: { Wort: A, def: a }\n  en: { Wort: B, def: b }' });
    const { code, out } = await glossary('check', 'a.yml', '--lang', 'de', '--map', 'term=Wort');
    assert.deepEqual([code, out], [0, '1 entry in 1 file: 0 errors, 0 warnings\n']);
  });

  it('refuses a language that is none, and says which one was meant', async () => {
    await write(right);
    const { code, err } = await glossary('check', 't', '--lang', 'german');
    assert.deepEqual(
      [code, err],
      [2, 'error: "german" is not the tag of a language. Did you mean "de" (German)?\n'],
    );
  });

  it('names the language that the texts look like', async () => {
    await write({
      'a.csv':
        'Begriff;Erklärung\nWebhook;Eine Nachricht, die ein System an ein anderes schickt, sobald etwas geschieht.\n',
    });
    const { code, out } = await glossary('check', 'a.csv');
    assert.equal(code, 0);
    assert.match(out, /a\.csv:2:9 {2}warning {2}text-language {2}The texts look German/);
  });

  it('goes on after a file that is not readable', async () => {
    await write(right);
    await writeFile(join(folder, 't/c.md'), Buffer.from([0xff, 0xfe, 0x00]));
    const { code, out } = await glossary('check', 't');
    assert.equal(code, 1);
    assert.match(out, /t\/c\.md:1:1 {2}error {2}unreadable .*UTF-8/);
    assert.match(out, /2 entries/);
  });
});

describe('glossary build', () => {
  it('writes one bundle', async () => {
    await write(right);
    const { code, out } = await glossary(
      'build',
      't',
      '--out',
      'new/g.json',
      '--id',
      'g',
      '--title',
      'G',
      '--lang',
      'en',
      '--url',
      '/g/',
    );
    assert.equal(code, 0);
    assert.match(
      out,
      /^Left out .*: t\/_index\.md\nnew\/g\.json: 2 entries in 3 files: 0 errors, 0 warnings\n$/,
    );
    const text = await readFile(join(folder, 'new/g.json'), 'utf8');
    assert.deepEqual(JSON.parse(text), {
      id: 'g',
      title: 'G',
      lang: 'en',
      url: '/g/',
      entries: [
        { id: 'api', term: 'API', definition: 'It is a thing.' },
        { id: 'b', term: 'B', definition: 'b' },
      ],
    });
    assert.ok(text.endsWith('}\n'));
    assert.deepEqual(await readdir(join(folder, 'new')), ['g.json']);
  });

  it('names a bad entry, skips it, writes the rest and fails', async () => {
    await write({ ...right, 't/bad.md': '---\nterm: Bad\n---\n' });
    const { code, out } = await glossary('build', 't', '--out', 'g.json', '--json');
    assert.equal(code, 1);
    const report = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual([report['entries'], report['skipped'], report['out']], [2, 1, 'g.json']);
    const bundle = JSON.parse(await readFile(join(folder, 'g.json'), 'utf8')) as { entries: unknown[] };
    assert.equal(bundle.entries.length, 2);
  });

  it('builds from its own bundle the same bundle', async () => {
    await write(right);
    await glossary('build', 't', '--out', 'one.json', '--title', 'T');
    await glossary('build', 'one.json', '--out', 'two.json');
    assert.equal(
      await readFile(join(folder, 'two.json'), 'utf8'),
      await readFile(join(folder, 'one.json'), 'utf8'),
    );
  });

  it('never writes over a source', async () => {
    await write(right);
    const { code, err } = await glossary('build', 't', '--out', './t/b.csv');
    assert.equal(code, 2);
    assert.match(err, /t\/b\.csv is one of the sources/);
    assert.equal(await readFile(join(folder, 't/b.csv'), 'utf8'), right['t/b.csv']);
  });

  it('never writes over a source, whatever its name is', { skip: process.platform === 'win32' }, async () => {
    await write(right);
    await symlink(join(folder, 't'), join(folder, 'link'));
    assert.equal((await glossary('build', 't', '--out', 'link/b.csv')).code, 2);
    assert.equal(await readFile(join(folder, 't/b.csv'), 'utf8'), right['t/b.csv']);
  });
});

describe('commands that cannot be carried out', () => {
  const cases: readonly { title: string; args: string[]; says: RegExp }[] = [
    { title: 'no command', args: [], says: /Usage: glossary/ },
    { title: 'a command that does not exist', args: ['chek'], says: /Did you mean check/ },
    { title: 'no source', args: ['check'], says: /No source is named\. .*glossary init/ },
    {
      title: 'a source that does not exist',
      args: ['check', 'nothing'],
      says: /"nothing" does not exist\. Name a file/,
    },
    {
      title: 'an option that does not exist',
      args: ['check', 't', '--stict'],
      says: /Did you mean --strict/,
    },
    {
      title: 'a build without anything',
      args: ['build'],
      says: /^error: No source and no output are named\. Name both:\n\n {2}glossary build terms\.csv --out glossary\.json\n\nOr .*glossary\.config\.json; "glossary init"/,
    },
    { title: 'a build without its file', args: ['build', 't'], says: /--out <file>/ },
    {
      title: 'a field that entries do not have',
      args: ['check', 't', '--map', 'word=x'],
      says: /FIELD=NAME/,
    },
    {
      title: 'pages that do not exist',
      args: ['check', 't', '--pages', 'x/*.html'],
      says: /No .* file matches "x\/\*\.html"/,
    },
  ];
  for (const { title, args, says } of cases) {
    it(`${title}: exit code 2`, async () => {
      await write(right);
      const { code, out, err } = await glossary(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, says);
    });
  }

  it('but help is no error', async () => {
    const { code, out } = await glossary('build', '--help');
    assert.equal(code, 0);
    assert.match(out, /--out <file>/);
  });

  it('and names words of other languages', async () => {
    const { out } = await glossary('check', '--help');
    assert.match(out, /forty languages.* définition, Erklärung$/m);
  });
});

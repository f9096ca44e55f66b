/** `glossary init`: a first source, with which every other command works. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { glossary } from '../helpers/command.js';

let folder = '';
const command = (...args: string[]) => glossary.in(folder)(...args);
const list = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'glossary-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('glossary init', () => {
  for (const place of ['terms', 'content/words', 'words.yaml', 'words.csv'])
    it(`writes ${place} and a configuration, which check and build take without arguments`, () => {
      const { status, stdout, stderr } = command('init', place);
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /^Wrote .*, glossary\.config\.json\.\n/);
      const check = command('check', '--strict');
      assert.equal(check.status, 0, check.stdout);
      // The lines to paste, as if the package were installed.
      const lines = stdout.match(/(?<=npx glossary-elements ).*?(?= *#)/g) ?? [];
      assert.deepEqual(lines, ['build --watch', 'check']);
      assert.equal(command('build').status, 0);
      const { title, entries } = JSON.parse(readFileSync(join(folder, 'glossary.json'), 'utf8')) as {
        title: string;
        entries: { term: string; seeAlso: string[]; definition: unknown }[];
      };
      assert.equal(title, 'Glossary');
      assert.deepEqual(
        entries.map(({ term, seeAlso }) => [term, ...seeAlso]),
        [
          ['Conversion rate', 'landing-page'],
          ['Landing page', 'conversion-rate'],
        ],
      );
    });

  it('writes nothing where a file has the name of the folder of the script', () => {
    writeFileSync(join(folder, 'glossary'), '');
    const { status, stderr } = command('init', '--page');
    assert.equal(status, 2);
    assert.match(stderr, /glossary is already there, so nothing was written\./);
    assert.deepEqual(list(), ['glossary']);
  });

  it('is followed by build and pages, which name texts in another language than is stated', () => {
    const text = 'Eine Nachricht, die ein System an ein anderes schickt, sobald etwas geschieht.';
    writeFileSync(join(folder, 'a.csv'), `term,definition\nWebhook,"${text}"\n`);
    assert.match(
      command('build', 'a.csv', '--out', 'a.json').stdout,
      /warning {2}text-language {2}The texts look German/,
    );
    const site = ['--out', 'site', '--base-url', 'https://example.org/'];
    assert.match(
      command('pages', 'a.csv', ...site).stdout,
      /warning {2}text-language {2}The texts look German/,
    );
    assert.doesNotMatch(command('build', 'a.csv', '--lang', 'de', '--out', 'a.json').stdout, /text-language/);
  });

  it('writes a folder of Markdown without an argument', () => {
    assert.equal(command('init').status, 0);
    assert.deepEqual(list(), [
      'glossary.config.json',
      'terms',
      'terms/conversion-rate.md',
      'terms/landing-page.md',
    ]);
  });

  it('writes a page, its bundle and the script with --page, and no file that it does not name', () => {
    const { status, stdout, stderr } = command('init', 'words.csv', '--page');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(
      stdout,
      /^Wrote words\.csv, glossary\.config\.json, index\.html, and the script into the folder glossary\.\n/,
    );
    assert.match(stdout, /\nglossary\.json: 2 entries in 1 file: 0 errors, 0 warnings\n/);
    assert.match(
      stdout,
      /\n {2}<script type="module" src="glossary\/glossary\.js"\n +data-src="glossary\.json"/,
    );
    const files = list();
    assert.deepEqual(
      files.filter((file) => !/^glossary\/[\w-]+\.js$/.test(file)),
      [
        'glossary',
        'glossary.config.json',
        'glossary.json',
        'glossary/glossary.classic.js',
        'glossary/glossary.css',
        'glossary/licenses.txt',
        'index.html',
        'words.csv',
      ],
    );
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const named = [...page.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, file]) => file as string);
    assert.deepEqual(named, ['glossary/glossary.css', 'glossary/glossary.js', 'glossary.json']);
    for (const file of named) assert.ok(files.includes(file), file);
    const bundle = readFileSync(join(folder, 'glossary.json'), 'utf8');
    assert.equal(command('build').status, 0);
    assert.equal(readFileSync(join(folder, 'glossary.json'), 'utf8'), bundle);
  });

  it('writes only the script with --script, also where a glossary is', () => {
    writeFileSync(join(folder, 'glossary.json'), 'mine');
    const { status, stdout } = command('init', '--script');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /<link rel="stylesheet" href="\/glossary\/glossary\.css">\n {2}<script type="module"[^>]*data-src="\/glossary\.json"/,
    );
    assert.match(
      stdout,
      /right on every page, where this folder is the root of the site\./,
      'whence they lead',
    );
    const names = new Set(list().map((file) => file.split('/')[0]));
    assert.deepEqual([...names], ['glossary', 'glossary.json']);
    assert.ok(['glossary/glossary.js', 'glossary/glossary.css'].every((file) => list().includes(file)));
    assert.equal(readFileSync(join(folder, 'glossary.json'), 'utf8'), 'mine');
    assert.equal(command('init', '--script').status, 2);
  });

  for (const file of ['index.html', 'glossary.json', 'glossary/glossary.js'])
    it(`never overwrites ${file} with --page`, () => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), 'mine');
      const before = list();
      const { status, stderr } = command('init', '--page');
      assert.equal(status, 2);
      assert.match(
        stderr,
        new RegExp(`^error: ${file.replace('.', '\\.')} is already there, so nothing was written`),
      );
      assert.deepEqual(list(), before);
      assert.equal(readFileSync(join(folder, file), 'utf8'), 'mine');
    });

  it('never overwrites anything', () => {
    writeFileSync(join(folder, 'glossary.config.json'), 'mine');
    const { status, stdout, stderr } = command('init');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^error: glossary\.config\.json is already there, so nothing was written\./);
    assert.deepEqual(list(), ['glossary.config.json']);
    rmSync(join(folder, 'glossary.config.json'));
    command('init');
    writeFileSync(join(folder, 'terms/conversion-rate.md'), 'mine');
    assert.match(command('init').stderr, /terms\/conversion-rate\.md is already there/);
    assert.equal(readFileSync(join(folder, 'terms/conversion-rate.md'), 'utf8'), 'mine');
  });

  it('names the places that it takes', () => {
    for (const place of ['words.docx', '.']) {
      const { status, stderr } = command('init', place);
      assert.equal(status, 2);
      assert.match(stderr, /is no place for a first source\. Name a new folder, or a \.yaml or \.csv file\./);
    }
    assert.deepEqual(list(), []);
  });
});

describe('the help of a command', () => {
  it('shows newcomers where to start', () => {
    assert.match(command('--help').stdout, /New here\? "glossary init" /);
  });

  for (const name of ['check', 'build', 'pages'])
    it(`lists our fields and other names of them, and ends with examples: ${name}`, () => {
      const { stdout } = command(name, '-h');
      assert.match(stdout, /\n {2}term +also title, name, .*\n(?:.*\n)*? {2}aliases +also alias, /);
      assert.match(stdout, /--map term=/);
      assert.match(stdout, /\nExamples:\n(?: {2}.*glossary .*\n)+$/);
      assert.ok(stdout.split('\n').every((line) => line.length <= 120));
    });
});

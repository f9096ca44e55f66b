/** `glossary init`: a first source, with which every other command works. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('writes a folder of Markdown without an argument', () => {
    assert.equal(command('init').status, 0);
    assert.deepEqual(list(), [
      'glossary.config.json',
      'terms',
      'terms/conversion-rate.md',
      'terms/landing-page.md',
    ]);
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

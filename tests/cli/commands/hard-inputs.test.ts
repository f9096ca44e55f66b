/** Inputs that no author writes, closed pipes and interruptions: a message or silence, never a stack trace. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { environment, glossary, MAIN } from '../helpers/command.js';
import { md } from '../helpers/sources.js';

let folder = '';
const file = (name: string) => join(folder, name);
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'glossary-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const nested = (open: string, close: string, times = 20_000) => open.repeat(times) + close.repeat(times);
const entry = (definition: string) => `{"entries":[{"id":"a","term":"A","definition":${definition}}]}`;

describe('a file that is nested too deeply', () => {
  const deep: readonly (readonly [what: string, name: string, text: string])[] = [
    ['JSON', 'deep.json', nested('[', ']')],
    ['JSON that does not end', 'deep.json', nested('[', '')],
    ['a definition of nodes', 'deep.json', entry(nested('[{"type":"emphasis","children":[', ']}]', 2500))],
    ['YAML', 'deep.yml', nested('[', ']')],
    ['front matter', 'deep.md', md(`term: A\nx: ${nested('[', ']')}`)],
  ];
  for (const [what, name, text] of deep)
    it(`is a problem, and the other files are read: ${what}`, () => {
      writeFileSync(file(name), text);
      writeFileSync(file('right.md'), md('term: Webhook'));
      const { status, stdout, stderr } = glossary.in(folder)('check', '.');
      assert.equal(status, 1, stderr);
      assert.equal(stderr, '');
      assert.match(stdout, new RegExp(`^${name}:1:1  error  unreadable  This file is nested too deeply`));
      assert.match(stdout, /\n1 entry in 2 files: 1 error, 0 warnings\n$/);
    });

  const markup: readonly (readonly [what: string, name: string, text: string])[] = [
    ['quotes in Markdown', 'deep.md', md('term: A', '> '.repeat(5000) + 'x')],
    ['HTML in Markdown', 'deep.md', md('term: A', '<div>'.repeat(20_000))],
    ['HTML in a table', 'deep.csv', `term,definition\nA,${'<b>'.repeat(20_000)}`],
  ];
  for (const [what, name, text] of markup)
    it(`is said, and the start of the text is kept: ${what}`, () => {
      writeFileSync(file(name), text);
      writeFileSync(file('right.md'), md('term: Webhook'));
      const { stdout, stderr } = glossary.in(folder)('check', '.');
      assert.equal(stderr, '');
      assert.match(
        stdout,
        new RegExp(`^${name}:\\d+:\\d+  warning  nesting  The markup of this text is nested more than`),
      );
      assert.match(stdout, /\n2 entries in 2 files: 0 errors, 1 warning\n$/);
    });

  it('a Markdown file leaves the rest of the bundle as it is', () => {
    writeFileSync(file('deep.md'), md(`term: A\nx: ${nested('[', ']')}`));
    writeFileSync(file('right.md'), md('term: Webhook'));
    assert.equal(glossary.in(folder)('build', '*.md', '--out', 'glossary.json').status, 1);
    assert.match(readFileSync(file('glossary.json'), 'utf8'), /"term":"Webhook"/);
  });
});

describe('a glossary with very many problems', () => {
  it('is checked', () => {
    const entries = Array.from({ length: 130_000 }, (_, index) => ({ id: `t${index}`, term: `T${index}` }));
    writeFileSync(
      file('wide.json'),
      JSON.stringify({ entries: [...entries, { ...entries[0], definition: 'x' }] }),
    );
    const { status, stdout, stderr } = glossary.in(folder)('check', 'wide.json');
    assert.equal(status, 1, stderr);
    assert.match(stdout, /130\d{3} errors/);
  });
});

describe('a pipe that is closed early', { skip: process.platform === 'win32' }, () => {
  it('ends the report without a word, and the bundle is written', () => {
    for (let number = 0; number < 300; number++)
      writeFileSync(file(`t${number}.md`), md(`term: T${number}\nseeAlso: [nothing${number}]`));
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', '"$@" | head -n 1', 'bash', process.execPath, MAIN, 'build', '.', '--out', '../out.json'],
      { cwd: folder, env: environment(), encoding: 'utf8' },
    );
    assert.equal(stderr, '');
    assert.match(stdout, /^t0\.md.*\n$/);
    rmSync(join(folder, '../out.json'));
  });
});

describe('a command that is interrupted', { skip: process.platform === 'win32' }, () => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    it(`${signal} leaves no stage behind`, async () => {
      mkdirSync(file('terms'));
      for (let number = 0; number < 400; number++)
        writeFileSync(file(`terms/t${number}.md`), md(`term: T${number}`));
      const child = spawn(
        process.execPath,
        [MAIN, 'pages', 'terms', '--out', 'site', '--base-url', 'https://example.org/'],
        { cwd: folder, env: environment(), stdio: 'ignore' },
      );
      const exited = once(child, 'exit');
      // As soon as something is being written.
      while (child.exitCode === null && !existsSync(file('site/.glossary-stage/files/t1')))
        await new Promise((resolve) => setImmediate(resolve));
      child.kill(signal);
      assert.equal((await exited)[0], code);
      assert.deepEqual(readdirSync(file('site')), []);
    });
});

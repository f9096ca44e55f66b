// The disk is full, the process dies, two run at once: there is the old output or the new one, never half of one.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { environment, glossary, MAIN } from '../helpers/command.js';

let folder = '';
const file = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(file(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossary-'));
  mkdirSync(file('terms'));
  // Larger than what a small disk takes.
  for (let number = 0; number < 20; number++)
    writeFileSync(
      file(`terms/t${number}.md`),
      `---\nterm: Term ${number}\n---\n\n${'It is long. '.repeat(300)}\n`,
    );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BUILD = ['build', 'terms', '--out', 'glossary.json'];
const PAGES = ['pages', 'terms', '--out', 'site', '--base-url', 'https://example.org/'];

describe('when the disk is full', () => {
  // A limit to the size of files, in blocks of 512 or 1,024 bytes, is as good as a full disk.
  const withLittleSpace = (args: readonly string[]) =>
    spawnSync(
      'bash',
      ['-c', `trap '' XFSZ; ulimit -f 16; exec "$@"`, 'bash', process.execPath, MAIN, ...args],
      {
        cwd: folder,
        env: environment(),
        encoding: 'utf8',
      },
    );

  it('the old bundle stays, and the command prints the reason', () => {
    writeFileSync(file('glossary.json'), 'old');
    const { status, stderr } = withLittleSpace(BUILD);
    assert.equal(status, 2, stderr);
    assert.match(stderr, /glossary\.json cannot be written/);
    assert.equal(read('glossary.json'), 'old');
    assert.deepEqual(readdirSync(folder).sort(), ['glossary.json', 'terms']);
  });

  it('the old site stays', () => {
    mkdirSync(file('site'));
    writeFileSync(file('site/index.html'), 'old');
    const { status, stderr } = withLittleSpace(PAGES);
    assert.equal(status, 2, stderr);
    assert.deepEqual(readdirSync(file('site')), ['index.html']);
    assert.equal(read('site/index.html'), 'old');
  });
});

describe('when the process is killed', () => {
  it('there is the old site or the new one, and the next run works', async () => {
    assert.equal(glossary.in(folder)(...PAGES).status, 0);
    const whole = new Map(
      readdirSync(file('site'), { recursive: true, encoding: 'utf8' }).map((name) => [name, true]),
    );
    for (let number = 0; number < 20; number++)
      writeFileSync(
        file(`terms/t${number}.md`),
        `---\nterm: Term ${number}\n---\n\n${'It is new. '.repeat(300)}\n`,
      );
    const child = spawn(process.execPath, [MAIN, ...PAGES], {
      cwd: folder,
      env: environment(),
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    // As soon as something is being written.
    for (;;) {
      if (child.exitCode !== null || readdirSync(file('site')).includes('.glossary-stage')) break;
      await new Promise((resolve) => setImmediate(resolve));
    }
    child.kill('SIGKILL');
    await ended;
    const texts = [...whole.keys()]
      .filter((name) => name.endsWith('t7/index.html'))
      .map((name) => read(join('site', name)));
    assert.equal(texts.length, 1);
    assert.match(texts[0] ?? '', /(It is long\.|It is new\.)[^]*<\/html>\s*$/);
    assert.equal(glossary.in(folder)(...PAGES).status, 0);
    assert.match(read('site/t7/index.html'), /It is new\./);
    assert.deepEqual(
      readdirSync(file('site'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.includes('stage'),
      ),
      [],
    );
  });
});

describe('when two run at once', () => {
  it('each succeeds or is turned away, and the site is whole', async () => {
    const run = () =>
      new Promise<number | null>((resolve) => {
        spawn(process.execPath, [MAIN, ...PAGES], { cwd: folder, env: environment(), stdio: 'ignore' }).once(
          'exit',
          resolve,
        );
      });
    const codes = await Promise.all([run(), run()]);
    assert.ok(codes.includes(0), String(codes));
    assert.ok(
      codes.every((code) => code === 0 || code === 2),
      String(codes),
    );
    const pages = readdirSync(file('site'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    assert.equal(pages.length, 21);
    for (const page of pages) assert.match(read(join('site', page)), /<\/html>\s*$/);
  });
});

describe('when there is nothing to read', () => {
  it('the command prints the reason', () => {
    mkdirSync(file('empty'));
    const { status, stderr } = glossary.in(folder)('check', 'empty');
    assert.equal(status, 2);
    assert.match(stderr, /The folder "empty" contains no .* file/);
  });
});

describe('when a source cannot be read to its end', () => {
  const broken: readonly (readonly [string, string, string])[] = [
    ['JSON', 'bad.json', '{"terms":[{"term":"A","definition":"x"},]}'],
    ['YAML', 'bad.yml', '- term: A\n  definition: x\n - b: [\n'],
    ['a table with an open quote', 'bad.csv', 'term,definition\nA,x\nB,"y\n'],
    ['a list without entries', 'bad.json', '[]'],
    ['a table without rows', 'bad.csv', 'term,definition\n'],
  ];
  for (const [what, name, text] of broken)
    it(`${what}: the old bundle stays`, () => {
      writeFileSync(file(name), text);
      writeFileSync(file('glossary.json'), 'old');
      const { status, stdout, stderr } = glossary.in(folder)('build', name, '--out', 'glossary.json');
      assert.equal(status, 1, stdout);
      assert.match(stderr, /glossary\.json was not written, because /);
      assert.equal(read('glossary.json'), 'old');
    });

  it('the old site stays', () => {
    mkdirSync(file('site'));
    writeFileSync(file('site/index.html'), 'old');
    writeFileSync(file('bad.json'), '[{"term":"A"');
    const { status, stderr } = glossary.in(folder)(
      'pages',
      'bad.json',
      '--out',
      'site',
      '--base-url',
      'https://example.org/',
    );
    assert.equal(status, 1);
    assert.match(stderr, /site was not written, because bad\.json could not be read to its end/);
    assert.deepEqual([readdirSync(file('site')), read('site/index.html')], [['index.html'], 'old']);
  });

  it('one bad Markdown file does not affect the others', () => {
    writeFileSync(file('terms/bad.md'), '---\nterm: [\n---\n\nText.\n');
    assert.equal(glossary.in(folder)(...BUILD).status, 1);
    assert.equal((JSON.parse(read('glossary.json')) as { entries: unknown[] }).entries.length, 20);
  });

  it('a bundle is never written among its sources', () => {
    const { status, stderr } = glossary.in(folder)('build', 'terms', '--out', 'terms/glossary.json');
    assert.equal(status, 2);
    assert.match(stderr, /terms\/glossary\.json is in the source folder terms\./);
  });
});

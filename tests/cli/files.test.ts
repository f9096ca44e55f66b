import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { findFiles, Output, patternIn, readText, UsageError } from '../../src/cli/files.js';

let folder = '';
const write = (name: string, content: string | Uint8Array = 'x') => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
};
const list = (at = folder): string[] =>
  readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(at, join(entry.parentPath, entry.name)))
    .sort();
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const usage = (pattern: RegExp) => (error: unknown) =>
  error instanceof UsageError && pattern.test(error.message);

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'glossary-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('findFiles', () => {
  const find = async (patterns: string[], extensions?: string[]) =>
    (
      await findFiles(
        patterns.map((pattern) => join(folder, pattern)),
        extensions && { extensions },
      )
    ).map((file) => relative(folder, file));

  beforeEach(() => {
    for (const name of ['b.md', 'a.md', 'deep/c.md', 'deep/d.yml', 'node_modules/e.md']) write(name);
  });

  const cases: [string, string[], string[] | undefined, string[]][] = [
    ['a file', ['a.md'], undefined, ['a.md']],
    ['a folder with its folders', ['.'], undefined, ['a.md', 'b.md', 'deep/c.md', 'deep/d.yml']],
    ['a glob', ['**/*.md'], undefined, ['a.md', 'b.md', 'deep/c.md']],
    ['the kinds that are wanted', ['.'], ['.yml'], ['deep/d.yml']],
    ['a named file of any kind', ['a.md', 'deep'], ['.yml'], ['a.md', 'deep/d.yml']],
    ['each once', ['a.md', '*.md'], undefined, ['a.md', 'b.md']],
  ];
  for (const [what, patterns, extensions, expected] of cases)
    it(`finds ${what}`, async () => assert.deepEqual(await find(patterns, extensions), expected));

  it('matches a glob in a folder with brackets in its name', async () => {
    write('deep/site [2]/a/index.md');
    const found = await findFiles([patternIn(join(folder, 'deep/site [2]'), '*/index.md')]);
    assert.deepEqual(
      found.map((file) => relative(folder, file)),
      ['deep/site [2]/a/index.md'],
    );
  });

  it('reports a pattern that finds nothing', async () => {
    await assert.rejects(find(['missing']), usage(/No file matches .*missing/));
    await assert.rejects(find(['deep'], ['.csv']), usage(/The folder .* contains no \.csv file/));
  });
});

describe('readText', () => {
  it('leaves out a byte order mark', async () => {
    write('bom.md', '\ufeffAPI');
    assert.equal(await readText(join(folder, 'bom.md')), 'API');
  });

  it('reports a file that cannot be read', async () => {
    write('latin.md', new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
    await assert.rejects(
      readText(join(folder, 'none.md')),
      usage(/none\.md cannot be read, because it does not exist/),
    );
    await assert.rejects(readText(join(folder, 'latin.md')), usage(/latin\.md is not UTF-8/));
    await assert.rejects(readText(folder), usage(/it is a folder/));
  });
});

describe('Output', () => {
  it('shows nothing before all is there, and leaves nothing else behind', async () => {
    write('old.html', 'old');
    const output = new Output(folder);
    await output.stage('old.html', 'new');
    await output.stage('api/index.html', 'API');
    assert.equal(read('old.html'), 'old');
    await output.commit();
    assert.deepEqual(list(), ['api/index.html', 'old.html']);
    assert.equal(read('old.html'), 'new');
  });

  it('makes the folder', async () => {
    const output = new Output(join(folder, 'a/b'));
    await output.stage('c.txt', 'c');
    await output.commit();
    assert.deepEqual(list(), ['a/b/c.txt']);
  });

  it('keeps the last text of a file that was staged twice', async () => {
    const output = new Output(folder);
    await output.stage('a.txt', 'one');
    await output.stage('a.txt', 'two');
    await output.commit();
    assert.equal(read('a.txt'), 'two');
  });

  it('writes nothing that was discarded', async () => {
    const output = new Output(folder);
    await output.stage('a.txt', 'a');
    await output.discard();
    await output.commit();
    assert.deepEqual(readdirSync(folder), []);
  });

  it('does not write outside', async () => {
    const output = new Output(folder);
    for (const path of ['../a.txt', '/a.txt', '.', 'b/../../a.txt'])
      await assert.rejects(output.stage(path, 'a'), usage(/is not a path of a file inside the folder/));
    await output.stage('..a.txt', 'a legal name');
    await output.commit();
    assert.deepEqual(list(), ['..a.txt']);
  });

  it('changes nothing when something cannot be written', async () => {
    write('a.txt', 'old');
    mkdirSync(join(folder, 'z.txt'));
    const output = new Output(folder);
    await output.stage('a.txt', 'new');
    await output.stage('z.txt', 'new');
    await assert.rejects(output.commit(), usage(/z\.txt cannot be written, because a folder has that name/));
    assert.equal(read('a.txt'), 'old');
    assert.deepEqual(readdirSync(folder).sort(), ['a.txt', 'z.txt']);
  });

  it('reports a folder without permission to write', async (t) => {
    if (process.getuid?.() === 0) return t.skip('root may write everywhere');
    chmodSync(folder, 0o500);
    await assert.rejects(new Output(folder).stage('a.txt', 'a'), usage(/you have no permission/));
  });

  it('reports a file that has the name of the folder', async () => {
    write('file');
    await assert.rejects(
      new Output(join(folder, 'file')).stage('a.txt', 'a'),
      usage(/a file has the name of a folder/),
    );
  });

  it('turns away a second run', async () => {
    const one = new Output(folder);
    const other = new Output(folder);
    await one.stage('a.txt', 'one');
    await assert.rejects(other.stage('a.txt', 'other'), usage(/Another glossary command is writing/));
    await one.commit();
    await other.stage('a.txt', 'other');
    await other.commit();
    assert.equal(read('a.txt'), 'other');
  });

  it('removes the stage of a process that died', async () => {
    write('a.txt', 'old');
    const script = `
      const { Output } = await import(${JSON.stringify(new URL('../../src/cli/files.ts', import.meta.url).href)});
      const output = new Output(${JSON.stringify(folder)});
      await output.stage('a.txt', 'half');
      process.kill(process.pid, 'SIGKILL');`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', script]);
    assert.equal(signal, 'SIGKILL');
    assert.equal(read('a.txt'), 'old');
    const output = new Output(folder);
    await output.stage('a.txt', 'new');
    await output.commit();
    assert.deepEqual(readdirSync(folder), ['a.txt']);
    assert.equal(read('a.txt'), 'new');
  });
});

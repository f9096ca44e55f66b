import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { UsageError } from '../../src/cli/files.js';
import { abandonOutputs, Output } from '../../src/cli/output.js';

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
      const { Output } = await import(${JSON.stringify(new URL('../../src/cli/output.ts', import.meta.url).href)});
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

  describe('and links, devices and pipes', { skip: process.platform === 'win32' }, () => {
    it('keeps a symbolic link, and replaces the file to which it leads', async () => {
      write('elsewhere/real.json', 'old');
      mkdirSync(join(folder, 'site'));
      symlinkSync('../elsewhere/real.json', join(folder, 'site/a.json'));
      const output = new Output(join(folder, 'site'));
      await output.stage('a.json', 'new');
      assert.equal(read('elsewhere/real.json'), 'old');
      await output.commit();
      assert.ok(lstatSync(join(folder, 'site/a.json')).isSymbolicLink());
      assert.equal(read('elsewhere/real.json'), 'new');
      assert.deepEqual(readdirSync(join(folder, 'elsewhere')), ['real.json']);
    });

    it('keeps links to a file of the same folder, in a linked folder, and to a file that does not exist yet', async () => {
      write('real/v1.json', 'old');
      symlinkSync('real', join(folder, 'site'));
      symlinkSync('v1.json', join(folder, 'real/latest.json'));
      symlinkSync('v2.json', join(folder, 'real/next.json'));
      const output = new Output(join(folder, 'site'));
      await output.stage('latest.json', 'new');
      await output.stage('next.json', 'next');
      await output.commit();
      assert.equal(read('real/v1.json'), 'new');
      assert.equal(read('real/v2.json'), 'next');
      for (const name of ['site', 'real/latest.json', 'real/next.json'])
        assert.ok(lstatSync(join(folder, name)).isSymbolicLink(), name);
      assert.deepEqual(readdirSync(join(folder, 'real')).sort(), [
        'latest.json',
        'next.json',
        'v1.json',
        'v2.json',
      ]);
    });

    it('writes nothing through a link when it is discarded', async () => {
      write('elsewhere/real.json', 'old');
      symlinkSync('elsewhere/real.json', join(folder, 'a.json'));
      const output = new Output(folder);
      await output.stage('a.json', 'new');
      await output.discard();
      assert.deepEqual(list(), ['elsewhere/real.json']);
      assert.equal(read('elsewhere/real.json'), 'old');
    });

    it('writes into a pipe, which stays', async () => {
      const pipe = join(folder, 'pipe');
      spawnSync('bash', ['-c', 'mkfifo "$1"', 'bash', pipe]);
      const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'inherit'] });
      let text = '';
      reader.stdout.on('data', (data) => (text += data));
      const output = new Output(folder);
      await output.stage('pipe', 'x'.repeat(200_000));
      await output.commit();
      await once(reader, 'close');
      assert.equal(text.length, 200_000);
      assert.ok(lstatSync(pipe).isFIFO());
      assert.deepEqual(readdirSync(folder), ['pipe']);
    });

    it('leaves no stage behind when the process is told to end', async () => {
      write('elsewhere/real.json', 'old');
      symlinkSync('elsewhere/real.json', join(folder, 'a.json'));
      const output = new Output(folder);
      await output.stage('a.json', 'new');
      await output.stage('b.json', 'new');
      await abandonOutputs();
      assert.deepEqual(list(), ['elsewhere/real.json']);
      assert.deepEqual(readdirSync(folder).sort(), ['a.json', 'elsewhere']);
    });
  });
});

/** `glossary build --watch`: the bundle follows its sources until Ctrl+C. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { environment, MAIN } from '../helpers/command.js';
import { md } from '../helpers/sources.js';

let folder = '';
let child: ChildProcess;
let said = '';
/** How much of what the command has said earlier tests have seen. */
let seen = 0;

const file = (name: string) => join(folder, name);
const write = (name: string, text: string) => {
  mkdirSync(dirname(file(name)), { recursive: true });
  writeFileSync(file(name), text);
};
const terms = () =>
  (JSON.parse(readFileSync(file('out.json'), 'utf8')) as { entries: { term: string }[] }).entries.map(
    ({ term }) => term,
  );

function start(...args: string[]): void {
  child = spawn(process.execPath, [MAIN, 'build', ...args, '--out', 'out.json', '--watch'], {
    cwd: folder,
    env: environment(),
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data));
}

/** Waits until the command has said `words` since it was last asked. */
async function hears(words: RegExp): Promise<void> {
  while (!words.test(said.slice(seen))) {
    assert.equal(child.exitCode, null, said);
    await Promise.race([once(child.stdout!, 'data'), once(child.stderr!, 'data'), once(child, 'exit')]);
  }
  seen = said.length;
}

async function interrupt(): Promise<number | null> {
  const exited = once(child, 'exit') as Promise<[number | null]>;
  child.kill('SIGINT');
  return (await exited)[0];
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossary-'));
  [said, seen] = ['', 0];
});
afterEach(() => {
  if (child.exitCode === null) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('glossary build --watch', { skip: process.platform === 'win32' }, () => {
  it('builds again when a file changes, comes, is replaced or goes, also in a new folder', async () => {
    write('terms/a.md', md('term: A'));
    start('terms');
    await hears(/^out\.json: 1 entry in 1 file: 0 errors, 0 warnings\n$/);
    write('terms/a.md', md('term: Alpha'));
    await hears(/1 entry/);
    assert.deepEqual(terms(), ['Alpha']);
    write('terms/new/deep/b.md', md('term: B'));
    await hears(/2 entries/);
    write('terms/.b.md.swp', md('term: Beta'));
    renameSync(file('terms/.b.md.swp'), file('terms/new/deep/b.md'));
    await hears(/2 entries/);
    assert.deepEqual(terms(), ['Alpha', 'Beta']);
    rmSync(file('terms/new'), { recursive: true });
    await hears(/1 entry/);
    assert.equal(await interrupt(), 0);
  });

  it('sees what changes in a folder that was removed and made again', async () => {
    write('terms/a.md', md('term: A'));
    start('terms');
    await hears(/1 entry/);
    rmSync(file('terms'), { recursive: true });
    write('terms/b.md', md('term: B'));
    await hears(/1 entry/);
    write('terms/c.md', md('term: C'));
    await hears(/2 entries/);
    assert.deepEqual(terms(), ['B', 'C']);
    assert.equal(await interrupt(), 0);
  });

  it('goes on when a source is wrong or gone, and when it is right again', async () => {
    write('terms.csv', 'term,definition\nA,a\n');
    start('terms.csv');
    await hears(/1 entry/);
    write('terms.csv', 'term,definition\nA,"a\n');
    await hears(/csv-syntax[^]*1 error/);
    rmSync(file('terms.csv'));
    await hears(/error: "terms\.csv" does not exist/);
    assert.deepEqual(terms(), ['A']);
    write('terms.csv', 'term,definition\nB,b\n');
    await hears(/1 entry in 1 file: 0 errors/);
    assert.deepEqual(terms(), ['B']);
    assert.equal(await interrupt(), 0);
  });

  it('does not build because of its own output', async () => {
    write('a.md', md('term: A'));
    write('b.md', md('term: B'));
    start('*.md');
    await hears(/2 entries/);
    write('a.md', md('term: Alpha'));
    await hears(/2 entries/);
    write('b.md', md('term: Beta'));
    await hears(/2 entries/);
    assert.equal(said.match(/out\.json:/g)?.length, 3, said);
    assert.equal(await interrupt(), 0);
  });

  it('cannot watch standard input', async () => {
    start('-');
    assert.deepEqual(await once(child, 'exit'), [2, null]);
    assert.match(said, /--watch needs files or folders/);
  });
});

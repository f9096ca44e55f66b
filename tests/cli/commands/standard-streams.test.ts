/** `-`: sources from standard input, bundles and pages to standard output. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { environment, MAIN, run } from '../helpers/command.js';
import { md } from '../helpers/sources.js';

let folder = '';
const file = (name: string) => join(folder, name);
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'glossary-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const terms = (json: string) =>
  (JSON.parse(json) as { entries: { term: string }[] }).entries.map(({ term }) => term);

describe('standard input', () => {
  it('is checked, and its problems have lines', () => {
    const { status, stdout } = run(folder, ['check', '-'], 'term,definition\nAPI,A way\nSDK,\n');
    assert.equal(status, 1);
    assert.match(stdout, /^stdin\.csv:3:5 {2}error {2}schema {2}/);
    assert.match(stdout, /1 entry in 1 file, 1 skipped: 1 error/);
  });

  it('has the format that the user names', () => {
    const { status, stdout } = run(folder, ['check', '-', '--format', 'csv'], 'term\ndefinition\n');
    assert.equal(status, 1);
    assert.match(stdout, /^stdin\.csv:1:1/);
    assert.match(run(folder, ['check', '-', '--format', 'docx']).stderr, /Allowed choices are md, .*csv/);
  });

  it('is read together with files', () => {
    writeFileSync(file('a.md'), md('term: A'));
    const { stdout } = run(folder, ['build', 'a.md', '-', '--out', '-'], '- term: B\n  definition: b\n');
    assert.deepEqual(terms(stdout), ['A', 'B']);
  });

  it('must not be empty', () => {
    const { status, stderr } = run(folder, ['check', '-']);
    assert.equal(status, 2);
    assert.match(stderr, /Standard input \("-"\) is empty\./);
  });
});

describe('standard output', () => {
  const INPUT = '[{"term": "A", "definition": "a", "seeAlso": ["x"]}]';

  it('gets the bundle only; the report goes to standard error', () => {
    const { status, stdout, stderr } = run(folder, ['build', '-', '--out', '-'], INPUT);
    assert.equal(status, 1);
    assert.deepEqual(terms(stdout), ['A']);
    assert.match(stderr, /^stdin\.json:1:47 {2}error {2}dangling-see-also/);
    assert.match(run(folder, ['build', '-', '--out', '-', '--json'], INPUT).stderr, /^\{.*"errors":1.*\}\n$/);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('is meant by the names of the system, too', { skip: process.platform === 'win32' }, () => {
    for (const name of ['/dev/stdout', '/dev/fd/1']) {
      assert.deepEqual(terms(run(folder, ['build', '-', '--out', name], INPUT).stdout), ['A']);
      const shell = `exec "$@" > out.json 2> /dev/null`;
      spawnSync('bash', ['-c', shell, 'bash', process.execPath, MAIN, 'build', '-', '--out', name], {
        cwd: folder,
        env: environment(),
        input: INPUT,
      });
      assert.deepEqual(terms(readFileSync(file('out.json'), 'utf8')), ['A']);
    }
    assert.ok(!lstatSync('/dev/stdout').isFile());
  });

  it('does not take the parts of a split bundle', () => {
    const { status, stderr } = run(folder, ['build', '-', '--out', '-', '--split'], INPUT);
    assert.equal(status, 2);
    assert.match(stderr, /The parts of --split need a folder\./);
  });

  it('may be the pipe of a shell', { skip: process.platform === 'win32' }, () => {
    const shell = `exec "$@" --out >(cat > copy.json; echo done >&2)`;
    const { stderr } = spawnSync('bash', ['-c', shell, 'bash', process.execPath, MAIN, 'build', '-'], {
      cwd: folder,
      env: environment(),
      input: INPUT,
      encoding: 'utf8',
    });
    assert.match(stderr, /done/);
    assert.deepEqual(terms(readFileSync(file('copy.json'), 'utf8')), ['A']);
  });

  it('gets the page that was piped in, filled', () => {
    writeFileSync(file('g.json'), '{"entries":[{"id":"a","term":"A","definition":"x"}]}');
    const { status, stdout, stderr } = run(
      folder,
      ['prerender', '-', '--bundle', 'g.json'],
      '<glossary-entry term="a"></glossary-entry>',
    );
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^<glossary-entry prerendered term="a">.*<p>x<\/p>/s);
    assert.match(stderr, /^1 page: .*1 filled element/);
  });
});

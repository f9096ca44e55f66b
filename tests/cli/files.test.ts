import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { findFiles, patternIn, readText, UsageError } from '../../src/cli/files.js';

let folder = '';
const write = (name: string, content: string | Uint8Array = 'x') => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
};
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

  for (const address of ['http://localhost:1/a', 'https://example.org/*.html', 'ftp://example.org/a.md'])
    it(`says that an address is none of a file, and what to do: ${address}`, async () => {
      await assert.rejects(
        findFiles([address]),
        usage(/is an address, but only files are read here\. Save the pages/),
      );
    });

  it('reports a pattern that finds nothing', async () => {
    await assert.rejects(find(['missing']), usage(/^".*missing" does not exist\. Name a file/));
    await assert.rejects(find(['missing/*.md']), usage(/No file matches .*missing/));
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

/** The builder reads as the command line does: the same bundle to the byte, the same problems. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readAll } from '../../demo/builder/engine/read-all.js';
import type { InputFile } from '../../demo/builder/engine/read-sources.js';
import { bundleJson } from '../../src/cli/bundle-json.js';
import { lint } from '../../src/cli/lints/index.js';
import { sortProblems } from '../../src/cli/problems.js';
import { readGlossary } from '../../src/cli/commands/read-glossary.js';
import { plainText } from '../../src/core/rich-text.js';
import { sourceCases } from '../corpus/sources.js';

let home: string;
let folder: string;
before(async () => {
  home = process.cwd();
  folder = await mkdtemp(join(tmpdir(), 'glossary-'));
  process.chdir(folder);
});
after(async () => {
  process.chdir(home);
  await rm(folder, { recursive: true });
});

/** What `glossary build` and `glossary check` make of these files, without the lint of common words. */
async function asCommand(files: readonly InputFile[]) {
  for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
  const { glossary, bundle, locate, problems, skipped } = await readGlossary(
    files.map(({ name }) => name),
    {},
  );
  return {
    json: bundleJson(bundle),
    problems: sortProblems([...problems, ...lint(glossary, locate, bundle.url)]),
    entries: bundle.entries.length,
    skipped,
  };
}

const asBuilder = async (files: readonly InputFile[]) => {
  const { json, problems, entries, skipped } = await readAll(files, {});
  return { json, problems, entries, skipped };
};

describe('the builder and the command line read the same', () => {
  for (const { file, bytes, entries, problems = [] } of sourceCases)
    it(file, async () => {
      const files = [{ name: file, bytes }];
      assert.deepEqual(await asBuilder(files), await asCommand(files));
      const read = await readAll(files, {});
      assert.deepEqual(
        read.bundle.entries.map(({ id, term, definition }) => `${id} | ${term} | ${plainText(definition)}`),
        entries,
      );
      assert.deepEqual(
        read.problems.map(({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`),
        problems,
      );
    });

  it('of all of them together, and of the marketing glossary', async () => {
    const all = sourceCases.map(({ file, bytes }) => ({ name: file, bytes }));
    assert.deepEqual(await asBuilder(all), await asCommand(all));
    const marketing = join(home, 'data/marketing');
    const names = await readdir(marketing);
    const files = await Promise.all(
      names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(marketing, name))) })),
    );
    const read = await asBuilder(files);
    assert.deepEqual(read, await asCommand(files));
    assert.ok(read.entries > 10);
  });
});

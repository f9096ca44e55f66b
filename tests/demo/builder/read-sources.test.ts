// The readers of the command line in the browser. tests/cli/builder.test.ts compares the same cases with the command line.
import { assert } from '@open-wc/testing';
import { readSources } from '../../../demo/builder/engine/index.js';
import { plainText } from '../../../src/index.js';
import { sourceCases } from '../../corpus/sources.js';

describe('the builder reads', () => {
  for (const { file, bytes, entries, problems = [] } of sourceCases)
    it(file, async () => {
      const read = await readSources([{ name: file, bytes }]);
      assert.deepEqual(
        read.bundle.entries.map(({ id, term, definition }) => `${id} | ${term} | ${plainText(definition)}`),
        entries,
      );
      assert.deepEqual(
        read.problems.map(({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`),
        problems,
      );
      assert.equal(read.entries, entries.length);
      assert.lengthOf(read.locations, entries.length);
    });

  it('nothing, where there is no source', async () => {
    const { bundle, problems, entries } = await readSources([]);
    assert.deepEqual([bundle.entries, problems, entries], [[], [], 0]);
  });

  it('a file that describes its folder, and leaves it out', async () => {
    const { leftOut } = await readSources([{ name: 'README.md', bytes: new TextEncoder().encode('# Us') }]);
    assert.deepEqual(leftOut, ['README.md']);
  });

  it('the language that is chosen, and none of several that stand in one source without a choice', async () => {
    const json =
      '[{"en":{"term":"weather","definition":"Rain."},"de":{"term":"Wetter","definition":"Regen."}}]';
    const files = [{ name: 'terms.json', bytes: new TextEncoder().encode(json) }];
    const terms = async (lang: string) => (await readSources(files, { lang })).bundle.entries[0]?.term;
    assert.deepEqual(
      [await terms('de'), await terms('en'), await terms('')],
      ['Wetter', 'weather', undefined],
    );
  });
});

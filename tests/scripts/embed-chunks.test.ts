// The plugins of the embed's build that fail it when vite.config.ts names a module or chunk that does not exist: each
// test builds a few modules in memory. vite.config.ts itself is tested by `npm run build`.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build, type Plugin, type Rolldown } from 'vite';
import { compileAtOnce } from '../../scripts/compile-at-once.js';
import { checkChunks, chunkGroups, type Chunk } from '../../scripts/embed-chunks.js';

const MODULES: Readonly<Record<string, string>> = {
  '/project/src/embed.ts': `
    import('/project/src/dom/autolink.ts');
    import('/project/src/elements/term.ts');`,
  '/project/src/dom/autolink.ts': `
    import { base } from '/project/src/dom/base.ts';
    console.log('autolink', base);`,
  '/project/src/elements/term.ts': `
    import { base } from '/project/src/dom/base.ts';
    import { h } from '/project/src/core/tree.ts';
    import { lit } from '/project/node_modules/@lit/reactive-element/lit.js';
    console.log('term', base, h, lit);`,
  '/project/src/dom/base.ts': `export const base = String('base');`,
  '/project/src/core/tree.ts': `export const h = String('h');`,
  '/project/node_modules/@lit/reactive-element/lit.js': `export const lit = String('lit');`,
};

const fromMemory: Plugin = {
  name: 'from-memory',
  enforce: 'pre',
  resolveId: (id) => (id in MODULES ? id : undefined),
  load: (id) => MODULES[id],
};

/** Builds the modules above, and returns the chunks by their names. */
async function chunksOf(plugins: Plugin[], chunks: readonly Chunk[] = []) {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [fromMemory, ...plugins],
    build: {
      write: false,
      minify: false,
      lib: { entry: '/project/src/embed.ts', formats: ['es'], fileName: 'embed' },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: { codeSplitting: { includeDependenciesRecursively: false, groups: chunkGroups(chunks) } },
      },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const isChunk = (output: (typeof outputs)[number]): output is Rolldown.OutputChunk =>
    output.type === 'chunk';
  return new Map(outputs.filter(isChunk).map((chunk) => [chunk.name, chunk]));
}

describe('chunkGroups', () => {
  it('puts the named modules into their chunk', async () => {
    const chunk = { name: 'shared', modules: ['core/tree', 'dom/base', '@lit/reactive-element/'] };
    const chunks = await chunksOf([checkChunks([chunk])], [chunk]);
    const ids = chunks.get('shared')?.moduleIds.filter((id) => id in MODULES);
    assert.deepEqual(ids?.toSorted(), [
      '/project/node_modules/@lit/reactive-element/lit.js',
      '/project/src/core/tree.ts',
      '/project/src/dom/base.ts',
    ]);
  });

  it('takes whole paths: a module of the same name in another folder stays where it is', async () => {
    const chunk = { name: 'shared', modules: ['base', 'core/tree'] };
    const chunks = await chunksOf([], [chunk]);
    const ids = chunks.get('shared')?.moduleIds.filter((id) => id in MODULES);
    assert.deepEqual(ids, ['/project/src/core/tree.ts']);
  });
});

describe('checkChunks', () => {
  for (const module of ['dom/renamed', 'base', '@lit/context/'])
    it(`fails the build when the module ${module} is missing from its chunk`, async () => {
      const chunk = { name: 'shared', modules: ['core/tree', module] };
      const expected = `The chunk "shared" lacks the module ${module}: was it renamed?`;
      await assert.rejects(chunksOf([checkChunks([chunk])], [chunk]), ({ message }: Error) =>
        message.includes(expected),
      );
    });

  it('fails the build when a module is in another chunk', async () => {
    const misplaced = { name: 'shared', modules: ['core/tree', 'dom/autolink'] };
    await assert.rejects(
      chunksOf([checkChunks([misplaced])], [{ name: 'shared', modules: ['core/tree'] }]),
      /lacks the module dom\/autolink/,
    );
  });
});

describe('compileAtOnce', () => {
  it('marks the selected chunk, and no other', async () => {
    const chunks = await chunksOf([compileAtOnce(({ name }) => name === 'autolink')]);
    const marked = [...chunks.values()].filter(({ code }) =>
      code.startsWith('//# allFunctionsCalledOnLoad\n'),
    );
    assert.deepEqual(
      marked.map(({ name }) => name),
      ['autolink'],
    );
  });

  it('fails the build when no chunk is selected', async () => {
    await assert.rejects(
      chunksOf([compileAtOnce(({ name }) => name === 'renamed')]),
      /No chunk is selected for compiling at once/,
    );
  });
});

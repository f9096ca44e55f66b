// The fixtures compile: right uses of the elements in each framework, and wrong ones, each with `@ts-expect-error`, which is
// an error itself where nothing is wrong. Needs `npm run build:quick`.
import assert from 'node:assert/strict';
import { basename, dirname } from 'node:path';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { compile } from './compile.js';

describe('code that uses the elements', () => {
  /** @type {readonly ts.Diagnostic[]} */
  let diagnostics = [];
  const report = (found) =>
    ts.formatDiagnostics(found, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => import.meta.dirname,
      getNewLine: () => '\n',
    });
  const isFixture = ({ file }) => basename(dirname(file?.fileName ?? '')) === 'fixtures';

  before(() => {
    diagnostics = ts.getPreEmitDiagnostics(compile());
  });

  for (const name of ['react.tsx', 'preact.tsx', 'solid.tsx', 'svelte.ts', 'vue.ts'])
    it(`compiles where it is right, and only there: ${name}`, () => {
      const found = diagnostics.filter((each) => isFixture(each) && each.file?.fileName.endsWith(`/${name}`));
      assert.equal(report(found), '');
    });

  it('finds no error in the declarations, ours and those of the frameworks', () => {
    assert.equal(report(diagnostics.filter((each) => !isFixture(each))), '');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sortProblems, type Problem } from '../../src/cli/problems.js';

const problem = (fields: Partial<Problem>): Problem => ({
  file: 'a.md',
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'duplicate-id',
  message: 'It is wrong.',
  advice: 'Make it right.',
  ...fields,
});

describe('sortProblems', () => {
  it('puts them in the order of files, lines and columns', () => {
    const places = [
      problem({ file: 'b.md' }),
      problem({ line: 10 }),
      problem({ line: 2, column: 7 }),
      problem({ line: 2, column: 3 }),
    ];
    assert.deepEqual(
      sortProblems(places).map(({ file, line, column }) => `${file}:${line}:${column}`),
      ['a.md:2:3', 'a.md:2:7', 'a.md:10:1', 'b.md:1:1'],
    );
  });

  it('keeps one of several equal problems at the same location', () => {
    const twice = [problem({}), problem({}), problem({ rule: 'empty-definition' })];
    assert.deepEqual(
      sortProblems(twice).map(({ rule }) => rule),
      ['duplicate-id', 'empty-definition'],
    );
  });
});

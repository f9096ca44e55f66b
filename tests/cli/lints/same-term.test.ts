/** A term that is there twice, and empty cells: the message says in which lines, and what to do. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../helpers/sources.js';

describe('a term in two rows', () => {
  const text = 'term,definition\nAPI,Rules for programs.\nCRM,Software.\nAPI,An institute.\n';

  it('is one problem, at the later row, that names both and what to do', () => {
    const [problem, ...others] = check({ 'a.csv': text });
    assert.equal(
      problem?.message,
      'The entry of a.csv:2 is called "API", too, and no text can tell which of the two is meant.',
    );
    assert.equal(
      problem.advice,
      'If both mean the same, merge them into one entry. Else say in the terms what tells them apart, such as "API (software)", or list words that stand near each in "match.near".',
    );
    assert.deepEqual([problem.line, problem.column, problem.rule, others], [4, 1, 'duplicate-surface', []]);
  });

  it('is reported as one name whatever its case', () => {
    const problems = check({ 'a.csv': 'term,definition\nLanding page,A page.\nlanding Page,Another.\n' });
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.message, /a\.csv:2 is called "Landing page", too/);
  });
});

describe('an empty cell', () => {
  it('of a definition is named with its row', () => {
    const [problem, ...others] = check({ 'a.csv': 'term,definition\nAPI,Rules.\nCRM,\nROI,A number.\n' });
    assert.deepEqual([problem?.line, problem?.rule, others], [3, 'schema', []]);
    assert.equal(problem?.message, '"definition" is required, but missing. The entry "CRM" was skipped.');
    assert.equal(problem.advice, 'Fill in the cell, or remove the row.');
  });

  it('of a term is named with its row', () => {
    const [problem] = check({ 'a.csv': 'term,definition\nAPI,Rules.\n,Software.\nROI,A number.\n' });
    assert.deepEqual([problem?.line, problem?.advice], [3, 'Fill in the cell, or remove the row.']);
  });
});

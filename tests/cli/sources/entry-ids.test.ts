/** Ids of entries whose source states none. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, places, read, type Files } from '../helpers/sources.js';

const csv = (...terms: string[]) =>
  `term,definition\n${terms.map((term) => `"${term}",About ${term}.\n`).join('')}`;

const idsOf = (files: Files) =>
  Object.fromEntries(read(files).bundle.entries.map(({ id, term }) => [term, id]));

describe('the id of an entry without one', () => {
  it('is its term in small letters', () => {
    assert.deepEqual(
      idsOf({ 'a.csv': csv('API key', 'Overflow: buffer', 'Übergabe', 'A/B test', 'Node.js', 'TCP/IP') }),
      {
        'API key': 'api-key',
        'Overflow: buffer': 'overflow-buffer',
        Übergabe: 'übergabe',
        'A/B test': 'a-b-test',
        'Node.js': 'node-js',
        'TCP/IP': 'tcp-ip',
      },
    );
  });

  it('spells the signs that make it another name', () => {
    assert.deepEqual(
      idsOf({ 'a.csv': csv('C', 'C++', 'C#', 'NET', '.NET', 'ASP.NET', 'Google+', 'F# minor') }),
      {
        C: 'c',
        'C++': 'c-plus-plus',
        'C#': 'c-sharp',
        NET: 'net',
        '.NET': 'dot-net',
        'ASP.NET': 'asp-net',
        'Google+': 'google-plus',
        'F# minor': 'f-sharp-minor',
      },
    );
  });

  it('has no sign of how an emoji looks', () =>
    assert.deepEqual(
      read({ 't.csv': 'term,definition\nRollback ↩️,Undo\n⚠️ Risk,Danger\n' }).bundle.entries.map(
        ({ id }) => id,
      ),
      ['risk', 'rollback'],
    ));

  it('spells a term that has no letter', () => {
    assert.deepEqual(idsOf({ 'a.csv': csv('&', '→', '#', '??', '😀', '404') }), {
      '&': 'and',
      '→': 'arrow',
      '#': 'hash',
      '??': 'question-mark-question-mark',
      '😀': 'u-1f600',
      '404': '404',
    });
  });

  it('has a number where terms differ in signs or capitals only', () => {
    const ids = { 'A B': 'a-b', 'A-B': 'a-b-2', 'A/B': 'a-b-3', Bug: 'bug', bug: 'bug-2' };
    assert.deepEqual(idsOf({ 'a.csv': csv('A/B', 'A B', 'A-B', 'bug', 'Bug') }), ids);
    assert.deepEqual(idsOf({ 'b.csv': csv('bug', 'A-B', 'A/B'), 'a.csv': csv('Bug', 'A B') }), ids);
  });

  it('is none that a source states', () => {
    const files = { 'a.yml': '- { id: a-b, term: X, definition: x }\n- { term: A B, definition: y }' };
    assert.deepEqual(idsOf(files), { X: 'a-b', 'A B': 'a-b-2' });
  });

  it('is the same in each order of rows, also of two senses of one term; both stay, and both places are named', () => {
    const rows = ['Bank,A house for money.', 'Bank,The side of a river.', 'API,A thing.'];
    const text = (order: readonly number[]) =>
      `term,definition\n${order.map((index) => rows[index]).join('\n')}\n`;
    const { bundle } = read({ 'a.csv': text([0, 1, 2]) });
    assert.deepEqual(
      bundle.entries.map(({ id, definition }) => [id, definition]),
      [
        ['api', 'A thing.'],
        ['bank', 'A house for money.'],
        ['bank-2', 'The side of a river.'],
      ],
    );
    assert.deepEqual(read({ 'a.csv': text([2, 1, 0]) }).bundle, bundle);
    const problems = check({ 'a.csv': text([0, 1, 2]) });
    assert.deepEqual(places(problems), ['a.csv:3:1 error duplicate-surface']);
    assert.match(problems[0]!.message, /a\.csv:2/);
  });
});

it('an entry that says the same as another one is left out, and both places are named', () => {
  const { bundle, problems } = read({ 'a.csv': csv('A', 'B', 'A') });
  assert.equal(bundle.entries.length, 2);
  assert.deepEqual(places(problems), ['a.csv:4:1 warning repeated-entry']);
  assert.match(problems[0]!.message, /a\.csv:2/);
});

it('an id that the source states twice stays an error', () => {
  const { bundle, problems } = read({ 'a.csv': 'id,term,definition\na,A,x\na,B,y\n' });
  assert.deepEqual(
    bundle.entries.map(({ term }) => term),
    ['A'],
  );
  assert.deepEqual(places(problems), ['a.csv:3:1 error duplicate-id']);
});

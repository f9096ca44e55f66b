/** Repairs in the text of a source: only what is asked for changes, and only where it stands. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes, type Fix } from '../../src/cli/fixes.js';

/** A fix where `«` stands in `text`, which is removed from it. */
function fixed(file: string, marked: string, fix: Pick<Fix, 'found' | 'replacement' | 'isField'>): string {
  const [before = ''] = marked.split('«');
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return applyFixes(marked.replace('«', ''), [{ file, line, column, ...fix }]).text;
}

describe('a value', () => {
  const cases: readonly (readonly [file: string, before: string, after: string])[] = [
    ['a.yml', 'seeAlso: [«SDK, b] # why', 'seeAlso: [sdk, b] # why'],
    ['a.yml', 'seeAlso:\n  - «"SDK"\n', 'seeAlso:\n  - "sdk"\n'],
    ['a.yml', "seeAlso: «'SDK'", "seeAlso: 'sdk'"],
    ['a.json', '{"seeAlso": [ «"SDK" ]}', '{"seeAlso": [ "sdk" ]}'],
    ['a.csv', 'a\n«SDK|b,c', 'a\nsdk|b,c'],
    ['a.csv', 'a\n«"x, y; SDK; z",c', 'a\n"x, y; sdk; z",c'],
  ];
  for (const [file, before, after] of cases)
    it(`is replaced: ${JSON.stringify(before)}`, () =>
      assert.equal(fixed(file, before, { found: 'SDK', replacement: 'sdk' }), after));

  it('stays as it is where something else stands', () => {
    for (const text of ['- «SDKs', '- «"S\\u0044K"', '- «>\n  SDK', '- «*SDK', '- «SDK and more'])
      assert.equal(fixed('a.yml', text, { found: 'SDK', replacement: 'sdk' }), text.replace('«', ''));
  });
});

describe('an item', () => {
  const cases: readonly (readonly [file: string, before: string, after: string])[] = [
    ['a.yml', '[«A, B]', '[B]'],
    ['a.yml', '[B, «A, C]', '[B, C]'],
    ['a.yml', '[«"A"]', '[]'],
    ['a.yml', 'x:\n  - B # first\n  - «A\n  - C\n', 'x:\n  - B # first\n  - C\n'],
    ['a.json', '[\n  "B",\n  «"A"\n]', '[\n  "B"\n]'],
    ['a.csv', 'x\n«A|B', 'x\nB'],
    ['a.csv', 'x\n«"B; A",y', 'x\n"B",y'],
    ['a.csv', 'x,y\n«A,y', 'x,y\n,y'],
  ];
  for (const [file, before, after] of cases)
    it(`is removed with one separator: ${JSON.stringify(before)}`, () =>
      assert.equal(fixed(file, before, { found: 'A' }), after));

  it('stays where a comment would be lost, or no list is', () => {
    for (const [file, text] of [
      ['a.yml', '- «A # the best'],
      ['a.json', '{"aliases": «"A"}'],
    ] as const)
      assert.equal(fixed(file, text, { found: 'A' }), text.replace('«', ''));
  });

  it('may go together with its neighbours', () => {
    const at = (column: number) => ({ file: 'a.yml', line: 1, column, found: 'A' });
    assert.deepEqual(applyFixes('[A, A, A]', [at(2), at(5), at(8)]), {
      text: '[]',
      applied: [at(2), at(5), at(8)],
    });
  });
});

describe('the name of a field', () => {
  const cases: readonly (readonly [file: string, before: string, after: string])[] = [
    ['a.yml', 'aliasses: «x', 'aliases: x'],
    ['a.yml', '- term: aliasses\n  «aliasses:\n    - x', '- term: aliasses\n  aliases:\n    - x'],
    ['a.json', '{ "aliasses" : «["x"] }', '{ "aliases" : ["x"] }'],
    ['a.csv', 'term,«aliasses,tags\nA,B,aliasses', 'term,aliases,tags\nA,B,aliasses'],
    ['a.csv', 'term;«"aliasses"\nA;B', 'term;"aliases"\nA;B'],
    ['a.tsv', '«aliasses\tterm\n', 'aliases\tterm\n'],
  ];
  for (const [file, before, after] of cases)
    it(`is replaced: ${JSON.stringify(before)}`, () =>
      assert.equal(fixed(file, before, { found: 'aliasses', replacement: 'aliases', isField: true }), after));
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offsetInRaw, type Escaping } from '../../../src/cli/sources/offset-in-raw.js';

const JSON_STRING: Escaping = { hasEscapes: true };
const CSV_CELL: Escaping = { doubled: '"' };

describe('the place of a character in how a file writes its text', () => {
  const cases: readonly { title: string; raw: string; value: string; find: string; writing?: Escaping }[] = [
    { title: 'as it is', raw: 'one two', value: 'one two', find: 'two' },
    { title: 'lines that are indented', raw: '  one\n  two', value: 'one\ntwo', find: 'two' },
    {
      title: 'lines that are folded',
      raw: '  one\n  two\n\n  three',
      value: 'one two\nthree',
      find: 'three',
    },
    { title: 'a line that is indented further', raw: '  one\n    two', value: 'one\n  two', find: 'two' },
    { title: 'after an escape', raw: 'a\\nb\\"two', value: 'a\nb"two', find: 'two', writing: JSON_STRING },
    {
      title: 'after a character by its number',
      raw: '\\u00e9 two',
      value: 'é two',
      find: 'two',
      writing: JSON_STRING,
    },
    {
      title: 'after a line that goes on',
      raw: 'one \\\n  two',
      value: 'one two',
      find: 'two',
      writing: JSON_STRING,
    },
    {
      title: 'after a doubled quote',
      raw: 'a ""b"" two',
      value: 'a "b" two',
      find: 'two',
      writing: CSV_CELL,
    },
    {
      title: 'in a cell of several lines',
      raw: 'a\r\nb two',
      value: 'a\r\nb two',
      find: 'two',
      writing: CSV_CELL,
    },
  ];
  for (const { title, raw, value, find, writing } of cases) {
    it(title, () => {
      assert.equal(offsetInRaw(raw, value, value.indexOf(find), writing), raw.indexOf(find));
    });
  }

  it('is the last certain one where the two do not agree', () => {
    assert.equal(offsetInRaw('one xxx', 'one two', 6), 3);
  });
});

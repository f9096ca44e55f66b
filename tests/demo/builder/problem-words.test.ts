// The texts of problems in the builder, which has no command line.
import { assert } from '@open-wc/testing';
import { placeName, problemWords } from '../../../demo/builder/engine/index.js';

const words = (message: string, advice = '', files: readonly string[] = ['a.csv']) =>
  problemWords({ message, advice }, files);

describe('a problem in the builder', () => {
  it('has places by their lines, with the name of the file if there are several', () => {
    const message = 'Another entry has the id "api" (a.csv:2), so this entry was skipped.';
    assert.equal(
      words(message).message,
      'Another entry has the id "api" (line 2), so this entry was skipped.',
    );
    assert.equal(
      words(message, '', ['a.csv', 'b.csv']).message,
      'Another entry has the id "api" (line 2 of a.csv), so this entry was skipped.',
    );
    assert.equal(words('See ba.csv:7.', '', ['a.csv', 'ba.csv']).message, 'See line 7 of ba.csv.');
    assert.equal(words('See a (2).csv:7:1.', '', ['a (2).csv']).message, 'See line 7.');
  });

  it('has places in the form by the number of the term', () => {
    assert.equal(placeName({ file: 'form.json', line: 3 }, true), 'term 2 of the form');
    assert.equal(words('See form.json:3.', '', ['a.csv', 'form.json']).message, 'See term 2 of the form.');
  });

  it('has fields of the builder in place of options', () => {
    assert.equal(
      words('', 'If it is a field of an entry, add the option --map FIELD=Note; else ignore this.').advice,
      'Say under “Columns and fields” what it holds, or leave it out.',
    );
    assert.equal(
      words('', 'Choose one with the option --lang, such as --lang en.').advice,
      'Choose one under “Language of the terms”.',
    );
  });

  it('has the fields of an entry by plain names, and those that only a file has, as such', () => {
    assert.equal(
      words('"seeAlso" names "x", but the glossary has no such entry.').message,
      '“See also” names "x", but the glossary has no such entry.',
    );
    assert.equal(
      words('', 'Give it an alias, or set "match.auto" to true.').advice,
      'Give it an alias, or set the field "match.auto" of a file to true.',
    );
  });

  it('leaves advice alone that names no option', () => {
    assert.equal(words('', 'Give the entry a definition.').advice, 'Give the entry a definition.');
  });
});

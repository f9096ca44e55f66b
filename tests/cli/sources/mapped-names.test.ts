/** `--map FIELD=NAME`: how a name finds its column, and what is said of one that finds none. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unmappedNames } from '../../../src/cli/sources/mapped-names.js';
import { readSource } from '../../../src/cli/sources/read-source.js';
import { read } from '../helpers/sources.js';

const CSV = 'Lemma,Long Sense\nA,A thing.\nB,B thing.\n';
const TEXTS: Readonly<Record<string, string>> = {
  'a.csv': CSV,
  'a.yml': '- Lemma: A\n  Long Sense: A thing.\n- Lemma: B\n  Long Sense: B thing.',
  'a.json': '[{"Lemma": "A", "Long Sense": "A thing."}, {"Lemma": "B", "Long Sense": "B thing."}]',
  'a.md': '---\nLemma: A\nLong Sense: A thing.\n---\n',
};

describe('a mapped name', () => {
  for (const [file, text] of Object.entries(TEXTS))
    for (const definition of ['Long Sense', 'long sense', 'LONG_SENSE', ' longsense '])
      it(`finds its field whatever the case and the blanks: ${definition} in ${file}`, () => {
        const { bundle } = read({ [file]: text }, { map: { term: 'lemma', definition } });
        assert.equal(bundle.entries[0]?.definition, 'A thing.');
        assert.equal(bundle.entries[0].term, 'A');
      });

  it('prefers the column with exactly its name', () => {
    const { bundle } = read({ 'a.csv': 'term,sense,Sense\nA,no,yes\n' }, { map: { definition: 'Sense' } });
    assert.equal(bundle.entries[0]?.definition, 'yes');
  });
});

describe('a mapped name that no source has', () => {
  const problemsOf = (files: Readonly<Record<string, string>>, map: Readonly<Record<string, string>>) =>
    unmappedNames(
      map,
      Object.entries(files).map(([file, text]) => readSource(file, text, { map, lang: undefined })),
    );

  for (const file of Object.keys(TEXTS))
    it(`is reported, with what was meant and what there is: ${file}`, () => {
      const [problem, ...others] = problemsOf(
        { [file]: TEXTS[file]! },
        { term: 'Lema', definition: 'Long Sense' },
      );
      assert.equal(problem?.message, 'No source has a field "Lema", which --map names as the term.');
      assert.equal(problem.advice, 'Did you mean "Lemma"? The fields there are "Lemma", "Long Sense".');
      assert.deepEqual([problem.rule, problem.severity, others], ['unknown-column', 'warning', []]);
    });

  it('is not reported where another source has it', () => {
    assert.deepEqual(problemsOf({ 'a.csv': CSV, 'b.csv': 'term,definition\nC,c\n' }, { term: 'lemma' }), []);
  });
});

/** How right the links in pages of people are (corpus/judged-links.ts), with glossaries that others publish. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCommonWords } from '../../src/cli/commands/common-words.js';
import { lint } from '../../src/cli/lints/index.js';
import type { Glossary } from '../../src/core/glossary.js';
import { judgedPages, type JudgedGlossary } from '../corpus/judged-links.js';
import { matchSettings } from '../corpus/judged-links-settings.js';
import { count, filesOf, glossaryOf, paragraphsOf, precision, recall, sum } from './helpers/judged-links.js';

const NAMES = Object.keys(judgedPages) as JudgedGlossary[];
const files = Object.fromEntries(NAMES.map((name) => [name, filesOf(name)]));
const isThere = NAMES.every((name) => files[name] !== undefined);
const NOT_THERE = 'No ../shared/data: the links of real glossaries are not judged.';

const asItIs = (name: JudgedGlossary) => glossaryOf(files[name]!);
const edited = (name: JudgedGlossary) => glossaryOf(files[name]!, matchSettings[name]);

/** The ids of the entries with a name that `glossary check` calls a common word; a term with parentheses it names, too. */
async function commonWordsIn(glossary: Glossary): Promise<string[]> {
  const locate = (path: readonly (string | number)[]) => ({ file: String(path[1]), line: 1, column: 1 });
  const problems = lint(glossary, locate, undefined, await readCommonWords('en'));
  const found = problems.filter(({ rule }) => rule === 'common-word');
  return found.map(({ file }) => glossary.entries[Number(file)]!.id);
}

describe('the table of judged links', () => {
  it('has five pages a glossary, of 400 to 900 words', () => {
    for (const name of NAMES) {
      assert.equal(judgedPages[name].length, 5, name);
      for (const { title, marked } of judgedPages[name]) {
        const words = paragraphsOf(marked).flatMap(({ text }) => text.split(/\s+/)).length;
        assert.ok(words >= 400 && words <= 900, `${title}: ${words} words`);
      }
    }
  });
});

describe('links in pages of people', { skip: isThere ? false : NOT_THERE }, () => {
  for (const name of NAMES) {
    it(`${name}: every place that is judged names entries of the glossary`, () => {
      const glossary = asItIs(name);
      const places = judgedPages[name]
        .flatMap(({ marked }) => paragraphsOf(marked))
        .flatMap(({ places }) => places);
      const ids = places.flatMap(({ right, wrong }) => [...right, ...(wrong === undefined ? [] : [wrong])]);
      const unknown = [...ids, ...Object.keys(matchSettings[name])].filter(
        (id) => glossary.get(id) === undefined,
      );
      assert.deepEqual(unknown, []);
    });

    it(`${name}: the links are those of the table`, () => {
      const { unjudged, changed } = count(asItIs(name), judgedPages[name]);
      assert.deepEqual(unjudged, [], 'judge this: mark it in corpus/judged-links as right or wrong');
      assert.deepEqual(changed, [], 'change the marks in corpus/judged-links');
    });

    it(`${name}: as an editor leaves it, every link is judged`, () => {
      const { unjudged } = count(edited(name), judgedPages[name]);
      assert.deepEqual(unjudged, [], 'judge this: mark it in corpus/judged-links as right or wrong');
    });

    it(`${name}: the editor followed what check says of names, and did nothing else`, async () => {
      const glossary = asItIs(name);
      const reported = await commonWordsIn(glossary);
      const isReported = (id: string) => reported.includes(id) || glossary.get(id)!.term.endsWith(')');
      const others = Object.keys(matchSettings[name]).filter((id) => !isReported(id));
      assert.deepEqual(others, []);
      assert.deepEqual(await commonWordsIn(edited(name)), []);
    });
  }

  const all = (glossaryOf: (name: JudgedGlossary) => Glossary) =>
    sum(NAMES.map((name) => count(glossaryOf(name), judgedPages[name])));
  const atLeast = (share: number, goal: number) => assert.ok(share >= goal, `${share} is below ${goal}`);

  it('are 75 % right where the glossaries are as they are, and 92 % of the places that should be linked are', () => {
    const counts = all(asItIs);
    assert.ok(counts.right + counts.wrong >= 300);
    atLeast(precision(counts), 0.75);
    atLeast(recall(counts), 0.92);
  });

  it('are 97 % right where an editor followed check, and 84 % of the places that should be linked are', () => {
    const counts = all(edited);
    atLeast(precision(counts), 0.97);
    atLeast(recall(counts), 0.84);
  });
});

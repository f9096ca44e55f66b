/** Markdown in the plain texts of a bundle. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { check, md, places, type Files } from '../helpers/sources.js';

const ofRule = (files: Files) => check(files).filter(({ rule }) => rule === 'markdown-in-text');
const bundle = (...fields: readonly object[]): Files => ({
  'glossary.json': JSON.stringify({
    lang: 'en',
    entries: fields.map((own, index) => ({ id: `e${index}`, term: `E${index}`, definition: 'x', ...own })),
  }),
});
const inDefinition = (definition: string) => ofRule(bundle({ definition }));

describe('Markdown in a plain text of a bundle', () => {
  for (const [text, sign] of [
    ['It becomes the [levain](#levain).', '[levain](#levain)'],
    [
      'See [HTTP](https://developer.mozilla.org/docs/Web/HTTP).',
      '[HTTP](https://developer.mozilla.org/docs/Web/HTTP)',
    ],
    ['See [a page](../terms/api.md).', '[a page](../terms/api.md)'],
    ['See [it](api.md#top).', '[it](api.md#top)'],
    ['A **very bold** word.', '**very bold**'],
    ['Run `git push` first.', '`git push`'],
  ] as const)
    it(`is reported: ${sign}`, () => {
      const [problem, ...others] = inDefinition(text);
      assert.deepEqual(others, []);
      assert.equal(problem?.severity, 'warning');
      assert.equal(
        problem.message,
        `"${sign}" looks like Markdown, but a text of a bundle is shown as it stands.`,
      );
      assert.match(problem.advice, /list of nodes, .*Markdown, YAML or CSV/);
    });

  it('is reported where the first one stands, with the number of the others', () => {
    const faqs = [{ question: 'Why?', answer: 'Run `it`.' }];
    const translations = [{ lang: 'de', term: 'E', definition: 'Ein **Wort**.' }];
    const files = bundle({}, { body: 'A **word**.' }, { faqs }, { translations });
    const problems = ofRule(files);
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        '"**word**" looks like Markdown, but a text of a bundle is shown as it stands. The same is true of 2 more.',
      ],
    );
    const column = files['glossary.json']!.indexOf('"A **word**."') + 1;
    assert.deepEqual(places(problems), [`glossary.json:1:${column} warning markdown-in-text`]);
  });

  for (const text of [
    'An item[i](x) of a list [1] (see below), f(x)[0](y) and [sic].',
    'A power 2**3**2, **kwargs and **options, a * b ** c, two stars **.',
    "Quotes like `this' or ``that'', `a' and `b', a lone ` and another ` sign.",
    'snake_case, __init__, *one star*, 5 * 3 * 2, a ~ b, # one, > two, - three',
    'A page [with a note] (https://example.org).',
  ])
    it(`is not: ${text}`, () => assert.deepEqual(inDefinition(text), []));

  it('is read in other formats, and in JSON that is no bundle', () => {
    const text = 'A **bold** `word` with a [link](https://example.org).';
    assert.deepEqual(
      ofRule({
        'a.md': md('term: A', text),
        'b.yaml': `- term: B\n  definition: "${text}"\n`,
        'c.csv': `term,definition\nC,${text}\n`,
        'd.json': JSON.stringify([{ term: 'D', definition: text }]),
      }),
      [],
    );
  });

  it('is in no glossary of this project', () => {
    const text = readFileSync(new URL('../../../data/glossary.json', import.meta.url), 'utf8');
    assert.deepEqual(ofRule({ 'glossary.json': text }), []);
  });
});

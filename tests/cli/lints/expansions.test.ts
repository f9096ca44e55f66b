/** Acronyms that only say what they stand for. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, md, places } from '../helpers/sources.js';

const ofRule = (file: string, text: string) =>
  check({ [file]: text }).filter(({ rule }) => rule === 'only-expansion');

const sources: readonly (readonly [title: string, file: string, text: string, place: string])[] = [
  ['a table of acronyms', 'a.csv', 'acronym,expansion\nAPI,Application Programming Interface\n', 'a.csv:2:5'],
  [
    'an acronym and its long form',
    'a.csv',
    'term,definition\nCRM,Customer relationship management.\n',
    'a.csv:2:5',
  ],
  ['both fields say the same', 'a.md', md('term: XYZ\nexpansion: Some words', 'Some words.'), 'a.md:6:1'],
  ['small words', 'a.yml', 'terms:\n  ROI: Return on Investment', 'a.yml:2:8'],
  [
    'abbreviations in Markdown',
    'glossary.md',
    '# Glossary\n\n*[SLA]: Service Level Agreement\n',
    'glossary.md:3:9',
  ],
];

describe('an acronym with no more than its long form', () => {
  for (const [title, file, text, place] of sources)
    it(`is reported: ${title}`, () =>
      assert.deepEqual(places(ofRule(file, text)), [`${place} warning only-expansion`]));

  it('is reported once for all', () => {
    const [problem, ...others] = ofRule(
      'a.csv',
      'acronym,expansion\nAPI,Application Programming Interface\nCRM,Customer Relationship Management\nROI,Return on Investment\n',
    );
    assert.equal(
      problem?.message,
      'The definition of "API" is only what the letters stand for, "Application Programming Interface". The same is true of 2 more.',
    );
    assert.deepEqual(others, []);
  });
});

describe('a definition', () => {
  const texts = [
    'Application programming interface, by which two programs talk.',
    'A pact in writing.',
    'Rules by which two programs talk.',
  ];
  for (const text of texts)
    it(`is one, and not reported: ${text}`, () =>
      assert.deepEqual(
        ofRule('a.md', md('term: API\nexpansion: Application Programming Interface', text)),
        [],
      ));
});

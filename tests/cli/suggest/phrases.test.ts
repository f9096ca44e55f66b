/** Which words a site repeats, and which of them may be terms. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { repeatedPhrases } from '../../../src/cli/suggest/repeated-phrases.js';

const WORDS = 'the of and to a in is that for on with are be we it new version server page good people'.split(
  ' ',
);

/** The phrases of a text that the site has three times. The most frequent words of the list are those that are everywhere. */
function phrases(text: string, lang = 'en', own: readonly string[] = []): readonly string[] {
  const words = [
    ...own,
    ...WORDS.slice(0, 14),
    ...Array.from({ length: 386 }, (_, index) => `x${index}x`),
    ...WORDS.slice(14),
  ];
  const texts = Array.from({ length: 3 }, () => ({ text, taken: [] }));
  return [...repeatedPhrases(texts, { lang, words, least: 3 })].sort();
}

describe('what is repeated', () => {
  const cases: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
    ['is an acronym', 'ask for the SLA and for SLAs', ['SLA']],
    ['is a name inside of a sentence', 'we use Terraform for that', ['Terraform']],
    ['is no word that only begins a sentence', 'Terraform is that', []],
    ['is no word that is also written small', 'we use Latency and latency for that', []],
    [
      'is a name of several words, and each part of it',
      'the Bank of England is in the Wye Valley',
      ['Bank', 'Bank of England', 'England', 'Valley', 'Wye Valley'],
    ],
    ['is a phrase with a rare word', 'in the configuration drift', ['configuration drift']],
    ['is no phrase of everyday words', 'the new version of the good server page', []],
    ['is no name with an everyday word', 'a Terraform version is that', ['Terraform']],
    ['does not go over the end of a sentence', 'the configuration. drift is that', []],
    ['is no phrase of a verb and its object', 'to deploy workloads', []],
    ['is no phrase of a subject and its verb', 'a linter emits the page', []],
    ['does not end with a participle or an adverb', 'a system tightly coupled and often', []],
    ['is no name of a file', 'in the CONTRIBUTING.md of package.json', []],
    ['is no text in capitals', 'THE SOFTWARE IS PROVIDED WITHOUT WARRANTY OF ANY KIND', []],
    ['is no unit and no common acronym', 'for 16GB, 4MB, OK, the U.S. and the USA', []],
  ];
  for (const [title, text, expected] of cases) it(title, () => assert.deepEqual(phrases(text), expected));

  it('is no noun of German, which has a capital anyway', () => {
    assert.deepEqual(phrases('wir sehen Latenz und Durchsatz', 'de', ['wir', 'sehen', 'und']), []);
  });

  it('is no code', () => {
    const texts = Array.from({ length: 3 }, () => ({ text: 'a SLA is', taken: [{ start: 2, end: 5 }] }));
    assert.deepEqual(repeatedPhrases(texts, { lang: 'en', words: WORDS, least: 3 }), []);
  });
});

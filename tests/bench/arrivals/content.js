// The content that every page of the topic `arrived` has: an article with terms, and questions with answers. Called by
// contenders.js, which says how each contender writes a term and a question.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of ordinary length: about a thousand words, a term in each paragraph. */
const TERMS = 12;
const WORDS_A_PARAGRAPH = 80;
const QUESTIONS = 6;

const WORDS = 'plain words of an article that explains how things get to those who want to have them'.split(
  ' ',
);

/** The project's own glossary. */
export const bundle = readFileSync(join(import.meta.dirname, '../../../data/glossary.json'), 'utf8');

/** Entries whose definition is plain text without a picture: every contender can show it. */
const entries = JSON.parse(bundle).entries.filter(
  ({ definition, image }) => typeof definition === 'string' && image === undefined,
);

/** @typedef {{ id: string, term: string, definition: string }} Term */

/** @type {readonly Term[]} */
const terms = entries.slice(0, TERMS);
export const termCount = terms.length;

/** What the card of the first term must say. */
export const firstWords = terms[0].definition.slice(-40);

/** Definitions by id, of the whole glossary: what the page of a tooltip library would fetch. */
export const definitions = JSON.stringify(
  Object.fromEntries(entries.map(({ id, definition }) => [id, definition])),
);

/** @param {(term: Term) => string} markup of one term */
export function article(markup) {
  const words = (from) =>
    Array.from({ length: WORDS_A_PARAGRAPH / 2 }, (_, i) => WORDS[(from + i) % WORDS.length]).join(' ');
  const paragraphs = terms.map((term, i) => `<p>${words(i)} ${markup(term)} ${words(i + 5)}.</p>`);
  return `<article>${paragraphs.join('\n')}</article>`;
}

/** @param {(question: string, answer: string, number: number) => string} markup of one question */
export const questions = (markup) =>
  entries
    .slice(0, QUESTIONS)
    .map(({ term, definition }, i) => markup(`What is ${term}?`, definition, i + 1))
    .join('\n');

/** For an attribute in double quotes. */
export const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

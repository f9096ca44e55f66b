/**
 * The article that every contender's terms stand in: paragraphs of plain words with terms between them, from the
 * project's own glossary. Definitions are shown as plain text by everyone who takes them as a string.
 */
import { plainText } from '../../../src/core/rich-text.js';
import data from '../../../data/glossary.json';
import type { Contender, Term } from './contender.js';

type Definition = Parameters<typeof plainText>[0];

/** Entries without a picture: tooltips have none, and it would be the network that is measured. */
const TERMS: readonly Term[] = data.entries
  .filter((entry) => !('image' in entry))
  .map((entry) => ({ text: entry.term, definition: plainText(entry.definition as Definition) }));

export interface ArticleSize {
  readonly terms: number;
  readonly termsPerParagraph: number;
  /** Plain words before each term. The fewer, the more of the page is terms, and the less layout hides their cost. */
  readonly words: number;
}

const WORDS = 'plain words of an article that explains how mail gets to those who want it'.split(' ');

const termAt = (index: number): Term => TERMS[index % TERMS.length] as Term;

/** The article's markup, with the terms written as `contender` wants them. */
export function articleMarkup(
  { markup }: Contender,
  { terms, termsPerParagraph, words }: ArticleSize,
): string {
  const paragraphs: string[] = [];
  for (let first = 0; first < terms; first += termsPerParagraph) {
    let paragraph = '';
    for (let index = first; index < Math.min(first + termsPerParagraph, terms); index++) {
      for (let word = 0; word < words; word++) paragraph += `${WORDS[(index + word) % WORDS.length]} `;
      paragraph += `${markup(termAt(index))} `;
    }
    paragraphs.push(`<p>${paragraph}</p>`);
  }
  return `<article>${paragraphs.join('')}</article>`;
}

/** The definition of the article's term number `index`. */
export const definitionAt = (index: number): string => termAt(index).definition;

/** For an attribute in double quotes. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

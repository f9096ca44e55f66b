/**
 * The text of the sample article: sentences that fit any glossary, with names of its terms in them, so that the preview has
 * something to link whatever the glossary is about. In the language of the glossary, if it is one of ours. Pure.
 */
import type { Bundle } from '../engine/index.js';

export interface Block {
  readonly tag: 'h2' | 'p';
  readonly text: string;
}

interface Sentences {
  readonly empty: string;
  readonly onlyQuestions: string;
  readonly first: (term: string) => string;
  readonly second: (term: string, other: string) => string;
  readonly heading: string;
  readonly again: (term: string) => string;
  readonly others: (terms: string) => string;
}

const ENGLISH: Sentences = {
  empty: 'Paste your glossary, or write a few terms: they will stand in this text, and explain themselves.',
  onlyQuestions:
    'Your glossary has questions and no terms, so nothing in this text is linked. The page “Landing page” shows the questions.',
  first: (term) =>
    `This text could be one of yours. It mentions ${term} in its first lines, as texts do, and goes on. Whoever knows the word reads on, too; whoever does not finds the explanation right there, by pointer, finger or keyboard.`,
  second: (term, other) =>
    `Then there is ${term}, which comes up in the same breath as ${other}. Nothing else on the page changes.`,
  heading: 'And so it goes on',
  again: (term) =>
    `In a second section ${term} comes again. Whether it is linked once more is up to you: the first in the article, the first in each section, or all of them.`,
  others: (terms) => `Other words of your glossary: ${terms}.`,
};

const GERMAN: Sentences = {
  empty:
    'Fügen Sie Ihr Glossar ein oder schreiben Sie ein paar Begriffe: Sie stehen dann in diesem Text und erklären sich selbst.',
  onlyQuestions:
    'Ihr Glossar hat Fragen und keine Begriffe, daher ist in diesem Text nichts verlinkt. Die Fragen stehen auf der Seite „Landing page“.',
  first: (term) =>
    `Dieser Text könnte einer von Ihren sein. Gleich am Anfang kommt ein Begriff vor: ${term}. Wer ihn kennt, liest weiter; wer ihn nicht kennt, findet die Erklärung an Ort und Stelle, mit Maus, Finger oder Tastatur.`,
  second: (term, other) =>
    `Danach kommen zwei Begriffe in einem Satz: ${term} und ${other}. Sonst ändert sich nichts auf der Seite.`,
  heading: 'So geht es weiter',
  again: (term) =>
    `In einem zweiten Abschnitt steht noch einmal ${term}. Sie entscheiden, was verlinkt wird: die erste Stelle im Artikel, die erste in jedem Abschnitt oder alle.`,
  others: (terms) => `Weitere Begriffe aus Ihrem Glossar: ${terms}.`,
};

/** As many terms as the article uses. */
const MOST = 9;

export function sampleArticle({ entries, faqs = [], lang }: Bundle): readonly Block[] {
  const sentences = isGerman(lang) ? GERMAN : ENGLISH;
  const names = entries
    .filter(({ match }) => match?.auto !== false)
    .slice(0, MOST)
    .map(({ term }) => term);
  if (entries.length === 0 && faqs.length > 0) return [p(sentences.onlyQuestions)];
  if (names.length === 0) return [p(sentences.empty)];
  const [first = '', second = first, third = second, ...others] = names;
  return [
    p(sentences.first(first)),
    p(sentences.second(second, third)),
    { tag: 'h2', text: sentences.heading },
    p(sentences.again(first)),
    ...(others.length === 0 ? [] : [p(sentences.others(others.join(', ')))]),
  ];
}

export function isGerman(lang: string | undefined): boolean {
  return /^de\b/i.test(lang ?? '');
}

function p(text: string): Block {
  return { tag: 'p', text };
}

/**
 * The text of the sample article: sentences that fit any glossary, with names of its terms in them, so that the preview has
 * something to link whatever the glossary is about. Pure.
 */
import type { Bundle } from '../engine/index.js';

export interface Block {
  readonly tag: 'h2' | 'p';
  readonly text: string;
}

/** As many terms as the article uses. */
const MOST = 9;

export function sampleArticle({ entries }: Bundle): readonly Block[] {
  const names = entries
    .filter(({ match }) => match?.auto !== false)
    .slice(0, MOST)
    .map(({ term }) => term);
  if (names.length === 0)
    return [
      p('Paste your glossary, or write a few terms: they will stand in this text, and explain themselves.'),
    ];
  const [first = '', second = first, third = second, ...others] = names;
  return [
    p(
      `This text could be one of yours. It mentions ${first} in its first lines, as texts do, and goes on. Whoever knows the word reads on, too; whoever does not finds the explanation right there, by pointer, finger or keyboard.`,
    ),
    p(
      `Then there is ${second}, which comes up in the same breath as ${third}. Nothing else on the page changes.`,
    ),
    { tag: 'h2', text: 'And so it goes on' },
    p(
      `In a second section ${first} comes again. Whether it is linked once more is up to you: the first in the article, the first in each section, or all of them.`,
    ),
    ...(others.length === 0 ? [] : [p(`Other words of your glossary: ${others.join(', ')}.`)]),
  ];
}

function p(text: string): Block {
  return { tag: 'p', text };
}

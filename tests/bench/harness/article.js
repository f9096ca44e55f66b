// An article as HTML, made of WordNet's definitions and examples: paragraphs of 300 to 600 characters with inline
// markup, typographic quotes and headings.
import { pick, seeded } from './random.js';

/** @typedef {import('./random.js').Random} Random */

const SENTENCES_WITH_MARKUP = 0.2;
const QUOTED_EXAMPLES = 0.3;
const PARAGRAPHS_A_HEADING = 7;

/** Whether a plain article may contain the text; addresses may not occur in it. */
const isPlain = (text) => /^[\w ,.;:()'–—’“”-]+$/.test(text);

const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const typographic = (text) =>
  text
    .replace(/ -- /g, ' – ')
    .replace(/(\w)['`]/g, '$1’')
    .replace(/"([^"]*)"/g, '“$1”');
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @param {Random} random @param {import('./wordnet.js').Synset} synset */
function sentence(random, { lemmas, definition, examples }) {
  const example = examples.length > 0 && random() < 0.5 ? pick(random, examples) : undefined;
  const text = example ?? (random() < 0.5 ? `${pick(random, lemmas)} is ${definition}` : definition);
  const ended = /[.!?]$/.test(text) ? text : `${text}.`;
  return typographic(example && random() < QUOTED_EXAMPLES ? `"${capitalized(ended)}"` : capitalized(ended));
}

/** One to three words of the sentence in an inline element. @param {Random} random @param {string} text */
function withMarkup(random, text) {
  const words = escaped(text).split(' ');
  const first = Math.floor(random() * words.length);
  const end = first + 1 + Math.floor(random() * 3);
  const tag = pick(random, ['em', 'strong', 'a href="/page/"', 'code']);
  const inside = words.slice(first, end).join(' ');
  const marked = `<${tag}>${inside}</${tag.split(' ')[0]}>`;
  return [...words.slice(0, first), marked, ...words.slice(end)].join(' ');
}

/** A sentence with an address or a path, in which nothing may be linked. @param {Random} random */
const address = (random) =>
  pick(random, [
    'See <a href="https://example.com/world/">https://example.com/world/history?name=value</a> for more.',
    'The file is <code>src/world/history.ts</code>, or /usr/share/world/history.txt on a machine of your own.',
    'Write to history@example.com or to <a href="mailto:world@example.com">world@example.com</a>.',
  ]);

/**
 * @param {readonly import('./wordnet.js').Synset[]} synsets
 * @param {number} characters of text, markup not counted
 * @param {boolean} plain
 */
export function articleHtml(synsets, characters, plain) {
  const random = seeded(4);
  const parts = [];
  let written = 0;
  while (written < characters) {
    if (parts.length % PARAGRAPHS_A_HEADING === 0) {
      const heading = capitalized(pick(random, pick(random, synsets).lemmas));
      if (!plain || isPlain(heading)) parts.push(`<h2>${escaped(heading)}</h2>`);
    }
    const length = Math.min(300 + random() * 300, characters - written);
    const sentences = !plain && random() < 0.1 ? [address(random)] : [];
    let inParagraph = 0;
    while (inParagraph < length) {
      const text = sentence(random, pick(random, synsets));
      if (plain && !isPlain(text)) continue;
      sentences.push(random() < SENTENCES_WITH_MARKUP ? withMarkup(random, text) : escaped(text));
      inParagraph += text.length + 1;
    }
    parts.push(`<p>${sentences.join(' ')}</p>`);
    written += inParagraph;
  }
  return parts.join('\n');
}

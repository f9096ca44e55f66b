/**
 * Tables of the words of the interface, in English, with where they show: all of them, or those of one element. Pure;
 * element-api.ts and generated.ts call it.
 */
import type { Table } from 'mdast';
import { english, englishOptions, type Plural } from '../../src/core/strings.js';
import { wordUses } from './interface-words.js';
import { code, table, text, type Inline } from './nodes.js';

/** The words that `tagName` shows, or all; `undefined` when it has none. */
export function wordsTable(tagName?: string): Table | undefined {
  const words = Object.entries<string | Plural>({ ...english, ...englishOptions } as never).filter(
    ([key]) => tagName === undefined || wordUses[key]?.elements.includes(tagName),
  );
  if (words.length === 0) return undefined;
  return table(
    ['key', 'in English', 'where it shows'],
    words.map(([key, word]) => [[code(key)], shown(word), wordUses[key]?.where ?? '']),
  );
}

/** A text with plural forms shows all of them. */
function shown(word: string | Plural): Inline {
  if (typeof word === 'string') return word;
  return [text(Object.values(word).join(' / '))];
}

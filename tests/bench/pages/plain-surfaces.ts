/**
 * What a library that only finds strings needs around it to find the terms of a plain bundle (see harness/corpus.js):
 * folded surfaces, the article as one folded string, and the way back from what was found to entries and text nodes.
 * As lean as we could make it: the rivals pay for it.
 */
import type { Bundle } from '../../../src/core/schema.js';
import { eachText, type Match } from './matcher.js';

/** Keeps every offset, in the articles of the bench. */
const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** Ids by folded surfaces; no two of them fold to the same. */
export type Surfaces = ReadonlyMap<string, string>;

export function surfacesOf({ entries }: Bundle): Surfaces {
  const ids = new Map<string, string>();
  for (const { id, term, aliases } of entries) {
    ids.set(fold(term), id);
    if (aliases !== undefined) for (const alias of aliases) ids.set(fold(alias), id);
  }
  return ids;
}

/** The text of the article in one piece, each text node after an empty line. */
export class Article {
  readonly folded: string;
  readonly #starts: number[] = [];
  readonly #surfaces: Surfaces;
  readonly #found: [number, Match[]][] = [];
  #node = 0;
  #matches: Match[] = [];

  constructor(root: Element, surfaces: Surfaces) {
    const texts: string[] = [];
    let length = 0;
    eachText(root, (text) => {
      texts.push(text);
      this.#starts.push(length);
      length += text.length + 2;
    });
    this.folded = fold(texts.join('\n\n'));
    this.#surfaces = surfaces;
  }

  /** Takes what was found, from left to right. */
  add(start: number, end: number): void {
    while (start >= (this.#starts[this.#node + 1] ?? Infinity)) {
      this.#close();
      this.#node++;
    }
    const base = this.#starts[this.#node] as number;
    const id = this.#surfaces.get(this.folded.slice(start, end)) ?? '';
    this.#matches.push({ start: start - base, end: end - base, id });
  }

  done(): readonly [number, Match[]][] {
    this.#close();
    return this.#found;
  }

  #close(): void {
    if (this.#matches.length > 0) this.#found.push([this.#node, this.#matches]);
    this.#matches = [];
  }
}

/** Letters, digits and marks, and what joins two of them into one word; all that the articles of the bench have. */
export const LETTER = String.raw`[\w\u00c0-\u024f]`;
export const JOINER = "[-'’.]";

/**
 * What a library that only finds strings needs around it to find the terms of a plain bundle (see harness/corpus.js):
 * folded surfaces, the article as one folded string, and the way back from what was found to entries and text nodes.
 * As lean as we could make it: the rivals pay for it.
 */
import type { Bundle } from '../../../src/core/schema.js';
import { eachText, type Match } from './matcher.js';

/** Keeps every offset, in the articles of the bench. */
const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'");

export interface Surfaces {
  readonly ids: ReadonlyMap<string, string>;
  /** Of surfaces that differ in case only, by how they are written. */
  readonly written: ReadonlyMap<string, string>;
}

export function surfacesOf(bundle: Bundle): Surfaces {
  const first = new Map<string, string>();
  const ids = new Map<string, string>();
  const written = new Map<string, string>();
  const claim = (surface: string, id: string): void => {
    const folded = fold(surface);
    if (!ids.has(folded)) {
      ids.set(folded, id);
      first.set(folded, surface);
      return;
    }
    const earlier = first.get(folded) as string;
    if (!written.has(earlier)) written.set(earlier, ids.get(folded) as string);
    if (!written.has(surface)) written.set(surface, id);
  };
  for (const { term, id } of bundle.entries) claim(term, id);
  for (const { aliases = [], id } of bundle.entries) for (const alias of aliases) claim(alias, id);
  return { ids, written };
}

/** The text of the article in one piece, each text node after an empty line. */
export class Article {
  readonly folded: string;
  readonly #text: string;
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
    this.#text = texts.join('\n\n');
    this.folded = fold(this.#text);
    this.#surfaces = surfaces;
  }

  /** Takes what was found, from left to right. */
  add(start: number, end: number): void {
    const { ids, written } = this.#surfaces;
    const spelled = written.size === 0 ? undefined : written.get(this.#text.slice(start, end));
    const id = spelled ?? ids.get(this.folded.slice(start, end)) ?? '';
    while (start >= (this.#starts[this.#node + 1] ?? Infinity)) {
      this.#close();
      this.#node++;
    }
    const base = this.#starts[this.#node] as number;
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

/**
 * A block of a page: a paragraph, heading or item with its text in one line, as a user reads it, and what its markup says.
 * html-blocks.ts and markdown-blocks.ts make blocks; everything else of this folder reads them, and knows no page.
 */
import type { SourceLocation } from '../problems.js';

/** What the markup says of a part of the text. */
export interface Mark {
  readonly kind: 'abbr' | 'code' | 'dfn' | 'link';
  readonly start: number;
  readonly end: number;
  /** Of an `abbr`: what it stands for. */
  readonly title?: string;
}

export interface Block {
  /** Without line breaks, and without white space at its ends. */
  readonly text: string;
  /** `term` and `description` are those of a definition list. */
  readonly kind: 'prose' | 'heading' | 'term' | 'description';
  /** The language of the text; empty where the page does not say it. */
  readonly lang: string;
  readonly marks: readonly Mark[];
  /** The location of the character at `offset` of the text. */
  locate(offset: number): SourceLocation;
}

/** One page of the site, read. */
export interface Page {
  readonly file: string;
  readonly blocks: readonly Block[];
}

/** What a page shows nothing of: soft hyphens, zero-width spaces. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;

/** Collects the text of a block. White space is collapsed, and each character keeps its offset in the file. */
export class BlockText {
  #text = '';
  #marks: Mark[] = [];
  readonly #offsets: number[] = [];

  get length(): number {
    return this.#text.length;
  }

  /** @param offsetAt the offset in the file of the character at an index of `text` */
  add(text: string, offsetAt: (index: number) => number): void {
    for (let index = 0; index < text.length; index++) {
      const character = text[index] as string;
      const isSpace = /\s/.test(character);
      if (INVISIBLE.test(character) || (isSpace && this.#isAtSpace())) continue;
      this.#text += isSpace ? ' ' : character;
      this.#offsets.push(offsetAt(index));
    }
  }

  #isAtSpace(): boolean {
    return this.#text === '' || this.#text.endsWith(' ');
  }

  /** Marks the text from `start` on. */
  mark(kind: Mark['kind'], start: number, title?: string): void {
    const end = this.#text.trimEnd().length;
    if (start < end) this.#marks.push({ kind, start, end, ...(title !== undefined && { title }) });
  }

  /** The block; `undefined` if it has no text. */
  toBlock(
    kind: Block['kind'],
    lang: string,
    locationAt: (offset: number) => SourceLocation,
  ): Block | undefined {
    const text = this.#text.trimEnd();
    if (text === '') return undefined;
    // A number each is too much for the characters of a whole site.
    const offsets = Uint32Array.from(this.#offsets);
    return { text, kind, lang, marks: this.#marks, locate: (offset) => locationAt(offsets[offset] ?? 0) };
  }
}

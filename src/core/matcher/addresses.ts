/**
 * Says whether a match is inside a URL, a path or an e-mail address, where no terms are found. The scanner calls it for each
 * match that has something else than white space beside it.
 */
import { DICTIONARY, FOLDED_LETTERS, isWordAt, kindAt, MARK, SPACE } from './characters.js';

/** Ends an address, as white space and scripts without spaces do. */
export const ENDS_ADDRESS = /[<>"“”„«»()[\]{}|`\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]/;
/** Punctuation that does not belong to an address if it is the last character of it. */
const AFTER_ADDRESS = ".,;:!?'’…";

/** A chunk of text that matches one of these is an address. */
const ADDRESSES = [
  /:\/\//,
  /^(?:mailto|tel|data|urn|doi):|^www\./i,
  /^(?:~|\.\.?|[a-z]:)?[/\\]|^@/i,
  // "API/SDK" is two words; "src/api/v2" is a path.
  /[/\\].*[/\\]/s,
  /[?&][^?&=]+=/,
];
const SLASH = /[/\\]/;

// What an ASCII character beside a match means. 0 for all others: they may belong to an address.
const ENDS = 1;
const FOLLOWS = 2;
const EDGES = new Uint8Array(0x10000);
for (let unit = 0; unit < 128; unit++) {
  const char = String.fromCharCode(unit);
  EDGES[unit] =
    /\s/.test(char) || ENDS_ADDRESS.test(char) ? ENDS : AFTER_ADDRESS.includes(char) ? FOLLOWS : 0;
}

/** Whether the text from `start` to `end` is a chunk by itself, so that it is in no address. A quick test; most words pass. */
export function isSetApart(text: string, start: number, end: number): boolean {
  if (start > 0 && EDGES[text.charCodeAt(start - 1)] !== ENDS) return false;
  if (end === text.length) return true;
  const after = EDGES[text.charCodeAt(end)];
  return (
    after === ENDS ||
    (after === FOLLOWS && (end + 1 === text.length || EDGES[text.charCodeAt(end + 1)] === ENDS))
  );
}

/** The addresses of one text. Keeps the chunk that was read last, so that a long address is read once. */
export class Addresses {
  readonly #text: string;
  #from = 0;
  #to = 0;
  /** `undefined` until a match in the chunk needs it. */
  #isAddress: boolean | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the first or the last word from `start` to `end` is inside an address that is longer than these words. */
  touches(start: number, end: number): boolean {
    if (this.#isEnd(start - 1) && this.#isEnd(this.#skipPunctuation(end))) return false;
    let first = start;
    while (!isWordAt(this.#text, first)) first++;
    let last = end - 1;
    while (!isWordAt(this.#text, last)) last--;
    return this.#isInside(first, start, end) || this.#isInside(last, start, end);
  }

  #isInside(at: number, start: number, end: number): boolean {
    if (this.#isEnd(at)) return false;
    if (at < this.#from || at >= this.#to) this.#readChunk(at);
    if (this.#from >= start && this.#to <= end) return false;
    this.#isAddress ??= isAddress(this.#text.slice(this.#from, this.#to));
    return this.#isAddress;
  }

  #readChunk(at: number): void {
    this.#isAddress = undefined;
    this.#from = at;
    while (!this.#isEnd(this.#from - 1)) this.#from--;
    this.#to = at + 1;
    while (!this.#isEnd(this.#to)) this.#to++;
    while (AFTER_ADDRESS.includes(this.#text.charAt(this.#to - 1))) this.#to--;
  }

  #skipPunctuation(end: number): number {
    while (end < this.#text.length && AFTER_ADDRESS.includes(this.#text.charAt(end))) end++;
    return end;
  }

  /** Whether no address contains the character at `at`; a mark is like the character before it. */
  #isEnd(at: number): boolean {
    if (at < 0 || at >= this.#text.length) return true;
    if (FOLDED_LETTERS[this.#text.charCodeAt(at)] !== 0) return false;
    const kind = kindAt(this.#text, at);
    if (kind === MARK) return at > 0 && this.#isEnd(at - 1);
    return kind === SPACE || kind === DICTIONARY || ENDS_ADDRESS.test(this.#text.charAt(at));
  }
}

function isAddress(chunk: string): boolean {
  if (ADDRESSES.some((address) => address.test(chunk)) || joinsWords(chunk, '@')) return true;
  // "src/api.ts" and "example.com/api" are addresses, "C#/.NET" is not.
  return SLASH.test(chunk) && joinsWords(chunk, '.');
}

/** Whether `joiner` stands between two word characters of `chunk`. */
function joinsWords(chunk: string, joiner: string): boolean {
  let at = chunk.indexOf(joiner);
  while (at >= 0 && !(isWordAt(chunk, at - 1) && isWordAt(chunk, at + 1))) at = chunk.indexOf(joiner, at + 1);
  return at >= 0;
}

/**
 * Tells whether a place in a text is inside a URL, a path or an e-mail address: terms in these are none. Asked by the
 * matcher for each candidate that touches something else than white space.
 */
import { DICTIONARY, isWordAt, kindAt, FOLDED_LETTERS, MARK, SPACE } from './characters.js';

/** What ends an address, beside white space and writing without spaces. */
const AROUND = /[<>"“”„«»()[\]{}|`\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]/;
const AFTER = ".,;:!?'’…";

/** One of these, and it is an address. */
const ADDRESSES = [
  /:\/\//,
  /^(?:mailto|tel|data|urn|doi):|^www\./i,
  /^(?:~|\.\.?|[a-z]:)?[/\\]|^@/i,
  // "API/SDK" is two words; "src/api/v2" is a path.
  /[/\\].*[/\\]/s,
  /[?&][^?&=]+=/,
];
const SLASH = /[/\\]/;

// What a character of ASCII is to an address: its end, what does not belong to one that ends behind it, or a part of it.
const ENDS = 1;
const FOLLOWS = 2;
const EDGES = new Uint8Array(0x10000);
for (let unit = 0; unit < 128; unit++) {
  const char = String.fromCharCode(unit);
  EDGES[unit] = /\s/.test(char) || AROUND.test(char) ? ENDS : AFTER.includes(char) ? FOLLOWS : 0;
}

/** Whether one need not look closer to see that what stands from `start` to `end` is in no address, as most words are. */
export function standsFree(text: string, start: number, end: number): boolean {
  if (start > 0 && EDGES[text.charCodeAt(start - 1)] !== ENDS) return false;
  if (end === text.length) return true;
  const after = EDGES[text.charCodeAt(end)];
  return (
    after === ENDS ||
    (after === FOLLOWS && (end + 1 === text.length || EDGES[text.charCodeAt(end + 1)] === ENDS))
  );
}

/** Asks a text where its addresses are; it remembers the piece that it was asked for last. */
export class Addresses {
  readonly #text: string;
  #from = 0;
  #to = 0;
  /** Unknown until somebody asks. */
  #isAddress: boolean | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the first or last word of what stands from `start` to `end` is inside an address that is more than that. */
  contain(start: number, end: number): boolean {
    if (this.#ends(start - 1) && this.#ends(this.#skipAfter(end))) return false;
    let first = start;
    while (!isWordAt(this.#text, first)) first++;
    let last = end - 1;
    while (!isWordAt(this.#text, last)) last--;
    return this.#isInside(first, start, end) || this.#isInside(last, start, end);
  }

  #isInside(at: number, start: number, end: number): boolean {
    if (this.#ends(at)) return false;
    if (at < this.#from || at >= this.#to) this.#read(at);
    if (this.#from >= start && this.#to <= end) return false;
    this.#isAddress ??= isAddress(this.#text.slice(this.#from, this.#to));
    return this.#isAddress;
  }

  #read(at: number): void {
    this.#isAddress = undefined;
    this.#from = at;
    while (!this.#ends(this.#from - 1)) this.#from--;
    this.#to = at + 1;
    while (!this.#ends(this.#to)) this.#to++;
    while (AFTER.includes(this.#text.charAt(this.#to - 1))) this.#to--;
  }

  #skipAfter(end: number): number {
    while (end < this.#text.length && AFTER.includes(this.#text.charAt(end))) end++;
    return end;
  }

  #ends(at: number): boolean {
    if (at < 0 || at >= this.#text.length) return true;
    if (FOLDED_LETTERS[this.#text.charCodeAt(at)] !== 0) return false;
    const kind = kindAt(this.#text, at);
    if (kind === MARK) return at > 0 && this.#ends(at - 1);
    return kind === SPACE || kind === DICTIONARY || AROUND.test(this.#text.charAt(at));
  }
}

function isAddress(chunk: string): boolean {
  if (ADDRESSES.some((address) => address.test(chunk)) || joins(chunk, '@')) return true;
  // So are "src/api.ts" and "example.com/api", but not "C#/.NET".
  return SLASH.test(chunk) && joins(chunk, '.');
}

/** Whether `joiner` stands between two word characters of `chunk`. */
function joins(chunk: string, joiner: string): boolean {
  let at = chunk.indexOf(joiner);
  while (at >= 0 && !(isWordAt(chunk, at - 1) && isWordAt(chunk, at + 1))) at = chunk.indexOf(joiner, at + 1);
  return at >= 0;
}

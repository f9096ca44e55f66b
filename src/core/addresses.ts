/**
 * Tells whether a place in a text is inside a URL, a path or an e-mail address: terms in these are none. Asked by the
 * matcher for each candidate that touches something else than white space.
 */
import { DICTIONARY, kindOf, SPACE } from './characters.js';

/** What ends an address, beside white space and writing without spaces. */
const AROUND = /[<>"“”„«»()[\]{}|`\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]/;
const AFTER = ".,;:!?'’…";

/** One of these, and it is an address. */
const ADDRESSES = [
  /:\/\//,
  /^(?:mailto|tel|data|urn|doi):|^www\./i,
  /^(?:~|\.\.?)?[/\\]|^[a-z]:[/\\]|^@/i,
  /[^.,;:!?@]@[^.,;:!?@]/,
  // "API/SDK" is two words; "src/api/v2" is a path, and so are "src/api.ts" and "example.com/api".
  /[/\\].*[/\\]/s,
  /^(?=.*[/\\]).*[^.,;:!?]\.[^.,;:!?]/s,
  /[?&][^?&=]+=/,
];

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

  /** Whether `start` or `end` is inside an address that is more than what stands between them. */
  contain(start: number, end: number): boolean {
    return this.#isInside(start, start, end) || this.#isInside(end - 1, start, end);
  }

  #isInside(at: number, start: number, end: number): boolean {
    if (at < this.#from || at >= this.#to) this.#read(at);
    if (this.#from >= start && this.#to <= end) return false;
    this.#isAddress ??= ADDRESSES.some((address) => address.test(this.#text.slice(this.#from, this.#to)));
    return this.#isAddress;
  }

  #read(at: number): void {
    this.#isAddress = undefined;
    this.#from = at;
    while (!this.#ends(this.#from - 1)) this.#from--;
    this.#to = at + 1;
    while (!this.#ends(this.#to)) this.#to++;
    while (this.#to > at + 1 && AFTER.includes(this.#text.charAt(this.#to - 1))) this.#to--;
  }

  #ends(at: number): boolean {
    if (at < 0 || at >= this.#text.length) return true;
    const kind = kindOf(this.#text.charCodeAt(at));
    return kind === SPACE || kind === DICTIONARY || AROUND.test(this.#text.charAt(at));
  }
}

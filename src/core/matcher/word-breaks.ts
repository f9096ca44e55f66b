/**
 * Says whether a match may start or end at a place, or would cut something there: a character from its mark, a symbol from
 * the word beside it, or a word of a script without spaces (Chinese, Japanese, Thai…), for which the runtime has a
 * dictionary. The scanner calls it only where it found a surface, so that a text without surfaces is never segmented.
 */
import { baseKindAt, DICTIONARY, isWordAt, JOINER, kindAt, MARK } from './characters.js';

/** The symbols at the end of names that have versions and are joined to other words: "C++17", "a C#-based tool". */
const VERSIONED = /[+#]/;
const AFTER_SYMBOL = /[-\u2010\u2011'\u2019\d]/;

let segmenter: Intl.Segmenter | undefined;

/** The word breaks of one text. Keeps those of the run of dictionary characters that was segmented last. */
export class WordBreaks {
  readonly #text: string;
  #from = 0;
  #to = 0;
  #breaks: ReadonlySet<number> = new Set();

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether a match may start at `at`, where a token or a symbol starts. */
  mayStart(at: number): boolean {
    const text = this.#text;
    if (kindAt(text, at) === MARK) return at === 0;
    if (isWordAt(text, at)) return this.#isBreak(at);
    return !isWordAt(text, at - 1) && !(kindAt(text, at - 1) === JOINER && isWordAt(text, at - 2));
  }

  /** Whether a match may end at `at`, where a token or a symbol ends. */
  mayEnd(at: number): boolean {
    const text = this.#text;
    if (kindAt(text, at) === MARK) return false;
    if (isWordAt(text, at - 1)) return this.#isBreak(at);
    // Behind a symbol: "C++17" and "a C#-based tool" have the name in them, "C++x" is another name.
    const isJoined = kindAt(text, at) === JOINER && isWordAt(text, at + 1);
    if (!isJoined && !isWordAt(text, at)) return true;
    return VERSIONED.test(text.charAt(at - 1)) && AFTER_SYMBOL.test(text.charAt(at));
  }

  /** Whether a word begins or ends at `at`. It does if dictionary characters are on one side only. */
  #isBreak(at: number): boolean {
    if (kindAt(this.#text, at) !== DICTIONARY || baseKindAt(this.#text, at - 1) !== DICTIONARY) return true;
    if (at < this.#from || at > this.#to) this.#segment(at);
    return this.#breaks.has(at);
  }

  /** Segments the run of dictionary characters around `at`; the text around the run does not change its words. */
  #segment(at: number): void {
    this.#from = at;
    while (this.#isInRun(this.#from - 1)) this.#from--;
    while (kindAt(this.#text, this.#from) === MARK) this.#from++; // marks of a letter before the run
    this.#to = at;
    while (this.#isInRun(this.#to)) this.#to++;
    // Any language will do: the runtime chooses the dictionary by script.
    segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
    const segments = segmenter.segment(this.#text.slice(this.#from, this.#to));
    this.#breaks = new Set([...segments].map(({ index }) => this.#from + index));
  }

  #isInRun(at: number): boolean {
    const kind = kindAt(this.#text, at);
    return kind === DICTIONARY || kind === MARK;
  }
}

/**
 * Whether a place cuts what belongs together: a character from its mark, a symbol from the word beside it, a word in
 * scripts without spaces (Chinese, Japanese, Thai…), whose dictionary the runtime has. Asked by the matcher only for
 * places where a surface was found, so that a text without one is never segmented.
 */
import { baseKindAt, DICTIONARY, isWordAt, JOINER, kindAt, MARK } from './characters.js';

let segmenter: Intl.Segmenter | undefined;

/** Asks a text where its words break; it remembers the piece that it was asked for last. */
export class WordBreaks {
  readonly #text: string;
  #from = 0;
  #to = 0;
  #breaks: ReadonlySet<number> = new Set();

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether what is found may start at `at`, where a token starts or a symbol stands. */
  mayStart(at: number): boolean {
    const text = this.#text;
    if (kindAt(text, at) === MARK) return at === 0;
    if (isWordAt(text, at)) return this.#isBreak(at);
    return !isWordAt(text, at - 1) && !(kindAt(text, at - 1) === JOINER && isWordAt(text, at - 2));
  }

  /** Whether what is found may end at `at`, where a token ends or a symbol stands before. */
  mayEnd(at: number): boolean {
    const text = this.#text;
    if (kindAt(text, at) === MARK) return false;
    if (isWordAt(text, at - 1)) return this.#isBreak(at);
    return !isWordAt(text, at) && !(kindAt(text, at) === JOINER && isWordAt(text, at + 1));
  }

  /** Whether a word begins or ends at `at`. Where only one side is of such a script, it does. */
  #isBreak(at: number): boolean {
    if (kindAt(this.#text, at) !== DICTIONARY || baseKindAt(this.#text, at - 1) !== DICTIONARY) return true;
    if (at < this.#from || at > this.#to) this.#segment(at);
    return this.#breaks.has(at);
  }

  /** Segments the piece of such scripts around `at`; what stands around it does not change its words. */
  #segment(at: number): void {
    this.#from = at;
    while (this.#stands(this.#from - 1)) this.#from--;
    while (kindAt(this.#text, this.#from) === MARK) this.#from++; // that of another letter
    this.#to = at;
    while (this.#stands(this.#to)) this.#to++;
    // Its words do not depend on the language: dictionaries go by script.
    segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
    const segments = segmenter.segment(this.#text.slice(this.#from, this.#to));
    this.#breaks = new Set(Array.from(segments, ({ index }) => this.#from + index));
  }

  #stands(at: number): boolean {
    const kind = kindAt(this.#text, at);
    return kind === DICTIONARY || kind === MARK;
  }
}

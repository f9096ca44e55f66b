/**
 * Where words begin and end in scripts without spaces (Chinese, Japanese, Thai…), by the dictionary of the runtime.
 * Asked by the matcher only for places where a surface was found, so that a text without one is never segmented.
 */
import { DICTIONARY, isDictionaryCharacter, kindOf, SURROGATE } from './characters.js';
import { characterAt } from './tokens.js';

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

  /** Whether a word begins or ends at `at`. Where only one side is of such a script, it does. */
  isBreak(at: number): boolean {
    if (!this.#standsBefore(at) || !this.#standsAt(at)) return true;
    if (at < this.#from || at > this.#to) this.#segment(at);
    return this.#breaks.has(at);
  }

  /** Segments the piece of such scripts around `at`; what stands around it does not change its words. */
  #segment(at: number): void {
    this.#from = at;
    while (this.#standsBefore(this.#from)) this.#from--;
    this.#to = at;
    while (this.#standsAt(this.#to)) this.#to++;
    // Its words do not depend on the language: dictionaries go by script.
    segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
    const segments = segmenter.segment(this.#text.slice(this.#from, this.#to));
    this.#breaks = new Set(Array.from(segments, ({ index }) => this.#from + index));
  }

  #standsBefore(at: number): boolean {
    return at > 0 && this.#stands(at - 1);
  }

  #standsAt(at: number): boolean {
    return at < this.#text.length && this.#stands(at);
  }

  #stands(at: number): boolean {
    const unit = this.#text.charCodeAt(at);
    if (kindOf(unit) !== SURROGATE) return kindOf(unit) === DICTIONARY;
    const isSecond = unit >= 0xdc00;
    return isDictionaryCharacter(characterAt(this.#text, isSecond ? Math.max(at - 1, 0) : at));
  }
}

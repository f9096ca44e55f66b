/**
 * What the bench asks of every contender: the same few things in the same words, so that a topic runs the same
 * code for all of them. One file in contenders/ each, and one bundle and one page each: nobody pays for another.
 */

export interface Term {
  readonly text: string;
  /** Plain text, the same for everyone. */
  readonly definition: string;
}

/** What a reader sees when a card or tooltip is open. */
export interface Shown {
  readonly box: Element;
  readonly text: string;
}

export interface Contender {
  /** Markup of one closed term, as the contender's own documentation writes it. */
  markup(term: Term): string;
  /** Makes the browser know the element. Its code is loaded already. */
  define?(): void;
  /** What a page calls when the terms are in the document, where markup alone is not enough. */
  enhance?(root: Element): void;
  /** Throws unless every term below `root` is what it should be, with no work left for later. */
  check(root: Element, count: number): void;
  readonly card?: CardOf;
}

export interface CardOf {
  /** The elements to open, in document order. */
  terms(root: Element): readonly Element[];
  /** Loads whatever hovering would load: code and definitions. */
  prepare?(term: Element): Promise<void>;
  /** Opens, and resolves when the contender says that it is open, in its own way. */
  open(term: Element): Promise<unknown>;
  close(term: Element): void;
  /** What is open for `term`; `undefined` if nothing is. */
  shown(term: Element): Shown | undefined;
}

/** Throws `message` unless `condition`: a contender that did not do the work must not win. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/**
 * What run-linker.ts needs to put a term into an article. There are two ways: text-links.ts wraps the text in
 * an element, and highlights.ts highlights it and changes nothing.
 */
import type { TextPosition } from './text-spans.js';

/**
 * The element of a term: `outer` is the `<glossary-term>`, and `inner` (the same, or a link in it) has the
 * text.
 */
export interface Wrapper {
  readonly outer: Element;
  readonly inner: Element;
}

export interface Links {
  /** Whether a term can go from one text node to another. */
  canSpan(start: TextPosition, end: TextPosition): boolean;
  /**
   * The elements for a term between two positions, new or there before; `link` leads to its page, if it has one.
   *
   * @param id of the entry; `undefined` if the text of the term says which entries it may mean
   */
  createTerm(
    id: string | undefined,
    link: HTMLAnchorElement | undefined,
    start: TextPosition,
    end: TextPosition,
  ): Wrapper;
  /** Puts a term between two positions. Terms in one text node must be inserted from the last to the first. */
  insert(start: TextPosition, end: TextPosition, wrapper: Wrapper): void;
}

/**
 * What the card and the listeners know of a `<glossary-term>`: this much and no more, so that neither imports the
 * element's class.
 */

import type { Side } from './card-placement.js';

/** Where the card stands beside its term, if there is room. */
export type Placement = Side;

/** Where the pointer is, in the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface TermElement extends HTMLElement {
  /** Whether the card is open for this term. */
  open: boolean;
  /** Id, term or alias to look up. */
  readonly term: string;
  readonly placement: Placement;
  readonly noHover: boolean;
  /** The author's link inside, which then is the trigger. */
  readonly link: HTMLAnchorElement | null;
  /** There is no such entry: the term is text like any other. */
  becomeText(): void;
}

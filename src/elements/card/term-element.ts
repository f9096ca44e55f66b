/**
 * `<glossary-term>` as the modules of the card see it. They import these types, not the class, which imports them.
 */

/** The side of the term where the card opens, if there is room. */
export type Placement = 'bottom' | 'top' | 'left' | 'right';

/** A position in the viewport, in px. A PointerEvent is one. */
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
  /** Whether the card opens on press and keyboard only. */
  readonly noHover: boolean;
  /** The text or link of the page that the term stands for, if it is not the text inside. The card opens beside it. */
  readonly anchor?: Range | HTMLAnchorElement | undefined;
  /** The author's link inside, which is the trigger then. */
  readonly link: HTMLAnchorElement | null;
  /** Whether the term itself is the button that opens the card. */
  readonly isTrigger: boolean;
  /** Its states for style sheets, where the browser has them. */
  readonly states: CustomStateSet | undefined;
  /** Removes the role of a button: the glossary has no such entry. */
  becomeText(): void;
}

/**
 * Scrolls to a text whose card opens. The term that stands for the text is elsewhere, so the text may be out of view. Used
 * by the card.
 */
import { elementAt } from './term-anchor.js';

/** Scrolls `text` into view, unless it is. */
export function bringIntoView(text: Range): void {
  const element = elementAt(text);
  const isOut = ({ top, bottom }: DOMRect) => top < 0 || bottom > innerHeight;
  if (isOut(text.getBoundingClientRect())) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The element may be higher than the window.
  const { top } = text.getBoundingClientRect();
  if (isOut(text.getBoundingClientRect())) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
}

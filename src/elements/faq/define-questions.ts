/**
 * Defines the elements for questions. Where the browser was asked for a text (`#:~:text=…`), they would close over an answer in
 * which it has found the text; found-text.ts opens that answer first. It is a file of its own, because few pages are opened so.
 * Used by the define files.
 */
import { defineElement, isTaken } from '../../dom/define-element.js';

/** The file, if it was requested: both elements wait for the same answer. */
let opened: Promise<void> | undefined;

/**
 * Defines `tag`, at once or when the answer with the text of the page's address is open, unless the page has defined it.
 * Where another library has defined one of the two elements, the other one is most likely that library's, too, so none is
 * defined.
 */
export function defineQuestions(tag: string, constructor: CustomElementConstructor): void {
  const define = () => {
    if (!isTaken('faq-item') && !isTaken('faq-accordion')) defineElement(tag, constructor);
  };
  if (!isTextSought()) return define();
  opened ??= import('./found-text.js').then(({ openFoundText }) => openFoundText());
  // Without the file the answers are closed, as in any other page.
  opened.then(define, define);
}

/**
 * Whether the browser was asked for a text. Scripts cannot read it in `location`, but in the Navigation API; where there is
 * none, a page that has scrolled before its scripts came has most likely scrolled to a text.
 */
function isTextSought(): boolean | undefined {
  // On a server there is no page.
  const { navigation, scrollY, location } = globalThis as {
    navigation?: { currentEntry: { url: string | null } | null };
    scrollY?: number;
    location?: Location;
  };
  return navigation
    ? navigation.currentEntry?.url?.includes(':~:text=')
    : (scrollY ?? 0) > 0 && location?.hash === '';
}

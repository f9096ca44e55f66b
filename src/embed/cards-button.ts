/**
 * Makes a button of the site, `<button data-glossary-cards>`, a toggle: pressed while cards open on hover. Such a button can
 * say so in words of the site, and stand anywhere, in a footer for instance. Called by marked-on-demand.ts, through
 * marked-elements.ts.
 */
import { hasPopovers } from '../dom/define-element.js';
import { readerOptions, setReaderOptions } from '../dom/reader-options.js';

const buttons = new Set<Element>();

/** Call again when the button comes into the page again. A button that its author has hidden until it works is shown. */
export function makeCardsButton(button: Element): void {
  // Without popovers there are no cards.
  if (!hasPopovers()) return;
  if (buttons.size === 0) {
    document.addEventListener('glossary-options-changed', followAll);
    document.addEventListener('click', onClick);
  }
  buttons.add(button);
  button.removeAttribute('hidden');
  // In a form, a button without a type would send it.
  if (!button.hasAttribute('type')) button.setAttribute('type', 'button');
  follow(button);
}

function followAll(): void {
  for (const button of buttons)
    if (button.isConnected) follow(button);
    else buttons.delete(button);
}

function follow(button: Element): void {
  button.ariaPressed = String(readerOptions().cards === 'hover');
}

function onClick(event: MouseEvent): void {
  if (event.defaultPrevented || !event.composedPath().some((target) => buttons.has(target as Element)))
    return;
  setReaderOptions({ cards: readerOptions().cards === 'hover' ? 'ask' : 'hover' });
}

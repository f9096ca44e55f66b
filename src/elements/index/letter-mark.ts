/** Marks the letter in view in the bar of `<glossary-index>`. Used by its sections and by letter-bar.ts. */
import { idIn } from './index-address.js';

/**
 * Marks the link to the section `id` in the bar, and no other. Links are found by their addresses, because the browser may
 * have translated their texts.
 *
 * @returns the marked link
 */
export function markLetter(host: Element, id: string): HTMLAnchorElement | undefined {
  let marked: HTMLAnchorElement | undefined;
  for (const link of host.querySelectorAll<HTMLAnchorElement>(':scope > nav a')) {
    if (idIn(link.hash) === id) marked = link;
    else link.removeAttribute('aria-current');
  }
  marked?.setAttribute('aria-current', 'true');
  return marked;
}

/**
 * What a fragment leads to in an index: the section of a letter, or the definition of an entry. Used by
 * `<glossary-index>` and its sections. It scrolls, moves the focus, and marks the definition.
 */
import { TERM_PREFIX } from '../../core/index-ids.js';
import { idInAddress } from './index-address.js';

/** The share of the window that may be above an index whose results a user sees. */
const MOST_ABOVE = 0.6;

/**
 * The section or definition in `host` with this id; none for an empty one. `getElementById` could find that of another index
 * in the page, and finds none in a shadow root.
 */
export function targetIn(host: Element, id: string): HTMLElement | undefined {
  if (id === '') return undefined;
  const targets = [...host.querySelectorAll<HTMLElement>(':scope > section, :scope > section dt')];
  return targets.find((target) => target.id === id || target.id === TERM_PREFIX + id);
}

/** Marks the definition in the address, and no other: `:target` finds only what was there when the address changed. */
export function markAddress(host: Element): void {
  host.querySelector('dt[aria-current]')?.removeAttribute('aria-current');
  const target = targetIn(host, idInAddress());
  if (target?.localName === 'dt') target.setAttribute('aria-current', 'true');
}

/** Scrolls to the section or definition in the address, if `host` has it. */
export function scrollToAddress(host: Element): void {
  targetIn(host, idInAddress())?.scrollIntoView();
}

/** Scrolls to the top of `host` if little of it is in view: a link to a search leads there. */
export function showTop(host: Element): void {
  const { top, bottom } = host.getBoundingClientRect();
  if (top > innerHeight * MOST_ABOVE || bottom < 0) host.scrollIntoView();
}

/** Scrolls to the section or definition in the address, and moves the focus to its link. */
export function focusAddress(host: Element): void {
  scrollToAddress(host);
  targetIn(host, idInAddress())?.querySelector('a')?.focus({ preventScroll: true });
}

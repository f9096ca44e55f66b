/**
 * What a fragment leads to in an index: the section of a letter, or the definition of an entry. Used by
 * `<glossary-index>` and its sections. It scrolls, and moves the focus; it changes nothing else.
 */
import { TERM_PREFIX } from '../../core/index-ids.js';
import { idInAddress } from './index-address.js';

/**
 * The section or definition in `host` with this id. `getElementById` could find that of another index in the page, and
 * finds none in a shadow root.
 */
export function targetIn(host: Element, id: string): HTMLElement | undefined {
  const targets = [...host.querySelectorAll<HTMLElement>(':scope > section, :scope > section dt')];
  return targets.find((target) => target.id === id || target.id === TERM_PREFIX + id);
}

/** Scrolls to the section or definition in the address, if `host` has it. */
export function scrollToAddress(host: Element): void {
  targetIn(host, idInAddress())?.scrollIntoView();
}

/** Scrolls to the section or definition in the address, and moves the focus to its link. */
export function focusAddress(host: Element): void {
  scrollToAddress(host);
  targetIn(host, idInAddress())?.querySelector('a')?.focus({ preventScroll: true });
}

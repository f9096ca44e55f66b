/**
 * The bar of letters of `<glossary-index>` while the page scrolls: it marks the letter in view, and stands below what the
 * page has fixed at its top. bar-background.ts says what is behind it. `<glossary-index>` makes it when its sections are there. It measures
 * the page, and writes custom properties on its host.
 */
import { followBackground, writeBackground } from './bar-background.js';
import { idInAddress } from './index-address.js';
import { targetIn } from './index-target.js';
import { markLetter } from './letter-mark.js';

/** A header that covers more of the window than this share is no header: a dialog, or a page that scrolls inside it. */
const MAX_HEADER_SHARE = 1 / 3;
/** Pages have at most this many headers below each other: a bar of the site's software, a header, a row of tabs. */
const MAX_HEADERS = 3;

export class LetterBar {
  readonly #host: HTMLElement;
  readonly #inView = new Set<Element>();
  readonly #observer: IntersectionObserver;
  readonly #unfollow: () => void;

  /** @param host an index with its sections in place; {@link disconnect} ends the work */
  constructor(host: HTMLElement) {
    this.#host = host;
    placeBar(host);
    this.#unfollow = followBackground(host);
    const sections = [...host.querySelectorAll(':scope > section')];
    this.#observer = new IntersectionObserver((changes) => this.#onScroll(changes), {
      rootMargin: `-${topOfTargets(sections[0])}px 0px 0px`,
    });
    for (const section of sections) this.#observer.observe(section);
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#unfollow();
  }

  #onScroll(changes: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    placeBar(this.#host);
    this.mark();
  }

  /** Marks the letter that the address names, itself or by an entry, as long as it is in view; else the first in view. */
  mark(): void {
    const sections = [...this.#host.querySelectorAll(':scope > section')].filter((section) =>
      this.#inView.has(section),
    );
    const named = targetIn(this.#host, idInAddress())?.closest('section');
    const section = sections.find((each) => each === named) ?? sections[0];
    const link = section && markLetter(this.#host, section.id);
    if (link !== undefined) scrollSideways(link);
  }
}

/** Writes where the bar stands, and what is behind it, for the style sheet. */
function placeBar(host: HTMLElement): void {
  const top = headerHeight(host);
  host.style.setProperty('--_top', `${top}px`);
  host.style.setProperty('--_scroll-top', `${Math.max(0, top - keptFree())}px`);
  writeBackground(host);
}

/** Where the browser scrolls a section to, and a pixel more, in pixels below the top of the window. */
function topOfTargets(section: Element | undefined): number {
  return section === undefined ? 0 : keptFree() + pixels(getComputedStyle(section).scrollMarginTop) + 1;
}

/** What the page itself keeps free at the top when it scrolls to a fragment. */
function keptFree(): number {
  return pixels(getComputedStyle(document.documentElement).scrollPaddingTop);
}

function pixels(length: string): number {
  return parseFloat(length) || 0;
}

/** The height of what the page keeps at the top of the window above `host`: headers that are fixed or sticky. */
function headerHeight(host: HTMLElement): number {
  const { left, width } = host.getBoundingClientRect();
  let bottom = 0;
  for (let count = 0; count < MAX_HEADERS; count++) {
    const header = headerAt(host, left + width / 2, bottom + 1);
    if (header === undefined) break;
    bottom = header.getBoundingClientRect().bottom;
  }
  return Math.round(bottom);
}

function headerAt(host: HTMLElement, x: number, y: number): Element | undefined {
  return host.ownerDocument.elementsFromPoint(x, y).find((element) => {
    if (element.contains(host) || host.contains(element)) return false;
    const { bottom } = element.getBoundingClientRect();
    const isHigh = bottom > innerHeight * MAX_HEADER_SHARE;
    return !isHigh && bottom > y && /fixed|sticky/.test(getComputedStyle(element).position);
  });
}

/** Scrolls the bar, and not the page, until `link` is in the middle. */
function scrollSideways(link: HTMLElement): void {
  const list = link.closest('ul');
  if (list === null || list.scrollWidth <= list.clientWidth) return;
  const [inner, outer] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollBy({ left: inner.left + inner.width / 2 - outer.left - outer.width / 2 });
}

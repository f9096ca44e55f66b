/**
 * The list of the terms that are highlighted in an article, for the keyboard and for screen readers. It is outside of the
 * article and hidden until one of its terms has the focus; then it is a bar at the bottom of the window. Used by
 * highlights.ts.
 */
import { h } from '../../core/tree.js';
import { adoptInShadow } from '../adopt-styles.js';
import { langOf } from '../language.js';
import { buildParts } from '../build.js';
import { loadStringsFor } from '../localize.js';
import type { HighlightedTerm } from '../page-registry.js';
import { topLayerOf } from '../top-layer.js';
import { listStyles } from './highlight-list.styles.js';

/** Whether the user's last input came from a pointer. WebKit's `:focus-visible` does not tell after Tab. */
let isPointerLast = false;
let isListening = false;

/** Listens for the user's input, once a page. */
function watchInput(): void {
  if (isListening) return;
  isListening = true;
  window.addEventListener('pointerdown', () => (isPointerLast = true), true);
  window.addEventListener('keydown', () => (isPointerLast = false), true);
}

export class HighlightList {
  /** In the page while the list has terms. No script defines the element: it needs no behaviour of its own. */
  readonly element = document.createElement('glossary-highlights');
  readonly #article: Element;
  readonly #label: HTMLElement;
  readonly #items: HTMLElement;
  /** The terms in the order of the text. */
  readonly #terms: HighlightedTerm[] = [];

  constructor(article: Element) {
    this.#article = article;
    watchInput();
    const root = this.element.attachShadow({ mode: 'open' });
    adoptInShadow(this.element, listStyles);
    // Without the role, WebKit does not tell that a list without bullets is a list.
    const { fragment, parts } = buildParts(
      h('div', { part: 'bar' }, [h('span', { part: 'label' }), h('ul', { part: 'list', role: 'list' })]),
    );
    this.#label = parts('label');
    this.#items = parts('list');
    root.append(fragment);
    // The close button of the card gives the focus back, too; who pressed it with a pointer needs no bar.
    root.addEventListener('focusin', () => this.#show(!isPointerLast));
    root.addEventListener('focusout', () => this.#show(false));
  }

  /**
   * Adds a term where the order of the text wants it.
   *
   * @param place the element that holds its text
   */
  add(term: HighlightedTerm, place: Element): void {
    if (this.#terms.length === 0) this.#insert();
    const lang = langOf(place);
    if (lang !== '' && lang !== this.element.lang) term.lang = lang;
    const item = document.createElement('li');
    item.append(term);
    const index = this.#indexFor(term);
    this.#items.insertBefore(item, this.#items.children[index] ?? null);
    this.#terms.splice(index, 0, term);
  }

  remove(term: HighlightedTerm): void {
    const index = this.#terms.indexOf(term);
    if (index < 0) return;
    this.#terms.splice(index, 1);
    this.#items.children[index]?.remove();
    if (this.#terms.length === 0) this.element.remove();
  }

  /** How many terms stand before `term` in the text. */
  #indexFor({ anchor }: HighlightedTerm): number {
    let low = 0;
    for (let high = this.#terms.length; low < high;) {
      const middle = (low + high) >> 1;
      const other = this.#terms[middle]?.anchor;
      if (anchor && other && anchor.compareBoundaryPoints(Range.START_TO_START, other) < 0) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #show(isShown: boolean): void {
    this.element.toggleAttribute('shown', isShown);
  }

  #insert(): void {
    const { element } = this;
    element.role = 'region';
    const lang = langOf(this.#article);
    if (lang !== '') element.lang = lang;
    element.dir = getComputedStyle(this.#article).direction;
    topLayerOf(this.#article).append(element);
    void this.#setWords();
  }

  async #setWords(): Promise<void> {
    const { terms } = await loadStringsFor(this.element);
    this.element.ariaLabel = this.#label.textContent = terms;
  }
}

/**
 * The search box at the top of the sidebar. It shows the best places below it while somebody types, and is a form that leads to
 * all of them: to /docs/search/?q=…, where the index reads its query from the fragment (#q=…). docs.ts imports it; page.ts
 * writes the form; search-results.ts finds.
 */
import { LatestOnly } from '../../src/core/latest-only.js';
import type { Found, loadSearch } from './search-results.js';

type Search = ReturnType<typeof loadSearch>;

export function enhanceSearchBox(): void {
  const query = new URLSearchParams(location.search).get('q');
  // The form was sent before this script could listen.
  if (query !== null && document.querySelector('.docs-search'))
    location.replace(searchUrl(location.pathname, query));
  const box = document.querySelector<HTMLElement>('.docs-side search');
  if (box) new SearchBox(box);
}

class SearchBox {
  readonly #box: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #all: HTMLAnchorElement;
  readonly #searches = new LatestOnly();
  #search: Search | undefined;

  constructor(box: HTMLElement) {
    const part = <T extends HTMLElement>(selector: string) => box.querySelector(selector) as T;
    this.#box = box;
    this.#form = part('form');
    this.#input = part('input');
    this.#list = part('.search-found ul');
    this.#status = part('[role=status]');
    this.#all = part('.search-all');
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined));
    this.#input.addEventListener('input', () => void this.#show());
    this.#input.addEventListener('click', () => void this.#show());
    this.#form.addEventListener('reset', () => this.#clear());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#hide();
      location.assign(this.#url);
    });
    // A link to a heading of this page does not leave it.
    box.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a')) this.#hide();
    });
    box.addEventListener('keydown', (event) => this.#onKeydown(event));
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget !== null && !box.contains(relatedTarget as Node)) this.#hide();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!box.contains(target as Node)) this.#hide();
    });
  }

  get #url(): string {
    return searchUrl(new URL(this.#form.action).pathname, this.#input.value);
  }

  #load(): Search {
    this.#search ??= import('./search-results.js').then(({ loadSearch }) => loadSearch());
    // The next key tries again.
    this.#search.catch(() => (this.#search = undefined));
    return this.#search;
  }

  /** Shows what the query finds. Where the search cannot be loaded, the form still leads to its page. */
  async #show(): Promise<void> {
    const query = this.#input.value.trim();
    const isLatest = this.#searches.start();
    if (query === '') return this.#hide();
    const search = await this.#load().catch(() => undefined);
    if (search && isLatest()) this.#fill(query, search(query));
  }

  #fill(query: string, { items, count }: Found): void {
    this.#status.textContent =
      count === 0
        ? `Nothing found for “${query}”${items.hasChildNodes() ? '; similar names:' : ''}`
        : placesText(count);
    this.#list.replaceChildren(items);
    this.#all.hidden = count <= this.#list.childElementCount;
    this.#all.href = this.#url;
    this.#all.textContent = `All ${placesText(count)}`;
  }

  #hide(): void {
    this.#searches.cancel();
    this.#list.replaceChildren();
    this.#status.textContent = '';
    this.#all.hidden = true;
  }

  #clear(): void {
    this.#hide();
    this.#input.focus();
  }

  /** Down and Up walk from the box through the links and back; Escape ends the search. */
  #onKeydown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape' && this.#input.value !== '') {
      event.preventDefault();
      this.#form.reset();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops = [this.#input, ...this.#box.querySelectorAll<HTMLElement>('.search-found a:not([hidden])')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0 || stops.length === 1) return;
    event.preventDefault();
    stops[at + step]?.focus();
  }
}

function placesText(count: number): string {
  return count === 1 ? '1 place' : `${count} places`;
}

function searchUrl(page: string, query: string): string {
  return query.trim() === '' ? page : `${page}#${String(new URLSearchParams({ q: query }))}`;
}

/**
 * Reads and writes the URL's fragment for `<glossary-index>`: a letter (`#letter-B`) or a query (`#q=web+page&tag=design`).
 * No other module of the index writes it. All other fragments belong to the page and stay as they are. Where the page's
 * router has its routes in the fragment, the address is not written: this module then keeps the fragment itself.
 */

import { decode } from '../../core/url.js';

/** A search in an index. */
export interface IndexQuery {
  /** The text in the search box; may be empty. */
  readonly text: string;
  /** Tags that each found entry must have. */
  readonly tags: readonly string[];
}

export const NO_QUERY: IndexQuery = { text: '', tags: [] };

/** Characters (code points) of the longest text that is searched: no term is longer, and URLs stay short. */
const MAX_TEXT_LENGTH = 200;

/** The fragment that the address does not show, while the route of a router is there. */
let hiddenFragment = '';

/** Whether the fragment is a route: `#/path` or `#!path`. */
function isRoute(): boolean {
  return /^#[/!]/.test(location.hash);
}

function presentFragment(): string {
  return isRoute() ? hiddenFragment : location.hash;
}

/** The query in the address. */
export function queryInAddress(): IndexQuery {
  return queryIn(presentFragment());
}

/** The query in `hash`, a fragment with its `#`; {@link NO_QUERY} when it holds none. */
export function queryIn(hash: string): IndexQuery {
  const fragment = hash.slice(1);
  if (!/^(q|tag)=/.test(fragment)) return NO_QUERY;
  const fields = new URLSearchParams(fragment);
  const tags = fields.getAll('tag').filter((tag) => tag !== '');
  return { text: shortened(fields.get('q') ?? ''), tags: [...new Set(tags)] };
}

/** The fragment for `query`, with its `#`; empty when the query is. */
export function fragmentOf({ text, tags }: IndexQuery): string {
  const fields = new URLSearchParams([
    ...(text.trim() === '' ? [] : [['q', shortened(text)]]),
    ...tags.map((tag) => ['tag', tag]),
  ] as string[][]);
  const fragment = String(fields);
  return fragment === '' ? '' : `#${fragment}`;
}

/**
 * Writes `query` into the address. The start of a search adds an entry to the history, so that "Back" leads to the list;
 * further typing replaces that entry, and the end of the search leaves it: the address is again what it was before.
 * `history.state` stays, because routers keep their own data there.
 */
export function writeQuery(query: IndexQuery): void {
  if (isLeaving) {
    nextQuery = query;
    return;
  }
  const fragment = fragmentOf(query);
  if (fragment === fragmentOf(queryInAddress())) return;
  if (isRoute()) {
    hiddenFragment = fragment;
    return;
  }
  const url = location.href.split('#', 1)[0] + fragment;
  const begins = fragmentOf(queryInAddress()) === '';
  try {
    if (fragment === '' && isOwnEntry()) return leaveOwnEntry();
    // A search that came with the address has added no entry.
    const isOwn = begins || isOwnEntry();
    if (begins) history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
    ownEntry = isOwn ? { url: location.href, length: history.length } : undefined;
  } catch {
    // Safari allows 100 changes in 10 seconds, some frames allow none. The search works without an address.
  }
}

/** The entry of the history that a search has added, while it is the present one. */
let ownEntry: { readonly url: string; readonly length: number } | undefined;

/** Whether the present entry is ours: no script has changed it, or added another since. */
function isOwnEntry(): boolean {
  return ownEntry !== undefined && ownEntry.length === history.length && ownEntry.url === location.href;
}

/** Whether "Back" is under way: it takes effect after other tasks, and a query that is written before that would be lost. */
let isLeaving = false;

/** The query that follows the end of a search before "Back" has taken effect. */
let nextQuery: IndexQuery | undefined;

/** Whether the address still shows a search that has ended. */
export function isLeavingSearch(): boolean {
  return isLeaving;
}

function leaveOwnEntry(): void {
  isLeaving = true;
  // Runs before the subscribers: they find the address that belongs to the query.
  window.addEventListener('popstate', endLeaving, { capture: true, once: true });
  history.back();
}

function endLeaving(): void {
  isLeaving = false;
  const query = nextQuery;
  nextQuery = undefined;
  if (query !== undefined) writeQuery(query);
}

/** `text` cut to the maximum, between code points. */
function shortened(text: string): string {
  return [...text.slice(0, 2 * MAX_TEXT_LENGTH)].slice(0, MAX_TEXT_LENGTH).join('');
}

/** Writes `fragment`, with its `#`, into the address, as following a link does. */
export function followFragment(fragment: string): void {
  if (isRoute()) hiddenFragment = fragment;
  else location.hash = fragment;
}

/** The id in the address, whether or not an element has it. */
export function idInAddress(): string {
  return idIn(presentFragment());
}

/** The id in `hash`, a fragment with its `#`. */
export function idIn(hash: string): string {
  return decode(hash.slice(1));
}

/**
 * Calls `onChange` whenever the address changes.
 *
 * @returns ends the subscription
 */
export function subscribeToAddress(onChange: () => void): () => void {
  // "Back" to an entry that pushState made dispatches only popstate.
  const names = ['hashchange', 'popstate'] as const;
  const listener = () => {
    hiddenFragment = ''; // the page shows another route
    ownEntry = undefined;
    onChange();
  };
  for (const name of names) window.addEventListener(name, listener);
  return () => {
    for (const name of names) window.removeEventListener(name, listener);
  };
}

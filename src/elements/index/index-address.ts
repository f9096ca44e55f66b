/**
 * What the address says of an index, and how it is told: `#letter-B`, `#q=web+page&tag=design`. All that reads or writes the
 * fragment for `<glossary-index>`; other fragments belong to the page, and are left alone.
 */

/** What a reader looks for. */
export interface IndexQuery {
  /** What was typed; empty when nothing. */
  readonly text: string;
  /** Entries must have all of them. */
  readonly tags: readonly string[];
}

export const NO_QUERY: IndexQuery = { text: '', tags: [] };

/** No more characters are searched for. */
const LONGEST = 200;

/** What the address asks for. */
export function queryInAddress(): IndexQuery {
  return queryIn(location.hash);
}

/** What `hash`, a fragment with its `#`, asks for. */
export function queryIn(hash: string): IndexQuery {
  const fragment = hash.slice(1);
  if (!/^(q|tag)=/.test(fragment)) return NO_QUERY;
  const fields = new URLSearchParams(fragment);
  const tags = fields.getAll('tag').filter((tag) => tag !== '');
  return { text: shortened(fields.get('q') ?? ''), tags: [...new Set(tags)] };
}

/** The fragment for `query`, with `#`; empty for none. */
export function fragmentOf({ text, tags }: IndexQuery): string {
  const fields = new URLSearchParams([
    ...(text.trim() === '' ? [] : [['q', shortened(text)]]),
    ...tags.map((tag) => ['tag', tag]),
  ] as string[][]);
  const fragment = String(fields);
  return fragment === '' ? '' : `#${fragment}`;
}

/**
 * Puts `query` into the address. To begin a search is a step that the reader can go back; what is typed on is not.
 * The state of the entry is kept: routers have theirs there.
 */
export function writeQuery(query: IndexQuery): void {
  const fragment = fragmentOf(query);
  if (fragment === fragmentOf(queryInAddress())) return;
  const url = location.href.split('#', 1)[0] + fragment;
  const begins = fragmentOf(queryInAddress()) === '';
  try {
    if (begins) history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
  } catch {
    // Safari allows a hundred changes in ten seconds, some frames none. A search works without.
  }
}

function shortened(text: string): string {
  return [...text.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('');
}

/** The id that the address names, whether or not it is in the page. */
export function idInAddress(): string {
  return idIn(location.hash);
}

/** The id that `hash`, a fragment with its `#`, names. */
export function idIn(hash: string): string {
  const fragment = hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // a lone "%" encodes nothing
  }
}

/** Calls `follow` whenever the address changes; returns how to stop. */
export function followAddress(follow: () => void): () => void {
  // Going back to an entry that pushState made tells only of popstate.
  const names = ['hashchange', 'popstate'] as const;
  for (const name of names) window.addEventListener(name, follow);
  return () => {
    for (const name of names) window.removeEventListener(name, follow);
  };
}

/**
 * What the topic about the quality of a search asks of every search: to take in a glossary, and to find the ids of entries
 * by what a reader typed, best first. One file in finders/ each, one page each.
 */
import type { Entry } from '../../../src/core/schema.js';
import { searchQueries, success, unanswerable } from '../../corpus/search-queries.js';

const TURNS = 5;

export interface Finder<Index> {
  index(entries: readonly Entry[], lang: string): Index;
  find(index: Index, query: string): readonly string[];
}

/** Puts what the topic calls into `globalThis.bench`. */
export function provideFinder<Index>({ index, find }: Finder<Index>): void {
  const indexes = new Map<string, Index>();
  const idsOf = ({ glossary, query }: { glossary: string; query: string }) =>
    find(indexes.get(glossary) as Index, query);

  const bench = {
    /** @param glossary its name in the table of queries @param path of its bundle */
    async load(glossary: string, path: string): Promise<void> {
      const { entries, lang } = (await (await fetch(path)).json()) as { entries: Entry[]; lang: string };
      indexes.set(glossary, index(entries, lang));
    },
    /** Shares of the queries whose wished entry comes first, or among the first three; of those without an answer, the share that finds nothing. */
    quality() {
      const found = searchQueries.map(idsOf);
      const honest = unanswerable.filter((query) => idsOf(query).length === 0).length / unanswerable.length;
      return { first: success(searchQueries, found, 1), three: success(searchQueries, found, 3), honest };
    },
    /** The queries that do not find what was meant among the first three. */
    missed: () =>
      searchQueries
        .filter((each) => success([each], [idsOf(each)], 3) < 1)
        .map(({ glossary, kind, query }) => `${glossary}, ${kind}: ${query}`),
    /** Milliseconds of each query, the fastest of some turns. */
    times(): number[] {
      const times = searchQueries.map(() => Infinity);
      for (let turn = 0; turn < TURNS; turn++)
        searchQueries.forEach((query, at) => {
          const start = performance.now();
          idsOf(query);
          times[at] = Math.min(times[at] as number, performance.now() - start);
        });
      return times;
    },
  };
  Object.assign(globalThis, { bench });
}

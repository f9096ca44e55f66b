/**
 * What the topic about the index asks of every search, in the same words: to take in the entries of a large glossary, and to
 * find some by what was typed. One file in searchers/ each, one page each.
 */
import type { Entry } from '../../../src/core/schema.js';

const TURNS = 3;

export interface Searcher<Index> {
  /** From the text of the bundle to whatever `find` needs; all that need not be done for each query. */
  index(json: string): Index;
  /** Beginnings of words: what a reader sees first, and how many there are. */
  find(index: Index, query: string): unknown;
  /** The same, with all of the ids. */
  findAll(index: Index, query: string): readonly string[];
  /** Forgives typing errors. */
  findSimilar?(index: Index, query: string): unknown;
  /** The ids of the first of these entries, at least ten if there are so many. */
  firstSimilar?(index: Index, query: string): readonly string[];
}

/** Puts what the topic calls into `globalThis.bench`. */
export function provideSearcher<Index>(searcher: Searcher<Index>): void {
  const { index: makeIndex, find, findAll } = searcher;
  const findSimilar = searcher.findSimilar ?? find;
  let index: Index;
  let json = '';
  /** So that nothing can be left out as useless. */
  let last: unknown;

  /** Of each query the fastest time, so that what else the machine does hardly shows. They come in turns, as readers' do. */
  const timed = (search: (index: Index, query: string) => unknown, queries: readonly string[]): number[] => {
    const times = queries.map(() => Infinity);
    for (let turn = 0; turn < TURNS; turn++)
      queries.forEach((query, at) => {
        const start = performance.now();
        last = search(index, query);
        times[at] = Math.min(times[at] as number, performance.now() - start);
      });
    return times;
  };

  const bench = {
    async load(path: string): Promise<void> {
      json = await (await fetch(path)).text();
      index = makeIndex(json);
    },
    /** Milliseconds of each. */
    timesOfFinding: (queries: readonly string[]): number[] => timed(find, queries),
    timesOfSimilar: (queries: readonly string[]): number[] => timed(findSimilar, queries),
    found: (queries: readonly string[]): (readonly string[])[] =>
      queries.map((query) => findAll(index, query)),
    /** Of each query, whether an entry with the text that was meant is among the first ten. */
    areFound(typos: readonly { query: string; meant: string }[]): boolean[] {
      const texts = textsById(json);
      return typos.map(({ query, meant }) =>
        (searcher.firstSimilar?.(index, query) ?? []).slice(0, 10).some((id) => texts.get(id)?.has(meant)),
      );
    },
    last: () => String(last),
  };
  Object.assign(globalThis, { bench });
}

export const entriesIn = (json: string): readonly Entry[] =>
  (JSON.parse(json) as { entries: readonly Entry[] }).entries;

const textsById = (json: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(entriesIn(json).map(({ id, term, aliases = [] }) => [id, new Set([term, ...aliases])]));

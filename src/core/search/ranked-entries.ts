/**
 * The entries that a search has found so far, each with its best rank (ranks.ts). The stages of a search add to it, and
 * index-search.ts reads the result.
 */

/** Lower than every rank, so that no rank replaces it. */
const NOT_ALLOWED = 0;
/** Higher than every rank. */
const NOT_FOUND = 255;

export class RankedEntries {
  /** The rank of the entry at each position of the listing. */
  readonly #ranks: Uint8Array;
  #count = 0;

  /**
   * @param size the number of entries
   * @param allowed the positions of the entries that may be found; `undefined` for all
   */
  constructor(size: number, allowed?: Iterable<number>) {
    this.#ranks = new Uint8Array(size).fill(allowed === undefined ? NOT_FOUND : NOT_ALLOWED);
    for (const position of allowed ?? []) this.#ranks[position] = NOT_FOUND;
  }

  /** The number of entries that are found. */
  get count(): number {
    return this.#count;
  }

  has(position: number): boolean {
    return this.#ranks[position] !== NOT_FOUND;
  }

  /** Adds an entry, unless it has a better rank already or is not allowed. */
  add(position: number, rank: number): void {
    const present = this.#ranks[position] as number;
    if (rank >= present) return;
    if (present === NOT_FOUND) this.#count++;
    this.#ranks[position] = rank;
  }

  /** The positions of the best entries, in order; at most `limit`. */
  best(limit: number): readonly number[] {
    const byRank: number[][] = [];
    for (let position = 0; position < this.#ranks.length; position++) {
      const rank = this.#ranks[position] as number;
      if (rank === NOT_ALLOWED || rank === NOT_FOUND) continue;
      const positions = (byRank[rank] ??= []);
      if (positions.length < limit) positions.push(position);
    }
    return byRank.flat().slice(0, limit);
  }
}

/**
 * The surfaces of a glossary (terms, aliases, phrases that are excluded), to be found by hash: one open-addressed table in
 * typed arrays, because a compiled glossary may take 100 bytes a term, and no time to build. Filled by
 * compileMatcher. What has the right hash need not be right: the matcher compares.
 */
import { normalForm } from './normal-form.js';
import type { Entry } from './schema.js';
import { mixBetween, NO_TOKEN, NOT_NORMAL, readToken, SEED, tokenHash, tokenStart } from './tokens.js';

/** Slots a surface at first: one for itself, one for what it begins with, and room to find them fast. */
const SLOTS = 3;

export class SurfaceIndex {
  readonly #entries: readonly Entry[];
  readonly #texts: string[] = [];
  /** Which entry each surface belongs to; `~index` for an exclusion phrase. */
  readonly #owners: Int32Array;
  /** The next surface with the same hash, or -1. */
  readonly #next: Int32Array;
  /** Pairs: hash + 1 (0: free); first surface + 1, doubled, + 1 if longer surfaces begin so. */
  #slots: Int32Array;
  #used = 0;

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    let count = entries.length;
    for (const { aliases, match } of entries) count += (aliases?.length ?? 0) + (match?.exclude?.length ?? 0);
    this.#owners = new Int32Array(count);
    this.#next = new Int32Array(count);
    this.#slots = new Int32Array(2 * powerOfTwo(count * SLOTS));
    // Each goes in front of those with the same hash, so what shall be found first comes last.
    for (let index = entries.length; index-- > 0;)
      for (const phrase of [...(entries[index]?.match?.exclude ?? [])].reverse()) this.#add(phrase, ~index);
    for (let index = entries.length; index-- > 0;)
      for (const alias of [...(entries[index]?.aliases ?? [])].reverse()) this.#add(alias, index);
    for (let index = entries.length; index-- > 0;) this.#add((entries[index] as Entry).term, index);
  }

  /** What stands under `hash`: 0 for nothing. To be asked with {@link first} and {@link isLonger}. */
  find(hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = placeOf(hash) & mask; ; slot = (slot + 2) & mask) {
      const key = slots[slot];
      if (key === hash + 1) return slots[slot + 1] as number;
      if (key === 0) return 0;
    }
  }

  /** The first surface of what was found, or -1. */
  first(found: number): number {
    return (found >> 1) - 1;
  }

  /** Whether surfaces with more tokens begin with what was found. */
  isLonger(found: number): boolean {
    return (found & 1) === 1;
  }

  /** The surface after `surface`, or -1. Those that shall be found first come first. */
  next(surface: number): number {
    return this.#next[surface] as number;
  }

  text(surface: number): string {
    return this.#texts[surface] as string;
  }

  entry(surface: number): Entry {
    const owner = this.#owners[surface] as number;
    return this.#entries[owner < 0 ? ~owner : owner] as Entry;
  }

  /** Whether the surface is a phrase of `match.exclude`. */
  isExcluded(surface: number): boolean {
    return (this.#owners[surface] as number) < 0;
  }

  #add(surface: string, owner: number): void {
    let text = surface.trim();
    let hash = this.#walk(text, false);
    if (hash === NOT_NORMAL) hash = this.#walk((text = normalForm(text).text), true);
    if (hash < 0) return;
    const index = this.#texts.push(text) - 1;
    this.#owners[index] = owner;
    const slot = this.#slotOf(hash);
    const found = this.#slots[slot + 1] as number;
    this.#next[index] = (found >> 1) - 1;
    this.#slots[slot + 1] = ((index + 1) << 1) | (found & 1);
  }

  /** Marks every beginning of `text` that ends with a token, and returns the hash of the whole, or a negative number. */
  #walk(text: string, isNormal: boolean): number {
    let start = tokenStart(text, 0, isNormal);
    let hash = SEED;
    for (;;) {
      if (start < 0) return start;
      const end = readToken(text, start, hash, isNormal);
      if (end === NOT_NORMAL) return end;
      hash = tokenHash;
      start = end === text.length ? NO_TOKEN : tokenStart(text, end, isNormal);
      if (start === NO_TOKEN) return hash;
      if (start === NOT_NORMAL) return start;
      const slot = this.#slotOf(hash);
      this.#slots[slot + 1] = (this.#slots[slot + 1] as number) | 1;
      hash = mixBetween(text, end, start, hash);
    }
  }

  /** The slot of `hash`; it is taken if it was free. */
  #slotOf(hash: number): number {
    if (this.#used * 3 > this.#slots.length) this.#grow(); // two numbers a slot: at most two thirds are used
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = placeOf(hash) & mask; ; slot = (slot + 2) & mask) {
      const key = slots[slot];
      if (key === hash + 1) return slot;
      if (key !== 0) continue;
      slots[slot] = hash + 1;
      this.#used++;
      return slot;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    this.#used = 0;
    for (let slot = 0; slot < old.length; slot += 2) {
      if (old[slot] === 0) continue;
      this.#slots[this.#slotOf((old[slot] as number) - 1) + 1] = old[slot + 1] as number;
    }
  }
}

/** Where the search for `hash` begins, an even number: its upper bits say more than its lower. */
function placeOf(hash: number): number {
  return (hash ^ (hash >>> 11)) << 1;
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(least, 4)));
}

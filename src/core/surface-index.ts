/**
 * The surfaces of a glossary (terms, aliases, phrases that are excluded), to be found by hash: one open-addressed table in
 * typed arrays, because a compiled glossary may take 100 bytes a term, and no time to build. Filled by
 * compileMatcher. What has the right hash need not be right: the matcher compares.
 */
import { createTable, slotOf } from './hash-table.js';
import { normalForm } from './normal-form.js';
import type { Entry } from './schema.js';
import { hasSymbolsAround } from './spelling.js';
import { mixBetween, NO_TOKEN, NOT_NORMAL, readToken, SEED, tokenHash, tokenStart } from './tokens.js';

/** A flag of an owner: the surface is a phrase of `match.exclude`. */
export const EXCLUDED = 1;
/** A flag of an owner: the surface begins or ends with a symbol (".NET", "C++"). */
export const SYMBOLS = 2;
/** How many bits of an owner are flags. */
export const FLAGS = 2;

/** Hashes a surface has at first: its own, and that of a beginning for every second one. */
const HASHES = 1.5;

export class SurfaceIndex {
  readonly entries: readonly Entry[];
  /** The surfaces in normal form, without white space around. */
  readonly texts: string[] = [];
  /** The index of the entry that each surface belongs to, in front of its flags. */
  readonly owners: Int32Array;
  /** The next surface with the same hash, or -1. What shall be found first comes first. */
  readonly next: Int32Array;
  /** See hash-table.ts. */
  slots: Int32Array;
  #used = 0;

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
    let count = entries.length;
    for (const { aliases, match } of entries) count += (aliases?.length ?? 0) + (match?.exclude?.length ?? 0);
    this.owners = new Int32Array(count);
    this.next = new Int32Array(count);
    this.slots = createTable(count * HASHES);
    // Each goes in front of those with the same hash, so what shall be found first comes last.
    const last = entries.length - 1;
    for (let index = last; index >= 0; index--) this.#addAll(entries[index]?.match?.exclude, index, EXCLUDED);
    for (let index = last; index >= 0; index--) this.#addAll(entries[index]?.aliases, index, 0);
    for (let index = last; index >= 0; index--) this.#add((entries[index] as Entry).term, index, 0);
  }

  /** The entry that the surface belongs to. */
  entryOf(surface: number): Entry {
    return this.entries[(this.owners[surface] as number) >> FLAGS] as Entry;
  }

  #addAll(surfaces: readonly string[] | undefined, owner: number, flags: number): void {
    if (surfaces === undefined) return;
    for (let i = surfaces.length - 1; i >= 0; i--) this.#add(surfaces[i] as string, owner, flags);
  }

  #add(surface: string, owner: number, flags: number): void {
    let text = surface.trim();
    let hash = this.#walk(text, false);
    if (hash === NOT_NORMAL) hash = this.#walk((text = normalForm(text).text), true);
    if (hash < 0) return;
    const index = this.texts.push(text) - 1;
    this.owners[index] = (owner << FLAGS) | flags | (hasSymbolsAround(text) ? SYMBOLS : 0);
    const slot = this.#slotOf(hash);
    const found = this.slots[slot + 1] as number;
    this.next[index] = (found >> 1) - 1;
    this.slots[slot + 1] = ((index + 1) << 1) | (found & 1);
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
      this.slots[slot + 1] = (this.slots[slot + 1] as number) | 1;
      hash = mixBetween(text, end, start, hash);
    }
  }

  /** The slot of `hash`; it is taken if it was free. */
  #slotOf(hash: number): number {
    const slot = slotOf(this.slots, hash);
    if (this.slots[slot] !== 0) return slot;
    if (this.#used * 3 > this.slots.length) {
      this.#grow(); // two numbers a slot: at most two thirds are used
      return this.#slotOf(hash);
    }
    this.slots[slot] = hash + 1;
    this.#used++;
    return slot;
  }

  #grow(): void {
    const old = this.slots;
    this.slots = createTable(old.length / 2);
    for (let slot = 0; slot < old.length; slot += 2) {
      if (old[slot] === 0) continue;
      this.slots.set(old.subarray(slot, slot + 2), slotOf(this.slots, (old[slot] as number) - 1));
    }
  }
}

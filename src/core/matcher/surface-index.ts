/**
 * The surfaces of a glossary (terms, aliases, phrases that are excluded), to be found by hash: one open-addressed table in
 * typed arrays, because a compiled glossary may take 100 bytes a term, and no time to build. Filled by
 * compileMatcher. What has the right hash need not be right: the matcher compares.
 */
import { FOLDED_LETTERS } from './characters.js';
import { createTable, firstOf, FLAGS, IS_PREFIX, slotOf, NEEDS_CHECK } from './hash-table.js';
import { normalForm } from './normal-form.js';
import type { Entry } from '../schema.js';
import { hasSymbolsAround } from './spelling.js';
import { BASE, BLANK, HASH, nextToken, readNext, readToken, SEED, tokenHash } from './tokens.js';

// Flags of a surface.
/** The surface is an alias. */
export const ALIAS = 1;
/** The surface is a phrase of `match.exclude`. */
export const EXCLUDED = 2;
/** The surface begins or ends with a symbol (".NET", "C++"). */
export const SYMBOLS = 4;
/** The entry says `auto: false`. */
export const NOT_AUTO = 8;
/** The entry says `inflect: false`. */
export const NOT_INFLECTED = 16;
/** The entry says `caseSensitive: true`. */
export const STRICT = 32;
/** The entry says `caseSensitive: false`. */
export const LOOSE = 64;

/** Hashes a surface has at first: its own, and that of a beginning for every fourth one. */
const HASHES = 1.25;

export class SurfaceIndex {
  /**
   * Two for each surface: its text in normal form without white space around, and the id of its entry. Side by side,
   * because in a large glossary it is memory that takes the time.
   */
  readonly textsAndIds: string[] = [];
  readonly flags: Uint8Array;
  /** The next surface with the same hash, or -1. Those of earlier entries come first, and have a higher index. */
  readonly next: Int32Array;
  /** See hash-table.ts. */
  slots: Int32Array;
  readonly #entries: readonly Entry[];
  #used = 0;
  /** How many entries are to be taken in. */
  #left: number;

  /** It is empty until it is told to take something in: a large glossary takes longer than a page should wait. */
  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    let aliases = 0;
    let exclusions = 0;
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index] as Entry;
      aliases += entry.aliases?.length ?? 0;
      exclusions += entry.match?.exclude?.length ?? 0;
    }
    const count = entries.length + aliases + exclusions;
    this.flags = new Uint8Array(count);
    this.next = new Int32Array(count);
    this.slots = createTable(count * HASHES);
    this.#left = entries.length;
  }

  /** Takes in all that is left. */
  complete(): this {
    this.addSome(this.#left);
    return this;
  }

  /** The text of a surface. */
  textOf(surface: number): string {
    return this.textsAndIds[surface << 1] as string;
  }

  /** Takes in the surfaces of so many entries; `false` when there is nothing left. */
  addSome(count: number): boolean {
    if (this.#left === 0) return false;
    // Each goes in front of those with the same hash, so what shall be found first comes last.
    for (const stop = Math.max(this.#left - count, 0); this.#left > stop;) {
      const entry = this.#entries[--this.#left] as Entry;
      this.#addAll(entry.match?.exclude, entry, EXCLUDED);
      this.#addAll(entry.aliases, entry, ALIAS);
      this.#add(entry.term, entry, 0);
    }
    return true;
  }

  #addAll(surfaces: readonly string[] | undefined, entry: Entry, flags: number): void {
    if (surfaces === undefined) return;
    for (let i = surfaces.length - 1; i >= 0; i--) this.#add(surfaces[i] as string, entry, flags);
  }

  #add(surface: string, { id, match }: Entry, flags: number): void {
    let text = surface;
    let hash = this.#hashPlain(text);
    if (hash < 0) {
      text = surface.trim();
      text = (normalForm(text)?.text ?? text).trim();
      hash = this.#hash(text);
      if (hash < 0) return;
      if (hasSymbolsAround(text)) flags |= SYMBOLS;
    }
    if (match !== undefined) flags |= flagsOf(match);
    const index = this.textsAndIds.length >> 1;
    this.textsAndIds.push(text, id);
    this.flags[index] = flags;
    const place = this.#slotOf(hash) + 1;
    const found = this.slots[place] as number;
    const next = (this.next[index] = firstOf(found));
    const special = next >= 0 || (flags & (EXCLUDED | NOT_AUTO | SYMBOLS)) !== 0 ? NEEDS_CHECK : 0;
    this.slots[place] = ((index + 1) << FLAGS) | special | (found & IS_PREFIX);
  }

  /** What {@link #hash} does, quickly, for words of plain letters with a blank between them; -1 for everything else. */
  #hashPlain(text: string): number {
    const { length } = text;
    let hash = SEED;
    let wasLetter = false;
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      let letter = FOLDED_LETTERS[unit] as number;
      if (letter === 0) {
        if (unit !== BLANK || !wasLetter) return -1;
        this.#markBeginning(hash);
        letter = BLANK;
      }
      hash = (hash * BASE + letter) & HASH;
      wasLetter = letter !== BLANK;
    }
    return wasLetter ? hash : -1;
  }

  /** Marks every beginning of `text` that ends with a token, and returns the hash up to its last token; -1 if it has none. */
  #hash(text: string): number {
    let at = nextToken(text, 0);
    if (at === text.length) return -1;
    at = readToken(text, at, SEED);
    for (;;) {
      const hash = tokenHash;
      at = readNext(text, at, hash);
      if (at < 0) return hash;
      this.#markBeginning(hash);
    }
  }

  /** Notes that surfaces go on after what has this hash. */
  #markBeginning(hash: number): void {
    const place = this.#slotOf(hash) + 1;
    this.slots[place] = (this.slots[place] as number) | IS_PREFIX;
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

function flagsOf({ auto, inflect, caseSensitive }: NonNullable<Entry['match']>): number {
  let flags = auto === false ? NOT_AUTO : 0;
  if (inflect === false) flags |= NOT_INFLECTED;
  if (caseSensitive !== undefined) flags |= caseSensitive ? STRICT : LOOSE;
  return flags;
}

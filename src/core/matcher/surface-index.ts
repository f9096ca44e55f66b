/**
 * The surfaces of a glossary (terms, aliases, excluded phrases), found by the hash of their tokens. Typed arrays and one list
 * of strings, because a compiled glossary may take 100 bytes a term, and hardly any time to build. Several surfaces may have
 * the same hash, and a text may have the hash of a surface that it does not spell: the scanner compares.
 */
import { rulesOf, type LanguageRules } from '../language-rules.js';
import type { Entry } from '../schema.js';
import { namesIn } from '../term-names.js';
import { foldAs, FOLDED_LETTERS } from './characters.js';
import { createTable, firstSurface, FLAG_BITS, IS_PREFIX, NEEDS_CHECK, slotOf } from './hash-table.js';
import { normalForm } from './normal-form.js';
import { scratch } from './scratch.js';
import { countPlaces } from './safe-places.js';
import { hasSymbolsAround, otherSpelling } from './spelling.js';
import { BASE, BLANK, HASH_MASK, nextToken, readNext, readToken, SEED } from './tokens.js';

// Flags of a surface. The first two are subtracted from the rank of a match: see scanner.ts.
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
export const CASE_SENSITIVE = 32;
/** The entry says `caseSensitive: false`. */
export const CASE_INSENSITIVE = 64;

/** How many hashes the table has room for at first: one for each surface, and one for a prefix of every fourth surface. */
const HASHES_PER_SURFACE = 1.25;

/** A character takes so many times as long in a surface that is not of plain words, which may need a normal form. */
const WORK_OF_OTHERS = 10;
/** Adding a surface takes as long as reading so many of its characters. */
const CHARACTERS_PER_SURFACE = 16;

const X = 0x78;
const NINE = 0x39;

export class SurfaceIndex {
  /**
   * Two strings for each surface: its text in normal form without white space around it, and the id of its entry. They are
   * neighbours because access to memory takes most of the time in a large glossary.
   */
  readonly textsAndIds: string[] = [];
  flags: Uint8Array;
  /** The next surface with the same hash, or -1. Surfaces of earlier entries come first, and have a higher index. */
  next: Int32Array;
  /** From hashes to surfaces; see hash-table.ts. */
  slots: Int32Array;
  /** How many places where a text may be cut (safe-places.ts) a surface has at most. */
  mostPlaces = 0;
  /** The rules by which the surfaces are folded. */
  readonly rules: LanguageRules;
  readonly #lang: string | undefined;
  readonly #entries: readonly Entry[];
  /** How many slots are used. */
  #used = 0;
  /** How many entries, the first ones of the glossary, are not in the index yet. */
  #remaining: number;
  /** How many characters the present call of {@link addSome} has added. */
  #added = 0;

  /**
   * The index is empty until {@link addSome} or {@link complete} is called: a large glossary takes longer than one task may.
   *
   * @param lang the language of the glossary, if it is known
   * @param rules those of the language of the texts
   */
  constructor(entries: readonly Entry[], lang?: string, rules = rulesOf(lang)) {
    this.#entries = entries;
    this.#lang = lang;
    this.rules = rules;
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
    this.slots = createTable(count * HASHES_PER_SURFACE);
    this.#remaining = entries.length;
  }

  /** Adds all remaining entries. */
  complete(): this {
    this.addSome(Infinity);
    return this;
  }

  /** The text of a surface. */
  textOf(surface: number): string {
    return this.textsAndIds[surface << 1] as string;
  }

  /**
   * Adds the surfaces of the next entries, until they have `characters` together.
   *
   * @returns `false` if no entries remained
   */
  addSome(characters: number): boolean {
    if (this.#remaining === 0) return false;
    foldAs(this.rules);
    // A surface is put in front of those with the same hash, so the last one to be added is the first to be found.
    for (this.#added = 0; this.#remaining > 0 && this.#added < characters;) {
      const entry = this.#entries[--this.#remaining] as Entry;
      const { aliases = [], match, term } = entry;
      this.#addAll(match?.exclude, entry, EXCLUDED);
      for (let i = aliases.length - 1; i >= 0; i--)
        this.#addAll(namesIn(aliases[i] as string, this.#lang), entry, ALIAS);
      this.#addAll(namesIn(term, this.#lang), entry, ALIAS);
      this.#addAll(aliases, entry, ALIAS);
      this.#add(term, entry, 0);
    }
    return true;
  }

  /** Adds `surfaces` so that the first of them is the first to be found. */
  #addAll(surfaces: readonly string[] | undefined, entry: Entry, flags: number): void {
    if (surfaces === undefined) return;
    for (let i = surfaces.length - 1; i >= 0; i--) this.#add(surfaces[i] as string, entry, flags);
  }

  #add(surface: string, entry: Entry, flags: number, isOther = false): void {
    const { id, match } = entry;
    this.#added += surface.length + CHARACTERS_PER_SURFACE;
    let text = surface;
    let hash = this.#hashPlainWords(text);
    if (hash < 0) {
      this.#added += WORK_OF_OTHERS * surface.length;
      text = surface.trim();
      text = (normalForm(text)?.text ?? text).trim();
      hash = this.#hash(text);
      if (hash < 0) return;
      this.mostPlaces = Math.max(this.mostPlaces, countPlaces(text));
      if (hasSymbolsAround(text)) flags |= SYMBOLS;
      const other = isOther ? undefined : otherSpelling(text);
      if (other !== undefined) this.#add(other, entry, flags, true);
    }
    if (match !== undefined) flags |= flagsOf(match);
    const index = this.textsAndIds.length >> 1;
    if (index === this.flags.length) this.#makeRoom();
    this.textsAndIds.push(text, id);
    this.flags[index] = flags;
    const place = this.#slotOf(hash) + 1;
    const value = this.slots[place] as number;
    const next = (this.next[index] = firstSurface(value));
    const check = next >= 0 || (flags & (EXCLUDED | NOT_AUTO | SYMBOLS)) !== 0 ? NEEDS_CHECK : 0;
    this.slots[place] = ((index + 1) << FLAG_BITS) | check | (value & IS_PREFIX);
  }

  /** Most terms hold no names and have one spelling, so there is room for one surface each at first. */
  #makeRoom(): void {
    const { flags, next } = this;
    this.flags = new Uint8Array(2 * flags.length + 1);
    this.flags.set(flags);
    this.next = new Int32Array(this.flags.length);
    this.next.set(next);
  }

  /** Does the same as {@link #hash}, faster, for words of known letters with a blank between them; -1 for all other texts. */
  #hashPlainWords(text: string): number {
    const { length } = text;
    let hash = SEED;
    let blanks = 0;
    let wasLetter = false;
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      let letter = FOLDED_LETTERS[unit] as number;
      if (letter === 0) {
        if (unit !== BLANK || !wasLetter) return -1;
        this.#markPrefix(hash);
        blanks++;
        letter = BLANK;
      } else if (letter === X && at > 0 && text.charCodeAt(at - 1) <= NINE) {
        return -1; // may be the × of "1×1"
      }
      hash = (hash * BASE + letter) & HASH_MASK;
      wasLetter = letter !== BLANK;
    }
    if (blanks > this.mostPlaces) this.mostPlaces = blanks;
    return wasLetter ? hash : -1;
  }

  /** Returns the hash of all tokens of `text`, or -1 if it has none, and marks the hash of every shorter row of tokens as a prefix. */
  #hash(text: string): number {
    let at = nextToken(text, 0);
    if (at === text.length) return -1;
    at = readToken(text, at, SEED);
    for (;;) {
      const hash = scratch.tokenHash;
      at = readNext(text, at, hash);
      if (at < 0) return hash;
      this.#markPrefix(hash);
    }
  }

  /** Marks that surfaces with more tokens begin with `hash`. */
  #markPrefix(hash: number): void {
    const place = this.#slotOf(hash) + 1;
    this.slots[place] = (this.slots[place] as number) | IS_PREFIX;
  }

  /** The slot of `hash`; if it was free, it belongs to `hash` from now on. */
  #slotOf(hash: number): number {
    const slot = slotOf(this.slots, hash);
    if (this.slots[slot] !== 0) return slot;
    if (this.#used * 3 > this.slots.length) {
      this.#grow(); // a slot is two numbers long, so two thirds of the slots are used
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
      const key = old[slot] as number;
      const place = slotOf(this.slots, key - 1);
      this.slots[place] = key;
      this.slots[place + 1] = old[slot + 1] as number;
    }
  }
}

function flagsOf({ auto, inflect, caseSensitive }: NonNullable<Entry['match']>): number {
  let flags = auto === false ? NOT_AUTO : 0;
  if (inflect === false) flags |= NOT_INFLECTED;
  if (caseSensitive !== undefined) flags |= caseSensitive ? CASE_SENSITIVE : CASE_INSENSITIVE;
  return flags;
}

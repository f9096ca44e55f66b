/**
 * Joins what the pages say of the same term: its definitions, what it stands for, its names. Made by suggest.ts for one run.
 */
import type { SourceLocation } from '../problems.js';
import type { ExplainedAcronym } from './acronyms.js';
import type { Block } from './block.js';
import type { Definition } from './definitions.js';
import { keyOf } from './names.js';

export interface Draft {
  readonly key: string;
  /** The term, then its other names. */
  readonly names: readonly string[];
  readonly expansion?: string;
  readonly definition?: string;
  readonly found?: SourceLocation;
  readonly also: readonly SourceLocation[];
  /** Whether a capital at the start of the term may be only that of a sentence. */
  readonly mayBeLower: boolean;
}

interface Found<T> {
  readonly value: T;
  readonly location: SourceLocation;
}

/** The surest first. */
const ORIGINS: readonly Definition['origin'][] = ['markup', 'frame', 'copula', 'weak'];
/** So many other places are listed. */
const MOST_PLACES = 3;

export class Drafts {
  readonly #lang: string;
  readonly #definitions = new Map<string, Found<Definition>[]>();
  /** By the acronym. */
  readonly #expansions = new Map<string, Found<ExplainedAcronym>[]>();
  readonly #phrases = new Map<string, string>();
  readonly #headings = new Set<string>();

  constructor(lang: string) {
    this.#lang = lang;
  }

  define(definition: Definition, block: Block): void {
    add(this.#definitions, this.#key(definition.term), {
      value: definition,
      location: block.locate(definition.at),
    });
  }

  expand(acronym: ExplainedAcronym, block: Block): void {
    add(this.#expansions, acronym.acronym, { value: acronym, location: block.locate(acronym.at) });
  }

  repeat(phrase: string): void {
    this.#phrases.set(this.#key(phrase), phrase);
  }

  addHeading(text: string): void {
    this.#headings.add(this.#key(text));
  }

  all(): readonly Draft[] {
    const drafts = new Map<string, Draft>();
    const definitions = new Map([...this.#definitions].map(([key, found]) => [key, this.#best(key, found)]));
    const taken = new Set<string>();
    for (const [acronym, found] of this.#expansions) {
      const draft = this.#toAcronym(acronym, found, definitions);
      for (const name of draft.names) taken.add(this.#key(name));
      drafts.set(draft.key, draft);
    }
    for (const [key, found] of definitions)
      if (found.length > 0 && !taken.has(key)) drafts.set(key, toDefined(key, found));
    for (const [key, phrase] of this.#phrases)
      if (!taken.has(key) && !drafts.has(key))
        drafts.set(key, { key, names: [phrase], also: [], mayBeLower: false });
    return [...drafts.values()];
  }

  #key(name: string): string {
    return keyOf(name, this.#lang);
  }

  /** The definitions that count, the surest first. A weak one needs a heading that says what it is about. */
  #best(key: string, found: readonly Found<Definition>[]): readonly Found<Definition>[] {
    const rank = ({ value }: Found<Definition>) => ORIGINS.indexOf(value.origin);
    return found
      .filter(({ value }) => value.origin !== 'weak' || this.#headings.has(key))
      .sort((one, other) => rank(one) - rank(other));
  }

  #toAcronym(
    acronym: string,
    found: readonly Found<ExplainedAcronym>[],
    definitions: ReadonlyMap<string, readonly Found<Definition>[]>,
  ): Draft {
    const expansion = this.#mostFrequent(found.map(({ value }) => value.expansion));
    const first = found.find(({ value }) => value.expansion === expansion) ?? found[0];
    const key = this.#key(acronym);
    const own = definitions.get(key) ?? [];
    const defined = own.length > 0 ? own : (definitions.get(this.#key(expansion)) ?? []);
    const [best, ...others] = defined;
    return {
      key,
      names: [acronym, expansion],
      expansion,
      ...(best !== undefined && { definition: best.value.definition }),
      found: (best ?? first)?.location as SourceLocation,
      also: others.slice(0, MOST_PLACES).map(({ location }) => location),
      mayBeLower: false,
    };
  }

  /** The first of those that most of the pages use; their plurals count with them. */
  #mostFrequent(texts: readonly string[]): string {
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(this.#key(text), (counts.get(this.#key(text)) ?? 0) + 1);
    const most = Math.max(...counts.values());
    return texts.find((text) => counts.get(this.#key(text)) === most) ?? '';
  }
}

function toDefined(key: string, [best, ...others]: readonly Found<Definition>[]): Draft {
  const { value, location } = best as Found<Definition>;
  return {
    key,
    names: [value.term],
    definition: value.definition,
    found: location,
    also: others.slice(0, MOST_PLACES).map((other) => other.location),
    mayBeLower: value.mayBeLower,
  };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

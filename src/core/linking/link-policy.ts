/**
 * How many of the terms in an article become links: the first of each, the first in each section, or all; and no more
 * than a maximum. Asked by the auto-linkers of the browser and the command line, in the order of the text.
 */

/** `first`: once an article; `section`: once under each h2 and h3; `all`: everywhere. */
export type Limit = 'first' | 'section' | 'all';

/** Which rule keeps a term from becoming a link. */
export type LimitRule = 'limit' | 'max';

export class LinkPolicy {
  readonly #limit: Limit;
  readonly #max: number;
  /** How many links there are, by section and entry. */
  readonly #links = new Map<unknown, Map<string, number>>();
  #count = 0;

  /** @param max how many links an article may have in all */
  constructor(limit: Limit = 'first', max = Infinity) {
    this.#limit = limit;
    this.#max = max;
  }

  /**
   * The rule that keeps an entry from being linked once more; `undefined` when it may be.
   *
   * @param section what stands for the section, compared by identity
   */
  ruleAgainst(id: string, section: unknown): LimitRule | undefined {
    if (this.#limit !== 'all' && this.#linksIn(section).has(id)) return 'limit';
    return this.#count >= this.#max ? 'max' : undefined;
  }

  /** There is a link to the entry, be it a new one or one that the author made. */
  add(id: string, section: unknown): void {
    const links = this.#linksIn(section);
    links.set(id, (links.get(id) ?? 0) + 1);
    this.#count++;
  }

  /** A link that was added is gone. */
  remove(id: string, section: unknown): void {
    const links = this.#linksIn(section);
    const count = links.get(id) ?? 0;
    if (count === 0) return;
    this.#count--;
    if (count > 1) links.set(id, count - 1);
    else links.delete(id);
  }

  #linksIn(section: unknown): Map<string, number> {
    const key = this.#limit === 'section' ? section : undefined;
    let links = this.#links.get(key);
    if (links === undefined) this.#links.set(key, (links = new Map<string, number>()));
    return links;
  }
}

/** What an attribute or option says, or else the default, `first`. */
export function toLimit(value: unknown): Limit {
  return value === 'section' || value === 'all' ? value : 'first';
}

/** What an attribute or option says; anything but a whole number from 0 is no maximum. */
export function toMax(value: unknown): number {
  const max = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof max === 'number' && max >= 0 && Number.isInteger(max) ? max : Infinity;
}

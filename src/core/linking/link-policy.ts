/**
 * Decides how many terms of an article become links: the first occurrence of each entry, the first in each
 * section, or all, up to a maximum. Called by the auto-linkers of the browser (dom/autolink) and of the
 * command line (cli/html), for each term in the order of the text. Knows nothing of the page.
 */

/** `first`: once in the article; `section`: once under each h2 and h3; `all`: every time. */
export type Limit = 'first' | 'section' | 'all';

/** The rule that keeps a term from becoming a link. */
export type LimitRule = 'limit' | 'max';

export class LinkPolicy {
  readonly #limit: Limit;
  readonly #max: number;
  /**
   * The number of links, by section and id of the entry. Unless the limit is `section`, there is one section.
   */
  readonly #links = new Map<unknown, Map<string, number>>();
  #count = 0;

  /** @param max the most links in the article */
  constructor(limit: Limit = 'first', max = Infinity) {
    this.#limit = limit;
    this.#max = max;
  }

  /**
   * The rule that forbids another link to an entry; `undefined` if it is allowed.
   *
   * @param section any value that identifies the section; compared by identity
   */
  ruleAgainst(id: string, section: unknown): LimitRule | undefined {
    if (this.#limit !== 'all' && this.#linksIn(section).has(id)) return 'limit';
    return this.#count >= this.#max ? 'max' : undefined;
  }

  /** Counts a link to an entry: a new one, or one that the author made. */
  add(id: string, section: unknown): void {
    const links = this.#linksIn(section);
    links.set(id, (links.get(id) ?? 0) + 1);
    this.#count++;
  }

  /** Stops counting a link that was removed from the article. */
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

/** Converts an attribute or option. Everything but the three limits becomes the default, `first`. */
export function toLimit(value: unknown): Limit {
  return value === 'section' || value === 'all' ? value : 'first';
}

/** Converts an attribute or option. Everything but an integer from 0 on becomes Infinity: no maximum. */
export function toMax(value: unknown): number {
  const max = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof max === 'number' && max >= 0 && Number.isInteger(max) ? max : Infinity;
}

/**
 * Several glossaries as one, for a page that names more than one bundle: the first that knows a text, an id or a page has
 * it. Each entry keeps its own glossary (`originOf`), from which its links and images lead. Made by
 * dom/loading/load-several.ts.
 */
import type { Problem } from './check.js';
import type { Glossary } from './glossary.js';
import type { Entry, Faq } from './schema.js';

export class JoinedGlossary implements Glossary {
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly entries: readonly Entry[];
  readonly faqs: readonly Faq[];
  readonly problems: readonly Problem[];
  readonly #parts: readonly Glossary[];
  /** By the id of an entry, or by a question. */
  readonly #origins = new Map<unknown, Glossary>();
  readonly #byId = new Map<string, Entry>();

  /** @param parts at least one */
  constructor(parts: readonly Glossary[]) {
    this.#parts = parts;
    for (const part of parts) {
      for (const entry of part.entries) {
        // An id names one thing: the later entry could not be found by it.
        if (this.#byId.has(entry.id)) continue;
        this.#byId.set(entry.id, entry);
        this.#origins.set(entry.id, part);
      }
      for (const faq of part.faqs) this.#origins.set(faq, part);
    }
    this.title = parts[0]?.title;
    this.lang = parts[0]?.lang;
    this.entries = [...this.#byId.values()];
    this.faqs = parts.flatMap(({ faqs }) => faqs);
    this.problems = parts.flatMap(({ problems }) => problems);
  }

  get(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  find(text: string): Entry | undefined {
    return this.get(text.trim()) ?? this.#first((part) => part.find(text));
  }

  findAll(text: string): readonly Entry[] {
    const found = this.#parts.map((part) => part.findAll(text)).find((entries) => entries.length > 0) ?? [];
    return found.map(({ id }) => this.get(id) as Entry);
  }

  findByUrl(url: string): Entry | undefined {
    return this.#first((part) => part.findByUrl(url));
  }

  urlOf(entry: Entry): string | undefined {
    return this.originOf(entry).urlOf(entry);
  }

  /** As the first glossary does it: a text of another one is resolved by its own. */
  resolve(url: unknown): string | undefined {
    return this.#parts[0]?.resolve(url);
  }

  originOf(item: Entry | Faq): Glossary {
    return this.#origins.get('term' in item ? item.id : item) ?? this;
  }

  #first(find: (part: Glossary) => Entry | undefined): Entry | undefined {
    for (const part of this.#parts) {
      const entry = find(part);
      if (entry !== undefined) return this.get(entry.id);
    }
    return undefined;
  }
}

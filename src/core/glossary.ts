/**
 * The immutable read model of one glossary, used by elements, templates, the matcher and the command line.
 * createGlossary checks a bundle and makes the model from it. Knows nothing of how the bundle was loaded.
 */
import { checkBundle, type CheckedBundle, type Problem } from './check.js';
import { fold } from './fold.js';
import { baseForms } from './inflect.js';
import type { Entry, Faq } from './schema.js';
import { safeUrl } from './url.js';

/** The entries and questions of a bundle, with look-up by id, surface and URL. */
export interface Glossary {
  readonly title: string | undefined;
  /** BCP 47 tag of the language of the entries. */
  readonly lang: string | undefined;
  readonly entries: readonly Entry[];
  /** Questions that belong to no entry. */
  readonly faqs: readonly Faq[];
  /** The mistakes in the bundle. The values that they concern were skipped. */
  readonly problems: readonly Problem[];
  /** The entry with exactly this id. */
  get(id: string): Entry | undefined;
  /**
   * The entry that `text` names: by id; by term, then alias, as written; by term, then alias, in any case;
   * then by an English plural or possessive of a term or alias.
   */
  find(text: string): Entry | undefined;
  /** The entry whose page `url` leads to: its own URL, or `#id`. */
  findByUrl(url: string): Entry | undefined;
  /** The URL of the entry's own page; `undefined` if neither the entry nor the bundle has a safe `url`. */
  urlOf(entry: Entry): string | undefined;
}

/**
 * Makes a glossary from a bundle. Invalid entries are skipped and listed in `problems`.
 *
 * @param bundle the parsed JSON, in the format of the published JSON Schema; it is not trusted, and not
 *   changed
 * @throws {BundleError} when no part of it can be used
 */
export function createGlossary(bundle: unknown): Glossary {
  return new IndexedGlossary(checkBundle(bundle));
}

class IndexedGlossary implements Glossary {
  readonly title;
  readonly lang;
  readonly entries;
  readonly faqs;
  readonly problems;
  readonly #url;
  readonly #byId: ReadonlyMap<string, Entry>;
  #written?: ReadonlyMap<string, Entry>;
  #folded?: ReadonlyMap<string, Entry>;
  #urls?: ReadonlyMap<string, Entry>;

  constructor({ metadata, entries, faqs, problems }: CheckedBundle) {
    this.title = metadata.title;
    this.lang = metadata.lang;
    this.entries = [...entries.values()];
    this.faqs = faqs;
    this.problems = problems;
    this.#url = metadata.url;
    this.#byId = entries;
  }

  get(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  find(text: string): Entry | undefined {
    const trimmed = text.trim();
    if (trimmed === '') return undefined; // an empty alias names nothing
    this.#written ??= indexSurfaces(this.entries, (surface) => surface);
    this.#folded ??= indexSurfaces(this.entries, fold);
    const folded = fold(trimmed);
    return (
      this.get(trimmed) ??
      this.#written.get(trimmed) ??
      this.#folded.get(folded) ??
      this.#findInflected(folded)
    );
  }

  #findInflected(folded: string): Entry | undefined {
    return baseForms(folded)
      .map((form) => this.#folded?.get(form))
      .find((entry) => entry !== undefined && entry.match?.inflect !== false);
  }

  findByUrl(url: string): Entry | undefined {
    if (url.startsWith('#')) return this.get(decode(url.slice(1)));
    this.#urls ??= new Map(this.entries.map((entry) => [pageOf(this.urlOf(entry) ?? ''), entry]));
    const page = pageOf(url);
    return page === '' ? undefined : this.#urls.get(page);
  }

  urlOf(entry: Entry): string | undefined {
    if (entry.url !== undefined) return safeUrl(entry.url);
    if (this.#url === undefined) return undefined;
    const id = encodeId(entry.id);
    return safeUrl(this.#url.endsWith('#') ? this.#url + id : `${this.#url.replace(/\/?$/, '/')}${id}/`);
  }
}

/** Entries by surface, spelled by `spell`. Terms come before aliases, earlier entries before later. */
function indexSurfaces(
  entries: readonly Entry[],
  spell: (surface: string) => string,
): ReadonlyMap<string, Entry> {
  const surfaces = new Map<string, Entry>();
  const claim = (surface: string, entry: Entry) => {
    const key = spell(surface);
    if (!surfaces.has(key)) surfaces.set(key, entry);
  };
  for (const entry of entries) claim(entry.term, entry);
  for (const entry of entries) for (const alias of entry.aliases ?? []) claim(alias, entry);
  return surfaces;
}

/** A page is the same with and without its closing slash. */
function pageOf(url: string): string {
  return url.replace(/\/$/, '');
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // a lone "%" is legal in a fragment
  }
}

/**
 * Percent-encodes an id for a URL. JSON allows lone surrogates, which encodeURIComponent refuses, so they are
 * replaced first. A regular expression with \p{Cs} does not find all of them: WebKit before 2026-07 takes a
 * lone surrogate and some other characters for a pair (https://bugs.webkit.org/show_bug.cgi?id=319651).
 */
export function encodeId(id: string): string {
  // Browsers have toWellFormed since 2023. Older ones throw if an id has a lone surrogate.
  return encodeURIComponent((id as { toWellFormed?(): string }).toWellFormed?.() ?? id);
}

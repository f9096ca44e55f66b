/**
 * The immutable read model of one glossary, used by elements, templates, the matcher and the command line.
 * createGlossary checks a bundle and makes the model from it. Knows nothing of how the bundle was loaded.
 */
import { checkBundle, type CheckedBundle, type Problem } from './check.js';
import { foldCase, isAcronym, isLower, spell } from './fold.js';
import { behindArticle, rulesOf } from './language-rules.js';
import { namesIn } from './term-names.js';
import { baseForms, MARKED, withoutPossessive } from './inflection.js';
import type { Entry, Faq } from './schema.js';
import { decode, folderOf, fromFolder, safeUrl } from './url.js';

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
   * The entry that `text` names: by id; by term, then alias, as written; by term, then alias, in any case; then by a plural
   * or possessive of a term or alias, or one with a Korean particle. Spellings are compared as the matcher compares them, and
   * a text that is a match as a whole names the same entry; a text that the matcher refuses for its case ("api") is found last.
   */
  find(text: string): Entry | undefined;
  /**
   * The entries that `text` may mean: several if it is a name of several. Unlike {@link find}, it looks for names first, and
   * for an id only if there are none.
   */
  findAll(text: string): readonly Entry[];
  /** The entry whose page `url` leads to: its own URL, or `#id`; the first one, if several share a page. */
  findByUrl(url: string): Entry | undefined;
  /** The URL of the entry's own page; `undefined` if neither the entry nor the bundle has a safe `url`. */
  urlOf(entry: Entry): string | undefined;
  /** `url`, as the bundle has it, for the page: a relative one leads from the bundle. `undefined` if it is not safe. */
  resolve(url: unknown): string | undefined;
  /** The glossary that an entry or question is from: another one than this where several are joined. */
  originOf(item: Entry | Faq): Glossary;
}

/** An entry, and the glossary that it is from. */
export interface FoundEntry {
  readonly glossary: Glossary;
  readonly entry: Entry;
  /** Further entries that the text may mean. */
  readonly senses?: readonly Entry[];
}

/**
 * Makes a glossary from a bundle. Invalid entries are skipped and listed in `problems`.
 *
 * @param bundle the parsed JSON, in the format of the published JSON Schema; it is not trusted, and not
 *   changed
 * @param base the URL of the bundle, which may be a path (`/data/glossary.json`), against which its relative URLs are resolved. Default: they stay relative, to
 *   the page that shows them
 * @throws {BundleError} when no part of it can be used
 */
export function createGlossary(bundle: unknown, base?: string): Glossary {
  return new IndexedGlossary(checkBundle(bundle), base);
}

class IndexedGlossary implements Glossary {
  readonly title;
  readonly lang;
  readonly entries;
  readonly faqs;
  readonly problems;
  readonly #url;
  readonly #folder;
  readonly #byId: ReadonlyMap<string, Entry>;
  #surfaces?: ReadonlyMap<string, readonly Surface[]>;
  #urls?: ReadonlyMap<string, Entry>;

  constructor({ metadata, entries, faqs, problems }: CheckedBundle, base: string | undefined) {
    this.title = metadata.title;
    this.lang = metadata.lang;
    this.entries = [...entries.values()];
    this.faqs = faqs;
    this.problems = problems;
    this.#url = metadata.url;
    this.#folder = folderOf(base ?? '');
    this.#byId = entries;
  }

  get(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  find(text: string): Entry | undefined {
    const spelled = spell(text);
    if (spelled === '') return undefined; // an empty alias names nothing
    return this.get(text.trim()) ?? this.#findSurfaces(spelled)[0];
  }

  findAll(text: string): readonly Entry[] {
    const spelled = spell(text);
    const found = spelled === '' ? [] : this.#findSurfaces(spelled);
    const named = this.get(text.trim());
    return found.length > 0 || named === undefined ? found : [named];
  }

  #findSurfaces(spelled: string): readonly Entry[] {
    const found = this.#closest(spelled, false);
    return found.length > 0 ? found : this.#closest(withoutPossessive(spelled), true);
  }

  /**
   * The entries with the surfaces that are closest to `spelled`: terms before aliases, earlier ones first.
   *
   * @param hasEnding whether an ending has been taken off already
   */
  #closest(spelled: string, hasEnding: boolean): readonly Entry[] {
    const rules = rulesOf(this.lang);
    this.#surfaces ??= indexSurfaces(this.entries, this.lang, rules.isTurkic);
    let closest: Surface[] = [];
    let least = Infinity;
    const folded = foldCase(spelled, rules.isTurkic);
    const noun = folded.slice(behindArticle(folded, 0, folded.length, rules)) || folded;
    const forms = new Set([folded, noun, ...baseForms(folded, MARKED)]);
    for (const form of forms) {
      for (const surface of this.#surfaces.get(form) ?? []) {
        const isInflected = hasEnding || (form !== folded && form !== noun);
        if (isInflected && surface.entry.match?.inflect === false) continue;
        const distance = distanceOf(surface, spelled, isInflected);
        if (distance < least) closest = [];
        if (distance <= least) closest.push(surface);
        least = Math.min(least, distance);
      }
    }
    closest.sort((one, other) => one.order - other.order);
    return [...new Set(closest.map(({ entry }) => entry))];
  }

  findByUrl(url: string): Entry | undefined {
    if (url.startsWith('#')) return this.get(decode(url.slice(1)));
    this.#urls ??= new Map(
      // The first of several entries with the same page is set last, and stays.
      [...this.entries].reverse().map((entry) => [pageOf(this.urlOf(entry) ?? ''), entry]),
    );
    const page = pageOf(this.resolve(url) ?? '');
    return page === '' ? undefined : this.#urls.get(page);
  }

  urlOf(entry: Entry): string | undefined {
    if (entry.url !== undefined) return this.resolve(entry.url);
    if (this.#url === undefined) return undefined;
    const id = encodeId(entry.id);
    return this.resolve(this.#url.endsWith('#') ? this.#url + id : `${this.#url.replace(/\/?$/, '/')}${id}/`);
  }

  resolve(url: unknown): string | undefined {
    const safe = safeUrl(url);
    return safe && fromFolder(safe, this.#folder);
  }

  originOf(): Glossary {
    return this;
  }
}

/** A term or alias. */
interface Surface {
  /** See `spell` of fold.ts. */
  readonly spelled: string;
  readonly entry: Entry;
  /** Where it stands among all: terms before aliases, earlier entries first. */
  readonly order: number;
}

/** Surfaces by what they fold to. */
function indexSurfaces(
  entries: readonly Entry[],
  lang: string | undefined,
  isTurkic: boolean,
): ReadonlyMap<string, readonly Surface[]> {
  const surfaces = new Map<string, Surface[]>();
  let order = 0;
  const add = (surface: string, entry: Entry) => {
    const spelled = spell(surface);
    const folded = foldCase(spelled, isTurkic);
    const same = surfaces.get(folded);
    const added = { spelled, entry, order: order++ };
    if (same === undefined) surfaces.set(folded, [added]);
    else same.push(added);
  };
  for (const entry of entries) add(entry.term, entry);
  for (const entry of entries) for (const alias of entry.aliases ?? []) add(alias, entry);
  for (const entry of entries)
    for (const surface of [entry.term, ...(entry.aliases ?? [])])
      for (const name of namesIn(surface, lang)) add(name, entry);
  // Names in other languages come last: a name of the glossary's own language is not theirs.
  for (const entry of entries)
    for (const { term, aliases = [] } of entry.translations ?? [])
      for (const name of [term, ...aliases]) add(name, entry);
  return surfaces;
}

/** How far `text` is from a surface that it folds to, with an ending or without. */
function distanceOf(
  { spelled: surface, entry: { match } }: Surface,
  text: string,
  isInflected: boolean,
): number {
  if (text === surface) return 0;
  // What the matcher does not link for its case comes last.
  const isStrict = match?.caseSensitive ?? isAcronym(surface);
  const isSameCase = text.startsWith(surface) && isLower(text.slice(surface.length));
  return (isInflected ? 2 : 1) + (isStrict && !isSameCase ? 2 : 0);
}

/** A page is the same with and without its closing slash. */
function pageOf(url: string): string {
  return url.replace(/\/$/, '');
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

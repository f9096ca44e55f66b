/**
 * Loads what an index lists. A bundle written by `glossary build --split` is read line by line, without
 * parsing all of it (core/listing/line-bundle.ts); any other is parsed. Without a bundle, the links in the
 * page are listed. Called by `<glossary-index>`.
 */
import { readLineBundle } from '../../core/listing/line-bundle.js';
import { createGlossary } from '../../core/glossary.js';
import { listingOf, type Listing } from '../../core/listing/listing.js';
import { fetchText, parse, type GlossarySource } from './load.js';
import { languageOf } from '../language.js';
import { pageState } from '../page-registry.js';

/**
 * The listing of each bundle that was read line by line, by URL; `undefined` for a bundle that is not written
 * so.
 */
const listings = new Map<string, Promise<Listing | undefined>>();

/**
 * The entries of a glossary from A to Z, or those with `tag`.
 *
 * @param isWhole whether to parse and check the whole bundle, because reading it line by line has failed
 * @throws {Error} what `source.load()` throws
 */
export async function loadListing(source: GlossarySource, tag?: string, isWhole = false): Promise<Listing> {
  const lines = isWhole ? undefined : await loadLines(source.url);
  try {
    if (lines !== undefined) return tag === undefined ? lines : lines.withTag(tag);
  } catch {
    // A line is not an entry. The parser skips it.
  }
  return listingOf(await source.load(), tag);
}

async function loadLines(url: string | undefined): Promise<Listing | undefined> {
  const { requests } = pageState();
  // Several are joined as a whole.
  if (url === undefined || url.includes(' ')) return undefined;
  const known = listings.get(url);
  // If another element has requested the whole bundle, its result is used.
  if (known !== undefined || requests.has(url)) return known;
  const text = fetchText(url);
  requests.set(url, parsedOnDemand(text));
  const listing = text.then((json) => readLineBundle(json, url));
  listings.set(url, listing);
  try {
    return await listing;
  } catch {
    listings.delete(url);
    return undefined; // the caller then loads the whole bundle, which reports the problem
  }
}

/**
 * The JSON in `text`. It is parsed at the first call of `then`, because parsing a large bundle blocks the
 * page.
 */
function parsedOnDemand(text: Promise<string>): PromiseLike<unknown> {
  let json: Promise<unknown> | undefined;
  return { then: (...handlers) => (json ??= text.then(parse)).then(...handlers) };
}

/**
 * A listing of the links in the lists of `element`; without lists, of all its links. The text beside a link
 * in its list item becomes an alias.
 */
export function listingIn(element: Element): Listing {
  const links = [...element.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    (link) => link.closest('nav, details, [slot]')?.contains(element) ?? true,
  );
  const listed = links.filter((link) => link.closest('li') !== null);
  const entries = (listed.length > 0 ? listed : links).map((link, index) => {
    const term = (link.textContent ?? '').trim();
    const beside = (link.closest('li')?.textContent ?? '').replace(term, '').trim();
    const alias = beside.replace(/^\((.*)\)$/s, '$1');
    return { id: String(index), term, aliases: [alias], definition: '', url: link.getAttribute('href') };
  });
  return listingOf(createGlossary({ lang: languageOf(element), entries }));
}

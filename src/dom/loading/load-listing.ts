/**
 * What an index lists: of a large bundle that `glossary build --split` has written, without parsing it; of any other, all
 * of it; and where there is none, the links that stand in the page. Called by `<glossary-index>`.
 */
import { readLineBundle } from '../../core/listing/line-bundle.js';
import { createGlossary } from '../../core/glossary.js';
import { listingOf, type Listing } from '../../core/listing/listing.js';
import { fetchText, parse, type GlossarySource } from './load.js';
import { languageOf } from '../localize.js';
import { pageState } from '../page-registry.js';

/** By URL; `undefined` for bundles that are not written line by line. */
const listings = new Map<string, Promise<Listing | undefined>>();

/**
 * The entries of a glossary from A to Z, or those with `tag`.
 *
 * @param isWhole whether all of it is to be parsed and checked, because reading it line by line has failed
 * @throws as `source.load()` does
 */
export async function loadListing(source: GlossarySource, tag?: string, isWhole = false): Promise<Listing> {
  const lines = tag === undefined && !isWhole ? await loadLines(source.url) : undefined;
  return lines ?? listingOf(await source.load(), tag);
}

async function loadLines(url: string | undefined): Promise<Listing | undefined> {
  const { requests } = pageState();
  if (url === undefined) return undefined;
  const known = listings.get(url);
  // What was fetched already for somebody who wanted all of it need not be read line by line.
  if (known !== undefined || requests.has(url)) return known;
  const text = fetchText(url);
  requests.set(url, parsedOnDemand(text));
  const listing = text.then(readLineBundle);
  listings.set(url, listing);
  try {
    return await listing;
  } catch {
    listings.delete(url);
    return undefined; // whoever wants all of it says what is wrong with it
  }
}

/** What `text` says as JSON, parsed when somebody waits for it: a large bundle takes longer than a page should. */
function parsedOnDemand(text: Promise<string>): PromiseLike<unknown> {
  let json: Promise<unknown> | undefined;
  return { then: (...handlers) => (json ??= text.then(parse)).then(...handlers) };
}

/** The links in the lists of `element`, with what stands beside them as another name; all its links where it has no lists. */
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

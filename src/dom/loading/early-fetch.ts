/**
 * Fetches bundles, also before the code that reads them has loaded: the script tag and elements that fill themselves start
 * the request, and load.ts takes its text. The script tag has its own copy of this module; both share the requests
 * through the page registry.
 */
import { closestAcross } from '../ancestors.js';
import { defaultUrl, pageState } from '../page-registry.js';
import { absoluteUrls } from '../url.js';

/** Long enough for a slow phone; after this time an error message helps the user more than "Loading…". */
const TIMEOUT_MS = 20_000;

/** The lists of URLs that were requested: a bundle that is missing is not asked for again by each element. */
const lists = new Set<string>();

/**
 * Starts to fetch the bundle at `url` (absolute), or several with a space between, unless the page has done so.
 * {@link takeText} reports a failure.
 */
export function fetchEarly(url: string): void {
  const { requests, texts } = pageState();
  const urls = url.split(' ');
  if (urls.length > 1) {
    if (lists.has(url)) return;
    lists.add(url);
    // What joins them comes with them.
    import('./load-several.js').catch(() => undefined);
  }
  for (const each of urls) {
    if (requests.has(each) || texts.has(each)) continue;
    const text = request(each);
    text.catch(() => undefined);
    texts.set(each, text);
  }
}

/** Starts to fetch the bundle that `element` will find: its own, its provider's, or the page's default. */
export function fetchBundleOf(element: Element): void {
  const provider = closestAcross(element, 'glossary-provider');
  const src = element.getAttribute('src') ?? provider?.getAttribute('src');
  // A provider without `src` holds its bundle in the page.
  const url = src != null ? absoluteUrls(src) : provider === undefined ? defaultUrl() : undefined;
  if (url !== undefined) fetchEarly(url);
}

/** The text of an early request, else of a new one. An early request serves once. */
export function takeText(url: string): Promise<string> {
  const { texts } = pageState();
  const early = texts.get(url);
  texts.delete(url);
  return early ?? request(url);
}

/** Reads the body at once: the timeout would also stop a body that is read later. */
async function request(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`the server answered ${response.status}`, { cause: response });
  return response.text();
}

/**
 * Fetches bundles, also before the code that reads them has loaded: the script tag starts the request, and load.ts
 * uses its answer. Each of them has a copy of this module; they share the requests through the page registry.
 */
import { pageState } from '../page-registry.js';

/** Long enough for a slow phone; after this time an error message helps the user more than "Loading…". */
const TIMEOUT_MS = 20_000;

/** Starts to fetch the bundle at `url` (absolute), unless the page has done so. {@link fetchResponse} reports a failure. */
export function fetchEarly(url: string): void {
  const { requests, responses } = pageState();
  if (requests.has(url) || responses.has(url)) return;
  const response = request(url);
  response.catch(() => undefined);
  responses.set(url, response);
}

/** The answer to a request that was started early, else to a new one. An early request serves once. */
export function fetchResponse(url: string): Promise<Response> {
  const { responses } = pageState();
  const early = responses.get(url);
  responses.delete(url);
  return early ?? request(url);
}

function request(url: string): Promise<Response> {
  return fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
}

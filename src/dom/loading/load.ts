/**
 * Loads bundles: makes a Glossary of the text that early-fetch.ts fetches, or of JSON in the page,
 * and reports its problems once in the console. Elements use it through sources, sites through the public
 * loadGlossary.
 */
import { createGlossary, type Glossary } from '../../core/glossary.js';
import { reportOnce } from '../console.js';
import { hint } from '../hints-on-demand.js';
import { defaultUrl, pageState } from '../page-registry.js';
import { absoluteUrls } from '../url.js';
import { fetchEarly, takeText } from './early-fetch.js';

/** Where a glossary comes from. Nothing is fetched before the first call of `load`. */
export interface GlossarySource {
  /** The absolute URL of the bundle, several with a space between, or `undefined` for JSON that the page itself holds. */
  readonly url: string | undefined;
  /** Loads the glossary; every call resolves to the same one. After a failure the next call tries again. */
  load(): Promise<Glossary>;
}

/**
 * The context (in the context protocol) by which elements request their source. Increase the number when the
 * shape of GlossarySource changes: copies with different shapes must not share sources.
 */
export const SOURCE_CONTEXT = Symbol.for('glossary-elements/source/1');

/** The source of each absolute URL. */
const sources = new Map<string, GlossarySource>();
/** The Glossary of each parsed JSON. */
const glossaries = new WeakMap<object, Glossary>();
/** The URL of each fetched glossary: the URLs of its parts are relative to it (see load-entry.ts). */
export const bases = new WeakMap<Glossary, string>();

/**
 * Fetches the bundle at `url` and makes a Glossary of it. All callers and elements of a page share one
 * request.
 *
 * @param url absolute, or relative to the page; several with spaces between are joined to one glossary
 * @throws {Error} when it cannot be fetched within 20 s or is not JSON; {@link BundleError} when it is not a
 *   bundle
 */
export function loadGlossary(url: string): Promise<Glossary> {
  return sourceAt(url).load();
}

/** The source for the bundle at `url`, or for several; the same object for the same URL. */
export function sourceAt(url: string): GlossarySource {
  const key = absoluteUrls(url);
  let source = sources.get(key);
  if (source === undefined) {
    let joined: Promise<Glossary> | undefined;
    source = {
      url: key,
      async load() {
        if (key.includes(' ')) return (joined ??= loadSeveral(key).catch(askAgain));
        const glossary = await load(key, pageState().requests, () => fetchJson(key), key);
        bases.set(glossary, key);
        return glossary;
      },
    };
    const askAgain = (error: unknown) => {
      joined = undefined;
      throw error;
    };
    sources.set(key, source);
  }
  return source;
}

async function loadSeveral(urls: string): Promise<Glossary> {
  fetchEarly(urls);
  const { loadJoined } = await import('./load-several.js');
  return loadJoined(urls, loadGlossary);
}

/** A source for JSON in the page. Each load calls `read`, until one has succeeded. */
export function sourceInPage(read: () => string): GlossarySource {
  const where = 'The <script type="application/json"> in <glossary-provider>';
  const requests = new Map<string, PromiseLike<unknown>>();
  return { url: undefined, load: () => load(where, requests, async () => parse(read())) };
}

/** The source of the page's default glossary; `undefined` if the page names none. */
export function defaultSource(): GlossarySource | undefined {
  const url = defaultUrl();
  return url === undefined ? undefined : sourceAt(url);
}

/**
 * Awaits the request for `where` in `requests`, or starts one, and makes a Glossary of it. Removes a request
 * that fails.
 */
async function load(
  where: string,
  requests: Map<string, PromiseLike<unknown>>,
  request: () => PromiseLike<unknown>,
  base?: string,
): Promise<Glossary> {
  const pending = requests.get(where) ?? request();
  requests.set(where, pending);
  try {
    return toGlossary(await pending, where, base);
  } catch (error) {
    if (requests.get(where) === pending) requests.delete(where);
    reportOnce('error', `${where}: ${error instanceof Error ? error.message : String(error)}`);
    throw error;
  }
}

/** Makes a Glossary of `json`; the same one for the same object. */
function toGlossary(json: unknown, where: string, base: string | undefined): Glossary {
  const known = glossaries.get(json as object);
  if (known !== undefined) return known;
  const glossary = createGlossary(json, base);
  glossaries.set(json as object, glossary);
  const { problems } = glossary;
  if (problems.length > 0) hint((hints) => hints.reportProblems(where, problems));
  return glossary;
}

async function fetchJson(url: string): Promise<unknown> {
  return parse(await fetchText(url));
}

/**
 * Fetches the bundle at `url` as text.
 *
 * @throws {Error} when it cannot be fetched within 20 s, or is an HTML page
 */
export async function fetchText(url: string): Promise<string> {
  let text;
  try {
    text = await takeText(url);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The glossary could not be fetched: ${reason}. Check the URL, the network and CORS.`, {
      cause: error,
    });
  }
  // Many servers answer an address that they do not know with the start page of the site.
  if (/^\s*</.test(text))
    throw new Error('The address answers with an HTML page, not JSON: it is probably wrong.');
  return text;
}

/** @throws {Error} when `json` is not valid JSON; the message says what to look at */
export function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`The glossary is not valid JSON: ${(error as SyntaxError).message}.`, { cause: error });
  }
}

/**
 * The gateway to bundles: the only module that fetches. Turns a URL, or JSON found in the page, into a Glossary;
 * says in the console, once, what is wrong with it. Elements use it through sources; sites through loadGlossary.
 */
import { createGlossary, type Glossary } from '../../core/glossary.js';
import { reportOnce } from '../console.js';
import { defaultUrl, pageState } from '../page-registry.js';
import { absoluteUrl } from '../url.js';

/** Where a glossary comes from. Nothing is fetched before `load` is called. */
export interface GlossarySource {
  /** The absolute URL of the bundle, or `undefined` for JSON that the page itself holds. */
  readonly url: string | undefined;
  /** The glossary: the same one for every caller. After a failure the next call tries again. */
  load(): Promise<Glossary>;
}

/**
 * What an element asks for that wants its source (context protocol). The number changes when the shape of GlossarySource
 * does: copies with different shapes must not share.
 */
export const SOURCE_CONTEXT = Symbol.for('glossary-elements/source/1');

/** Long enough for a slow phone, short enough that nobody stares at "Loading…" for ever. */
const TIMEOUT_MS = 20_000;

const sources = new Map<string, GlossarySource>();
const glossaries = new WeakMap<object, Glossary>();
/** What the URLs of parts in a glossary are relative to, if not to the page (see load-entry.ts). */
export const bases = new WeakMap<Glossary, string>();

/**
 * Fetches the bundle at `url` (once per page, with everything else on the page that wants it) and makes a
 * Glossary of it.
 *
 * @param url absolute, or relative to the page
 * @throws {Error} when it cannot be fetched within 20 s or is not JSON; {@link BundleError} when it is no bundle
 */
export function loadGlossary(url: string): Promise<Glossary> {
  return sourceAt(url).load();
}

/** The source at `url`, the same for the same URL. */
export function sourceAt(url: string): GlossarySource {
  const key = absoluteUrl(url);
  let source = sources.get(key);
  if (source === undefined) {
    source = {
      url: key,
      async load() {
        const glossary = await load(key, pageState().requests, () => fetchJson(key));
        bases.set(glossary, key);
        return glossary;
      },
    };
    sources.set(key, source);
  }
  return source;
}

/** A source for JSON in the page; `read` is called at each load until one succeeds. */
export function sourceInPage(read: () => string): GlossarySource {
  const where = 'The <script type="application/json"> in <glossary-provider>';
  const requests = new Map<string, PromiseLike<unknown>>();
  return { url: undefined, load: () => load(where, requests, async () => parse(read())) };
}

/** The page's default source, if it names one. */
export function defaultSource(): GlossarySource | undefined {
  const url = defaultUrl();
  return url === undefined ? undefined : sourceAt(url);
}

/** What `requests` holds for `where`, or else a new request, as a Glossary; one that fails is taken out again. */
async function load(
  where: string,
  requests: Map<string, PromiseLike<unknown>>,
  request: () => PromiseLike<unknown>,
): Promise<Glossary> {
  const pending = requests.get(where) ?? request();
  requests.set(where, pending);
  try {
    return toGlossary(await pending, where);
  } catch (error) {
    if (requests.get(where) === pending) requests.delete(where);
    reportOnce('error', `${where}: ${error instanceof Error ? error.message : String(error)}`);
    throw error;
  }
}

/** One Glossary per parsed JSON, however many elements ask. */
function toGlossary(json: unknown, where: string): Glossary {
  const known = glossaries.get(json as object);
  if (known !== undefined) return known;
  const glossary = createGlossary(json);
  glossaries.set(json as object, glossary);
  if (glossary.problems.length > 0) {
    const list = glossary.problems.map(({ path, message }) => `\n  ${path}: ${message}`).join('');
    reportOnce('warn', `${where} has ${glossary.problems.length} problem(s).${list}`);
  }
  return glossary;
}

async function fetchJson(url: string): Promise<unknown> {
  return parse(await fetchText(url));
}

/**
 * The JSON of the bundle at `url`, as text.
 *
 * @throws {Error} when it cannot be fetched within 20 s
 */
export async function fetchText(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return await response.text();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The glossary could not be fetched: ${reason}. Check the URL, the network and CORS.`, {
      cause: error,
    });
  }
}

/** @throws {Error} when it is no JSON */
export function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const hint = json.trimStart().startsWith('<') ? ' It looks like an HTML page.' : '';
    throw new Error(`The glossary is not valid JSON: ${(error as SyntaxError).message}.${hint}`, {
      cause: error,
    });
  }
}

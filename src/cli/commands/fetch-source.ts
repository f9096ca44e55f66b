/**
 * Fetches a source that is named by its URL, such as the REST interface of WordPress, of whose pages it fetches all. Called by
 * read-glossary.ts. This is the only file of the command line that uses the network; it must not know what is in a source.
 */
import { extname } from 'node:path';
import { UsageError } from '../files.js';

export interface Fetched {
  readonly url: string;
  readonly bytes: Uint8Array;
  /** With its dot; it says which reader reads the source. */
  readonly extension: string;
}

/** Milliseconds until a server must have answered. */
const PATIENCE = 30_000;
const MOST_PAGES = 500;
const MOST_BYTES = 100_000_000;

const EXTENSIONS: readonly (readonly [type: RegExp, extension: string])[] = [
  [/[/+]json\b/, '.json'],
  [/\/csv\b/, '.csv'],
  [/\/tab-separated-values\b/, '.tsv'],
  [/yaml\b/, '.yml'],
  [/\/markdown\b/, '.md'],
  [/spreadsheetml/, '.xlsx'],
  [/xml\b/, '.xml'],
];

export function isUrl(pattern: string): boolean {
  return /^https?:\/\//i.test(pattern);
}

/**
 * @param known the extensions that can be read
 * @throws {UsageError} when the server gives no source
 */
export async function fetchSource(url: string, known: readonly string[]): Promise<Fetched> {
  const first = await request(pageUrl(url));
  const type = first.response.headers.get('content-type') ?? '';
  const named = extname(new URL(url).pathname).toLowerCase();
  const extension = EXTENSIONS.find(([pattern]) => pattern.test(type))?.[1] ?? named;
  if (!known.includes(extension) && /html/.test(type))
    throw new UsageError(
      `${url} is a web page. Name the address of a file, or of the interface that gives the entries as JSON, such as https://example.org/wp-json/wp/v2/glossary.`,
    );
  if (!known.includes(extension))
    throw new UsageError(
      `${url} has a format that cannot be read. Name a file that ends with one of ${known.join(', ')}.`,
    );
  if (extension !== '.json') return { url, bytes: first.bytes, extension };
  return { url, bytes: await withFurtherPages(url, first), extension };
}

/** WordPress gives ten posts a page, unless it is asked for more. */
function pageUrl(url: string): string {
  const address = new URL(url);
  if (!/\/wp\/v2\/|rest_route=/.test(url) || address.searchParams.has('per_page')) return url;
  address.searchParams.set('per_page', '100');
  return address.href;
}

interface Answer {
  readonly response: Response;
  readonly bytes: Uint8Array;
}

/** The list of all pages, where `first` is the first page of several. */
async function withFurtherPages(url: string, first: Answer): Promise<Uint8Array> {
  let next = nextPage(pageUrl(url), first.response, 1);
  if (next === undefined) return first.bytes;
  const items = listIn(first, url);
  let size = first.bytes.length;
  for (let page = 2; next !== undefined; page++) {
    if (page > MOST_PAGES || size > MOST_BYTES)
      throw new UsageError(`${url} has too many pages. Save it to a file first.`);
    const answer = await request(next);
    items.push(...listIn(answer, next));
    size += answer.bytes.length;
    next = nextPage(next, answer.response, page);
  }
  return Buffer.from(JSON.stringify(items, null, 1));
}

function listIn({ bytes }: Answer, url: string): unknown[] {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (Array.isArray(value)) return value as unknown[];
  } catch {
    // said below
  }
  throw new UsageError(
    `${url} gives no list of entries, though it has several pages. Save it to a file first.`,
  );
}

/** The page after the page `url`: the server names it, or only says how many there are. */
function nextPage(url: string, { headers }: Response, page: number): string | undefined {
  const linked = /<([^>]+)>\s*;[^,]*\brel="?next\b/i.exec(headers.get('link') ?? '')?.[1];
  if (linked !== undefined) {
    const next = new URL(linked, url);
    return next.origin === new URL(url).origin ? next.href : undefined;
  }
  if (page >= Number(headers.get('x-wp-totalpages') ?? 1)) return undefined;
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return next.href;
}

async function request(url: string): Promise<Answer> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await fetch(url, {
      signal: AbortSignal.timeout(PATIENCE),
      headers: { accept: 'application/json, text/csv, text/*, */*' },
    });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const { name, cause } = error as Error;
    const reason = name === 'TimeoutError' ? 'the server did not answer in time' : reasonOf(cause);
    throw new UsageError(`${url} cannot be read, because ${reason}.`, { cause: error });
  }
  if (response.ok) return { response, bytes };
  const status =
    response.status === 404
      ? 'there is nothing at this address (404)'
      : `the server answered ${response.status}`;
  throw new UsageError(`${url} cannot be read, because ${status}. Check the address.`);
}

function reasonOf(cause: unknown): string {
  const code = String((cause as NodeJS.ErrnoException | undefined)?.code ?? '');
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no server of this name';
  return code === 'ECONNREFUSED' ? 'no server answers there' : 'the connection failed';
}

// Serves pages, files and faults to the end-to-end tests and the size check. It answers on two origins: on the test
// runner's own (/fixtures/…), and on a second port with CORS headers, which stands for another site. It serves every file
// unchanged, and depends on neither browsers nor tests.
//
//   /fixtures/config.json                  { "otherOrigin": "http://127.0.0.1:…" }
//   /fixtures/pages|dist|data|demo/…       files of tests/e2e/pages, dist, data, demo as they are; packages/… of node_modules
//   /fixtures/html?html=…                  a page whose whole source is in the query
//   /fixtures/json?body=…                  this text, served as JSON
//   /fixtures/not-json                     HTML instead of JSON
//   /fixtures/status/404                   an answer with this status
//   /fixtures/slow?ms=300&file=…           the file, late (file: a path in this repository)
//   /fixtures/flaky?key=…&fail=2&file=…    503 for the first 2 requests with that key, then the file
//   /fixtures/huge?entries=20000           a valid bundle of that many entries
//   /fixtures/without/NAMES/FOLDER/…       the file, but 404 for those whose names begin with one of NAMES (a,b)
//   /fixtures/gone|down/KEY/NAMES/FOLDER/… the same (gone: 404, down: 503), until /fixtures/back?key=KEY: then every file is there
//   /fixtures/held/KEY/FOLDER/…            the file, when answers of that key are released
//   /fixtures/release?key=KEY              { "released": n }: releases them, once nothing new has been asked for in a while; 0: none are held
//   /fixtures/count?url=…                  { "count": n }: how often this browser asked for that URL
// Any of them takes csp=… (Content-Security-Policy), tt=… (require-trusted-types-for with that trusted-types list),
// type=… (Content-Type) and, on the second origin, cors=0 (no CORS headers). The headers of a page x.html may be in
// x.html.headers.json.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const root = join(import.meta.dirname, '..');
const folders = {
  pages: 'tests/e2e/pages',
  dist: 'dist',
  data: 'data',
  demo: 'demo',
  packages: 'node_modules',
  // Written by scripts/size.js.
  consumer: 'node_modules/glossary-elements-consumer',
};
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
};

/** Requests of one round trip come within this time, in ms, also on a busy machine. */
const QUIET_MS = 200;

/** @typedef {{ status?: number, type?: string, body?: string | Buffer, headers?: Record<string, string> }} Answer */

/** @param {string} path in this repository @returns {Promise<Answer>} */
async function file(path) {
  const absolute = normalize(join(root, path));
  if (!absolute.startsWith(root + sep) || absolute.includes(`${sep}.`)) return { status: 403 };
  try {
    const body = await readFile(absolute);
    const sidecar = await readFile(`${absolute}.headers.json`, 'utf8').catch(() => '{}');
    return {
      type: types[extname(absolute)] ?? 'application/octet-stream',
      body,
      headers: JSON.parse(sidecar),
    };
  } catch {
    return { status: 404, type: 'text/plain', body: `No ${path}` };
  }
}

const hugeBundle = (entries) =>
  JSON.stringify({
    id: 'huge',
    title: 'A huge glossary',
    entries: Array.from({ length: entries }, (_, i) => ({
      id: `term-${i}`,
      term: `Term ${i}`,
      definition: `What term ${i} means, in one sentence of an ordinary length.`,
    })),
  });

/**
 * Starts the second origin.
 * @returns {Promise<{ handle: import('node:http').RequestListener, origin: string, close: () => Promise<void> }>}
 * `handle` answers /fixtures/… for the first origin; `origin` is the second one.
 */
export async function startFixtures() {
  const json = 'application/json; charset=utf-8';
  /** Requests by browser and URL, because the browsers run at the same time. */
  const counts = new Map();
  const failures = new Map();
  /** The keys of files that are there again. */
  const back = new Set();
  /** Held requests by key: their answers, and when the last one came. @type {Map<string, { answers: (() => void)[], last: number }>} */
  const held = new Map();
  const heldAt = (key) => {
    const requests = held.get(key) ?? { answers: [], last: 0 };
    held.set(key, requests);
    return requests;
  };

  /** Waits for the requests of one round trip, and lets their answers go. @returns {Promise<number>} how many */
  async function release(key) {
    const requests = heldAt(key);
    const isWaiting = () => requests.answers.length > 0 && performance.now() - requests.last <= QUIET_MS;
    while (isWaiting()) await new Promise((resolve) => setTimeout(resolve, 20));
    const answers = requests.answers.splice(0);
    for (const answer of answers) answer();
    return answers.length;
  }
  let origin = '';

  /** @param {URL} url @param {string} browser @returns {Promise<Answer>} */
  async function answer(url, browser) {
    const [, , kind = '', ...rest] = url.pathname.split('/');
    const query = url.searchParams;
    const wanted = query.get('file') ?? '';
    switch (kind) {
      case 'config.json':
        return { type: json, body: JSON.stringify({ otherOrigin: origin }) };
      case 'html':
        return { type: types['.html'], body: query.get('html') ?? '' };
      case 'json':
        return { type: json, body: query.get('body') ?? '' };
      case 'not-json':
        return { type: types['.html'], body: '<!doctype html><title>Not found</title><p>Sorry.' };
      case 'status':
        return { status: Number(rest[0]), type: 'text/plain', body: `Status ${rest[0]}` };
      case 'slow':
        await new Promise((resolve) => setTimeout(resolve, Number(query.get('ms'))));
        return file(wanted);
      case 'flaky': {
        const key = `${browser} ${query.get('key')}`;
        const failed = failures.get(key) ?? 0;
        failures.set(key, failed + 1);
        return failed < Number(query.get('fail'))
          ? { status: 503, type: 'text/plain', body: 'Later' }
          : file(wanted);
      }
      case 'held': {
        const [key = '', ...path] = rest;
        const requests = heldAt(key);
        requests.last = performance.now();
        await new Promise((resolve) => requests.answers.push(() => resolve(undefined)));
        // WebKit lets a preload serve a request only if the answer may be cached.
        const headers = { 'cache-control': 'max-age=60' };
        return {
          ...(await file(decodeURIComponent([folders[path[0]], ...path.slice(1)].join('/')))),
          headers,
        };
      }
      case 'back':
        back.add(query.get('key'));
        return { type: json, body: '{}' };
      case 'without':
      case 'gone':
      case 'down': {
        const key = kind === 'without' ? undefined : rest.shift();
        const [names = '', folder = '', ...path] = rest;
        const isGone = !back.has(key) && names.split(',').some((name) => path.at(-1)?.startsWith(name));
        return isGone
          ? { status: kind === 'down' ? 503 : 404, type: 'text/plain', body: 'Gone' }
          : file(decodeURIComponent([folders[folder], ...path].join('/')));
      }
      case 'release':
        return { type: json, body: JSON.stringify({ released: await release(query.get('key')) }) };
      case 'huge':
        return { type: json, body: hugeBundle(Number(query.get('entries'))) };
      case 'count': {
        const asked = new URL(query.get('url') ?? '', url);
        return { type: json, body: JSON.stringify({ count: counts.get(`${browser} ${asked}`) ?? 0 }) };
      }
      default:
        return Object.hasOwn(folders, kind)
          ? file(decodeURIComponent([folders[kind], ...rest].join('/')))
          : { status: 404, type: 'text/plain', body: `No fixture ${url.pathname}` };
    }
  }

  /** @type {import('node:http').RequestListener} */
  async function handle(request, response) {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const browser = request.headers['user-agent'] ?? '';
    const counted = `${browser} ${url}`;
    counts.set(counted, (counts.get(counted) ?? 0) + 1);
    const { status = 200, type, body = '', headers = {} } = await answer(url, browser);
    const query = url.searchParams;
    const csp = [
      query.get('csp'),
      query.has('tt') && `require-trusted-types-for 'script'; trusted-types ${query.get('tt')}`,
    ].filter(Boolean);
    const foreign = `http://${request.headers.host}` === origin && query.get('cors') !== '0';
    response.writeHead(status, {
      'content-type': query.get('type') ?? type ?? 'text/plain',
      // A request that the cache answers would not be counted.
      'cache-control': 'no-store',
      ...(foreign && { 'access-control-allow-origin': '*', 'timing-allow-origin': '*' }),
      ...(csp.length > 0 && { 'content-security-policy': csp.join('; ') }),
      ...(query.has('integrity') && { 'integrity-policy': 'blocked-destinations=(script)' }),
      ...headers,
    });
    response.end(body);
  }

  const server = createServer((request, response) => void handle(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    handle,
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

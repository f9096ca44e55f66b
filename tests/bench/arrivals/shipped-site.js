// Serves the pages of the topic `arrived` and everybody's files as a site would: compressed with brotli, over HTTP/2, where
// requests do not wait for each other. All contenders get the same compression and the same headers. Called by arrived.js.
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { getCertificate } from '@vitejs/plugin-basic-ssl';
import { firstWords } from './content.js';
import { probe } from './probe.js';
import { shipFiles } from './shipped-files.js';

const html = 'text/html; charset=utf-8';

/** @param {import('./contenders.js').Contender} contender @param {readonly string[]} preloaded paths */
function pageOf({ head, body, ready, hover }, preloaded) {
  const links = preloaded.map((path) =>
    path.endsWith('.json')
      ? `<link rel="preload" as="fetch" crossorigin href="${path}">`
      : `<link rel="modulepreload" href="${path}">`,
  );
  // `card` is a method, which is no expression on its own.
  const card = hover ? `({ ${String(hover.card)} }).card` : 'undefined';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Arrived</title><link rel="icon" href="data:,">
<script>(${String(probe)})(${String(ready)}, ${card}, ${JSON.stringify(firstWords)})</script>
<style>body { font: 16px/1.5 sans-serif; max-width: 45em; margin: 1em auto }</style>
${links.join('\n')}
${head}
<body>${body}`;
}

/** A certificate for this run, and the hash by which Chromium can be told to trust it. */
async function certificate() {
  const folder = await mkdtemp(join(tmpdir(), 'glossary-bench-'));
  try {
    const pem = await getCertificate(folder, 'bench', ['localhost']);
    const key = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
    return { pem, hash: createHash('sha256').update(key).digest('base64') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Starts the server; the caller stops it.
 *
 * @param {Readonly<Record<string, import('./contenders.js').Contender>>} contenders one page each, at `/NAME`
 * @returns {Promise<{ origin: string, trust: string, preload: (name: string, paths: readonly string[]) => void, stop: () =>
 *   Promise<void> }>} `trust` is the hash of its certificate's key; `preload` makes the page `/NAME+` name these files
 */
export async function startShippedSite(contenders) {
  const { pem, hash } = await certificate();
  const files = await shipFiles();
  /** @type {Map<string, string>} */
  const pages = new Map([['/blank', '<!doctype html><title>Blank</title>']]);
  for (const [name, contender] of Object.entries(contenders)) pages.set(`/${name}`, pageOf(contender, []));
  /** What was asked for before: the round that warms up waits for the compression, later ones do not. */
  const compressed = new Map();

  async function answer(path) {
    const page = pages.get(path);
    const found = page === undefined ? await files.find(path) : { type: html, body: page };
    return found && { type: found.type, body: brotliCompressSync(found.body) };
  }

  const server = createSecureServer({ key: pem, cert: pem }, async (request, response) => {
    const { pathname } = new URL(request.url, 'https://localhost');
    const file = compressed.get(pathname) ?? (await answer(pathname));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    compressed.set(pathname, file);
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'cache-control': 'max-age=3600',
      // wikipedia-preview asks another origin.
      'access-control-allow-origin': '*',
    });
    response.end(file.body);
  });
  await new Promise((listening) => server.listen(0, 'localhost', () => listening(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

  return {
    origin: `https://localhost:${port}`,
    trust: hash,
    preload: (name, paths) => void pages.set(`/${name}+`, pageOf(contenders[name], paths)),
    async stop() {
      await new Promise((closed) => server.close(closed));
      await files.remove();
    },
  };
}

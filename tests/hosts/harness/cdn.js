// Stands in for the CDN that recipes name: serves the files of the package from another origin, and writes that origin into
// what a recipe says. Called by host.js of hosts that keep no files of ours.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

const ADDRESS = /https:\/\/unpkg\.com\/glossary-elements@[\d.]+\/dist\/embed\//g;
/** @type {Record<string, string>} */
const TYPES = { '.js': 'text/javascript', '.css': 'text/css' };

/**
 * @param {string} dist what the package has
 * @returns {Promise<{ local: (text: string) => string, stop: () => Promise<void> }>} `local` writes our address for the CDN's
 */
export async function startCdn(dist) {
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '', 'http://localhost').pathname);
    readFile(join(dist, 'embed', name)).then(
      (file) =>
        response
          .writeHead(200, {
            'access-control-allow-origin': '*',
            'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
          })
          .end(file),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    local: (text) => text.replaceAll(ADDRESS, `http://127.0.0.1:${port}/`),
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

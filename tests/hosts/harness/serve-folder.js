// Serves the folder that a static site generator has written, as a web server does: the hosts' own servers add scripts that load
// pages anew. Called by host.js of static hosts, and by tests/package.
import { preview } from 'vite';

/**
 * @param {string} folder
 * @param {number} port or 0 for any that is free
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function serveFolder(folder, port) {
  const server = await preview({
    configFile: false,
    root: folder,
    appType: 'mpa',
    logLevel: 'silent',
    build: { outDir: '.' },
    preview: { port, strictPort: true, host: '127.0.0.1' },
  });
  const { port: given } = /** @type {import('node:net').AddressInfo} */ (server.httpServer.address());
  return { url: `http://127.0.0.1:${given}`, stop: () => server.close() };
}

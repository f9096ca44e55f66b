// Builds and serves the pages of the bench: one page per contender, bundled from src and the rivals' packages
// as a production build (minified, production Lit). Knows nothing of what is measured.
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, extname, join, normalize, sep } from 'node:path';
import { build } from 'vite';
import { compileAtOnce } from '../../../scripts/compile-at-once.js';

const pages = join(import.meta.dirname, '../pages');
/** Folders whose files become a page each, and the prefix of their names in the URL. */
const folders = {
  '': 'contenders',
  'matchers/': 'matchers',
  'linkers/': 'linkers',
  'searchers/': 'searchers',
  'finders/': 'finders',
  'indexes/': 'indexes',
};

/** Forbids caching, so that no page uses code that was compiled for an earlier page. */
const headers = { 'Cache-Control': 'no-store' };

/**
 * Isolates the page, which gives its clock a resolution of 5 µs instead of 100 µs
 * (https://w3c.github.io/hr-time/#dfn-coarsen-time).
 */
const fineClock = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

const page = (name, styles) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>${name}</title>
  ${styles.map((href) => `<link rel="stylesheet" href="${href}" />`).join('')}
  <style>body { font: 16px/1.5 sans-serif; max-width: 45em; margin: 1em auto; padding-block: 100vh }</style>
  <main></main>
  <script type="module" src="/${name}.js"></script>
</html>`;

/**
 * Bundles the pages and starts the server; the caller stops it.
 * @param {(path: string) => string | undefined} data returns further files by path
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>}
 */
export async function startSite(data) {
  const folder = await mkdtemp(join(tmpdir(), 'glossary-elements-bench-'));
  const inputs = await findPages();
  const { output } = await bundle(inputs, folder);
  const stylesOf = (name) => [
    ...(output.find((chunk) => chunk.type === 'chunk' && chunk.fileName === `${name}.js`)?.viteMetadata
      ?.importedCss ?? []),
  ];

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.slice(1);
    if (name in inputs) {
      const styles = stylesOf(name).map((file) => `/${file}`);
      const isolation = /^(?:searchers|finders)\//.test(name) ? fineClock : {};
      response
        .writeHead(200, { ...headers, ...isolation, 'Content-Type': types['.html'] })
        .end(page(name, styles));
      return;
    }
    const file = normalize(join(folder, pathname));
    const body =
      data(pathname) ??
      (file.startsWith(folder + sep) ? await readFile(file).catch(() => undefined) : undefined);
    const type = types[extname(file)] ?? 'text/plain';
    response.writeHead(body ? 200 : 404, { ...headers, 'Content-Type': type }).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** @returns {Promise<Record<string, string>>} the file of each page */
async function findPages() {
  const found = Object.entries(folders).map(async ([prefix, folder]) =>
    (await readdir(join(pages, folder))).map((file) => [
      prefix + basename(file, '.ts'),
      join(pages, folder, file),
    ]),
  );
  return Object.fromEntries((await Promise.all(found)).flat());
}

/** Whether the embed compiles the chunk at once. The contenders of such a chunk get the same treatment. */
const isCompiledAtOnce = ({ name, moduleIds }) =>
  /^(?:matchers|linkers)\//.test(name) || moduleIds.some((id) => id.endsWith('/src/core/matcher/scanner.ts'));

/**
 * @param {Record<string, string>} input @param {string} outDir @returns
 * {Promise<import('vite').Rolldown.RolldownOutput>}
 */
async function bundle(input, outDir) {
  const result = await build({
    configFile: false,
    root: join(import.meta.dirname, '..'),
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    plugins: [compileAtOnce(isCompiledAtOnce)],
    build: {
      outDir,
      target: 'esnext',
      minify: true,
      modulePreload: false,
      // Keeps the names of functions for profiles. They do not affect speed.
      sourcemap: true,
      rolldownOptions: {
        input,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  return /** @type {import('vite').Rolldown.RolldownOutput} */ (result);
}

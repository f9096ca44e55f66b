// What the bench's browser opens: one page per contender, bundled from src and the rivals' packages as a production
// build (minified, production Lit), and served from here. Knows nothing of what is measured.
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, extname, join, normalize, sep } from 'node:path';
import { build } from 'vite';

const contenders = join(import.meta.dirname, '../pages/contenders');

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

/** Bundles and serves; the caller stops it. @returns {Promise<{ origin: string, stop: () => Promise<void> }>} */
export async function startSite() {
  const folder = await mkdtemp(join(tmpdir(), 'glossary-elements-bench-'));
  const names = (await readdir(contenders)).map((file) => basename(file, '.ts'));
  const { output } = await bundle(names, folder);
  const stylesOf = (name) => [
    ...(output.find((chunk) => chunk.type === 'chunk' && chunk.fileName === `${name}.js`)?.viteMetadata
      ?.importedCss ?? []),
  ];

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.slice(1);
    if (names.includes(name)) {
      const styles = stylesOf(name).map((file) => `/${file}`);
      response.writeHead(200, { 'Content-Type': types['.html'] }).end(page(name, styles));
      return;
    }
    const file = normalize(join(folder, pathname));
    const body = file.startsWith(folder + sep) ? await readFile(file).catch(() => undefined) : undefined;
    response.writeHead(body ? 200 : 404, { 'Content-Type': types[extname(file)] ?? 'text/plain' }).end(body);
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

/** @param {string[]} names @param {string} outDir @returns {Promise<import('vite').Rolldown.RolldownOutput>} */
async function bundle(names, outDir) {
  const result = await build({
    configFile: false,
    root: join(import.meta.dirname, '..'),
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      target: 'esnext',
      minify: true,
      modulePreload: false,
      // A topic's profile should name functions; the names are of no consequence for speed.
      sourcemap: true,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(contenders, `${name}.ts`)])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  return /** @type {import('vite').Rolldown.RolldownOutput} */ (result);
}

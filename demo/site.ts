/**
 * Vite configuration of the demo site, for `npm start` and for the static build. It finds the pages, and has two plugins:
 * one that completes their HTML (pages.ts) and serves, or copies, the built embed; and the plugin of this package, which
 * builds the bundle and puts the glossary into the pages.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Plugin, UserConfig, ViteDevServer } from 'vite';
import { isIn } from '../src/cli/files.js';
import glossary from '../src/vite.js';
import { buildFrameScript } from './docs/frame-build.js';
import { readDocs, type DocsSite } from './docs/site.js';
import { offlineBuilder } from './builder/offline.js';
import { buildOneFile } from './builder/one-file-build.js';
import { controlStyles } from './styles/controls.styles.js';
import { articlePage, articlesPage, entryPage, wrapPage, type Bundle } from './pages.js';
import { finishCode } from './snippets.js';

const demo = import.meta.dirname;
const bundleFile = join(demo, '../data/glossary.json');
const embedDirectory = join(demo, '../dist/embed');
const layoutFile = join(demo, 'layout.html');
const entryTemplateFile = join(demo, 'glossary/entry.html');
const docsDirectory = join(demo, '../docs');

/** The files of the embed and their types, by extension. */
const EMBED_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  // The hashes of the scripts, and the licences of what is in them, for what the builder writes.
  '.json': 'application/json',
  '.txt': 'text/plain',
};

/** The address of the style sheet of buttons and fields; Vite's server asks for it with a query. */
const CONTROLS = /^\/controls\.css(?:\?|$)/;

const EMBED_MISSING = 'dist/embed/ is missing: run "npm run build:quick" first.';

/** Files that are made, by address: of the documentation, and what the builder puts into what it writes. */
const madeFiles: ReadonlyMap<string, { type: string; make: () => string | Promise<string> }> = new Map([
  ['/docs/index.json', { type: 'application/json', make: () => docsSite().searchIndex() }],
  ['/docs/frame/', { type: 'text/html', make: () => read(join(demo, 'docs/frame.html')) }],
  ['/docs/frame.css', { type: 'text/css', make: () => read(join(demo, 'docs/frame.css')) }],
  ['/docs/frame.js', { type: 'text/javascript', make: buildFrameScript }],
  ['/embed/one-file.js', { type: 'text/javascript', make: buildOneFile }],
  ['/embed/LICENSE.txt', { type: 'text/plain', make: () => read(join(demo, '../LICENSE')) }],
]);

let docs: DocsSite | undefined;

export function demoConfig(): UserConfig {
  return {
    root: demo,
    publicDir: join(demo, 'public'),
    // Each page is a file: an unknown address is a 404, not the home page.
    appType: 'mpa',
    plugins: [demoSite(), glossary({ sources: join(demo, '../data/marketing') }), offlineBuilder()],
    build: {
      outDir: join(demo, '../site'),
      emptyOutDir: true,
      // All of these support light-dark(). Vite's replacement for older browsers follows the system's theme, but not a
      // color-scheme that a script sets, as the theme button does.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      rolldownOptions: { input: [...pageFiles(), ...entryPageFiles(), ...docsPageFiles()] },
    },
  };
}

function demoSite(): Plugin {
  return {
    name: 'demo-site',

    // Many pages are not files: they are made of the bundle, and of docs/. So is a style sheet, which shadow roots have, too.
    resolveId: (id) => (CONTROLS.test(id) || madePage(pathOf(id)) !== undefined ? id : undefined),
    load: (id) => (CONTROLS.test(id) ? controlStyles.cssText : madePage(pathOf(id))),

    // package.json lists the files of the package that do something when they are imported; of the site, all may.
    transform: {
      filter: { id: /[\\/]demo[\\/].*\.ts$/ },
      handler: () => ({ moduleSideEffects: true }),
    },

    transformIndexHtml: {
      order: 'pre',
      handler: (html, context) => finishPage(html, context.path.replace(/index\.html$/, '')),
    },

    configureServer(server) {
      reloadOnChange(server, [layoutFile, entryTemplateFile, docsDirectory]);
      serveGenerated(server);
    },

    async generateBundle() {
      if (!existsSync(embedDirectory)) this.error(EMBED_MISSING);
      for (const file of filesUnder(embedDirectory).filter((name) => extname(name) in EMBED_TYPES)) {
        const fileName = `embed/${relative(embedDirectory, file).replaceAll(sep, '/')}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
      }
      for (const [path, { make }] of madeFiles)
        this.emitFile({
          type: 'asset',
          fileName: path.slice(1).replace(/\/$/, '/index.html'),
          source: await make(),
        });
    },
  };
}

function finishPage(html: string, path: string): string {
  let page = html;
  if (path === '/articles/') {
    page = articlesPage(html, readArticle);
  } else if (path.startsWith('/articles/')) {
    const slug = path.slice('/articles/'.length, -1);
    page = articlePage(html, slug, read(join(demo, 'articles/index.html')), readArticle);
  }
  // The pages of the documentation come with theirs finished.
  if (!path.startsWith('/docs/')) page = finishCode(page);
  return wrapPage(page, path, read(layoutFile));
}

function serveGenerated(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string | Buffer): void => {
      response.setHeader('Content-Type', `${type}; charset=utf-8`);
      response.end(body);
    };
    const page = madePage(pathname);
    const madeFile = madeFiles.get(pathname);
    if (page !== undefined) {
      // Vite identifies a page by the path of its file, also if the file does not exist.
      server
        .transformIndexHtml(join(pathname, 'index.html'), page)
        .then((html) => send('text/html', html))
        .catch(next);
    } else if (madeFile) {
      Promise.resolve(madeFile.make())
        .then((body) => send(madeFile.type, body))
        .catch(next);
    } else if (pathname.startsWith('/embed/') && extname(pathname) in EMBED_TYPES) {
      send(EMBED_TYPES[extname(pathname)] as string, readEmbedFile(pathname, server));
    } else {
      next();
    }
  });
}

/** A file of the built embed; without a build, a script that shows a message in the console and on the page. */
function readEmbedFile(pathname: string, server: ViteDevServer): string | Buffer {
  const file = join(embedDirectory, pathname.slice('/embed/'.length));
  if (existsSync(file)) return readFileSync(file);
  const message = JSON.stringify(EMBED_MISSING);
  server.config.logger.warn(EMBED_MISSING);
  return `console.error(${message}); document.body.prepend(${message});`;
}

/** Vite reloads when a file changes that a page imports. Pages do not import these files. */
function reloadOnChange(server: ViteDevServer, files: readonly string[]): void {
  server.watcher.add([...files]);
  server.watcher.on('change', (file) => {
    if (isIn(file, docsDirectory)) docs = undefined;
    if (files.some((watched) => isIn(file, watched))) server.ws.send({ type: 'full-reload' });
  });
}

/** A page that is made and not a file, by its address. */
function madePage(path: string): string | undefined {
  const entryId = entryIdOf(path);
  if (entryId !== undefined) return readEntryPage(entryId);
  return path.startsWith('/docs/') ? docsSite().page(path.replace(/index\.html$/, '')) : undefined;
}

/** `/glossary/api/` → "api", if the bundle has this entry. */
function entryIdOf(path: string): string | undefined {
  const id = /^\/glossary\/([^/]+)\/(?:index\.html)?$/.exec(path)?.[1];
  if (id === undefined) return undefined;
  const decoded = decodeURIComponent(id);
  return readBundle().entries.some((entry) => entry.id === decoded) ? decoded : undefined;
}

/** The address of a file in demo/. */
function pathOf(file: string): string {
  return `/${relative(demo, file).replaceAll(sep, '/')}`;
}

function pageFiles(): string[] {
  return filesUnder(demo).filter((file) => file.endsWith(`${sep}index.html`));
}

function entryPageFiles(): string[] {
  return readBundle().entries.map((entry) => join(demo, 'glossary', entry.id, 'index.html'));
}

/** In development it is read again after a change (reloadOnChange). */
function docsSite(): DocsSite {
  return (docs ??= readDocs());
}

function docsPageFiles(): string[] {
  const { urls, searchUrl } = docsSite();
  return [...urls, searchUrl].map((url) => join(demo, url, 'index.html'));
}

function readArticle(slug: string): string {
  return read(join(demo, 'articles', slug, 'index.html'));
}

function readEntryPage(id: string): string {
  return entryPage(read(entryTemplateFile), readBundle(), id);
}

/** Reads the bundle each time, which takes a millisecond, so that an edit shows without a restart. */
function readBundle(): Bundle {
  return JSON.parse(read(bundleFile)) as Bundle;
}

function filesUnder(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

/**
 * Vite configuration of the demo site, for `npm start` and for the static build. It finds the pages, and has two plugins:
 * one that completes their HTML (pages.ts) and serves, or copies, the built embed; and the plugin of this package, which
 * builds the bundle and puts the glossary into the pages.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Plugin, UserConfig, ViteDevServer } from 'vite';
import glossary from '../src/vite.js';
import { offlineBuilder } from './builder/offline.js';
import { articlesPage, entryPage, linkTerms, wrapPage, type Bundle } from './pages.js';

const demo = import.meta.dirname;
const bundleFile = join(demo, '../data/glossary.json');
const embedDirectory = join(demo, '../dist/embed');
const layoutFile = join(demo, 'layout.html');
const entryTemplateFile = join(demo, 'glossary/entry.html');

/** The files of the embed and their types, by extension. */
const EMBED_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  // The hashes of the scripts, for the snippets that the builder writes.
  '.json': 'application/json',
};

const EMBED_MISSING = 'dist/embed/ is missing: run "npm run build" first.';

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
      rolldownOptions: { input: [...pageFiles(), ...entryPageFiles()] },
    },
  };
}

function demoSite(): Plugin {
  return {
    name: 'demo-site',

    // The pages of the entries are not files: one template makes all of them.
    resolveId: (id) => (entryIdOf(pathOf(id)) === undefined ? undefined : id),
    load(id) {
      const entryId = entryIdOf(pathOf(id));
      return entryId === undefined ? undefined : readEntryPage(entryId);
    },

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
      reloadOnChange(server, [layoutFile, entryTemplateFile]);
      serveGenerated(server);
    },

    generateBundle() {
      if (!existsSync(embedDirectory)) this.error(EMBED_MISSING);
      for (const file of filesUnder(embedDirectory).filter((name) => extname(name) in EMBED_TYPES)) {
        const fileName = `embed/${relative(embedDirectory, file).replaceAll(sep, '/')}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
      }
    },
  };
}

function finishPage(html: string, path: string): string {
  let page = html;
  if (path === '/articles/') {
    page = articlesPage(html, (slug) => read(join(demo, 'articles', slug, 'index.html')));
  } else if (path.startsWith('/articles/')) {
    page = linkTerms(html);
  }
  return wrapPage(page, path, read(layoutFile));
}

function serveGenerated(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string | Buffer): void => {
      response.setHeader('Content-Type', `${type}; charset=utf-8`);
      response.end(body);
    };
    const entryId = entryIdOf(pathname);
    if (entryId !== undefined) {
      // Vite identifies a page by the path of its file, also if the file does not exist.
      server
        .transformIndexHtml(join(pathname, 'index.html'), readEntryPage(entryId))
        .then((html) => send('text/html', html))
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
    if (files.includes(file)) server.ws.send({ type: 'full-reload' });
  });
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

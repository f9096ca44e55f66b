/**
 * Vite configuration of the demo site, for `npm start` and for the static build: which pages
 * there are, a small plugin that finishes their HTML (pages.ts) and serves, or copies, the built
 * embed; and the plugin of this package, which makes the bundle and puts the glossary into the pages.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Plugin, UserConfig, ViteDevServer } from 'vite';
import glossary from '../src/vite.js';
import { articlesPage, entryPage, linkTerms, wrapPage, type Bundle } from './pages.js';

const demo = import.meta.dirname;
const bundleFile = join(demo, '../data/glossary.json');
const embedDirectory = join(demo, '../dist/embed');
const layoutFile = join(demo, 'layout.html');
const entryTemplateFile = join(demo, 'glossary/entry.html');

/** What the embed consists of, and what it is served as. */
const EMBED_TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

const EMBED_MISSING = 'dist/embed/ is missing: run "npm run build" first.';

export function demoConfig(): UserConfig {
  return {
    root: demo,
    publicDir: join(demo, 'public'),
    // Every page is a file of its own; an unknown address is a 404, not the home page.
    appType: 'mpa',
    plugins: [demoSite(), glossary({ sources: join(demo, '../data/marketing') })],
    build: {
      outDir: join(demo, '../site'),
      emptyOutDir: true,
      // All of these know light-dark(). What it is lowered to for older ones follows the system's
      // theme, but not a color-scheme that a script sets, as the theme button does.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      rolldownOptions: { input: [...pageFiles(), ...entryPageFiles()] },
    },
  };
}

function demoSite(): Plugin {
  return {
    name: 'demo-site',

    // The entries' pages are not on disk: one template makes all of them.
    resolveId: (id) => (entryIdOf(pathOf(id)) === undefined ? undefined : id),
    load(id) {
      const entryId = entryIdOf(pathOf(id));
      return entryId === undefined ? undefined : readEntryPage(entryId);
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
      // Vite knows a page by the path that its file would have.
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

/** The embed as it was built; when it was not, a script that says so, on the page too. */
function readEmbedFile(pathname: string, server: ViteDevServer): string | Buffer {
  const file = join(embedDirectory, pathname.slice('/embed/'.length));
  if (existsSync(file)) return readFileSync(file);
  const message = JSON.stringify(EMBED_MISSING);
  server.config.logger.warn(EMBED_MISSING);
  return `console.error(${message}); document.body.prepend(${message});`;
}

/** Vite reloads for what a page imports; these files shape pages without being imported. */
function reloadOnChange(server: ViteDevServer, files: readonly string[]): void {
  server.watcher.add([...files]);
  server.watcher.on('change', (file) => {
    if (files.includes(file)) server.ws.send({ type: 'full-reload' });
  });
}

/** `/glossary/api/` → "api", if the bundle has it. */
function entryIdOf(path: string): string | undefined {
  const id = /^\/glossary\/([^/]+)\/(?:index\.html)?$/.exec(path)?.[1];
  if (id === undefined) return undefined;
  const decoded = decodeURIComponent(id);
  return readBundle().entries.some((entry) => entry.id === decoded) ? decoded : undefined;
}

/** The address that a file below demo/ is served at. */
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

/** Read anew each time, so that an edit shows without a restart; it takes a millisecond. */
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

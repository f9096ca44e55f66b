// The files that the pages of the topic `arrived` load, as a site would ship them: those of the packages that are made for
// pages without a bundler, a minified script for tippy.js, and the project's own build. Called by shipped-site.js.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { bundle, definitions, firstWords } from './content.js';

const root = join(import.meta.dirname, '../../..');
const dist = join(root, 'dist');

/** A folder that stands beside the module that a bundler would take. */
const beside = (url, path) => join(dirname(fileURLToPath(url)), path);

const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.cjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** What Wikipedia answers about an article, as far as wikipedia-preview reads it. */
const summary = JSON.stringify({
  type: 'standard',
  titles: { canonical: 'Article' },
  extract_html: `<p>${firstWords}</p>`,
  dir: 'ltr',
});

/** The script of a site that uses tippy.js, and its styles. @returns {Promise<Record<string, string>>} by path */
async function tippy() {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(root, 'tests/bench/pages/arrivals/tippy.ts') },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (result);
  const found = output.map((file) =>
    file.type === 'chunk'
      ? ['/tippy/script.js', file.code]
      : ['/tippy/style.css', Buffer.from(file.source).toString()],
  );
  return Object.fromEntries(found);
}

/**
 * Makes what has to be made; the caller removes it.
 *
 * @returns {Promise<{ find: (path: string) => Promise<{ type: string, body: string | Buffer } | undefined>, remove: () =>
 *   Promise<void> }>} `find` reads the file at a path of the site
 */
export async function shipFiles() {
  if (!existsSync(join(dist, 'embed/glossary.js'))) throw new Error('dist is missing: npm run build');
  const split = await mkdtemp(join(tmpdir(), 'glossary-bench-'));
  const command = ['build', join(root, 'data/marketing'), '--split', '--out', join(split, 'glossary.json')];
  await promisify(execFile)(process.execPath, [join(dist, 'cli/main.js'), ...command]);

  /** By the first part of the path. */
  const folders = {
    ours: join(dist, 'embed'),
    split,
    shoelace: beside(import.meta.resolve('@shoelace-style/shoelace'), '../cdn'),
    webawesome: beside(import.meta.resolve('@awesome.me/webawesome'), '../dist-cdn'),
    govuk: beside(import.meta.resolve('govuk-frontend'), '.'),
    'wikipedia-preview': beside(import.meta.resolve('wikipedia-preview'), '.'),
  };
  /** @type {Readonly<Record<string, string>>} */
  const made = {
    '/glossary.json': bundle,
    '/definitions.json': definitions,
    '/wikipedia/summary.json': summary,
    '/wikipedia/media-list.json': JSON.stringify({ items: [] }),
    ...(await tippy()),
  };

  return {
    async find(path) {
      const type = types[extname(path)] ?? 'text/plain';
      if (Object.hasOwn(made, path)) return { type, body: made[path] };
      const [, folder = '', ...rest] = path.split('/');
      if (!Object.hasOwn(folders, folder)) return undefined;
      const file = normalize(join(folders[folder], ...rest));
      if (!file.startsWith(folders[folder] + sep)) return undefined;
      const body = await readFile(file).catch(() => undefined);
      return body && { type, body };
    },
    remove: () => rm(split, { recursive: true, force: true }),
  };
}

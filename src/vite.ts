/**
 * The Vite plugin (`glossary-elements/vite`): builds the bundle from the sources of a glossary, serves it,
 * reloads the pages when a source changes, and pre-renders every HTML page that Vite sees. It only connects Vite's
 * hooks with the modules of the command line.
 */
import { join, posix, resolve, sep } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { CONFIG_FILE, readConfig } from './cli/commands/config.js';
import { readGlossary, type ReadGlossary } from './cli/commands/read-glossary.js';
import { isFile, isIn } from './cli/files.js';
import { replaceBundleAddress } from './cli/html/bundle-address.js';
import type { LinkOptions } from './cli/html/options.js';
import { prerender } from './cli/html/prerender.js';
import { lint } from './cli/lints/index.js';
import type { Problem } from './cli/problems.js';
import { splitBundle } from './cli/split.js';

export interface GlossaryPluginOptions extends LinkOptions {
  /** Files, folders and globs that hold the entries, relative to Vite's root. */
  readonly sources?: string | readonly string[];
  /** The file name of the bundle, relative to Vite's `base`; default `glossary.json`. */
  readonly bundle?: string;
  /** Whether the bundle is an index and parts that hold the definitions; default `false`. */
  readonly split?: boolean;
  /** Whether the HTML pages get their content before any script runs; default `true`. */
  readonly prerender?: boolean;
  /** A selector of articles whose terms become links, in addition to those in `<glossary-autolink>`. */
  readonly autolink?: string;
  /**
   * Whether the pages get JSON-LD for all their entries and questions; default `false`: only for elements
   * with the attribute `json-ld`.
   */
  readonly jsonLd?: boolean;
  /** Id, title, language and URL of the glossary; they override those in the sources. */
  readonly id?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly url?: string;
  /** Fields that have other names in the sources, by our names: `{ term: 'title' }`. */
  readonly map?: Readonly<Record<string, string>>;
}

/** The bundle as Vite publishes it. Both maps hold paths relative to Vite's `base`. */
interface BuiltBundle {
  /** The text of each file, by its path. */
  readonly files: ReadonlyMap<string, string>;
  /** The path of the part that holds an entry, by the entry's id; empty when the bundle is not split. */
  readonly partPaths: ReadonlyMap<string, string>;
}

/** Builds the glossary with the site. What `given` leaves out is that of glossary.config.json in Vite's root. */
export default function glossary(given: GlossaryPluginOptions = {}): Plugin {
  const name = given.bundle ?? 'glossary.json';
  let options = given;
  let config: ResolvedConfig;
  let glossaryRead: Promise<ReadGlossary> | undefined;
  let bundleBuilt: Promise<BuiltBundle> | undefined;
  let hasPages = false;

  // In a glob, "\\" is an escape, also on Windows.
  const sources = () =>
    [options.sources ?? []].flat().map((source) => resolve(config.root, source).split(sep).join('/'));
  const logProblem = ({ severity, file, line, column, message, advice }: Problem) =>
    config.logger[severity === 'error' ? 'error' : 'warn'](`${file}:${line}:${column} ${message} ${advice}`);
  const read = () =>
    (glossaryRead ??= readGlossary(sources(), options).then((found) => {
      const lintProblems = lint(found.glossary, found.locate, found.bundle.url);
      const errors = lintProblems.filter(({ severity }) => severity === 'error');
      for (const problem of [...found.problems, ...errors]) logProblem(problem);
      return found;
    }));
  const buildBundle = async (): Promise<BuiltBundle> => {
    const { bundle } = await read();
    if (options.split !== true)
      return { files: new Map([[name, `${JSON.stringify(bundle)}\n`]]), partPaths: new Map() };
    const folder = posix.dirname(name);
    const { index, parts, paths } = splitBundle(bundle, posix.basename(name));
    const files = parts.map(({ path, json }) => [posix.join(folder, path), json] as const);
    const partPaths = [...paths].map(([id, path]) => [id, posix.join(folder, path)] as const);
    return { files: new Map([...files, [name, index]]), partPaths: new Map(partPaths) };
  };
  const built = () => (bundleBuilt ??= buildBundle());
  const forget = () => (glossaryRead = bundleBuilt = undefined);

  return {
    name: 'glossary-elements',

    async configResolved(resolved) {
      config = resolved;
      options = { ...(await configuredOptions(config.root)), ...given };
    },

    async buildStart() {
      forget();
      hasPages = false;
      for (const file of (await read()).files) this.addWatchFile(resolve(file));
    },

    configureServer(server) {
      watchSources(server, sources(), () => {
        forget();
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const path = posix.relative(config.base, pathname);
        if (!path.endsWith('.json')) return next();
        built()
          .then(({ files }) => {
            const json = files.get(path);
            if (json === undefined) return next();
            response.setHeader('Content-Type', 'application/json; charset=utf-8').end(json);
          })
          .catch(next);
      });
    },

    async generateBundle() {
      for (const [fileName, source] of (await built()).files)
        this.emitFile({ type: 'asset', fileName, source });
    },

    writeBundle() {
      // `consumer` is unknown to Vite 5.
      const isServer = this.environment?.config.consumer === 'server' || config.build.ssr !== false;
      if (!hasPages && !isServer && options.prerender !== false) config.logger.warn(noPages(name));
    },

    transformIndexHtml: {
      // Last, because other plugins may add elements to the page.
      order: 'post',
      async handler(written, { path }) {
        hasPages = true;
        const file = path.replace(/^\//, '');
        const bundleUrl = urlFor(name, file, config.base);
        const html = replaceBundleAddress(written, `/${name}`, bundleUrl);
        if (options.prerender === false) return html;
        const [{ glossary }, { partPaths }] = [await read(), await built()];
        const { html: prerendered, problems } = prerender(html, glossary, {
          ...options,
          file,
          src: bundleUrl,
          defaultSrc: bundleUrl,
          partUrlOf: (id) => {
            const part = partPaths.get(id);
            return part === undefined ? undefined : urlFor(part, file, config.base);
          },
        });
        for (const problem of problems) logProblem(problem);
        return prerendered;
      },
    },
  };
}

/** What to do where a framework (Astro, SvelteKit, VitePress…) writes the pages, which Vite then never sees. */
const noPages = (bundle: string) =>
  'glossary-elements: no HTML page has passed through Vite, so that none is pre-rendered. After the build, run: ' +
  `glossary prerender "dist/**/*.html" --bundle dist/${bundle} (with the folder of the pages for dist). ` +
  'The option prerender: false ends this message.';

/** The options in glossary.config.json that concern the plugin; none, if there is no such file. */
async function configuredOptions(root: string): Promise<GlossaryPluginOptions> {
  const file = join(root, CONFIG_FILE);
  if (!(await isFile(file))) return {};
  const { sources, id, title, lang, url, map, split, prerender = {} } = await readConfig(file);
  const { autolink, limit, skip, jsonLd } = prerender;
  const max = prerender.max?.toString();
  const all = { sources, id, title, lang, url, map, split, autolink, limit, max, skip, jsonLd };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/**
 * The URL by which the page `page` reaches the file `path`; both are paths below `base`. With the base `./`
 * the site may be published at any address, so the URL is relative to the page
 * (https://vite.dev/guide/build#relative-base).
 */
function urlFor(path: string, page: string, base: string): string {
  return base === './' ? posix.relative(posix.dirname(page), path) : base + path;
}

/** Calls `onChange` when a file in `sources` changes, appears or disappears. */
function watchSources(server: ViteDevServer, sources: readonly string[], onChange: () => void): void {
  // The watcher takes no globs: of a glob, it watches the folder before the first special character.
  const roots = sources.map((source) => source.replace(/[\\/][^\\/]*[*?{[(].*$/s, ''));
  server.watcher.add(roots);
  server.watcher.on('all', (_event, file) => {
    if (roots.some((root) => isIn(file, root))) onChange();
  });
}

/**
 * The Vite plugin (`glossary-elements/vite`): builds the bundle from the sources of a glossary, serves it,
 * reloads the pages when a source changes, and pre-renders every HTML page that Vite sees. It only connects Vite's
 * hooks with the modules of the command line.
 */
import { join, posix, resolve, sep } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { CONFIG_FILE, readConfig } from './cli/commands/config.js';
import { readGlossary, type ReadGlossary } from './cli/commands/read-glossary.js';
import { formatProblem } from './cli/commands/report.js';
import { SiteReport, sumOf } from './cli/commands/site-report.js';
import { isFile, isIn, readText, UsageError } from './cli/files.js';
import { replaceBundleAddress } from './cli/html/bundle-address.js';
import { prerender } from './cli/html/prerender.js';
import { atWrittenPlace } from './cli/html/written-place.js';
import { lint } from './cli/lints/index.js';
import { optionMistakes, type GlossaryPluginOptions } from './cli/plugin-options.js';
import type { Problem } from './cli/problems.js';
import { splitBundle } from './cli/split.js';

export type { GlossaryPluginOptions };

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
  let siteReport = new SiteReport();
  let hasPages = false;

  // In a glob, "\\" is an escape, also on Windows.
  const sources = () =>
    [options.sources ?? []].flat().map((source) => resolve(config.root, source).split(sep).join('/'));
  /** A build reports at its end; a server has none. */
  const report = (problems: readonly Problem[]) => {
    if (config.command === 'build') return siteReport.add(problems);
    for (const problem of problems) log(problem.severity, formatProblem(problem));
  };
  const log = (severity: Problem['severity'], message: string) =>
    config.logger[severity === 'error' ? 'error' : 'warn'](message);
  const read = () =>
    (glossaryRead ??= readGlossary(sources(), options).then((found) => {
      const lintProblems = lint(found.glossary, found.locate, found.bundle.url);
      const errors = lintProblems.filter(({ severity }) => severity === 'error');
      report([...found.problems, ...errors]);
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
      const mistakes = optionMistakes({ ...options });
      if (mistakes.length > 0) throw new UsageError(mistakes.join('\n'));
    },

    async buildStart() {
      forget();
      siteReport = new SiteReport();
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

    async closeBundle() {
      // Without a glossary the build has failed, and Vite has said why.
      const found = await glossaryRead?.catch(() => undefined);
      if (config.command !== 'build' || found === undefined) return;
      const problems = siteReport.problems(options.autolink);
      for (const problem of problems) log(problem.severity, formatProblem(problem));
      if (problems.length > 0) config.logger.warn(sumOf(found, problems));
    },

    transformIndexHtml: {
      // Last, because other plugins may add elements to the page.
      order: 'post',
      async handler(written, { path, filename }) {
        hasPages = true;
        const file = path.replace(/^\//, '');
        const bundleUrl = urlFor(name, file, config.base);
        const html = replaceBundleAddress(written, `/${name}`, bundleUrl);
        if (options.prerender === false) return html;
        const [{ glossary }, { partPaths }] = [await read(), await built()];
        const {
          html: prerendered,
          problems,
          articles = 0,
        } = prerender(html, glossary, {
          ...options,
          max: options.max?.toString(),
          file,
          src: bundleUrl,
          defaultSrc: bundleUrl,
          partUrlOf: (id) => {
            const part = partPaths.get(id);
            return part === undefined ? undefined : urlFor(part, file, config.base);
          },
        });
        const source = await readText(filename).catch(() => html);
        report(problems.map((problem) => atWrittenPlace(problem, html, source)));
        siteReport.addPage(file, articles);
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
  const { autolink, limit, max, skip, jsonLd } = prerender;
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

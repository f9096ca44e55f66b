/**
 * The Vite plugin (`glossary-elements/vite`): makes the bundle of a glossary's sources, serves it, reloads the page when a
 * source changes, and pre-renders every HTML page. A thin shell around what the command line is made of.
 */
import { posix, resolve } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { readGlossary, type ReadGlossary } from './cli/commands/read-glossary.js';
import type { LinkOptions } from './cli/html/options.js';
import { prerender } from './cli/html/prerender.js';
import { lint } from './cli/lints/index.js';
import type { Problem } from './cli/problems.js';
import { splitBundle } from './cli/split.js';

export interface GlossaryPluginOptions extends LinkOptions {
  /** Files, folders and globs with the entries, relative to Vite's root. */
  readonly sources: string | readonly string[];
  /** The file of the bundle, relative to Vite's `base`; default `glossary.json`. */
  readonly bundle?: string;
  /** Whether definitions are kept apart from the index; default `false`. */
  readonly split?: boolean;
  /** Whether pages get their content ahead of any script; default `true`. */
  readonly prerender?: boolean;
  /** A selector of articles whose terms become links, beside those in `<glossary-autolink>`. */
  readonly autolink?: string;
  /** Whether all entries and questions are stated as JSON-LD; default: those with the attribute `json-ld`. */
  readonly jsonLd?: boolean;
  /** Id, title, language and URL of the glossary, where its sources do not say. */
  readonly id?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly url?: string;
  /** Fields that have another name in the sources: `{ term: 'title' }`. */
  readonly map?: Readonly<Record<string, string>>;
}

/** Builds the glossary with the site. */
export default function glossary(options: GlossaryPluginOptions): Plugin {
  const name = options.bundle ?? 'glossary.json';
  let config: ResolvedConfig;
  let reading: Promise<ReadGlossary> | undefined;

  const patterns = () => [options.sources].flat().map((source) => resolve(config.root, source));
  const read = () =>
    (reading ??= readGlossary(patterns(), options).then((found) => {
      const broken = lint(found.glossary, found.locate, found.bundle.url);
      const errors = broken.filter(({ severity }) => severity === 'error');
      for (const problem of [...found.problems, ...errors]) tell(problem);
      return found;
    }));
  const tell = ({ severity, file, line, column, message, advice }: Problem) =>
    config.logger[severity === 'error' ? 'error' : 'warn'](`${file}:${line}:${column} ${message} ${advice}`);
  /** The bundle as files, by their paths below the base. */
  const write = async (): Promise<{ files: Map<string, string>; paths: ReadonlyMap<string, string> }> => {
    const { bundle } = await read();
    if (options.split !== true)
      return { files: new Map([[name, `${JSON.stringify(bundle)}\n`]]), paths: new Map() };
    const folder = posix.dirname(name);
    const { index, parts, paths } = splitBundle(bundle, posix.basename(name));
    const files = parts.map(({ path, json }) => [posix.join(folder, path), json] as const);
    const all = [...paths].map(([id, path]) => [id, posix.join(config.base, folder, path)] as const);
    return { files: new Map([...files, [name, index]]), paths: new Map(all) };
  };
  let writing: ReturnType<typeof write> | undefined;
  const written = () => (writing ??= write());
  const forget = () => (reading = writing = undefined);

  return {
    name: 'glossary-elements',

    configResolved(resolved) {
      config = resolved;
    },

    async buildStart() {
      forget();
      for (const file of (await read()).files) this.addWatchFile(resolve(file));
    },

    configureServer(server) {
      followSources(server, patterns(), () => {
        forget();
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const path = posix.relative(config.base, pathname);
        if (!path.endsWith('.json')) return next();
        written()
          .then(({ files }) => {
            const json = files.get(path);
            if (json === undefined) return next();
            response.setHeader('Content-Type', 'application/json; charset=utf-8').end(json);
          })
          .catch(next);
      });
    },

    async generateBundle() {
      for (const [fileName, source] of (await written()).files)
        this.emitFile({ type: 'asset', fileName, source });
    },

    transformIndexHtml: {
      // After the page is complete: other plugins may still put elements in.
      order: 'post',
      async handler(html, { path }) {
        if (options.prerender === false) return html;
        const [{ glossary }, { paths }] = [await read(), await written()];
        const { html: page, problems } = prerender(html, glossary, {
          ...options,
          file: path.replace(/^\//, ''),
          partOf: (id) => paths.get(id),
        });
        for (const problem of problems) tell(problem);
        return page;
      },
    },
  };
}

/** Calls `changed` when a file below `sources` is changed, comes or goes. */
function followSources(server: ViteDevServer, sources: readonly string[], changed: () => void): void {
  // What a glob is to be matched in begins where its first special character is.
  const roots = sources.map((source) => source.replace(/[\\/][^\\/]*[*?{[(].*$/s, ''));
  server.watcher.add(roots);
  server.watcher.on('all', (_event, file) => {
    if (roots.some((root) => resolve(file).startsWith(root))) changed();
  });
}

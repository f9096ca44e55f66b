// The words of the interface in dist/embed: one file for each language tag, words-de.js, and one list of these tags, in
// glossary.js, because every page pays for each copy and for each name of a file. Called by vite.config.ts.
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * @param locales the words by language tag
 * @param owner the name of the copies of modules that are in glossary.js, see module-copies.ts
 */
export function wordFiles(root: string, locales: ReadonlyMap<string, unknown>, owner: string): Plugin {
  const path = (module: string) => join(root, `src/${module}.ts`);
  const reExport = (module: string) => `export * from ${JSON.stringify(path(module))};`;
  const table = path('dom/words');
  return {
    name: 'word-files',
    enforce: 'pre',
    buildStart() {
      for (const [tag, words] of locales) {
        const [file] = [...locales].find(([, others]) => others === words) as [string, unknown];
        this.emitFile({
          type: 'chunk',
          // Another tag of the same words has its own file: a page need not load two, one after the other.
          id: path(`locales/${file}`) + (tag === file ? '' : `?${tag}`),
          fileName: `words-${tag}.js`,
          preserveSignature: 'strict',
        });
      }
    },
    load(id) {
      if (!id.startsWith(table)) return undefined;
      return reExport(id === `${table}?${owner}` ? 'embed/own-words' : 'embed/shared-words');
    },
  };
}

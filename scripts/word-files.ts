// The words of the interface in dist/embed: one file for each language, words-de.js, and one table of them (dom/words), in
// glossary.js, because every page pays for each copy and for each name of a file. Called by vite.config.ts.
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * @param locales the words by language tag
 * @param owner the name of the copies of modules that are in glossary.js, see module-copies.ts
 */
export function wordFiles(root: string, locales: ReadonlyMap<string, unknown>, owner: string): Plugin {
  const path = (module: string) => join(root, `src/${module}.ts`);
  const table = path('dom/words');
  return {
    name: 'word-files',
    enforce: 'pre',
    buildStart() {
      const tags = [...locales.keys()];
      // Several tags may have the same words; the file has the name of the first.
      for (const tag of tags.filter(
        (each) => tags.find((other) => locales.get(other) === locales.get(each)) === each,
      ))
        this.emitFile({
          type: 'chunk',
          id: path(`locales/${tag}`),
          fileName: `words-${tag}.js`,
          preserveSignature: 'strict',
        });
    },
    load(id) {
      const isShared = id.startsWith(table) && id !== `${table}?${owner}`;
      return isShared ? `export * from ${JSON.stringify(path('embed/shared-words'))};` : undefined;
    },
  };
}

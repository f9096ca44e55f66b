// Keeps glossary.js free of static imports, so that a page needs no second round trip for them: copies into it the modules
// that src/embed.ts imports statically. What it imports dynamically stays in chunks, which have copies of these few
// modules of their own; all copies share their state through the document (src/dom/page-registry.ts). Called by
// vite.config.ts for dist/embed.
import type { Plugin } from 'vite';

/** The query that distinguishes a copy from the module that the chunks share. */
const COPY = '?entry';

/** @param entry the path of src/embed.ts */
export function entryCopies(entry: string): Plugin {
  return {
    name: 'entry-copies',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined || (importer !== entry && !importer.endsWith(COPY))) return undefined;
      const resolved = await this.resolve(source, importer.replace(COPY, ''), { ...options, skipSelf: true });
      return resolved && { ...resolved, id: resolved.id + COPY };
    },
    async resolveDynamicImport(source, importer) {
      if (importer?.endsWith(COPY) !== true) return undefined;
      return this.resolve(source, importer.replace(COPY, ''), { skipSelf: true });
    },
  };
}

// Copies modules into a file of dist/embed that would else import them from another file, which would be one more request.
// A copy has its own module state: what must be shared is kept in the document (src/dom/page-registry.ts). Called by
// vite.config.ts.
import type { Plugin } from 'vite';

interface Copies {
  /** Distinguishes these copies from the shared modules, such as `card`. */
  readonly name: string;
  /** The module whose imports are copied, with their own imports. */
  readonly importer: string;
  /** Whether the module with this path is copied; default: all. */
  readonly isCopied?: (path: string) => boolean;
  /** Whether the module with this path is copied where it is imported dynamically; default: none. */
  readonly isCopiedLazily?: (path: string) => boolean;
}

/** Copies what `importer` imports. */
export function moduleCopies({
  name,
  importer: start,
  isCopied = () => true,
  isCopiedLazily = () => false,
}: Copies): Plugin {
  const query = `?${name}`;
  return {
    name: `module-copies-${name}`,
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined || (importer !== start && !importer.endsWith(query))) return undefined;
      const resolved = await this.resolve(source, importer.replace(query, ''), {
        ...options,
        skipSelf: true,
      });
      return resolved && isCopied(resolved.id) ? { ...resolved, id: resolved.id + query } : resolved;
    },
    async resolveDynamicImport(source, importer) {
      if (importer?.endsWith(query) !== true) return undefined;
      const resolved = await this.resolve(source, importer.replace(query, ''), { skipSelf: true });
      return resolved && isCopiedLazily(resolved.id) ? { ...resolved, id: resolved.id + query } : resolved;
    },
  };
}

// Which modules of the script tag share a file. Called by vite.config.ts for dist/embed. The modules are named one by one,
// and the build fails when one of them is not where the table puts it: a renamed module cannot leave its file unnoticed.
import type { Plugin } from 'vite';

/** The modules of a chunk: paths of src without `.ts`, or paths in node_modules that start with a scope. */
export interface Chunk {
  readonly name: string;
  readonly modules: readonly string[];
}

/** Rolldown's `codeSplitting` groups for `chunks`. */
export function chunkGroups(chunks: readonly Chunk[]): { name: string; test: (id: string) => boolean }[] {
  return chunks.map(({ name, modules }) => ({
    name,
    test: (id) => modules.some((module) => isModule(id, module)),
  }));
}

/**
 * Fails the build when a module of `chunks` is missing from its chunk.
 *
 * @throws {Error} that names the module and the chunk
 */
export function checkChunks(chunks: readonly Chunk[]): Plugin {
  return {
    name: 'check-chunks',
    generateBundle(_options, bundle) {
      const outputs = Object.values(bundle).filter((output) => output.type === 'chunk');
      for (const { name, modules } of chunks) {
        const ids = outputs.filter((output) => output.name === name).flatMap(({ moduleIds }) => moduleIds);
        const missing = modules.find((module) => !ids.some((id) => isModule(id, module)));
        if (missing !== undefined)
          this.error(`The chunk "${name}" lacks ${missing}: was it renamed? See vite.config.ts.`);
      }
    },
  };
}

function isModule(id: string, module: string): boolean {
  return module.startsWith('@') ? id.includes(`/node_modules/${module}`) : id.endsWith(`/src/${module}.ts`);
}

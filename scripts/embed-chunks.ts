// Groups the modules of the script tag into the files of dist/embed. vite.config.ts names the modules of each file one by
// one, and the build fails when one of them is missing from its file: a renamed module would else move to another file
// unnoticed.
import type { Plugin } from 'vite';

/** One file of the build. */
export interface Chunk {
  readonly name: string;
  /** Paths in src without `.ts`, or paths in node_modules that start with a scope, `@lit/…`. */
  readonly modules: readonly string[];
}

/** Rolldown's `codeSplitting` groups for `chunks`. */
export function chunkGroups(
  chunks: readonly Chunk[],
): { name: string; priority: number; test: (id: string) => boolean }[] {
  return chunks.map(({ name, modules }, index) => ({
    name,
    priority: chunks.length - index,
    test: (id) => modules.some((module) => isModule(id, module)),
  }));
}

/**
 * A plugin that fails the build when a module of `chunks` is missing from its chunk.
 *
 * @throws {Error} with the names of the module and the chunk
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
          this.error(`The chunk "${name}" lacks the module ${missing}: was it renamed?`);
      }
    },
  };
}

/** Not its copies (module-copies.ts): those belong to the file that they are made for. */
function isModule(id: string, module: string): boolean {
  if (module.startsWith('@')) return id.includes(`/node_modules/${module}`) && !id.includes('?');
  return module.endsWith('/') ? id.includes(`/src/${module}`) : id.endsWith(`/src/${module}.ts`);
}

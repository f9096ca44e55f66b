// Replaces Rolldown's runtime file, which would be a request for 100 bytes, by a helper in each file that uses it. The
// helper reads own keys only; Rolldown's breaks on pages that extend Object.prototype. Called by vite.config.ts for
// dist/embed.
import type { Plugin } from 'vite';

const RUNTIME = 'rolldown-runtime';
/** Rolldown's `__exportAll`: a module's namespace object from its getters. */
const HELPER =
  '=t=>{let n={};for(let e of Object.keys(t))Object.defineProperty(n,e,{get:t[e],enumerable:!0});return n};';

/** @throws {Error} when a file uses another function of the runtime */
export function inlineRuntime(): Plugin {
  return {
    name: 'inline-runtime',
    generateBundle(_options, bundle) {
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type !== 'chunk') continue;
        if (output.name === RUNTIME) delete bundle[file];
        else if (output.imports.some((name) => name.includes(RUNTIME))) {
          const code = output.code.replace(
            /import\{t as (\w+)\}from"\.\/rolldown-runtime-[^"]*";/,
            (_all, name: string) => `const ${name}${HELPER}`,
          );
          if (code.includes(RUNTIME)) this.error(`${file} uses an unknown function of Rolldown's runtime.`);
          output.code = code;
        }
      }
    },
  };
}

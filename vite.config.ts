// Two builds and a server. `vite` and `vite build --mode demo` are the demo site (demo/site.ts describes it);
// plain `vite build` bundles the script tag, src/embed.ts, into dist/embed. The npm modules are emitted by tsc.
import { join } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { demoConfig } from './demo/site.js';
import { compileAtOnce } from './tests/tools/compile-at-once.js';
import { squeezeStyles } from './tests/tools/embed-plugins.js';

const root = import.meta.dirname;

/**
 * Shared by the script tag and everything it loads. They cannot live in glossary.js itself: a page that names it
 * with a query (`glossary.js?v=2`) would get a second copy as soon as a chunk imports `./glossary.js`.
 */
const BASE =
  /\/src\/(core\/(tree|url)|dom\/(adopt-styles|ancestors|build|define-element|events|page|parsed))\.ts$|\/@lit\/reactive-element\//;
/** What shows content of a bundle, in a card or in the page. */
const CONTENT =
  /\/src\/(core\/(rich-text|strings)|dom\/(load-entry|localize)|templates\/(entry-parts|related-links|rich-text))\.ts$/;
/** How an element comes by its glossary. */
const SOURCE =
  /\/src\/(core\/(check|fold|glossary|inflect|schema)|dom\/load|elements\/context)\.ts$|\/@lit\/context\/.*\/(context-request-event|create-context)\.js$/;
const embedConfig = (): UserConfig => ({
  publicDir: false,
  plugins: [squeezeStyles(), compileAtOnce(({ name }) => name === 'autolink')],
  build: {
    target: 'es2022',
    outDir: 'dist/embed',
    // As a library: a page of ours would get Vite's preload helper (900 bytes), whose links another site's
    // Content-Security-Policy may refuse. Chunks are found relative to the script, on whatever origin it is.
    lib: { entry: { glossary: join(root, 'src/embed.ts') }, formats: ['es'] },
    reportCompressedSize: false,
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        // Few files, so that brotli has something to work with: what every page needs is one.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'base', test: BASE },
            { name: 'content', test: CONTENT },
            { name: 'source', test: SOURCE },
          ],
        },
        entryFileNames: '[name].js',
        // 36 bits tell the versions of a file apart; every page pays for the names.
        chunkFileNames: '[name]-[hash:6].js',
        // Vite leaves the white space of ES libraries alone; this one is not bundled again.
        minify: true,
      },
    },
  },
});

export default defineConfig(({ command, mode }) =>
  command === 'build' && mode !== 'demo' ? embedConfig() : demoConfig(),
);

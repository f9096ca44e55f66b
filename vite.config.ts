// Two builds and a server. `vite` and `vite build --mode demo` are the demo site (demo/site.ts describes it);
// plain `vite build` bundles the script tag, src/embed.ts, into dist/embed. The npm modules are emitted by tsc.
import { join } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { demoConfig } from './demo/site.js';
import { compileAtOnce } from './scripts/compile-at-once.js';
import { checkChunks, chunkGroups, type Chunk } from './scripts/embed-chunks.js';
import { squeezeStyles } from './scripts/embed-plugins.js';

const root = import.meta.dirname;

/** Modules that share a file, so that brotli has something to work with. Every other chunk is Rolldown's choice. */
const CHUNKS: readonly Chunk[] = [
  {
    // Every page needs these. They cannot be in glossary.js itself: a page that names it with a query
    // (`glossary.js?v=2`) gets a second copy as soon as a chunk imports `./glossary.js`.
    name: 'base',
    modules: [
      'core/tree',
      'core/url',
      'dom/adopt-styles',
      'dom/ancestors',
      'dom/build',
      'dom/console',
      'dom/define-element',
      'dom/document-ready',
      'dom/events',
      'dom/interface-language',
      'dom/page-registry',
      'dom/url',
      'elements/optional-attribute',
      '@lit/reactive-element/',
    ],
  },
  {
    // What shows the content of a bundle, in a card or in the page.
    name: 'content',
    modules: [
      'core/rich-text',
      'core/strings',
      'dom/loading/load-entry',
      'dom/localize',
      'templates/entry-parts',
      'templates/related-links',
      'templates/rich-text',
    ],
  },
  {
    // How an element finds and loads its glossary.
    name: 'source',
    modules: [
      'core/check',
      'core/fold',
      'core/glossary',
      'core/inflect',
      'core/schema',
      'dom/loading/load',
      'elements/fill/context',
      '@lit/context/lib/context-request-event.js',
      '@lit/context/lib/create-context.js',
    ],
  },
];

const embedConfig = (): UserConfig => ({
  publicDir: false,
  plugins: [squeezeStyles(), compileAtOnce(({ name }) => name === 'autolink'), checkChunks(CHUNKS)],
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
        codeSplitting: { includeDependenciesRecursively: false, groups: chunkGroups(CHUNKS) },
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

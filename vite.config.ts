// `vite build` bundles the script tag, src/embed.ts, into dist/embed. `vite` serves the demo site (demo/site.ts) and
// `vite build --mode demo` builds it. The npm modules are emitted by tsc (scripts/tsconfig.build.json).
import { join } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { demoConfig } from './demo/site.js';
import { compileAtOnce } from './scripts/compile-at-once.js';
import { checkChunks, chunkGroups, type Chunk } from './scripts/embed-chunks.js';
import { squeezeStyles } from './scripts/embed-plugins.js';

const root = import.meta.dirname;

/** Modules that share a file: brotli compresses one file better than several. Rolldown groups all other modules. */
const CHUNKS: readonly Chunk[] = [
  {
    // Every page needs these. They cannot be in glossary.js itself: a page that loads `glossary.js?v=2` would load a
    // second copy as soon as a chunk imports `./glossary.js`.
    name: 'base',
    modules: [
      'core/latest-only',
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
    // Shows the content of a bundle, in a card or in the page.
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
    // Finds and loads the glossary of an element.
    name: 'source',
    modules: [
      'core/check',
      'core/fold',
      'core/glossary',
      'core/inflection',
      'core/korean-particles',
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
    // As a library, because a build of a page gets Vite's preload helper (900 bytes), whose links the
    // Content-Security-Policy of a site may block. Chunks load relative to the script, on any origin.
    lib: { entry: { glossary: join(root, 'src/embed.ts') }, formats: ['es'] },
    reportCompressedSize: false,
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: chunkGroups(CHUNKS) },
        entryFileNames: '[name].js',
        // 6 characters (36 bits) distinguish the versions of a file; longer names cost bytes on every page.
        chunkFileNames: '[name]-[hash:6].js',
        // Vite keeps the white space of ES libraries, for bundlers; this one is not bundled again.
        minify: true,
      },
    },
  },
});

export default defineConfig(({ command, mode }) =>
  command === 'build' && mode !== 'demo' ? embedConfig() : demoConfig(),
);

// Three builds and a server. `vite` and `vite build --mode demo` are the demo site (demo/site.ts describes it); `--mode node`
// bundles what runs in Node (scripts/node-build.ts describes it); plain `vite build` bundles the script tag, src/embed.ts,
// into dist/embed. The npm modules are emitted by tsc.
import { join } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { demoConfig } from './demo/site.js';
import { compileAtOnce } from './scripts/compile-at-once.js';
import { checkChunks, chunkGroups, type Chunk } from './scripts/embed-chunks.js';
import { inlineRuntime } from './scripts/inline-runtime.js';
import { moduleCopies } from './scripts/module-copies.js';
import { nodeConfig } from './scripts/node-build.js';
import { thirdPartyLicences } from './scripts/third-party-licences.js';
import { secondName, squeezeStyles, withoutLitStyles } from './scripts/embed-plugins.js';
import { wordFiles } from './scripts/word-files.js';
import { locales } from './src/locales/all.js';

const root = import.meta.dirname;

/**
 * The files of the script tag beside glossary.js: few, because a page asks for all that it needs side by side
 * (src/embed/features.ts). Each has the named modules and everything that these import and no file above it has. Other
 * chunks are loaded on demand.
 */
const CHUNKS: readonly Chunk[] = [
  // Terms; what every other file imports; how any element finds and loads its glossary.
  {
    name: 'terms',
    modules: [
      'define/glossary-term',
      'core/latest-only',
      'core/tree',
      'core/url',
      'dom/build',
      'dom/language',
      'dom/slices',
      'dom/top-layer',
      'elements/fill/subscribe-to-source',
    ],
  },
  // What shows content of a bundle in the page.
  {
    name: 'content',
    modules: [
      '@lit/reactive-element/',
      'core/pronunciation',
      'core/rich-text',
      'elements/fill/content-renderer',
      'elements/fill/fill-controller',
      'elements/optional-attribute',
      'embed/content-file',
      'templates/entry',
      'templates/entry-parts',
      'templates/related-links',
    ],
  },
  { name: 'faq', modules: ['define/faq-accordion'] },
  {
    name: 'index',
    modules: [
      'define/glossary-index',
      'dom/loading/load-listing',
      'elements/index/letter-sections',
      'templates/index-list',
    ],
  },
  { name: 'autolink', modules: ['embed/link-article'] },
  { name: 'autolink-element', modules: ['define/glossary-autolink'] },
  { name: 'highlights', modules: ['dom/autolink/highlights', 'elements/card/highlight-intent'] },
  { name: 'sounds', modules: ['elements/card/listen-button', 'elements/entry-sounds'] },
  // What a user needs who chooses something, or has done so.
  { name: 'options', modules: ['elements/options/quiet-terms', 'elements/options/card-options'] },
  { name: 'provider', modules: ['define/glossary-provider'] },
  // What the console says about a wrong glossary, and to the owner of a page.
  { name: 'hints', modules: ['dom/glossary-hints', 'embed/hints/check-page'] },
];

const isModule =
  (...modules: string[]) =>
  (path: string) =>
    modules.some((module) => path.includes(module));

const COPIES = [
  // glossary.js has no static imports, so that a page needs no second round trip for them.
  moduleCopies({ name: 'entry', importer: join(root, 'src/embed.ts') }),
  // A page with words of its own needs no other file for them.
  moduleCopies({ name: 'strings', importer: join(root, 'src/embed/strings-option.ts') }),
  // A page whose questions are its own content needs nothing else.
  moduleCopies({
    name: 'own-faq',
    importer: join(root, 'src/embed/own-faq.ts'),
    isCopiedLazily: isModule('/src/dom/json-ld', '/src/dom/localize'),
  }),
  // One file for both files that define the elements for questions.
  moduleCopies({ name: 'found-text', importer: join(root, 'src/elements/faq/found-text.ts') }),
  // Hints work where other files are missing.
  ...['src/dom/glossary-hints.ts', 'src/embed/hints/check-page.ts'].map((importer) =>
    moduleCopies({
      name: 'hints',
      importer: join(root, importer),
      isCopied: (path) => !path.includes('/src/dom/glossary-hints'),
    }),
  ),
  // An article needs no file with content of a bundle.
  ...['src/embed/link-article.ts', 'src/elements/glossary-autolink.ts'].map((importer) =>
    moduleCopies({
      name: 'autolink',
      importer: join(root, importer),
      isCopied: isModule('/src/dom/loading/retry'),
    }),
  ),
  // Marked elements need no file but those of the elements that they become; words have the file of terms.
  moduleCopies({
    name: 'marked',
    importer: join(root, 'src/embed/marked-elements.ts'),
    isCopied: (path) => !path.includes('/src/dom/loading/load.'),
  }),
  // Choosing something needs one file.
  moduleCopies({
    name: 'options',
    importer: join(root, 'src/elements/options/card-options.ts'),
    isCopied: isModule('/src/core/strings'),
  }),
  // An article with highlights needs one more file.
  moduleCopies({
    name: 'highlights',
    importer: join(root, 'src/dom/autolink/highlight-list.ts'),
    isCopied: isModule('/src/core/strings', '/src/core/word-languages', '/src/dom/localize'),
  }),
  // A theme needs no file of an element.
  moduleCopies({ name: 'themes', importer: join(root, 'src/embed/themes.ts') }),
  // The first card needs no other file that shows content.
  ...['src/elements/card/glossary-card.ts', 'src/elements/card/card-content.ts'].map((importer) =>
    moduleCopies({
      name: 'card',
      importer: join(root, importer),
      isCopied: isModule(
        '/src/core/rich-text',
        '/src/core/strings',
        '/src/core/word-languages',
        '/src/core/pronunciation',
        '/src/dom/loading/load-entry',
        '/src/dom/localize',
        '/src/elements/options/has-options',
        '/src/templates/',
      ),
    }),
  ),
];

const embedConfig = (): UserConfig => ({
  publicDir: false,
  // A page has `HTMLElement`, so it needs no stand-in (src/elements/reactive-element.ts).
  resolve: { alias: [{ find: /^\.{1,2}\/reactive-element\.js$/, replacement: '@lit/reactive-element' }] },
  plugins: [
    ...COPIES,
    wordFiles(root, locales, 'entry'),
    squeezeStyles(),
    withoutLitStyles(),
    checkChunks(CHUNKS),
    inlineRuntime(),
    // Behind inlineRuntime, which expects the code in the first line.
    compileAtOnce(({ name }) => name === 'autolink'),
    secondName('loader.js', 'glossary.classic.js'),
    thirdPartyLicences('licenses.txt'),
  ],
  build: {
    target: 'es2022',
    outDir: 'dist/embed',
    // As a library: a page of ours would get Vite's preload helper (900 bytes), whose links another site's
    // Content-Security-Policy may refuse. Chunks are found relative to the script, on whatever origin it is.
    lib: {
      entry: { glossary: join(root, 'src/embed.ts'), loader: join(root, 'src/loader.ts') },
      formats: ['es'],
    },
    reportCompressedSize: false,
    // The comment that names a map would cost each page 0.1 KB.
    sourcemap: 'hidden',
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      // The chunks above hold modules that are also imported dynamically: that is meant.
      checks: { ineffectiveDynamicImport: false },
      output: {
        codeSplitting: { groups: chunkGroups(CHUNKS) },
        entryFileNames: '[name].js',
        // 36 bits tell the versions of a file apart; every page pays for the names.
        chunkFileNames: '[name]-[hash:6].js',
        // Notes to bundlers: browsers load these files as they are.
        comments: false,
        // Vite leaves the white space of ES libraries alone; this one is not bundled again.
        minify: true,
      },
    },
  },
});

export default defineConfig(({ command, mode }) => {
  if (command === 'serve' || mode === 'demo') return demoConfig();
  return mode === 'node' ? nodeConfig() : embedConfig();
});

// Two builds and a server. `vite` and `vite build --mode demo` are the demo site (demo/site.ts describes it);
// plain `vite build` bundles the script tag, src/embed.ts, into dist/embed. The npm modules are emitted by tsc.
import { join } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { demoConfig } from './demo/site.js';
import { ownTrustedTypesPolicy, squeezeTemplates } from './tests/tools/embed-plugins.js';

const root = import.meta.dirname;

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
      output: {
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

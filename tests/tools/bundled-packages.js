// A plugin of the test runner that serves React to browser tests. React's packages are CommonJS, which browsers cannot
// load: Vite bundles them when the first test imports one. They share one bundle, because a page must have one React.
import { join } from 'node:path';
import { build } from 'vite';

// No file has this path; Vite resolves the packages from its folder.
const id = join(import.meta.dirname, 'bundled.js');
const PATH = '/bundled/react.js';
const packages = ['react', 'react-dom', 'react-dom/client', 'react-dom/server.browser'];
const entry = `
export { createElement, Fragment, StrictMode } from 'react';
export { flushSync } from 'react-dom';
export { createRoot, hydrateRoot } from 'react-dom/client';
export { renderToString } from 'react-dom/server.browser';`;

async function bundle() {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    // The development build warns of mistakes.
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [
      {
        name: 'entry',
        resolveId: (source) => (source === id ? id : undefined),
        load: (source) => (source === id ? entry : undefined),
      },
    ],
    build: { write: false, minify: false, lib: { entry: id, formats: ['es'], fileName: 'bundled' } },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  return outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('');
}

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export function bundledPackages() {
  /** @type {Promise<string> | undefined} */
  let code;
  return {
    name: 'bundled-packages',
    resolveImport: ({ source }) => (packages.includes(source) ? PATH : undefined),
    async serve({ path }) {
      if (path !== PATH) return undefined;
      code ??= bundle();
      return { body: await code, type: 'js' };
    },
  };
}

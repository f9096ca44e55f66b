// A plugin of the test runner that serves frameworks, and the readers of sources, to browser tests. Their packages are CommonJS,
// or hundreds of modules: Vite bundles them when the first test imports one. The packages of a framework share one bundle,
// because a page must have one copy of it.
import { join } from 'node:path';
import { build } from 'vite';

/**
 * By the name of the bundle: the packages that tests import, and the module that exports what they need of them.
 *
 * @type {Readonly<Record<string, { packages: readonly string[], entry: string }>>}
 */
const BUNDLES = {
  react: {
    packages: ['react', 'react-dom', 'react-dom/client', 'react-dom/server.browser'],
    entry: `
      export { createElement, Fragment, StrictMode } from 'react';
      export { flushSync } from 'react-dom';
      export { createRoot, hydrateRoot } from 'react-dom/client';
      export { renderToString } from 'react-dom/server.browser';`,
  },
  // With the compiler of templates.
  vue: { packages: ['vue'], entry: `export * from 'vue/dist/vue.esm-browser.js';` },
  angular: {
    packages: ['@angular/core', '@angular/platform-browser'],
    // The compiler comes first: the other packages compile themselves with it.
    entry: `
      import '@angular/compiler';
      export { Component, createComponent, signal } from '@angular/core';
      export { createApplication } from '@angular/platform-browser';`,
  },
  // The module of the builder that imports the readers, which it loads on demand (demo/builder/engine/read-sources.ts).
  readers: {
    packages: ['./read-all.js'],
    entry: `export * from '../../demo/builder/engine/read-all.js';`,
  },
};

const pathOf = (name) => `/bundled/${name}.js`;

/** @param {string} entry @returns {Promise<string>} */
async function bundle(entry) {
  // No file has this path; Vite resolves the packages from its folder.
  const id = join(import.meta.dirname, 'bundled.js');
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
    build: {
      write: false,
      minify: false,
      lib: { entry: id, formats: ['es'], fileName: 'bundled' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  return outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('');
}

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export function bundledPackages() {
  /** @type {Map<string, Promise<string>>} */
  const bundled = new Map();
  return {
    name: 'bundled-packages',
    resolveImport({ source }) {
      const found = Object.entries(BUNDLES).find(([, { packages }]) => packages.includes(source));
      return found && pathOf(found[0]);
    },
    async serve({ path }) {
      const found = Object.entries(BUNDLES).find(([name]) => pathOf(name) === path);
      if (found === undefined) return undefined;
      const [name, { entry }] = found;
      const code = bundled.get(name) ?? bundle(entry);
      bundled.set(name, code);
      return { body: await code, type: 'js' };
    },
  };
}

// A TypeScript project of a user of the packed tarball, with each way to resolve modules. Needs `npm run build`. Nothing here
// reads src.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { installPackage } from './helpers/install.js';

const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
const consumer = readFileSync(join(import.meta.dirname, 'consumer/consumer.ts'), 'utf8');

describe('a strict TypeScript project', () => {
  /** @type {ReturnType<typeof installPackage>} */
  let project;
  before(() => (project = installPackage()));
  after(() => project.remove());

  function compile(options, code) {
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      ...options,
    };
    project.write('consumer.ts', code);
    project.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
    try {
      project.run([tsc, '-p', project.home]);
    } catch (error) {
      assert.fail(/** @type {{ stdout: string }} */ (error).stdout);
    }
  }

  for (const [moduleResolution, module] of /** @type {const} */ ([
    ['bundler', 'esnext'],
    ['nodenext', 'nodenext'],
  ]))
    it(`compiles (${moduleResolution})`, () =>
      compile({ module, moduleResolution, noUncheckedSideEffectImports: true }, consumer));

  // Each of them alone, without a class imported from elsewhere.
  for (const [entryPoint, tag, property] of /** @type {const} */ ([
    ['define', 'faq-accordion', 'mode'],
    ['define/glossary-term', 'glossary-term', 'open'],
  ]))
    it(`knows <${tag}> and the events after import '${entryPoint}'`, () => {
      const code = `import 'glossary-elements/${entryPoint}';
        document.querySelector('${tag}')?.${property};
        document.addEventListener('glossary-term-opened', ({ entry }) => entry.term.length);
        document.body.addEventListener('glossary-load', ({ glossary }) => glossary.entries.length);`;
      compile({ module: 'nodenext', skipLibCheck: true }, code);
    });

  // It knows no exports (https://www.typescriptlang.org/docs/handbook/modules/reference.html#node10-formerly-known-as-node).
  it('compiles (node10)', () =>
    compile({ module: 'esnext', moduleResolution: 'node10', ignoreDeprecations: '6.0' }, consumer));

  // The types of Vite need those of Node, and are not checked here.
  it('compiles with the Vite plugin', () => {
    project.link('vite');
    const code = `import glossary from 'glossary-elements/vite';
      export const plugin = glossary({ sources: 'terms', limit: 'all' });
      export const name: string = plugin.name;`;
    compile({ module: 'nodenext', skipLibCheck: true }, code);
  });
});

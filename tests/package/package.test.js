// The tarball that npm would publish, used as a user of the package does: installed into an empty folder with its
// dependencies, imported by plain Node, compiled against by TypeScript. Needs `npm run build`. Nothing here reads src.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

describe('the package', () => {
  let home = '';
  let installed = '';
  let manifest;
  /** @type {Record<string, string | { types?: string, default: string }>} */
  let exported = {};

  before(() => {
    assert.ok(existsSync(join(root, 'dist/embed/glossary.js')), 'dist is missing: npm run build');
    home = mkdtempSync(join(tmpdir(), 'glossary-elements-package-'));
    const packed = execFileSync(npm, ['pack', '--ignore-scripts', '--json', '--pack-destination', home], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { filename } = [JSON.parse(packed)].flat()[0];
    installed = join(home, 'node_modules/glossary-elements');
    mkdirSync(installed, { recursive: true });
    execFileSync('tar', ['-xzf', join(home, filename), '-C', installed, '--strip-components=1']);
    const { dependencies, exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    exported = exports;
    for (const name of Object.keys(dependencies)) {
      mkdirSync(dirname(join(home, 'node_modules', name)), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), join(home, 'node_modules', name), 'junction');
    }
    manifest = JSON.parse(readFileSync(join(installed, 'dist/custom-elements.json'), 'utf8'));
    writeFileSync(join(home, 'package.json'), '{ "type": "module", "private": true }');
  });

  after(() => rmSync(home, { recursive: true, force: true }));

  /** Runs a module in the consumer's folder with plain Node, and returns what it printed as JSON. */
  const inNode = (code) => {
    const options = /** @type {const} */ ({ cwd: home, encoding: 'utf8' });
    return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], options));
  };

  /**
   * Every entry point of package.json's exports, patterns expanded.
   * @returns {{ specifier: string, types?: string, default: string }[]}
   */
  function entryPoints() {
    const points = [];
    for (const [key, target] of Object.entries(exported)) {
      const { types, default: file } =
        typeof target === 'string' ? { types: undefined, default: target } : target;
      const names = key.includes('*') ? readdirSync(join(installed, dirname(file))) : ['.js'];
      for (const name of names.filter((name) => name.endsWith('.js'))) {
        const fill = (pattern) => pattern.replace('*', name.slice(0, -3));
        points.push({ specifier: fill(key), default: fill(file), ...(types && { types: fill(types) }) });
      }
    }
    return points;
  }

  const elements = () =>
    manifest.modules.flatMap(({ path, declarations }) =>
      declarations.filter(({ tagName }) => tagName).map((declaration) => ({ path, ...declaration })),
    );

  it('holds what is published, and nothing else', () => {
    const top = readdirSync(installed).sort();
    assert.deepEqual(
      top.filter((name) => !/^(README|CHANGELOG)\.md$/.test(name)),
      ['LICENSE', 'data', 'dist', 'package.json'],
    );
    assert.deepEqual(readdirSync(join(installed, 'data')), ['glossary.json']);
  });

  it('has every file that its exports name, with types', () => {
    const points = entryPoints();
    assert.ok(points.length > 10);
    for (const { specifier, types, default: file } of points) {
      assert.ok(existsSync(join(installed, file)), `${specifier}: ${file}`);
      if (file.endsWith('.js')) assert.ok(types && existsSync(join(installed, types)), `${specifier}: types`);
    }
  });

  it('exports the class of each element under its tag name', () => {
    const classes = elements().filter(({ tagName }) => `./elements/${tagName}` in exported);
    assert.equal(classes.length, 8);
    const result = inNode(`
      const result = {};
      for (const tag of ${JSON.stringify(classes.map(({ tagName }) => tagName))})
        result[tag] = Object.keys(await import('glossary-elements/elements/' + tag));
      console.log(JSON.stringify(result));`);
    for (const { tagName, name } of classes) assert.ok(result[tagName].includes(name), tagName);
  });

  for (const name of [
    'elements/card/card-session',
    'elements/card/glossary-card',
    'elements/glossary-card',
    'elements/faq/faq-accordion',
    'elements/fill/fill-controller',
    'dom/build',
    'core/matcher/matcher',
    'templates/entry',
    'dist/elements/card/card-session.js',
    'dist/core/matcher/matcher.js',
  ])
    it(`does not export its internal module ${name}`, () => {
      const result = inNode(`
        const code = await import('glossary-elements/${name}').catch(({ code }) => code);
        console.log(JSON.stringify(code));`);
      assert.equal(result, 'ERR_PACKAGE_PATH_NOT_EXPORTED');
    });

  it('makes a glossary in plain Node, without a DOM', () => {
    const result = inNode(`
      import { createGlossary } from 'glossary-elements/core';
      import bundle from 'glossary-elements/package.json' with { type: 'json' };
      const glossary = createGlossary({ entries: [{ id: 'api', term: 'API', definition: 'A contract.' }] });
      console.log(JSON.stringify({ made: typeof glossary, dom: typeof document, name: bundle.name }));`);
    assert.deepEqual(result, { made: 'object', dom: 'undefined', name: 'glossary-elements' });
  });

  it('brings the command line along', () => {
    const { bin, version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const glossary = (...args) =>
      execFileSync(process.execPath, [join(installed, bin.glossary), ...args], {
        cwd: home,
        encoding: 'utf8',
      });
    assert.match(readFileSync(join(installed, bin.glossary), 'utf8'), /^#!\/usr\/bin\/env node\n/);
    assert.equal(glossary('--version').trim(), version);
    mkdirSync(join(home, 'terms'));
    writeFileSync(join(home, 'terms/api.md'), '---\nterm: API\n---\n\nA contract.\n');
    glossary('build', 'terms', '--out', 'glossary.json');
    const { entries } = JSON.parse(readFileSync(join(home, 'glossary.json'), 'utf8'));
    assert.deepEqual(entries, [{ id: 'api', term: 'API', definition: 'A contract.' }]);
    glossary('pages', 'terms', '--out', 'site', '--base-url', 'https://example.org/');
    assert.match(
      readFileSync(join(home, 'site/api/index.html'), 'utf8'),
      /<h1>API<\/h1><p>A contract\.<\/p>/,
    );
    assert.ok(existsSync(join(home, 'site/assets/glossary.js')));
  });

  it('gives Vite a plugin', () => {
    const result = inNode(`
      import glossary from 'glossary-elements/vite';
      console.log(JSON.stringify(glossary({ sources: 'terms' }).name));`);
    assert.equal(result, 'glossary-elements');
  });

  it('defines nothing when imported, and every element when asked', () => {
    // With the least that a page has; without it nothing is defined (servers.test.js).
    const result = inNode(`
      const defined = [];
      globalThis.document = {};
      globalThis.customElements = { define: (tag) => defined.push(tag), get: () => undefined, whenDefined: () => new Promise(() => {}) };
      const globals = Object.keys(globalThis);
      const { GlossaryTerm } = await import('glossary-elements');
      const before = [...defined];
      const added = Object.keys(globalThis).filter((name) => !globals.includes(name) && !/^(lit|reactive)/.test(name));
      await import('glossary-elements/define');
      console.log(JSON.stringify({ before, added, defined: defined.sort(), term: typeof GlossaryTerm }));`);
    const tags = readdirSync(join(installed, 'dist/define'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => name.slice(0, -3));
    assert.deepEqual(result, { before: [], added: [], defined: tags.sort(), term: 'function' });
  });

  it('documents every element in custom-elements.json', () => {
    const tags = elements().map(({ tagName }) => tagName);
    const definitions = manifest.modules
      .flatMap(({ exports }) => exports)
      .filter(({ kind }) => kind === 'custom-element-definition');
    for (const { name, declaration } of definitions) {
      assert.ok(tags.includes(name), name);
      assert.ok(existsSync(join(installed, declaration.module)), declaration.module);
    }
    const defined = readdirSync(join(installed, 'dist/define')).filter((name) => name.endsWith('.js'));
    assert.deepEqual(definitions.map(({ name }) => `${name}.js`).sort(), defined.sort());
    for (const { tagName, path, events = [] } of elements()) {
      assert.ok(existsSync(join(installed, path)), path);
      for (const { name } of events)
        assert.match(name ?? '', /^(glossary|faq)(-[a-z]+)+$/, `an event of ${tagName}`);
    }
  });

  it('documents every attribute that an element observes', () => {
    const observed = inNode(`
      const classes = ${JSON.stringify(elements().map(({ path, name }) => ({ path, name })))};
      const result = {};
      for (const { path, name } of classes) {
        const module = await import('./node_modules/glossary-elements/' + path);
        result[name] = module[name].observedAttributes ?? [];
      }
      console.log(JSON.stringify(result));`);
    for (const { name, attributes = [] } of elements()) {
      const documented = attributes.map((attribute) => attribute.name ?? attribute.fieldName);
      for (const attribute of observed[name])
        assert.ok(documented.includes(attribute), `${name}: ${attribute}`);
    }
  });

  it('describes the configuration of the commands in glossary.config.schema.json', () => {
    const schema = JSON.parse(readFileSync(join(installed, 'dist/glossary.config.schema.json'), 'utf8'));
    assert.match(schema.$id, /\/glossary\.config\.schema\.json$/);
    assert.deepEqual(Object.keys(schema.properties.pages.properties).slice(0, 2), ['out', 'baseUrl']);
  });

  it('describes a bundle in glossary.schema.json', () => {
    const schema = JSON.parse(readFileSync(join(installed, 'dist/glossary.schema.json'), 'utf8'));
    assert.match(schema.$schema, /2020-12/);
    assert.match(schema.$id, /glossary\.schema\.json$/);
    assert.deepEqual(schema.properties.entries.items.required, ['id', 'term', 'definition']);
  });

  for (const [moduleResolution, module] of /** @type {const} */ ([
    ['bundler', 'esnext'],
    ['nodenext', 'nodenext'],
  ])) {
    it(`compiles in a strict TypeScript project (${moduleResolution})`, () => {
      writeFileSync(
        join(home, 'consumer.ts'),
        readFileSync(join(import.meta.dirname, 'consumer/consumer.ts')),
      );
      writeFileSync(
        join(home, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            strict: true,
            exactOptionalPropertyTypes: true,
            noEmit: true,
            skipLibCheck: false,
            target: 'es2022',
            lib: ['es2023', 'dom', 'dom.iterable'],
            types: [],
            module,
            moduleResolution,
          },
          files: ['consumer.ts'],
        }),
      );
      try {
        execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', home], {
          encoding: 'utf8',
        });
      } catch (error) {
        assert.fail(/** @type {{ stdout: string }} */ (error).stdout);
      }
    });
  }
});

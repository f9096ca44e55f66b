// The tarball that npm would publish, used as a user of the package does: installed into an empty folder with its
// dependencies, imported by plain Node, compiled against by TypeScript. Needs `npm run build`. Nothing here reads src.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { installPackage } from './helpers/install.js';

describe('the package', () => {
  /** @type {ReturnType<typeof installPackage>} */
  let project;
  /** @type {(code: string) => any} */
  let inNode;
  let installed = '';
  let manifest;
  /** @type {Record<string, string | { types?: string, default: string }>} */
  let exported = {};

  before(() => {
    project = installPackage();
    ({ installed, exports: exported, inNode } = project);
    manifest = project.json('dist/custom-elements.json');
  });

  after(() => project.remove());

  /**
   * Every entry point of package.json's exports, patterns expanded.
   * @returns {{ specifier: string, types?: string, default: string }[]}
   */
  function entryPoints() {
    const points = [];
    for (const [key, target] of Object.entries(exported)) {
      const { types, default: file } =
        typeof target === 'string' ? { types: undefined, default: target } : target;
      const extension = extname(file);
      const names = key.includes('*') ? readdirSync(join(installed, dirname(file))) : [extension];
      for (const name of names.filter((name) => name.endsWith(extension))) {
        const fill = (pattern) => pattern.replace('*', name.slice(0, -extension.length));
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

  it('brings no packages along for the command line but lists of words: eight in all', () => {
    const packages = project.packages();
    assert.ok(packages.length <= 8, packages.join(', '));
  });

  it('states the licences of the packages whose code it contains', () => {
    for (const [file, name] of [
      ['dist/embed/licenses.txt', '@lit/reactive-element'],
      ['dist/cli/licenses.txt', 'commander'],
    ]) {
      const licences = readFileSync(join(installed, file), 'utf8');
      assert.match(licences, new RegExp(`^${name} [\\d.]+ \\(.+\\)$[^]*Copyright`, 'm'));
    }
  });

  it('has a source map, with the sources, for each script of the embed, which no script names', () => {
    const embed = join(installed, 'dist/embed');
    const scripts = readdirSync(embed).filter(
      (name) => name.endsWith('.js') && name !== 'glossary.classic.js',
    );
    for (const name of scripts) {
      const { sources, sourcesContent } = project.json(`dist/embed/${name}.map`);
      assert.ok(sources.length > 0 && sourcesContent.every((text) => text?.length > 0), name);
      assert.doesNotMatch(readFileSync(join(embed, name), 'utf8'), /sourceMappingURL/);
    }
  });

  it('has the shortcodes of Hugo, as they are in the source', () => {
    const layouts = join(import.meta.dirname, '../../src/hosts/hugo/layouts');
    const files = readdirSync(layouts, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    assert.ok(files.length >= 4);
    for (const file of files)
      assert.equal(
        readFileSync(join(installed, 'dist/hosts/hugo/layouts', file), 'utf8'),
        readFileSync(join(layouts, file), 'utf8'),
      );
  });

  it('tells bundlers that the imports for their effects have some, the style sheet included', () => {
    const { sideEffects } = project.json('package.json');
    const patterns = sideEffects.map(
      (glob) => new RegExp(`^${glob.replaceAll('.', '\\.').replace('*', '[^/]*')}$`),
    );
    const files = new Map(entryPoints().map((point) => [point.specifier, point.default]));
    const style = exported['./glossary.css'];
    assert.ok(typeof style === 'object');
    for (const file of [
      files.get('./define'),
      files.get('./define/faq-item'),
      files.get('./embed'),
      style.default,
    ])
      assert.ok(file && patterns.some((pattern) => pattern.test(file)), file);
    for (const specifier of ['.', './core', './elements/faq-item'])
      assert.ok(!patterns.some((pattern) => pattern.test(files.get(specifier) ?? '')), specifier);
  });

  it('has the script tag at the address of the package on a CDN', () => {
    const { unpkg, jsdelivr } = project.json('package.json');
    assert.deepEqual([unpkg, jsdelivr], ['./dist/embed/glossary.js', './dist/embed/glossary.js']);
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
    const schema = project.json('dist/glossary.config.schema.json');
    assert.match(schema.$id, /\/glossary\.config\.schema\.json$/);
    assert.deepEqual(Object.keys(schema.properties.pages.properties).slice(0, 2), ['out', 'baseUrl']);
  });

  it('describes a bundle in glossary.schema.json', () => {
    const schema = project.json('dist/glossary.schema.json');
    assert.match(schema.$schema, /2020-12/);
    assert.match(schema.$id, /glossary\.schema\.json$/);
    assert.deepEqual(schema.properties.entries.items.required, ['id', 'term', 'definition']);
  });
});

// The built package where there is no DOM: every entry point can be imported, in plain Node and under the conditions by
// which bundlers choose files for workers, changes no global and defines nothing. Needs `npm run build`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The specifiers of all entry points that are modules, but for the plugin, which needs Node. */
const specifiers = Object.entries(exports).flatMap(([key, target]) => {
  const file = typeof target === 'string' ? target : target.default;
  if (!file.endsWith('.js') || key === './vite') return [];
  const names = key.includes('*')
    ? readdirSync(join(root, file, '..'))
        .filter((name) => name.endsWith('.js'))
        .map((name) => name.slice(0, -'.js'.length))
    : [''];
  return names.map((name) => `glossary-elements${key.slice(1).replace('*', name)}`);
});

/** Runs `code`, a module, in a new process of Node with `conditions`; returns what it printed as JSON. */
const run = (code, conditions = []) =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [...conditions.flatMap((condition) => ['-C', condition]), '--input-type=module', '-e', code],
      { cwd: root, encoding: 'utf8' },
    ),
  );

describe('where there is no DOM', () => {
  for (const conditions of [
    [],
    ['browser'],
    ['browser', 'development'],
    ['workerd', 'worker', 'browser'],
    ['edge-light'],
    ['deno'],
    ['bun'],
  ])
    it(`every entry point can be imported with ${conditions.join(', ') || 'no'} conditions, and defines nothing`, () => {
      const { failed, defined, added } = run(
        `
        const failed = {};
        const defined = [];
        globalThis.customElements = { define: (tag) => defined.push(tag), get: () => undefined };
        for (const specifier of ${JSON.stringify(specifiers)})
          await import(specifier).catch((error) => { failed[specifier] = String(error); });
        delete globalThis.customElements;
        const added = Object.getOwnPropertyNames(globalThis).filter((name) => /element|document|window|glossary/i.test(name));
        console.log(JSON.stringify({ failed, defined, added }));`,
        conditions,
      );
      assert.ok(specifiers.length > 15);
      assert.deepEqual(failed, {});
      assert.deepEqual(defined, []);
      // Lit's own, for its versions.
      assert.deepEqual(
        added.filter((name) => !/^(reactiveElement|lit)/.test(name)),
        [],
      );
    });
});

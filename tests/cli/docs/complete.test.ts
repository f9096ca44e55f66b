// The pages of docs/ name everything that there is: each option, field, word, command, entry point and event. Whether their
// links lead somewhere, site.test.ts tests. Needs dist.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bundleSchema, type Schema } from '../../../src/core/schema.js';
import { english, englishOptions } from '../../../src/core/strings.js';
import { ATTRIBUTES_OF_SCRIPT } from '../helpers/script-attributes.js';

const root = join(import.meta.dirname, '../../..');
const docs = join(root, 'docs');
const read = (page: string) => readFileSync(join(docs, page), 'utf8');

/** Fails for each of `names` that is in no code of `page`. */
function assertNames(page: string, names: Iterable<string>, written = (name: string) => `\`${name}\``): void {
  const text = read(page);
  assert.deepEqual(
    [...names].filter((name) => !text.includes(written(name))),
    [],
    `missing in docs/${page}`,
  );
}

/** The names of the fields of `schema`, at all depths. */
function fieldsOf({ properties = {}, items, anyOf = [] }: Schema): readonly string[] {
  const below = [...Object.values(properties), ...(items ? [items] : []), ...anyOf].flatMap(fieldsOf);
  return [...Object.keys(properties), ...below];
}

/** Nodes of Markdown, whose fields are those of mdast. */
const isOfMdast = (name: string) => name === 'type';

const help = (...args: string[]) =>
  execFileSync('node', [join(root, 'dist/cli/main.js'), ...args, '--help'], { encoding: 'utf8' });

describe('the documentation', () => {
  it('has a section with an example for each option of the script tag', () =>
    assertNames('script-tag.md', ATTRIBUTES_OF_SCRIPT, (name) => `\n### data-${name}\n`));

  it('has each field of the bundle, in a table and in an example', () => {
    const fields = new Set(fieldsOf(bundleSchema).filter((name) => !isOfMdast(name)));
    assertNames('bundle.md', fields);
    fields.delete('part'); // only a command writes it
    assertNames('bundle.md', fields, (name) => `"${name}":`);
  });

  it('has each command and option of the command line', () => {
    const commands = ['init', 'suggest', 'check', 'build', 'prerender', 'pages', 'template'];
    const named = [...help().matchAll(/^ {2}([a-z]+) /gm)].map(([, name = '']) => name);
    assert.deepEqual(named.filter((name) => name !== 'help').sort(), commands.sort());
    const options = commands.flatMap((name) => help(name).match(/^ {2}--[a-z-]+/gm) ?? []);
    assertNames('command-line.md', new Set(options.map((option) => option.trim())), (name) => `\`${name}`);
  });

  it('has each word of the interface, in English', () => {
    const text = read('languages.md');
    for (const [key, word] of Object.entries({ ...english, ...englishOptions })) {
      const words = typeof word === 'string' ? word : Object.values(word).join(', ');
      assert.ok(text.includes(`| \`${key}\` | ${words} |`), `${key}: ${words}`);
    }
  });

  it('has each entry point of the package', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object };
    const names = Object.keys(exports)
      .map((path) => path.slice(2).replace(/\*.*/, ''))
      .filter((path) => !/^(elements|vscode|web-types|package)/.test(path));
    assertNames('npm.md', names, (name) => name);
  });

  it('has each event', () => {
    const source = readFileSync(join(root, 'src/dom/events.ts'), 'utf8');
    assertNames(
      'npm.md',
      [...source.matchAll(/^ {2}'([a-z-]+)':/gm)].map(([, name = '']) => name),
    );
  });

  it('has each custom property', () => {
    const manifest = readFileSync(join(root, 'dist/custom-elements.json'), 'utf8');
    assertNames('theming.md', new Set(manifest.match(/--glossary-[a-z-]+/g)));
  });
});

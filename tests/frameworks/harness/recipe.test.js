// Which code blocks of a recipe are files. That the recipes work is what `npm run test:frameworks` tests.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesOf } from './recipe.js';

const root = join(import.meta.dirname, '../../..');
const block = (code, language = 'js') => `\`\`\`${language}\n${code}\n\`\`\`\n`;

describe('a recipe', () => {
  it('names a file in the paragraph above its code block', () => {
    const files = filesOf(
      `# Some\n\nWords.\n\n\`src/a.js\`\n\n${block('a();')}\n\`b.json\`\n\n${block('{}', 'json')}`,
    );
    assert.deepEqual(
      [...files],
      [
        ['src/a.js', 'a();\n'],
        ['b.json', '{}\n'],
      ],
    );
  });

  it('has blocks without a name, which are only read', () => {
    assert.deepEqual([...filesOf(`${block('npm i', 'sh')}\nIn \`a.js\` write:\n\n${block('a();')}`)], []);
  });

  it('names each file once', () => {
    const named = `\`a.js\`\n\n${block('a();')}\n`;
    assert.throws(() => filesOf(named + named), /two blocks are a\.js/);
  });

  it('names files of its project only', () => {
    for (const name of ['../a.js', '/a.js', 'b/../../a.js'])
      assert.throws(() => filesOf(`\`${name}\`\n\n${block('a();')}`), /outside/);
  });

  it('is there for each consumer, and has files; all others can be read', () => {
    const consumers = readdirSync(join(root, 'tests/frameworks/consumers'));
    assert.ok(consumers.length > 0);
    const recipes = new Map(
      readdirSync(join(root, 'docs/recipes')).map((file) => [
        file.replace(/\.md$/, ''),
        filesOf(readFileSync(join(root, 'docs/recipes', file), 'utf8')),
      ]),
    );
    for (const name of consumers) assert.ok((recipes.get(name)?.size ?? 0) > 0, name);
  });
});

/** Markup that is nested as deep as no author nests it: a message, no full stack, no waiting. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, read } from '../helpers/sources.js';

const DEEP = 2500;
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('nesting', () => {
  const tooDeep: Readonly<Record<string, string>> = {
    'quotes.md': `# X\n\n${'>'.repeat(DEEP)} x`,
    'bullets.md': `# X\n\n${'- '.repeat(DEEP)}x`,
    'lists.md': `# X\n\n${lines(DEEP, (index) => `${'  '.repeat(index)}- x`)}`,
    'tags.md': `# X\n\n${'<b>'.repeat(DEEP)}x`,
    'blocks.md': `# X\n\n${'<div>'.repeat(DEEP)}x`,
    'page.html': `<dl><dt>X<dd>${'<div>'.repeat(DEEP)}x</dl>`,
    'quotes.yml': `- term: X\n  definition: "${'>'.repeat(DEEP)} x"\n`,
    'definitions.md': `# Glossary\n\n${lines(600, (index) => `${'    '.repeat(index)}T\n\n${'    '.repeat(index)}:   x\n`)}`,
  };
  for (const [file, text] of Object.entries(tooDeep)) {
    it(`that is too deep is said, and other files are read: ${file}`, () => {
      const { bundle, problems } = read({ [file]: text, 'ok.md': '# OK\n\nGood.' });
      assert.ok(bundle.entries.some(({ id }) => id === 'ok'));
      assert.ok(problems.some(({ rule, file: at }) => rule === 'nesting' && at === file));
    });
  }

  const harmless: Readonly<Record<string, string>> = {
    brackets: `${'['.repeat(500)}x${'](y)'.repeat(500)}`,
    emphasis: '*a **b '.repeat(DEEP),
    'links by name': `${'[['.repeat(DEEP)}x${']]'.repeat(DEEP)}`,
    macros: `${'{{'.repeat(DEEP)}x${'{% '.repeat(DEEP)}`,
    components: `${'<Tabs>'.repeat(DEEP)}x`,
    containers: `${':::note\n'.repeat(DEEP)}x`,
    code: '` `` '.repeat(DEEP),
  };
  for (const [title, text] of Object.entries(harmless)) {
    it(`that means nothing is a text: ${title}`, () => {
      assert.equal(read({ 'a.md': `# X\n\n${text}\n` }).bundle.entries.length, 1);
      for (const { message } of check({ 'a.md': `# X\n\n${text}\n` }))
        assert.doesNotMatch(message, /call stack/i);
    });
  }
});

/** What `glossary check --pages` says. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lintPages } from '../../../src/cli/lints/pages.js';
import { md, places, read, type Files } from '../helpers/sources.js';

function lint(files: Files, pages: Files) {
  const { glossary, locate } = read(files);
  return lintPages(
    glossary,
    locate,
    Object.entries(pages).map(([file, text]) => ({ file, text })),
  );
}
const api: Files = { 'api.md': md('term: API\naliases: [API key]') };

describe('terms that no page uses', () => {
  const cases: readonly { title: string; page: string; isUsed: boolean; front?: string }[] = [
    { title: 'in a paragraph', page: '<p>Some APIs.</p>', isUsed: true },
    { title: 'across markup', page: '<p>An <em>A</em>PI</p>', isUsed: true },
    { title: 'in a heading or a link', page: '<h1>API</h1>', isUsed: true },
    {
      title: 'that must not be linked by itself',
      page: '<p>API',
      isUsed: true,
      front: 'term: API\nmatch: { auto: false }',
    },
    { title: 'named by an element', page: '<glossary-entry term="api"></glossary-entry>', isUsed: true },
    { title: 'linked to', page: '<a href="#api">this</a>', isUsed: true },
    { title: 'in code', page: '<p><code>API</code></p><script>API</script>', isUsed: false },
    { title: 'in the head', page: '<title>API</title><meta name="API">', isUsed: false },
    { title: 'across blocks', page: '<p>A</p><p>PI</p>', isUsed: false },
  ];
  for (const { title, page, isUsed, front = 'term: API' } of cases) {
    it(`${title}: ${isUsed ? 'used' : 'not used'}`, () => {
      const expected = isUsed ? [] : ['api.md:2:7 warning unused-term'];
      assert.deepEqual(places(lint({ 'api.md': md(front) }, { 'a.html': page })), expected);
    });
  }
});

describe('acronyms that no entry explains', () => {
  const found = (pages: Files) => lint(api, { 'api.html': 'API', ...pages });

  it('are named where they are first, with how often and where else', () => {
    const [problem, ...others] = found({
      'a.html': '<p>An API and\nan SLA.</p>',
      'b.html': '<p>SLAs, <b>SLA</b></p>',
    });
    assert.deepEqual(others, []);
    assert.deepEqual(places([problem!]), ['a.html:2:4 warning unexplained-acronym']);
    assert.match(problem!.message, /"SLA" is used 3 times on 2 pages/);
    assert.match(problem!.advice, /b\.html:1/);
  });

  const none: readonly [string, string][] = [
    ['seldom', 'SLA SLA'],
    ['part of words and of terms', 'SLAB-1 SLA_x xSLA API keys API API API'],
    ['longer than acronyms are', 'ABCDEFG ABCDEFG ABCDEFG'],
    ['numbers', 'XIV XIV XIV'],
    ['code', '<code>SLA</code><code>SLA</code><kbd>SLA</kbd>'],
  ];
  for (const [title, page] of none) {
    it(`${title}: not named`, () => assert.deepEqual(found({ 'a.html': page }), []));
  }

  it('are named most frequent first, and no more than an editor can take on', () => {
    const names = Array.from(
      { length: 30 },
      (_, index) => `Q${String.fromCharCode(65 + (index % 26))}${index < 26 ? 'X' : 'Y'}`,
    );
    const page = names.map((name, index) => `${name} `.repeat(3 + index)).join('');
    const problems = found({ 'a.html': `<p>${page}</p>` });
    assert.equal(problems.length, 20);
    assert.match(problems[0]!.message, /^"QDY" is used 32 times/);
    assert.match(problems.at(-1)!.message, /10 others/);
  });
});

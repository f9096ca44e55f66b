/** What `glossary check --pages` says. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lintPages } from '../../../src/cli/html/check-pages.js';
import { prerender } from '../../../src/cli/html/prerender.js';
import { md, places, read, type Files, type Options } from '../helpers/sources.js';

function lint(files: Files, pages: Files, options: Options = {}) {
  const { glossary, locate } = read(files, options);
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

  it('of two entries with one name, both are used where nothing tells them apart', () => {
    const two = { 'a.md': md('term: Lead'), 'b.md': md('term: Lead\nid: metal') };
    assert.deepEqual(lint(two, { 'a.html': '<p>A lead.</p>' }), []);
  });
});

describe('terms are found as prerender finds them', () => {
  const cases: readonly { title: string; page: string; isUsed: boolean; front: string; lang?: string }[] = [
    ...["L'empannage", 'L’empannage', 'd&rsquo;empannages'].map((text) => ({
      title: `behind a French article, "${text}", in a French page`,
      page: `<html lang="fr-CA"><p>${text} demande…</p>`,
      isUsed: true,
      front: 'term: Empannage',
    })),
    ...[
      ['it', 'dell’orza'],
      ['ca', "l'orza"],
      ['oc', 'd’orza'],
    ].map(([lang, text]) => ({
      title: `behind an article, in the glossary's language ${lang}, where the page names none`,
      page: `<p>Parla ${text}.</p>`,
      isUsed: true,
      front: 'term: Orza',
      lang: lang as string,
    })),
    {
      title: 'behind a French article in an English page',
      page: '<html lang="en"><p>L\'empannage</p>',
      isUsed: false,
      front: 'term: Empannage',
    },
    {
      title: 'behind a French article, in a French part of an English page',
      page: '<html lang="en"><p lang="fr">L\'empannage</p>',
      isUsed: true,
      front: 'term: Empannage',
    },
    {
      title: 'in Turkish capitals',
      page: '<html lang="tr"><p>İSTEMCİ ve ISIL</p>',
      isUsed: true,
      front: 'term: istemci',
    },
    {
      title: 'as a name in the term',
      page: '<p>Two ACLs.</p>',
      isUsed: true,
      front: 'term: Access Control List (ACL)',
    },
    {
      title: 'by its name in the language of the page',
      page: '<html lang="de"><p>Die Halse.</p>',
      isUsed: true,
      front: 'term: Gybe\ntranslations: [{ lang: de, term: Halse, definition: x }]',
    },
    {
      title: 'beside code, which is part of the text',
      page: '<p>A<code>x</code>PI</p>',
      isUsed: false,
      front: 'term: API',
    },
    {
      title: 'without a word that must be near it',
      page: '<p>The lead of the pencil.</p>',
      isUsed: false,
      front: 'term: Lead\nmatch: { near: [sales] }',
    },
    {
      title: 'in a word that the page marks',
      page: '<p><span data-glossary-term="api">it</span></p>',
      isUsed: true,
      front: 'term: API',
    },
    {
      title: 'in a form',
      page: '<textarea>API</textarea><select><option>API</select>',
      isUsed: false,
      front: 'term: API',
    },
    {
      title: 'in an article that links itself',
      page: '<glossary-autolink><p>An API.</p></glossary-autolink>',
      isUsed: true,
      front: 'term: API',
    },
  ];
  for (const { title, page, isUsed, front, lang } of cases) {
    it(`${title}: ${isUsed ? 'used' : 'not used'}`, () => {
      const problems = lint({ 'a.md': md(front) }, { 'a.html': page }, lang === undefined ? {} : { lang });
      assert.deepEqual(places(problems), isUsed ? [] : ['a.md:2:7 warning unused-term']);
    });
  }

  it('what prerender has written uses no term', () => {
    const page = '<p>Text.</p><glossary-index></glossary-index>';
    const { glossary } = read(api);
    const { html } = prerender(page, glossary, { file: 'a.html' });
    assert.match(html, /<glossary-index [^>]*prerendered.*API/s);
    assert.deepEqual(places(lint(api, { 'a.html': html })), ['api.md:2:7 warning unused-term']);
  });

  it('a term that prerender has linked is used', () => {
    const { glossary } = read(api);
    const { html } = prerender('<p>An API.</p>', glossary, { file: 'a.html', autolink: 'p' });
    assert.match(html, /<glossary-term/);
    assert.deepEqual(lint(api, { 'a.html': html }), []);
  });
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

// Terms in a page that the glossary lacks are named, with the entry that may be meant.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prerender } from '../../../src/cli/html/prerender.js';
import type { PrerenderOptions } from '../../../src/cli/html/options.js';
import { createGlossary } from '../../../src/core/glossary.js';

const glossary = createGlossary({
  entries: [
    { id: 'first-crack', term: 'First crack', definition: 'x' },
    { id: 'moka-pot', term: 'Moka pot', aliases: ['stovetop'], definition: 'x' },
  ],
});

const saidOf = (html: string, options: Partial<PrerenderOptions> = {}) =>
  prerender(html, glossary, { file: 'page.html', ...options }).problems.map(
    ({ file, line, column, severity, rule, message, advice }) =>
      `${file}:${line}:${column} ${severity} ${rule} ${message} ${advice}`,
  );

describe('a term without an entry', () => {
  const cases: Readonly<Record<string, string>> = {
    '<glossary-term term="frist-crack">it</glossary-term>':
      '<glossary-term term="frist-crack">…</glossary-term> stays plain text, because the glossary has no entry "frist-crack". Did you mean "First crack"?',
    '<glossary-term> mokka pot</glossary-term>':
      '<glossary-term>mokka pot</glossary-term> stays plain text, because the glossary has no entry "mokka pot". Did you mean "Moka pot"?',
    '<glossary-term>bean</glossary-term>':
      '<glossary-term>bean</glossary-term> stays plain text, because the glossary has no entry "bean". Set its attribute "term" to an id, a term or an alias in the bundle.',
    '<span data-glossary-term="stovtop">it</span>':
      '<span data-glossary-term="stovtop">…</span> stays plain text, because the glossary has no entry "stovtop". Did you mean "stovetop"?',
  };
  for (const [html, says] of Object.entries(cases))
    it(`is named: ${html}`, () =>
      assert.deepEqual(saidOf(`<p>x</p>\n<p>${html}</p>`), [`page.html:2:4 warning unknown-term ${says}`]));

  it('is named once, where an empty element gets its text from the entry', () =>
    assert.deepEqual(saidOf('<span data-glossary-term="stovtop"></span>'), [
      'page.html:1:1 warning unknown-term <span> is empty, because the glossary has no entry "stovtop". Did you mean "stovetop"?',
    ]));

  it('of an element that shows an entry comes with the one that is meant, too', () =>
    assert.deepEqual(saidOf('<glossary-entry term="frist-crack"></glossary-entry>'), [
      'page.html:1:1 warning unknown-term <glossary-entry> is empty, because the glossary has no entry "frist-crack". Did you mean "First crack"?',
    ]));

  const script = (src: string) => `<script type="module" src="/glossary.js" data-src="${src}"></script>`;
  const term = '<glossary-term>bean</glossary-term>';
  const count = (html: string, src?: string) => saidOf(html, { src }).length;

  it('is none where another glossary may have it', () => {
    const bundle = '<script type="application/json">{"entries":[]}</script>';
    for (const html of [
      '<glossary-term src="/b.json">bean</glossary-term>',
      `<glossary-autolink src="/b.json">${term}</glossary-autolink>`,
      `<glossary-provider src="/b.json">${term}</glossary-provider>`,
      `<glossary-provider>${bundle}${term}</glossary-provider>`,
      script('/a.json /b.json') + term,
    ])
      assert.deepEqual([count(html), count(html, '/a.json')], [0, 0], html);
    assert.equal(count(script('/b.json') + term, '/a.json'), 0);
  });

  it('is named where the page names this glossary', () => {
    assert.equal(count(script('/a.json') + term), 1);
    assert.equal(count(script('/a.json') + term, '/a.json'), 1);
    assert.equal(count(`<glossary-provider src="/a.json">${term}</glossary-provider>`, '/a.json'), 1);
    assert.equal(count(`<link rel="glossary" href="/a.json">${term}`, '/a.json'), 1);
  });

  it('is none that a template writes, nor one that has an entry by another form of its name', () => {
    for (const html of [
      '<glossary-term>{{ term }}</glossary-term>',
      '<glossary-term term="<?= $id ?>">x</glossary-term>',
      '<glossary-term></glossary-term>',
      '<glossary-term>moka pots</glossary-term>',
    ])
      assert.deepEqual(saidOf(html), [], html);
  });
});

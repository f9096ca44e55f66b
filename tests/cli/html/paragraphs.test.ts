// Paragraphs that Markdown engines put around our elements: prerender makes blocks of them, and paragraphs again.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementsIn, parsePage } from '../../../src/cli/html/page.js';
import { prerender } from '../../../src/cli/html/prerender.js';
import { removePrerendered } from '../../../src/cli/html/remove-prerendered.js';
import { checkPage, complaints, glossary, render } from './helpers.js';

const LINKS =
  '<h2>Further reading</h2><ul><li><a href="/read/?a=1&amp;b=&quot;2&quot;">Read this</a></li><li>Not a link</li></ul>';
const FILLED = `<related-links prerendered term="api">${LINKS}</related-links>`;
const EMPTY = '<related-links term="api"></related-links>';
const ITEM = '<faq-item id="one"><h3>One?</h3><p>Yes.</p></faq-item>';

describe('a paragraph with nothing but elements that are filled becomes a block:', () => {
  const rows: Readonly<Record<string, readonly [html: string, expected: string]>> = {
    'one element': [`<p>${EMPTY}</p>`, `<div prerendered="p">${FILLED}</div>`],
    'white space': [`<p>\n  ${EMPTY} \r\n</p>\n`, `<div prerendered="p">\n  ${FILLED} \r\n</div>\n`],
    'attributes, which stay': [
      `<p class="lead" data-x='<p>'>${EMPTY}</p>`,
      `<div prerendered="p" class="lead" data-x='<p>'>${FILLED}</div>`,
    ],
    capitals: [`<P ID=x>${EMPTY}</P >`, `<div prerendered="P" ID=x>${FILLED}</div >`],
    'two elements': [`<p>${EMPTY} ${EMPTY}</p>`, `<div prerendered="p">${FILLED} ${FILLED}</div>`],
    'several paragraphs': [
      `<p>a</p><p>${EMPTY}</p><p>b</p><p>${EMPTY}</p>`,
      `<p>a</p><div prerendered="p">${FILLED}</div><p>b</p><div prerendered="p">${FILLED}</div>`,
    ],
    'a byte order mark': [
      `\uFEFF<!doctype html><p>${EMPTY}</p>`,
      `\uFEFF<!doctype html><div prerendered="p">${FILLED}</div>`,
    ],
  };
  for (const [name, [html, expected]] of Object.entries(rows)) it(name, () => checkPage(html, expected));

  for (const tag of [
    '<glossary-entry term="api"></glossary-entry>',
    '<glossary-index></glossary-index>',
    '<faq-accordion></faq-accordion>',
  ])
    it(tag, () => {
      const html = `<body><p>${tag}</p>\n</body>`;
      const { html: result, problems, filled } = prerender(html, glossary, { file: 'page.html' });
      assert.deepEqual([problems, filled], [[], 1]);
      assert.match(result, /^<body><div prerendered="p"><.*><\/div>\n<\/body>$/s);
      assert.equal(render(result), result, 'a second run changes nothing');
      assert.equal(removePrerendered(result), html);
    });
});

describe('a paragraph stays', () => {
  const rows: Readonly<Record<string, string>> = {
    'with text': `<p>See ${EMPTY}</p>`,
    'with an element of the page': `<p><br>${EMPTY}</p>`,
    'without an end tag': `<div><p>${EMPTY}</div>`,
    'whose tags are written in different cases': `<p>${EMPTY}</P>`,
    'around an element that is not filled': '<p><related-links term="nobody"></related-links></p>',
    'around one with another glossary': '<p><related-links term="api" src="/other.json"></related-links></p>',
    'around one that has content': '<p><related-links term="api"><a href="/x">X</a></related-links></p>',
    'with code of a template': `<p class="{{ x }}">${EMPTY}</p>`,
    'around a term': '<p><glossary-term term="api">API</glossary-term></p>',
  };
  for (const [name, html] of Object.entries(rows))
    it(name, () => assert.equal(render(html, { src: '/glossary.json' }), html));

  it('where it must, and is named with its place', () => {
    assert.deepEqual(complaints(`\n<p>See ${EMPTY}</p>`), ['2:8 misplaced-element']);
    assert.deepEqual(complaints(`\n<div><p>${EMPTY}</div>`), ['2:9 misplaced-element']);
  });
});

describe('questions by hand that end the paragraph around them', () => {
  const inside = `\n${ITEM}\n<faq-item><h3>Two?</h3><p>No.</p></faq-item>\n`;
  const html = `<main><p><faq-accordion mode="single">${inside}</faq-accordion>\n</p><p>After.</p></main>`;
  const mended = `<main><div prerendered="p"><faq-accordion mode="single">${inside}</faq-accordion>\n</div><p>After.</p></main>`;

  it('stay in their accordion, because the paragraph becomes a block', () => checkPage(html, mended));

  it('are then in it for a parser, too', () => {
    const inAccordion = (source: string) =>
      [...elementsIn(parsePage(source).tree)]
        .filter(({ tagName }) => tagName === 'faq-accordion')
        .flatMap((accordion) => [...elementsIn(accordion)].map(({ tagName }) => tagName).join(' '));
    assert.deepEqual(inAccordion(html), ['faq-accordion faq-item']);
    assert.deepEqual(inAccordion(render(html)), ['faq-accordion faq-item h3 p faq-item h3 p']);
  });

  it('are stated in JSON-LD', () => {
    const page = html.replace('mode="single"', 'json-ld');
    assert.match(render(`<html><head><title>T</title></head><body>${page}</body></html>`), /"name":"Two\?"/);
  });

  it('whose end tag is in another paragraph are named with their place', () => {
    const broken = `\n<p><faq-accordion></p>${ITEM}<p></faq-accordion></p>`;
    assert.deepEqual(complaints(broken), ['2:4 no-end-tag']);
    assert.equal(render(broken), broken);
  });
});

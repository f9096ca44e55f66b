// What prerender puts into the boxes and words that a page marks with `data-` attributes: what the script tag would put there.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PrerenderOptions } from '../../../src/cli/html/options.js';
import { checkPage, complaints, linked, render } from './helpers.js';

type Row = readonly [html: string, expected: string, options?: Partial<PrerenderOptions>];

const DEFINITION = '<p>A way for &lt;programs> &amp; people to talk.</p>';
const LINKS = '<ul><li><a href="/read/?a=1&amp;b=&quot;2&quot;">Read this</a></li><li>Not a link</li></ul>';
const HELP = '<faq-item id="help"><h3 slot="question">Who helps?</h3><p>We do.</p></faq-item>';

describe('a marked element without content gets our element:', () => {
  const rows: Readonly<Record<string, Row>> = {
    'an entry, with the attributes of the box': [
      '<div data-glossary="entry" data-term="API" data-sections="definition" data-heading-level="4" data-onclick="x"></div>',
      `<div data-glossary="entry" data-term="API" data-sections="definition" data-heading-level="4" data-onclick="x"><glossary-entry prerendered="element" term="API" heading-level="4" sections="definition"><h4>API</h4>${DEFINITION}</glossary-entry></div>`,
    ],
    questions: [
      '<section data-glossary=faq data-topic=support></section>',
      `<section data-glossary=faq data-topic=support><faq-accordion prerendered="element" topic="support">${HELP}</faq-accordion></section>`,
    ],
    'an index': [
      '<div data-glossary="index" data-no-search data-tag="web"></div>',
      '<div data-glossary="index" data-no-search data-tag="web"><glossary-index prerendered="element" tag="web" no-search="">' +
        '<section id="letter-A"><h2>A</h2><ul><li data-tags="web"><a href="/glossary/api/">API</a> <small>Application Programming Interface</small></li></ul></section></glossary-index></div>',
    ],
    'related links': [
      '<div data-glossary="related" data-term="api"></div>',
      `<div data-glossary="related" data-term="api"><related-links prerendered="element" term="api"><h2>Further reading</h2>${LINKS}</related-links></div>`,
    ],
    'a word, the name of its entry': [
      '<p>An <i data-glossary-term="APIs"></i>.</p>',
      '<p>An <i data-glossary-term="APIs"><glossary-term prerendered="element" term="APIs">API</glossary-term></i>.</p>',
    ],
    'around white space and in other markup, all of which stays': [
      '<DIV  DATA-GLOSSARY = faq\n data-topic=support >\r\n\t</DIV >\r\n<p>x',
      `<DIV  DATA-GLOSSARY = faq\n data-topic=support ><faq-accordion prerendered="element" topic="support">${HELP}</faq-accordion>\r\n\t</DIV >\r\n<p>x`,
    ],
    'in the language of the glossary': [
      '<html lang="de"><body><div data-glossary="faq" data-topic="support"></div></body></html>',
      `<html lang="de"><body><div data-glossary="faq" data-topic="support"><faq-accordion lang="en" dir="auto" prerendered="element" topic="support">${HELP}</faq-accordion></div></body></html>`,
    ],
    'of the glossary that the box names': [
      '<div data-glossary="faq" data-topic="support" data-src="/g.json"></div><div data-glossary="faq" data-src="/other.json"></div>',
      `<div data-glossary="faq" data-topic="support" data-src="/g.json"><faq-accordion prerendered="element" src="/g.json" topic="support">${HELP}</faq-accordion></div><div data-glossary="faq" data-src="/other.json"></div>`,
      { src: '/g.json' },
    ],
  };
  for (const [name, [html, expected, options]] of Object.entries(rows))
    it(name, () => checkPage(html, expected, options));
});

describe('left alone, without a word:', () => {
  const rows: Readonly<Record<string, string>> = {
    'a box with content, which the script makes ours':
      '<div data-glossary="faq"><details><summary>One?</summary>Yes.</details></div>',
    'a box whose element is there already':
      '<div data-glossary="entry"><glossary-entry term="api"><h2>API</h2></glossary-entry></div>',
    'a word with a text': '<p><span data-glossary-term="api">interface</span></p>',
    'a link that is a word, around which a term goes': '<a href="/x" data-glossary-term="api"></a>',
    'a box that says something else': '<div data-glossary="toString"></div><div data-glossary></div>',
    'tags that name the glossary':
      '<script type="module" src="/g.js" data-glossary="faq"></script><link rel="glossary" data-glossary="faq">',
    'a box with template code': '<div data-glossary="entry" data-term="{{ term }}"></div>',
  };
  for (const [name, html] of Object.entries(rows))
    it(name, () => {
      checkPage(html, html);
      assert.deepEqual(complaints(html), []);
    });
});

describe('left alone, with a warning:', () => {
  const rows: Readonly<Record<string, readonly [html: string, problem: string]>> = {
    'a box whose entry does not exist': [
      '<p>x</p>\n<div data-glossary="entry" data-term="nobody"></div>',
      '2:1 unknown-term',
    ],
    'a box for questions that the glossary does not have': [
      '<div data-glossary="faq" data-topic="none"></div>',
      '1:1 no-content',
    ],
    'a box that cannot hold its content': [
      '<p><span data-glossary="related" data-term="api"></span></p>',
      '1:4 misplaced-element',
    ],
    'a box that does not end': ['<p data-glossary="entry" data-term="api">', '1:1 no-end-tag'],
  };
  for (const [name, [html, problem]] of Object.entries(rows))
    it(name, () => {
      checkPage(html, html);
      assert.deepEqual(complaints(html), [problem]);
    });
});

describe('marked elements', () => {
  it('publish JSON-LD where they say so', () => {
    const html =
      '<html><head></head><body><div data-glossary="entry" data-term="api" data-json-ld></div></body></html>';
    const json = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(render(html))?.[1] ?? '{}';
    const { '@type': type, name } = JSON.parse(json) as Record<string, unknown>;
    assert.deepEqual([type, name], ['DefinedTerm', 'API']);
  });

  it('whose text is a term are not linked again, and count as links of the article', () => {
    const word = '<span data-glossary-term="api">API</span>';
    assert.equal(linked(`<p>${word} API webhook</p>`), `<p>${word} API [webhook]</p>`);
    assert.equal(
      linked('<p><span data-glossary-term>API</span> API</p>'),
      '<p><span data-glossary-term>API</span> API</p>',
    );
  });

  it('with an entry of its own link no term to that entry', () => {
    const box = '<div data-glossary="entry" data-term="api"><p>An API and a webhook.</p></div>';
    assert.equal(linked(box), box.replace('webhook', '[webhook]'));
  });
});

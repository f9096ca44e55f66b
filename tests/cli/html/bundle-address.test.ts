/** The address of a bundle in a page, below another path. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { replaceBundleAddress } from '../../../src/cli/html/bundle-address.js';

const moved = (html: string) => replaceBundleAddress(html, '/glossary.json', '/site/glossary.json');

describe('the address of a bundle is replaced', () => {
  for (const [html, expected] of [
    ['<link rel="glossary" href="/glossary.json">', '<link rel="glossary" href="/site/glossary.json">'],
    ["<faq-accordion SRC='/glossary.json'>", "<faq-accordion SRC='/site/glossary.json'>"],
    ['<script data-src=/glossary.json></script>', '<script data-src=/site/glossary.json></script>'],
    [
      '<script data-src="/a.json /glossary.json"></script>',
      '<script data-src="/a.json /site/glossary.json"></script>',
    ],
  ] as const)
    it(`in ${html}`, () => assert.equal(moved(html), expected));
});

describe('other texts stay', () => {
  for (const html of [
    '<p title=\'<b data-src="/glossary.json">\'>/glossary.json</p>',
    '<p data-note=" data-src=/glossary.json">x</p>',
    '<img src="/glossary.json">',
    '<a href="/glossary.json">JSON</a>',
    '<link href="/old/glossary.json">',
    '<!-- <link href="/glossary.json"> -->',
  ])
    it(html, () => assert.equal(moved(html), html));
});

// The preload links that prerender writes for the script tag of a page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { removePrerendered } from '../../../src/cli/html/remove-prerendered.js';
import { render } from './helpers.js';

const NAMES = [
  'autolink-aaaaaa.js',
  'autolink-element-gggggg.js',
  'content-bbbbbb.js',
  'faq-cccccc.js',
  'highlights-hhhhhh.js',
  'index-dddddd.js',
  'marked-elements-iiiiii.js',
  'own-faq-eeeeee.js',
  'strings-option-jjjjjj.js',
  'terms-ffffff.js',
  'words-de.js',
  'words-fr.js',
  'words-zh-hant.js',
  'themes-jjjjjj.js',
];
const scriptFiles = () => NAMES;

/** What the page preloads: the names of files, and the URL of the bundle. */
function preloads(
  body: string,
  script = '<script type="module" src="/a/glossary.js" data-src="/g.json"></script>',
  options = {},
): string[] {
  const html = `<!doctype html><html><head><title>Page</title></head><body>${body}${script}</body></html>`;
  const result = render(html, { scriptFiles, ...options });
  assert.equal(render(result, { scriptFiles, ...options }), result, 'a second run changes nothing');
  assert.equal(removePrerendered(result), html, '--remove takes everything out again');
  const links = result.matchAll(
    /<link rel="(?:modulepreload"|preload" as="fetch" crossorigin) href="([^"]*)" data-glossary="prerendered">/g,
  );
  return [...links].map(([, href]) => (href as string).replace(/^\/a\/(.*)-.{6}\.js$/, '$1'));
}

const TERM = '<p><glossary-term>API</glossary-term></p>';
const OWN_FAQ =
  '<faq-accordion><faq-item><h3 slot="question">One?</h3><p>Yes.</p></faq-item></faq-accordion>';

describe('the preload links of a page', () => {
  const rows: Readonly<Record<string, readonly [body: string, expected: readonly string[]]>> = {
    'with terms': [TERM, ['terms']],
    'with questions of its own': [OWN_FAQ, ['own-faq']],
    'with an entry that is filled, and its questions': [
      '<glossary-entry term="api"></glossary-entry>',
      ['content', 'faq', 'terms'],
    ],
    'with an entry without questions': [
      '<glossary-entry term="webhook"></glossary-entry>',
      ['content', 'terms'],
    ],
    'with questions from the bundle, filled': ['<faq-accordion term="api"></faq-accordion>', ['own-faq']],
    'with an index': ['<glossary-index></glossary-index>', ['content', 'index', 'terms']],
    'with an entry that stays empty: the bundle, too': [
      '<glossary-entry term="nobody"></glossary-entry>',
      ['content', 'faq', 'terms', '/g.json'],
    ],
    'with an article in an element': [
      '<glossary-autolink><p>API</p></glossary-autolink>',
      ['autolink', 'autolink-element', 'terms', '/g.json'],
    ],
    'with an article in an element that highlights': [
      '<glossary-autolink mode="highlight"><p>API</p></glossary-autolink>',
      ['autolink', 'autolink-element', 'highlights', 'terms', '/g.json'],
    ],
    'with a marked word': [
      '<p><span data-glossary-term="api">interface</span></p>',
      ['marked-elements', 'terms'],
    ],
    'with a box that is filled': [
      '<div data-glossary="entry" data-term="api"></div>',
      ['content', 'faq', 'marked-elements', 'terms'],
    ],
    'with a box that has questions': [
      '<div data-glossary="faq"><details><summary>One?</summary>Yes.</details></div>',
      ['marked-elements', 'own-faq'],
    ],
    'with a box that stays empty: the bundle, too': [
      '<div data-glossary="entry" data-term="nobody"></div>',
      ['content', 'faq', 'marked-elements', 'terms', '/g.json'],
    ],
    'without elements': ['<p>Nothing.</p>', []],
  };
  for (const [name, [body, expected]] of Object.entries(rows))
    it(name, () => assert.deepEqual(preloads(body), expected));

  const WORDS = /words-.*/;
  const wordRows: Readonly<Record<string, readonly [body: string, expected: readonly string[]]>> = {
    'with a search box, filled': [
      '<div lang="de-AT"><glossary-index></glossary-index></div>',
      ['words-de.js'],
    ],
    'with what stays empty': [
      '<p lang="fr"></p><faq-accordion lang="fr" term="nobody"></faq-accordion>',
      ['words-fr.js'],
    ],
    'with a button': [
      `<div lang="zh-TW">${OWN_FAQ.replace('>', ' expand-all>')}</div>`,
      ['words-zh-hant.js'],
    ],
    'without any of them': [
      `<div lang="de">${OWN_FAQ}${TERM}<related-links term="api"></related-links></div>`,
      [],
    ],
    'in English': ['<glossary-index lang="en-GB"></glossary-index>', []],
    'in a language without words': ['<glossary-index lang="tlh"></glossary-index>', []],
  };
  for (const [name, [body, expected]] of Object.entries(wordRows))
    it(`${name}: the words of the interface in its language`, () => {
      const names = preloads(body).flatMap((link) => WORDS.exec(link) ?? []);
      assert.deepEqual(names, expected);
    });

  it('whose script tag says the language of the interface: its words', () => {
    const script = '<script type="module" src="/a/glossary.js" data-src="/g.json" data-lang="fr"></script>';
    assert.ok(preloads('<glossary-index lang="de"></glossary-index>', script).includes('/a/words-fr.js'));
  });

  it('whose script tag has words of its own: the file that reads them', () => {
    const script = "<script type=module src='/a/glossary.js' data-src='/g.json' data-strings='{}'></script>";
    assert.deepEqual(preloads(TERM, script), ['strings-option', 'terms']);
  });

  it('whose articles the script tag links: the auto-linker and the bundle', () => {
    const script =
      '<script type="module" src="/a/glossary.js" data-src="/g.json" data-autolink="article"></script>';
    assert.deepEqual(preloads('<article>An API.</article>', script), ['autolink', 'terms', '/g.json']);
  });

  it('whose script tag names a theme: the themes', () => {
    const script =
      '<script type="module" src="/a/glossary.js" data-src="/g.json" data-theme="playful"></script>';
    assert.deepEqual(preloads(TERM, script), ['terms', 'themes']);
  });

  it('whose script tag names its bundle by data-glossary', () => {
    const script =
      '<script type="module" src="/a/glossary.js" data-glossary="/g.json" data-autolink="article"></script>';
    assert.deepEqual(preloads('<article>An API.</article>', script), ['autolink', 'terms', '/g.json']);
  });

  it('whose script tag is the classic one', () => {
    const script =
      '<script src="/a/glossary.classic.js" data-src="/g.json" data-autolink="article"></script>';
    assert.deepEqual(preloads('<article>An API.</article>', script), ['autolink', 'terms', '/g.json']);
  });

  const selecting = (attributes: string) =>
    `<script type="module" src="/a/glossary.js" data-src="/g.json" ${attributes}></script>`;
  const selected: Readonly<Record<string, readonly [attributes: string, expected: readonly string[]]>> = {
    'words, which the bundle must know': [
      'data-terms="abbr, .term"',
      ['marked-elements', 'terms', '/g.json'],
    ],
    disclosures: ['data-faq="details"', ['marked-elements', 'own-faq']],
    nothing: ['data-terms=".none" data-faq="[["', []],
  };
  for (const [name, [attributes, expected]] of Object.entries(selected))
    it(`whose script tag selects ${name}`, () => {
      const body = '<p><abbr>API</abbr></p><details><summary>One?</summary>Yes.</details>';
      assert.deepEqual(preloads(body, selecting(attributes)), expected);
    });

  it('whose terms are linked in the file', () => {
    assert.deepEqual(preloads('<article>An API.</article>', undefined, { autolink: 'article' }), ['terms']);
  });

  it('name files beside the script, whatever its query', () => {
    const html = `<html><head>\n  <script type="module" src="../x/glossary.js?v=2"></script>\n  </head><body>${TERM}</body></html>`;
    const expected =
      '</script>\n  <link rel="modulepreload" href="../x/terms-ffffff.js" data-glossary="prerendered">\n  </head>';
    assert.ok(render(html, { scriptFiles }).includes(expected));
  });

  it('are none where the files are not known, the page has no head, or no script tag of ours', () => {
    assert.deepEqual(preloads(TERM, undefined, { scriptFiles: () => [] }), []);
    assert.deepEqual(preloads(TERM, '<script type="module" src="/app.js"></script>'), []);
    const headless = `${TERM}<script type="module" src="/a/glossary.js"></script>`;
    assert.equal(render(headless, { scriptFiles }), headless);
  });

  it('stand before JSON-LD, and go with it', () => {
    const json = preloads('<glossary-entry term="webhook" json-ld></glossary-entry>');
    assert.deepEqual(json, ['content', 'terms']);
  });
});

// What prerender puts into pages, where, and what it leaves alone.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createGlossary } from '../../../src/core/glossary.js';
import type { PrerenderOptions } from '../../../src/cli/html/options.js';
import { prerender } from '../../../src/cli/html/prerender.js';
import { removePrerendered } from '../../../src/cli/html/remove-prerendered.js';
import { bundle, checkPage, complaints, glossary, render } from './helpers.js';

type Row = readonly [html: string, expected: string, options?: Partial<PrerenderOptions>];

const definition = '<p>A way for &lt;programs> &amp; people to talk.</p>';
const faqs =
  '<section><h3>Frequently asked questions</h3><faq-accordion heading-level="4"><faq-item id="rest">' +
  '<h4 slot="question">REST or  SOAP?</h4><p>REST.</p><p>Really.</p></faq-item></faq-accordion></section>';
const seeAlso =
  '<section><h3>See also</h3><ul><li><glossary-term term="webhook"><a href="/glossary/webhook/">Webhook</a>' +
  '</glossary-term></li></ul></section>';
const links = (level: number) =>
  `<h${level}>Further reading</h${level}><ul><li><a href="/read/?a=1&amp;b=&quot;2&quot;">Read this</a></li><li>Not a link</li></ul>`;
const question = (id: string, text: string, answer: string, level = 3) =>
  `<faq-item id="${id}"><h${level} slot="question">${text}</h${level}><p>${answer}</p></faq-item>`;

describe('an empty element is filled as in the browser:', () => {
  const rows: Readonly<Record<string, Row>> = {
    'a whole entry': [
      '<glossary-entry term="api"></glossary-entry>',
      `<glossary-entry prerendered term="api"><h2>API</h2>${definition}${faqs}${seeAlso}<section>${links(3)}</section></glossary-entry>`,
    ],
    'sections in the given order': [
      '<glossary-entry term="APIs" sections="see-also nonsense definition" heading-level="4"></glossary-entry>',
      '<glossary-entry prerendered term="APIs" sections="see-also nonsense definition" heading-level="4"><h4>API</h4>' +
        `${seeAlso.replaceAll('h3', 'h5')}${definition}</glossary-entry>`,
    ],
    'the questions of a term': [
      '<faq-accordion term="api" heading-level="2"></faq-accordion>',
      '<faq-accordion prerendered term="api" heading-level="2"><faq-item id="rest"><h2 slot="question">REST or  SOAP?</h2>' +
        '<p>REST.</p><p>Really.</p></faq-item></faq-accordion>',
    ],
    'the questions of the glossary': [
      '<faq-accordion></faq-accordion>',
      `<faq-accordion prerendered>${question('price', 'What does it cost?', 'Nothing.')}${question('help', 'Who helps?', 'We do.')}</faq-accordion>`,
    ],
    'the questions on a topic': [
      '<faq-accordion topic="support"></faq-accordion>',
      `<faq-accordion prerendered topic="support">${question('help', 'Who helps?', 'We do.')}</faq-accordion>`,
    ],
    'related links': [
      '<related-links term="API"></related-links>',
      `<related-links prerendered term="API">${links(2)}</related-links>`,
    ],
    'some related links': [
      '<related-links term="API" limit="1" heading-level="x"></related-links>',
      `<related-links prerendered term="API" limit="1" heading-level="x">${links(2).replace('<li>Not a link</li>', '')}</related-links>`,
    ],
    'an index': [
      '<glossary-index tag="web" heading-level="3"></glossary-index>',
      '<glossary-index prerendered tag="web" heading-level="3"><details slot="tags"><summary>Tags</summary><ul><li><a href="#tag=web">web <span>1</span></a></li></ul></details>' +
        '<section id="letter-A"><h3>A</h3><ul><li data-tags="web"><a href="/glossary/api/">API</a> <small>Application Programming Interface</small></li></ul></section></glossary-index>',
    ],
    'an index with definitions': [
      '<glossary-index tag="web" definitions></glossary-index>',
      '<glossary-index prerendered tag="web" definitions><details slot="tags"><summary>Tags</summary><ul><li><a href="#tag=web">web <span>1</span></a></li></ul></details>' +
        '<section id="letter-A"><h2>A</h2><dl><div data-tags="web"><dt id="api"><a href="/glossary/api/">API</a> <small>Application Programming Interface</small></dt>' +
        '<dd><p>A way for &lt;programs> &amp; people to talk.</p><p><small>See also</small> <glossary-term term="webhook"><a href="/glossary/webhook/">Webhook</a></glossary-term></p></dd></div></dl></section></glossary-index>',
    ],
    'with its source handed on': [
      '<glossary-entry term="api" sections="see-also" src="/g.json"></glossary-entry>',
      `<glossary-entry prerendered term="api" sections="see-also" src="/g.json"><h2>API</h2>${seeAlso.replace('term="webhook"', 'term="webhook" src="/g.json"')}</glossary-entry>`,
      { src: '/g.json' },
    ],
    'text with line ends of all kinds': [
      '<glossary-entry term="lines"></glossary-entry>',
      '<glossary-entry prerendered term="lines"><h2>Lines</h2><pre tabindex="0"><code>\na&#13;b&#13;\nc</code></pre></glossary-entry>',
    ],
    'text that is in no paragraph': [
      '<glossary-entry term="inline">\n</glossary-entry>',
      '<glossary-entry prerendered term="inline"><h2>Inline</h2>No paragraph.\n</glossary-entry>',
    ],
  };
  for (const [name, [html, expected, options]] of Object.entries(rows))
    it(name, () => checkPage(html, expected, options));
});

const filled = (opening: string, blank = '', end = '</related-links>') =>
  opening.replace(/^<(\S+?)(?=[\s>])/, '<$1 prerendered') + links(2) + blank + end;

describe('the rest of a file stays byte for byte:', () => {
  const rows: Readonly<Record<string, Row>> = {
    'white space in the element': [
      '<related-links term=api>\n  \t\n</related-links>',
      filled('<related-links term=api>', '\n  \t\n'),
    ],
    'line ends of Windows': [
      '<p>a\r\n</p>\r\n<related-links term=api>\r\n</related-links>\r\n',
      `<p>a\r\n</p>\r\n${filled('<related-links term=api>', '\r\n')}\r\n`,
    ],
    'a byte order mark': [
      '\uFEFF<!doctype html><related-links term=api></related-links>',
      `\uFEFF<!doctype html>${filled('<related-links term=api>')}`,
    ],
    'tags in capitals': [
      '<RELATED-LINKS TERM=API></Related-Links >',
      filled('<RELATED-LINKS TERM=API>', '', '</Related-Links >'),
    ],
    'odd white space in tags': [
      '<related-links\n  term = "api"\t></related-links\n>',
      filled('<related-links\n  term = "api"\t>', '', '</related-links\n>'),
    ],
    'quotes of each kind': [
      `<related-links term='api' title=">"></related-links>`,
      filled(`<related-links term='api' title=">">`),
    ],
    'odd doctypes and comments': [
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN"><!-- <related-links term=api></related-links> --><!--[if IE]><p><![endif]--><related-links term=api></related-links><!-- -- -->',
      `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN"><!-- <related-links term=api></related-links> --><!--[if IE]><p><![endif]-->${filled('<related-links term=api>')}<!-- -- -->`,
    ],
    'no doctype, no end tags': [
      '<title>x</title><p>a<div><related-links term=api></related-links>',
      `<title>x</title><p>a<div>${filled('<related-links term=api>')}`,
    ],
    'pixels for those without scripts': [
      '<head><noscript><img src=x></noscript></head><body><related-links term=api></related-links><noscript><related-links term=api></related-links></noscript>',
      `<head><noscript><img src=x></noscript></head><body>${filled('<related-links term=api>')}<noscript><related-links term=api></related-links></noscript>`,
    ],
    'templates of other tools': [
      '{% for x in y %}<related-links term="{{ x }}"></related-links>{% endfor %}<?php if ($a > 1): ?><related-links term=api></related-links>',
      `{% for x in y %}<related-links term="{{ x }}"></related-links>{% endfor %}<?php if ($a > 1): ?>${filled('<related-links term=api>')}`,
    ],
    'a table': [
      '<table><tr><td><related-links term=api></related-links></table>',
      `<table><tr><td>${filled('<related-links term=api>')}</table>`,
    ],
    'several elements': [
      '<related-links term=api></related-links> <related-links term=api> </related-links>',
      `${filled('<related-links term=api>')} ${filled('<related-links term=api>', ' ')}`,
    ],
  };
  for (const [name, [html, expected]] of Object.entries(rows)) it(name, () => checkPage(html, expected));
});

describe('left alone, without a word:', () => {
  const pages = {
    'what the author wrote': '<related-links term="api"><a href="/">Mine</a></related-links>',
    'what another script will fill': '<related-links term="api"><!-- here --></related-links>',
    templates: '<template><related-links term="api"></related-links></template>',
    'attributes with code': '<related-links term="<?= $x ?>"></related-links>',
    'pages without elements': '<!doctype html><p>API',
    'no page': '',
    'other elements that are marked so': '<p prerendered>x</p><script data-glossary="x">1</script>',
  };
  for (const [name, html] of Object.entries(pages)) {
    it(name, () => {
      checkPage(html, html);
      assert.deepEqual(complaints(html), []);
    });
  }

  it('elements with another glossary', () => {
    const html =
      '<related-links src="/x.json" term="api"></related-links><glossary-provider src="/x.json"><related-links term="api"></related-links></glossary-provider>';
    checkPage(html, html, { src: '/y.json' });
    assert.deepEqual(complaints(html, { src: '/y.json' }), []);
  });

  it('elements in a provider that holds its bundle', () => {
    const bundle = '<script type="application/json">{"entries":[{"id":"own","term":"Own"}]}</script>';
    const html = `<glossary-provider>${bundle}<glossary-index></glossary-index><related-links term="own"></related-links><glossary-autolink>API</glossary-autolink></glossary-provider>`;
    checkPage(html, html);
    assert.deepEqual(complaints(html), []);
    assert.deepEqual(complaints(html, { src: '/y.json' }), []);
  });
});

describe('left alone, with a warning:', () => {
  const pages: Readonly<Record<string, readonly [html: string, problem: string]>> = {
    'a term that nobody knows': [
      '<p>x</p>\n  <glossary-entry term="nothing"></glossary-entry>',
      '2:3 unknown-term',
    ],
    'an element without a term': ['<related-links></related-links>', '1:1 unknown-term'],
    'links that the entry does not have': [
      '<related-links term="webhook"></related-links>',
      '1:1 no-content',
    ],
    'questions that the glossary does not have': [
      '<faq-accordion topic="none"></faq-accordion>',
      '1:1 no-content',
    ],
    'an element without an end tag': ['<related-links term="api"/>\n<p>x</p>', '1:1 no-end-tag'],
    'an element that a paragraph would break': [
      '<p>See <related-links term="api"></related-links></p>',
      '1:8 misplaced-element',
    ],
    'an element in a link': [
      '<a href="/"><related-links term="api"></related-links></a>',
      '1:13 misplaced-element',
    ],
    'an entry that is not what HTML can say': [
      '<glossary-entry term="crooked"></glossary-entry>',
      '1:1 misplaced-element',
    ],
  };
  for (const [name, [html, problem]] of Object.entries(pages)) {
    it(name, () => {
      checkPage(html, html);
      assert.deepEqual(complaints(html), [problem]);
    });
  }

  it('a page that is deeper than browsers go', () => {
    const html = `${'<div>'.repeat(20_000)}<related-links term="api"></related-links>`;
    assert.equal(render(html), html);
    assert.deepEqual(complaints(html), ['1:1 too-deep']);
  });

  it('but not the links of the page', () => {
    const misplaced = '<p>See <related-links term="api"></related-links></p>';
    const links = '<glossary-autolink limit="all" disabled="false">API webhook API</glossary-autolink>';
    const { html, linked, filled } = prerender(misplaced + links, glossary, { file: 'page.html' });
    assert.deepEqual([linked, filled], [3, 0]);
    assert.ok(html.startsWith(misplaced));
  });

  it('but not the other elements of the page', () => {
    const misplaced = '<p>See <related-links term="api"></related-links></p>';
    checkPage(
      `${misplaced}<related-links term=api></related-links>`,
      misplaced + filled('<related-links term=api>'),
    );
  });
});

describe('languages', () => {
  const german = createGlossary({ ...bundle, lang: 'de' });
  const renderGerman = (html: string) => prerender(html, german, { file: 'a.html' }).html;
  const rows: readonly (readonly [html: string, opening: string])[] = [
    [
      '<related-links term=api></related-links>',
      '<related-links lang="de" dir="auto" prerendered term=api><h2>Weiterführendes</h2>',
    ],
    [
      '<html lang=de-AT><related-links term=api></related-links>',
      '<html lang=de-AT><related-links prerendered term=api><h2>Weiterführendes</h2>',
    ],
    [
      '<html lang=en><related-links term=api dir=ltr></related-links>',
      '<html lang=en><related-links lang="de" prerendered term=api dir=ltr><h2>Weiterführendes</h2>',
    ],
    [
      '<related-links lang=fr term=api></related-links>',
      '<related-links prerendered lang=fr term=api><h2>Pour aller plus loin</h2>',
    ],
    [
      '<related-links lang="xx" dir="auto" term=api></related-links>',
      '<related-links prerendered lang="xx" dir="auto" term=api><h2>Further reading</h2>',
    ],
    [
      '<script type=module src=/glossary.js data-lang=fr></script><link rel=glossary href=x><related-links term=api lang=de></related-links>',
      '<script type=module src=/glossary.js data-lang=fr></script><link rel=glossary href=x><related-links prerendered term=api lang=de><h2>Pour aller plus loin</h2>',
    ],
    [
      '<script type=module data-src=x data-lang=ja></script><related-links term=api></related-links>',
      '<script type=module data-src=x data-lang=ja></script><related-links lang="de" dir="auto" prerendered term=api><h2>',
    ],
  ];
  for (const [html, opening] of rows) {
    it(html, () => {
      const result = renderGerman(html);
      assert.equal(result.slice(0, opening.length), opening);
      assert.equal(renderGerman(result), result);
      assert.equal(removePrerendered(result), html);
    });
  }
});

describe('a later run', () => {
  const page =
    '<glossary-autolink>API, webhook <related-links term=api>\n</related-links></glossary-autolink>';
  it('replaces the content of an earlier run by that of the current bundle', () => {
    const changed = createGlossary({
      ...bundle,
      entries: [{ ...bundle.entries[0]!, related: [{ title: 'New', url: '/new/' }], url: '/api/' }],
    });
    const first = render(page);
    const second = prerender(first, changed, { file: 'page.html' }).html;
    assert.equal(second, prerender(page, changed, { file: 'page.html' }).html);
    assert.ok(second.includes('/new/') && !second.includes('/read/') && !second.includes('webhook/'));
    assert.equal(removePrerendered(second), page);
  });

  it('empties elements whose entry no longer exists', () => {
    const { html, problems } = prerender(render(page), createGlossary({ entries: [] }), {
      file: 'page.html',
    });
    assert.equal(html, page);
    assert.equal(problems.length, 1);
  });

  it('recognizes its content after a formatter changed the markup', () => {
    const formatted = render('<related-links term="api"></related-links>')
      .replace(' prerendered term="api"', '\n  term="api"\n  prerendered=""\n')
      .replace('<ul>', '\n  <ul>')
      .replace('</ul>', '\n  </ul>\n');
    assert.equal(removePrerendered(formatted), '<related-links\n  term="api"\n>\n</related-links>');
  });
});

describe('a page with <meta name="glossary" content="off">', () => {
  const off = (meta: string, content = '') =>
    `<head>${meta}</head><glossary-entry term="api">${content}</glossary-entry>`;
  const META = '<meta name="glossary" content="off">';
  const run = (html: string) =>
    prerender(html, glossary, { file: 'page.html', autolink: 'body', jsonLd: true });

  it('stays as it is, byte for byte, and says so', () => {
    assert.deepEqual(run(off(META)), { html: off(META), problems: [], filled: 0, linked: 0, isOff: true });
  });

  it('keeps what an earlier run has written', () => {
    const filled = run(off('')).html.replace('<head>', `<head>${META}`);
    assert.match(filled, /<h2>API<\/h2>/);
    assert.equal(run(filled).html, filled);
  });

  it('may write it in any case, and in any order', () => {
    assert.equal(run(off('<META CONTENT=OFF data-x NAME="Glossary">')).isOff, true);
  });

  it('is filled with any other content, and where the meta element is only text', () => {
    for (const other of [META.replace('off', 'on'), `<!-- ${META} -->`, `<title>${META}</title>`])
      assert.equal(run(off(other)).filled, 1, other);
  });
});

it('an entry in a language of its own marks the element that shows it', () => {
  const own = createGlossary({
    lang: 'en',
    entries: [{ id: 'ennui', term: 'Ennui', lang: 'fr', definition: 'Un vide.' }],
  });
  const { html } = prerender('<html lang="en"><glossary-entry term="ennui"></glossary-entry>', own, {
    file: 'page.html',
  });
  assert.match(html, /<glossary-entry lang="fr" dir="auto" prerendered term="ennui"><h2>Ennui<\/h2>/);
});

describe('the words that the script tag gives in data-strings', () => {
  const page = (strings: string, lang = 'en') =>
    `<html lang="${lang}"><script type=module src=glossary.js data-src=x data-strings='${strings}'></script><related-links term=api></related-links>`;

  it('are in the content', () => {
    assert.match(render(page('{"related": "More & <more>"}')), /<h2>More &amp; &lt;more><\/h2>/);
  });

  const element = '<related-links term=api></related-links>';
  for (const tag of [
    '<script src=/glossary.classic.js data-strings=\'{"related": "Elsewhere"}\'></script>',
    '<script type=module src=/glossary.js></script><link rel=glossary href=x data-strings=\'{"related": "Elsewhere"}\'>',
  ])
    it(`are in the content, from ${tag}`, () => {
      assert.match(render(`${tag}${element}`), /<h2>Elsewhere<\/h2>/);
    });

  it('are those in English where a language has no words', () => {
    const script =
      '<script type=module src=/glossary.js data-strings=\'{"en": {"related": "Elsewhere"}}\'></script>';
    assert.match(
      render(`<html lang="bg">${script}${element.replace('<related-links', '<related-links lang=bg')}`),
      /<h2>Elsewhere<\/h2>/,
    );
  });

  it('are those of the language of the content, where they have one', () => {
    const strings = '{"en": {"related": "Other sites"}, "de": {"related": "Anderswo"}}';
    assert.match(render(page(strings)), /<h2>Other sites<\/h2>/);
  });

  it('are named where they are wrong, and nothing else changes', () => {
    assert.match(render(page('{related}')), /<h2>Further reading<\/h2>/);
    const { problems } = prerender(`\n${page('{"relatd": "x"}')}`, glossary, { file: 'page.html' });
    const [problem] = problems;
    assert.deepEqual([problem?.rule, problem?.line, problems.length], ['own-strings', 2, 1]);
    assert.match(
      `${problem?.message} ${problem?.advice}`,
      /"relatd", which is no word.*Did you mean "related"\?/,
    );
  });
});

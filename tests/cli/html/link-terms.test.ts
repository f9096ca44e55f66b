// Terms in files are linked where those in pages are: the same cases as the browser's auto-linker, and what only files have.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prerender } from '../../../src/cli/html/prerender.js';
import { createGlossary } from '../../../src/core/glossary.js';
import {
  DENSITY,
  LANGUAGES_OF_TEXTS,
  LINKED_PLACES,
  MARKUP,
  SENSES,
  SENSES_ENTRIES,
  SKIPPED_PLACES,
  TRANSLATED,
  TRANSLATED_ENTRIES,
  type LinkCase,
} from '../../corpus/link-places.js';
import { linked, linkGlossary, short } from './helpers.js';

type Row = readonly [name: string, html: string, expected: string];

function cases(title: string, table: readonly LinkCase[]): void {
  describe(title, () => {
    for (const [name, html, expected, options = {}] of table) {
      const { max, ...others } = options;
      it(name, () => {
        assert.equal(linked(html, { ...others, ...(max !== undefined && { max: String(max) }) }), expected);
      });
    }
  });
}

cases('links the text of', LINKED_PLACES);
cases('spans markup only where it stays valid:', MARKUP);
cases('links as many as asked for:', DENSITY);
cases('reads texts in their language:', LANGUAGES_OF_TEXTS);

describe('understands names of several entries:', () => {
  const senses = createGlossary({ entries: SENSES_ENTRIES });
  for (const [name, html, expected] of SENSES) {
    it(name, () => {
      const page = `<!doctype html><article>${html}</article>`;
      const options = { file: 'page.html', autolink: 'article' };
      const { html: linked } = prerender(page, senses, options);
      const terms = [...linked.matchAll(/<glossary-term(?: term="([^"]*)")? prerendered>/g)];
      assert.deepEqual(
        terms.map(([, term]) => term ?? null),
        expected,
      );
      assert.equal(prerender(linked, senses, options).html, linked);
    });
  }
});

describe('finds entries in the language of the article:', () => {
  const translated = createGlossary({ lang: 'en', entries: TRANSLATED_ENTRIES });
  for (const [name, lang, text, expected] of TRANSLATED) {
    it(name, () => {
      const page = `<!doctype html><article${lang && ` lang="${lang}"`}><p>${text}</p></article>`;
      const { html } = prerender(page, translated, { file: 'page.html', autolink: 'article' });
      const links = [...html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)];
      assert.deepEqual(
        links.map(([, href, word]) => `${word} ${href}`),
        expected,
      );
    });
  }
});

describe('leaves alone', () => {
  for (const place of SKIPPED_PLACES) {
    // An article in the article is linked for itself.
    const html = place.replace('<glossary-autolink>', '<glossary-autolink disabled>');
    it(html.replaceAll('\n', ' '), () => {
      assert.equal(linked(`<div>An ${html} and API</div>`), `<div>An ${html} and (API)</div>`);
    });
  }
});

const WRITTEN: readonly Row[] = [
  ['character references around', 'R&amp;D &copy; API &eacute;', 'R&amp;D &copy; (API) &eacute;'],
  ['character references inside', 'Ein Caf&eacute;&nbsp;da', 'Ein [Caf&eacute;]&nbsp;da'],
  ['numbers for characters', '&#65;P&#x49; x', '(&#65;P&#x49;) x'],
  ['decomposed characters', 'Ein Cafe\u0301 da', 'Ein [Cafe\u0301] da'],
  ['references without an end', 'x &copy API &amp webhook', 'x &copy (API) &amp [webhook]'],
  ['no references', 'AT&T & API &; webhook', 'AT&T & (API) &; [webhook]'],
  ['half a reference', '&notit; IT', '&notit; [IT]'],
  ['line ends of Windows', 'An API\r\nkey,\r\na\r\nwebhook', 'An [API\r\nkey],\r\na\r\n[webhook]'],
  ['line ends of old Macs', 'a\rAPI\rb', 'a\r(API)\rb'],
  ['emoji', '👩‍💻 API 🇩🇪 webhook 👍🏽', '👩‍💻 (API) 🇩🇪 [webhook] 👍🏽'],
  ['tags in capitals', '<P>API</P><UL><LI>webhook</UL>', '<P>(API)</P><UL><LI>[webhook]</UL>'],
  ['paragraphs without an end', '<p>API<p>webhook', '<p>(API)<p>[webhook]'],
  ['items without an end', '<ul><li>API<li>webhook</ul>', '<ul><li>(API)<li>[webhook]</ul>'],
  [
    'cells without an end',
    '<table><tr><td>API<td>webhook</table>',
    '<table><tr><td>(API)<td>[webhook]</table>',
  ],
  ['tags that overlap', '<b>a <i>API</b> webhook</i> x', '<b>a <i>(API)</b> [webhook]</i> x'],
  ['markup without an end', '<p><b>API</p><p>webhook', '<p><b>(API)</p><p>[webhook]'],
  ['a span without an end', '<p>the <b>API</p><p> key', '<p>the <b>(API)</p><p> key'],
  ['attributes without quotes', '<p class=API id=x>API</p>', '<p class=API id=x>(API)</p>'],
  ['attributes that every object has', '<p constructor=x>API</p>', '<p constructor=x>(API)</p>'],
  [
    'tags that close nothing',
    '<p>An API</b></span> key, web</i>hook.',
    '<p>An [API</b></span> key], [web</i>hook].',
  ],
  [
    'tags that would close the link',
    '<p>An API</a> key, web</glossary-term>hook. API, webhook</p>',
    '<p>An API</a> key, web</glossary-term>hook. (API), [webhook]</p>',
  ],
  [
    'tags that close nothing, around',
    '<h2><h3></h3>API</h2> webhook</i>',
    '<h2><h3></h3>(API)</h2> [webhook]</i>',
  ],
  [
    'text that a table throws out',
    '<table>API<tr><td>webhook</table>',
    '<table>(API)<tr><td>[webhook]</table>',
  ],
  ['text that a table throws together', '<table>API <tr>key<td>x</table>', '<table>API <tr>key<td>x</table>'],
];

const CODE: readonly Row[] = [
  [
    'Jinja, Twig, Liquid',
    '{{ API }} {% if API %}API{% endif %} {# API #}',
    '{{ API }} {% if API %}(API){% endif %} {# API #}',
  ],
  ['Handlebars and Vue', '<p>{{#each API}}{{API}}{{/each}} API', '<p>{{#each API}}{{API}}{{/each}} (API)'],
  ['PHP', '<?php if ($a->API > 1) echo API ?> API', '<?php if ($a->API > 1) echo API ?> (API)'],
  ['PHP without an end', 'API <?php echo $a->API', '(API) <?php echo $a->API'],
  ['ERB and EJS', '<%= API %> API <% API %>', '<%= API %> (API) <% API %>'],
  ['template strings', '${API} API', '${API} (API)'],
  ['around a term', 'API {{ x }} key', '(API) {{ x }} key'],
];

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [name, html, expected] of rows) it(name, () => assert.equal(linked(html), expected));
  });
}

table('changes nothing else in a file with', WRITTEN);
table('leaves the code of other tools alone:', CODE);

describe('the link', () => {
  const link = (html: string, file = 'page.html', url = '/glossary/') =>
    short(
      prerender(html, createGlossary({ url, entries: [{ id: 'api', term: 'API', definition: 'x' }] }), {
        file,
        autolink: 'p',
      }).html,
    );

  it('is the same markup as in the browser, with a mark', () => {
    const { html } = prerender('<p>API, webhook', linkGlossary, { file: 'a.html', autolink: 'p' });
    assert.equal(
      html,
      '<p><glossary-term term="api" prerendered><a href="/glossary/api/">API</a></glossary-term>, ' +
        '<glossary-term term="webhook" prerendered>webhook</glossary-term>',
    );
  });

  it('is not written on the page of the entry itself, recognized by its path', () => {
    const own = [
      'glossary/api/index.html',
      'dist/glossary/api/index.htm',
      'x/glossary/api.html',
      './glossary/api/index.html',
    ];
    for (const file of own) assert.equal(link('<p>API', file), '<p>API', file);
    for (const file of ['api/index.html', 'glossary/api-key.html', 'myglossary/api/x.html'])
      assert.equal(link('<p>API', file), '<p>(API)', file);
  });

  it('is not written on the page of the entry itself, recognized by its canonical URL', () => {
    const page = (url: string) => `<link rel=canonical href="${url}"><p>API`;
    assert.equal(link(page('https://x.example/glossary/api')), page('https://x.example/glossary/api'));
    assert.ok(link(page('https://x.example/glossary/'), 'glossary/api.html').endsWith('(API)'));
    const elsewhere = link(
      page('https://x.example/glossary/api/'),
      'page.html',
      'https://y.example/glossary/',
    );
    assert.ok(elsewhere.endsWith('(API)'));
  });

  it('is not in an element that shows the entry', () => {
    const html = '<glossary-entry term="API"><p>API</p></glossary-entry><p>API</p>';
    assert.equal(link(html), html.replace(/API<\/p>$/, '(API)</p>'));
  });

  it('escapes the ids and URLs of the bundle', () => {
    const entries = [{ id: '"><b>', term: 'API', definition: 'x', url: '/?a="&b<' }];
    assert.equal(
      prerender('<p>API', createGlossary({ entries }), { file: 'a.html', autolink: 'p' }).html,
      '<p><glossary-term term="&quot;>&lt;b>" prerendered><a href="/?a=&quot;&amp;b&lt;">API</a></glossary-term>'.replace(
        '">',
        '">',
      ),
    );
  });
});

describe('articles', () => {
  const rows: readonly Row[] = [
    [
      'an element that links',
      '<glossary-autolink>API API</glossary-autolink> API',
      '<glossary-autolink>(API) API</glossary-autolink> API',
    ],
    [
      'its attributes',
      '<glossary-autolink limit=all max=2 skip="i">API <i>API</i> API API</glossary-autolink>',
      '<glossary-autolink limit=all max=2 skip="i">(API) <i>API</i> (API) API</glossary-autolink>',
    ],
    [
      'one that is disabled',
      '<glossary-autolink disabled>API</glossary-autolink>',
      '<glossary-autolink disabled>API</glossary-autolink>',
    ],
    [
      'one in an article',
      '<article>API <glossary-autolink>API</glossary-autolink> API</article>',
      '<article>(API) <glossary-autolink>(API)</glossary-autolink> API</article>',
    ],
    [
      'an article in one',
      '<glossary-autolink><article>API</article> API</glossary-autolink>',
      '<glossary-autolink><article>(API)</article> API</glossary-autolink>',
    ],
    [
      'articles in articles',
      '<article>API<article>API</article></article><article>API</article>',
      '<article>(API)<article>API</article></article><article>(API)</article>',
    ],
    [
      'what the author linked counts',
      '<article>API <glossary-term>API</glossary-term></article>',
      '<article>API <glossary-term>API</glossary-term></article>',
    ],
    [
      'what is in templates is nowhere yet',
      '<article><template>API</template></article>',
      '<article><template>API</template></article>',
    ],
  ];
  for (const [name, html, expected] of rows) {
    it(name, () => {
      const result = prerender(html, linkGlossary, { file: 'page.html', autolink: 'article' });
      assert.deepEqual([short(result.html), result.problems], [expected, []]);
    });
  }

  it('with a glossary of their own say so', () => {
    const { html } = prerender('<glossary-autolink src="/x.json">webhook</glossary-autolink>', linkGlossary, {
      file: 'a.html',
    });
    assert.equal(
      html,
      '<glossary-autolink src="/x.json"><glossary-term term="webhook" src="/x.json" prerendered>webhook</glossary-term></glossary-autolink>',
    );
  });

  it('with another glossary are left alone', () => {
    const html = '<glossary-autolink src="/x.json">webhook</glossary-autolink>';
    assert.equal(prerender(html, linkGlossary, { file: 'a.html', src: '/y.json' }).html, html);
  });

  it('with a selector that is none are reported', () => {
    const html = '<p>\n <glossary-autolink skip="p:">webhook</glossary-autolink>';
    const result = prerender(html, linkGlossary, { file: 'a.html' });
    assert.equal(result.html, html);
    assert.deepEqual(
      result.problems.map(({ file, line, column, rule }) => [file, line, column, rule]),
      [['a.html', 2, 2, 'bad-selector']],
    );
  });

  it('cannot be chosen with a selector that is none', () => {
    assert.throws(() => prerender('<p>x', linkGlossary, { file: 'a.html', autolink: 'p:' }));
  });
});

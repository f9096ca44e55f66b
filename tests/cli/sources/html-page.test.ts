/** HTML pages as sources. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entriesIn, urlsIn } from '../helpers/entries.js';
import { check, places, read } from '../helpers/sources.js';

describe('an HTML page', () => {
  const pages: readonly { title: string; html: string; expected: string[] }[] = [
    {
      title: 'a dl',
      html: '<dl><dt id="api">API<dd>A way to talk</dl>',
      expected: ['api | API | A way to talk'],
    },
    {
      title: 'a dl with several terms, several definitions, groups and anchors',
      html: '<main><dl><div><dt id="x"><dfn>API</dfn></dt><dt>Interface</dt><dd><p>A <em>way</em>.</p><p>More.</p></dd></div><dt><a name="crm"></a>CRM</dt><dd>Sales</dd><dd>Again</dd></dl></main>',
      expected: ['crm | CRM | Sales | Again', 'x | API | A way. | More. {"aliases":["Interface"]}'],
    },
    {
      title: 'headings below letters, with a bar of letters',
      html: '<h1>Glossary</h1><p><a href="#A">A</a> <a href="#B">B</a> <a href="#C">C</a></p><h2 id="A">A</h2><h3 id="way">API</h3><p>A way.</p><h2>B</h2><h3><a id="bus"></a>Bus line</h3><p>A line.</p><ul><li>one</li></ul>',
      expected: ['bus | Bus line | A line. | one', 'way | API | A way.'],
    },
    {
      title: 'headings with text below them',
      html: '<title>Words</title><nav><a href="/">Home</a></nav><h1>Our words</h1><h2 id="way">API</h2><p>A <b>way</b>.</p><h2>CRM</h2><p>Sales.</p>',
      expected: ['crm | CRM | Sales.', 'way | API | A way.'],
    },
    {
      title: 'a table',
      html: '<table><tr><th>Acronym</th><th>Meaning</th></tr><tr id="x"><td>ABC</td><td>Alpha <b>Beta</b></td></tr><tr><td>DEF</td><td>Delta</td></tr></table>',
      expected: ['def | DEF | Delta', 'x | ABC | Alpha Beta'],
    },
    {
      title: 'a table of Word, whose head is a row like the others',
      html: '<table border=1><tr><td><p class=MsoNormal><b>Term</b></p></td><td><p>Meaning</p></td></tr><tr><td><p>API</p></td><td><p>A way.</p><p>More.</p></td></tr><tr><td><p>CRM</p></td><td><p>Sales.</p></td></tr></table>',
      expected: ['api | API | A way. | More.', 'crm | CRM | Sales.'],
    },
    {
      title: 'a table whose cells hold lists',
      html: '<table><tr><th>Term</th><th>Definition</th></tr><tr><td>API</td><td><p>A way:</p><ul><li>one</li><li>two</li></ul></td></tr><tr><td>CRM</td><td>Sales.</td></tr></table>',
      expected: ['api | API | A way: | one two', 'crm | CRM | Sales.'],
    },
    {
      title: 'links to their own places, as generators of documentation add them',
      html: '<h1>Glossary<a class="headerlink" href="#glossary">¶</a></h1><dl><dt id="way">API<a href="#way">¶</a></dt><dd>A way.</dd><dt><a id="sales" href="#sales">#</a>CRM</dt><dd>Sales.</dd></dl>',
      expected: ['sales | CRM | Sales.', 'way | API | A way.'],
    },
    {
      title: 'empty paragraphs, as Word writes them',
      html: '<h1>Glossary</h1><p><b>API:</b> A way.</p><p>&nbsp;</p><p><b>CRM:</b> Sales.</p><p>&nbsp;</p>',
      expected: ['api | API | A way.', 'crm | CRM | Sales.'],
    },
    {
      title: 'paragraphs with bold terms',
      html: '<h1>Key terms</h1><p><strong>API</strong> - A way</p><p><b>CRM:</b> Sales</p>',
      expected: ['api | API | A way', 'crm | CRM | Sales'],
    },
  ];
  for (const { title, html, expected } of pages) {
    it(`holds ${title}`, () => {
      assert.deepEqual(entriesIn({ 'g.html': html }), expected);
      assert.deepEqual(places(check({ 'g.html': html })), []);
    });
  }

  it('has a title, a language and links; what surrounds its content is left out', () => {
    const { bundle } = read({
      'glossary.html':
        '<!doctype html><html lang="de"><head><title>Glossar | Firma</title><style>p{}</style></head><body><header><nav><a href="/">Start</a></nav></header><h1>Unser Glossar</h1><dl><dt>API<dd>Siehe <a href="#crm">CRM</a> und <a href="mehr.html">mehr</a>.<dt id="crm">CRM<dd>Vertrieb</dl><footer>Impressum</footer><script>1</script></body></html>',
    });
    assert.deepEqual([bundle.title, bundle.lang], ['Unser Glossar', 'de']);
    assert.deepEqual(urlsIn(bundle.entries[0]?.definition), ['#crm', 'mehr.html']);
    assert.deepEqual(
      bundle.entries.map(({ term, seeAlso }) => [term, seeAlso]),
      [
        ['API', ['crm']],
        ['CRM', undefined],
      ],
    );
  });

  it('without terms is left out with a warning', () =>
    assert.deepEqual(
      places(check({ 'about.html': '<h1>About us</h1><p>We are.</p><h2>Team</h2><p>Ann.</p>' })),
      ['about.html:1:1 warning no-terms'],
    ));

  it('places: lines and columns of the page', () =>
    assert.deepEqual(
      places(check({ 'g.html': '<dl>\n<dt>API</dt>\n<dd>See\n  <a href="#x">x</a>.</dd>\n</dl>' })),
      ['g.html:4:3 error dangling-link'],
    ));
});

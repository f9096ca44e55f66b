/** What of a page is text, and where it stands. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPage } from '../../../src/cli/suggest/read-page.js';
import { blocksOf } from './helpers.js';

const texts = (html: string) => blocksOf(html).map(({ text }) => text);

describe('the text of an HTML page', () => {
  const cases: readonly (readonly [title: string, html: string, expected: readonly string[]])[] = [
    ['is divided by blocks, and not by inline markup', '<p>A <b>b</b> c</p><p>d', ['A b c', 'd']],
    ['has one space for several', '<p>A\n  b &amp;\tc</p>', ['A b & c']],
    ['has no characters that nobody sees', '<p>Web&shy;hook\u200b</p>', ['Webhook']],
    ['goes on over pictures and icons', '<p>A <img src=a> b <svg><text>x</text></svg> c</p>', ['A b c']],
    ['has code inside of sentences', '<p>The <code>open</code> flag</p>', ['The open flag']],
    ['has no blocks of code', '<p>A</p><pre><code>B</code></pre>', ['A']],
    [
      'has no menus and footers',
      '<nav>A</nav><header>B</header><p>C</p><footer>D</footer><aside>E</aside>',
      ['C'],
    ],
    ['has the header of an article', '<article><header><p>A</p></header></article>', ['A']],
    ['is that of <main> alone, where there is one', '<p>A</p><main><p>B</p></main><p>C</p>', ['B']],
    ['has roles for elements', '<div role=navigation>A</div><div role=main><p>B</p></div>', ['B']],
    ['has no forms, and nothing hidden', '<form>A</form><p hidden>B</p><p aria-hidden=true>C</p><p>D', ['D']],
    ['has no scripts and head', '<title>A</title><script>B</script><style>C</style><p>D', ['D']],
    ['has no numbers of notes', '<p>A<sup><a href=#n>1</a></sup>, x<sup>2</sup>.</p>', ['A, x2.']],
    ['is not what our own elements show', '<glossary-entry term=a><p>A</p></glossary-entry><p>B', ['B']],
  ];
  for (const [title, html, expected] of cases) it(title, () => assert.deepEqual(texts(html), expected));

  it('has kinds and languages', () => {
    const page = '<html lang=en><h2>A</h2><p lang=de-AT>B</p><dl><dt>C<dd><p>D</p></dl>';
    assert.deepEqual(
      blocksOf(page).map(({ kind, lang }) => [kind, lang]),
      [
        ['heading', 'en'],
        ['prose', 'de-AT'],
        ['term', 'en'],
        ['description', 'en'],
      ],
    );
  });
});

describe('the text of a Markdown page', () => {
  const read = (text: string) => readPage('a.md', text).blocks;

  it('is that of its blocks, with the title and the language of the front matter', () => {
    const text =
      '---\ntitle: T\nlang: de\n---\n\n# H\n\nA *b* `c`\nd [e](f)\n\n- g\n\n```\nh\n```\n\nt\n: d\n';
    assert.deepEqual(
      read(text).map(({ kind, text, lang }) => `${kind} ${lang}: ${text}`),
      [
        'heading de: T',
        'heading de: H',
        'prose de: A b c d e',
        'prose de: g',
        'term de: t',
        'description de: d',
      ],
    );
  });

  it('has places', () => {
    const [, block] = read('# H\n\n- A\n  *webhook* here\n');
    const { line, column } = block!.locate(block!.text.indexOf('webhook'));
    assert.deepEqual([line, column], [4, 4]);
  });

  it('has abbreviations with what they stand for', () => {
    const [block] = read('*[SLA]: Service Level Agreement\n');
    assert.deepEqual(block!.marks, [{ kind: 'abbr', start: 0, end: 3, title: 'Service Level Agreement' }]);
  });
});

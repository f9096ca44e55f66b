// How a Markdown file becomes a page of the demo site.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { narrowHeights } from '../../../demo/docs/code-blocks.js';
import { checkContents, titleOf, urlOf } from '../../../demo/docs/contents.js';
import { siteLink } from '../../../demo/docs/links.js';
import { eventFields } from '../../../demo/docs/manifest.js';
import { render } from '../../../demo/docs/render.js';

const context = {
  files: new Set(['README.md', 'linking.md', 'recipes/README.md', 'recipes/vite.md']),
  repository: 'https://example.org/repo',
  generate: () => [],
};
const html = (markdown: string) => render(markdown, 'linking.md', context).html;

describe('a Markdown file', () => {
  it('keeps what looks like markup as text, in code, headings and tables', () => {
    assert.equal(html('`<script>` & so on'), '<p><code class="short">&#x3C;script></code> &#x26; so on</p>');
    assert.match(html('```html\n<script>alert(1)</script>\n```'), /&#x3C;/);
    assert.doesNotMatch(html('```html\n<script>alert(1)</script>\n```'), /<script/);
    assert.match(
      html('## `<b>`\n'),
      /<h2 id="b"><a class="anchor" href="#b"><code class="short">&#x3C;b><\/code><\/a><\/h2>/,
    );
    assert.match(html('| a |\n|---|\n| `<i>` |\n'), /<td><code class="short">&#x3C;i><\/code><\/td>/);
  });

  it('gives headings the ids of code hosts, also when several are alike', () => {
    const { sections } = render(
      '# It’s C++ & Zürich_1\n\n## Events\n\n## Events\n\n## `glossary build`\n',
      'x.md',
      context,
    );
    assert.deepEqual(
      sections.map(({ id }) => id),
      ['its-c--zürich_1', 'events', 'events-1', 'glossary-build'],
    );
  });

  const summaries = (markdown: string) =>
    render(markdown, 'x.md', context).sections.map(({ summary }) => summary);

  it('sums a section up by its first sentences, without a label before them', () => {
    assert.deepEqual(summaries('# A\n\n**Problem.** It is slow. And big.\n'), ['It is slow. And big.']);
    const [summary = ''] = summaries(`# A\n\nOne ${'word '.repeat(15)}is enough.\n\n${'More '.repeat(30)}\n`);
    assert.match(summary, /^One [^.]* is enough\.$/);
    assert.match(summaries(`# A\n\n${'word '.repeat(60)}\n`)[0] ?? '', /^[^…]{120,159} word…$/);
  });

  it('sums it up without code and names of files, by lists too, and by the names in a table where there is no text', () => {
    assert.deepEqual(
      summaries(
        '# A\n\nTwo files:\n\n`a.txt`\n\n```text\ncode\n```\n\n- One is read.\n- One is `kept`.\n\n' +
          '## B\n\n| option | what |\n|---|---|\n| `--out` | x |\n| `--in` | y |\n\n## C\n\n```text\ncode\n```\n',
      ),
      ['Two files. One is read. One is kept.', '--out, --in', ''],
    );
  });

  it('keeps short code in one line, and the words of other code whole', () => {
    assert.equal(
      html('`npm run bench -- found`'),
      '<p><code class="short">npm run bench -- found</code></p>',
    );
    assert.equal(
      html('`glossary prerender pages/index.html --base-url`'),
      '<p><code>glossary prerender pages/<wbr>index.html <span class="word">--base-url</span></code></p>',
    );
  });

  it('shows a file name above the code that it names', () => {
    assert.match(
      html('`a.txt`\n\n```text\nhello\n```\n'),
      /^<figure class="file"><figcaption><code>a\.txt<\/code><\/figcaption><pre class="snippet" translate="no"><code>hello/,
    );
  });

  it('has no button "Copy" for what a command prints', () => {
    assert.equal(
      html('```text\n2 entries\n```\n'),
      '<pre class="output" translate="no"><code>2 entries</code></pre>',
    );
  });

  it('makes a live example of "html live", with its height, and with its code for pages without a script', () => {
    assert.equal(
      html('```html live 90\n<b>hi</b>\n```\n'),
      '<live-example><iframe src="/docs/frame/" height="90" title="Example" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>' +
        '<pre class="example-code" translate="no"><code>&#x3C;b>hi&#x3C;/b></code></pre></live-example>',
    );
  });

  it('makes it higher on phones where the fence says so', () => {
    const content = html('```html live 90 140\n<b>hi</b>\n```\n\n```html live 60\n<b>hi</b>\n```\n');
    assert.match(content, /height="90" data-narrow="140".*height="60" title/);
    assert.equal(
      narrowHeights(content),
      '<style>@media (width < 40rem) { [data-narrow="140"] { min-block-size: 140px } }</style>\n',
    );
    assert.equal(narrowHeights('<p>No example.</p>'), '');
  });

  it('leaves out the head of a table whose cells are empty, and comments', () => {
    assert.equal(
      html('<!-- for authors -->\n\n| | |\n|---|---|\n| a | b |\n'),
      '<div class="table records"><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table></div>',
    );
  });

  it('names the column of a cell, for phones, but not of the first, of one of two, or of the text', () => {
    const cells = (markdown: string) => html(markdown).match(/<td.*?<\/td>/g);
    assert.deepEqual(cells('| option | what it does | default |\n|---|---|---|\n| a | b | – |\n'), [
      '<td>a</td>',
      '<td>b</td>',
      '<td data-label="default" class="nothing">–</td>',
    ]);
    assert.deepEqual(cells('| option | effect |\n|---|---|\n| a | b |\n'), ['<td>a</td>', '<td>b</td>']);
  });

  it('names the columns of a wide table, too, and marks those of numbers', () => {
    assert.match(
      html('| | a | b | c | d |\n|---|---:|---|---|---|\n| x | 12 | yes | no | – |\n'),
      /<th class="number">a<\/th>.*<td data-label="a" class="number">12<\/td><td data-label="b">yes<\/td>/,
    );
  });

  it('is refused when it has what the site cannot show, or a heading with an id of the site', () => {
    assert.throws(() => html('## Content\n'), /rename the heading "Content"/);
    assert.throws(() => html('[^1]\n\n[^1]: A note.\n'), /cannot show "footnote/);
  });
});

describe('a link', () => {
  for (const [href, file, target] of [
    ['recipes/vite.md#dev', 'linking.md', '/docs/recipes/vite/#dev'],
    ['../linking.md', 'recipes/vite.md', '/docs/linking/'],
    ['recipes/', 'linking.md', '/docs/recipes/'],
    ['README.md', 'recipes/vite.md', '/docs/recipes/'],
    ['#here', 'linking.md', '#here'],
    ['../demo/theming/index.html', 'linking.md', '/theming/'],
    ['../src/core/schema.ts', 'linking.md', 'https://example.org/repo/blob/main/src/core/schema.ts'],
    ['decisions/', 'linking.md', 'https://example.org/repo/tree/main/docs/decisions'],
    ['https://example.org/', 'linking.md', 'https://example.org/'],
  ] as const)
    it(`${href} in ${file} leads to ${target}`, () => assert.equal(siteLink(href, file, context), target));
});

describe('the contents', () => {
  it('name the address and the title of each page', () => {
    assert.deepEqual(['README.md', 'recipes/README.md', 'a/b.md'].map(urlOf), [
      '/docs/',
      '/docs/recipes/',
      '/docs/a/b/',
    ]);
    assert.equal(titleOf('<!-- x -->\n# The `<b>` *tag*\n'), 'The <b> tag');
  });

  it('list each file once, and no other', () => {
    const groups = [{ title: 'A', pages: ['a.md', 'b.md', 'a.md'] }];
    assert.throws(() => checkContents(groups, ['a.md', 'c.md']), {
      message:
        /does not list docs\/c\.md;\nlists docs\/b\.md, which does not exist;\nlists docs\/a\.md twice/,
    });
    checkContents([{ title: 'A', pages: ['a.md'] }], ['a.md']);
  });
});

it('the fields of an event have their types, also those with a name of their own', () => {
  const source =
    "export type Trigger = 'a' | 'b';\n\nexport class OpenEvent extends Base {\n  /** By what. */\n  readonly trigger: Trigger;\n  readonly n: number;\n\n  constructor() {}\n}\n";
  assert.deepEqual(eventFields(source).get('OpenEvent'), [
    { name: 'trigger', description: 'By what.', type: { text: "'a' | 'b'" } },
    { name: 'n', description: '', type: { text: 'number' } },
  ]);
});

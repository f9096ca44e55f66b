// Rich text as mdast nodes, and the exact HTML that it becomes in a page, below a heading of level 2.

/** A text inside of `depth` nested nodes of one type. */
export function nested(depth: number, type = 'blockquote'): { type: string } {
  let node: { type: string; [field: string]: unknown } = { type: 'text', value: 'deep' };
  for (let level = 0; level < depth; level++) node = { type, children: [node] };
  return node;
}

const text = (value: unknown) => ({ type: 'text', value });
const node = (type: string, children: unknown, fields: object = {}) => ({ type, children, ...fields });
const paragraph = (...children: unknown[]) => node('paragraph', children);
const item = (...children: unknown[]) => node('listItem', children);
const row = (...cells: string[]) => node('tableRow', cells.map((cell) => node('tableCell', [text(cell)])));

type Case = { title: string; nodes: readonly { type: string; [field: string]: unknown }[]; html: string };

/** Every type of mdast node, as a Markdown parser makes it. */
export const wellFormed: readonly Case[] = [
  { title: 'paragraph', nodes: [paragraph(text('a')), paragraph(text('b'))], html: '<p>a</p><p>b</p>' },
  { title: 'text is text', nodes: [paragraph(text('<b>&amp;'))], html: '<p>&lt;b&gt;&amp;amp;</p>' },
  { title: 'emphasis', nodes: [node('emphasis', [text('a')])], html: '<em>a</em>' },
  { title: 'strong', nodes: [node('strong', [text('a')])], html: '<strong>a</strong>' },
  { title: 'delete', nodes: [node('delete', [text('a')])], html: '<del>a</del>' },
  {
    title: 'marks inside marks',
    nodes: [paragraph(text('a '), node('strong', [text('b '), node('emphasis', [text('c')])]), text('.'))],
    html: '<p>a <strong>b <em>c</em></strong>.</p>',
  },
  { title: 'inlineCode', nodes: [{ type: 'inlineCode', value: '<a>' }], html: '<code>&lt;a&gt;</code>' },
  {
    title: 'code keeps its lines, and can be scrolled by keyboard',
    nodes: [{ type: 'code', lang: 'js', value: 'a\n  <b>\n' }],
    html: '<pre tabindex="0"><code>a\n  &lt;b&gt;\n</code></pre>',
  },
  {
    title: 'blockquote',
    nodes: [node('blockquote', [paragraph(text('a'))])],
    html: '<blockquote><p>a</p></blockquote>',
  },
  { title: 'break', nodes: [paragraph(text('a'), { type: 'break' }, text('b'))], html: '<p>a<br>b</p>' },
  { title: 'thematicBreak', nodes: [{ type: 'thematicBreak' }], html: '<hr>' },
  {
    title: 'headings continue below the heading above',
    nodes: [1, 2, 3, 4, 6].map((depth) => node('heading', [text('a')], { depth })),
    html: '<h3>a</h3><h3>a</h3><h4>a</h4><h5>a</h5><h6>a</h6>',
  },
  {
    title: 'link',
    nodes: [node('link', [text('a')], { url: 'https://x.example/?a=1&b=2' })],
    html: '<a href="https://x.example/?a=1&amp;b=2">a</a>',
  },
  {
    title: 'link with title',
    nodes: [node('link', [text('a')], { url: '/a', title: '"A"' })],
    html: '<a href="/a" title="&quot;A&quot;">a</a>',
  },
  {
    title: 'image',
    nodes: [{ type: 'image', url: '/a.png', alt: 'A "cat"' }],
    html: '<img loading="lazy" decoding="async" src="/a.png" alt="A &quot;cat&quot;">',
  },
  {
    title: 'image without alt is decoration',
    nodes: [{ type: 'image', url: '/a.png', alt: null }],
    html: '<img loading="lazy" decoding="async" src="/a.png" alt="">',
  },
  {
    title: 'tight list',
    nodes: [node('list', [item(paragraph(text('a'))), item(paragraph(text('b')))], { ordered: false, spread: false })],
    html: '<ul><li>a</li><li>b</li></ul>',
  },
  {
    title: 'loose list',
    nodes: [node('list', [item(paragraph(text('a')), paragraph(text('b')))], { ordered: false, spread: true })],
    html: '<ul><li><p>a</p><p>b</p></li></ul>',
  },
  {
    title: 'ordered list',
    nodes: [node('list', [item(paragraph(text('a')))], { ordered: true, start: 1 })],
    html: '<ol><li>a</li></ol>',
  },
  {
    title: 'ordered list that starts elsewhere',
    nodes: [node('list', [item(paragraph(text('a')))], { ordered: true, start: 3 })],
    html: '<ol start="3"><li>a</li></ol>',
  },
  {
    title: 'list in a list',
    nodes: [
      node('list', [item(paragraph(text('a')), node('list', [item(paragraph(text('b')))], { spread: true }))]),
    ],
    html: '<ul><li>a<ul><li><p>b</p></li></ul></li></ul>',
  },
  {
    title: 'table',
    nodes: [node('table', [row('a', 'b'), row('1', '2'), row('3', '4')])],
    html:
      '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>' +
      '<tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>',
  },
  {
    title: 'marks in a table',
    nodes: [node('table', [node('tableRow', [node('tableCell', [node('strong', [text('a')])])])])],
    html: '<table><thead><tr><th scope="col"><strong>a</strong></th></tr></thead><tbody></tbody></table>',
  },
];

/** Nodes of unknown types. Only their text is shown. */
export const unknown: readonly Case[] = [
  { title: 'html', nodes: [{ type: 'html', value: '<script>alert(1)</script>' }], html: '&lt;script&gt;alert(1)&lt;/script&gt;' },
  { title: 'a directive', nodes: [node('containerDirective', [paragraph(text('a'))], { name: 'note' })], html: '<p>a</p>' },
  { title: 'a root', nodes: [node('root', [paragraph(text('a'))])], html: '<p>a</p>' },
  { title: 'a reference', nodes: [node('linkReference', [text('a')], { identifier: 'x' })], html: 'a' },
  { title: 'math', nodes: [{ type: 'inlineMath', value: 'x<y' }], html: 'x&lt;y' },
  { title: 'an element name', nodes: [node('script', [text('alert(1)')])], html: 'alert(1)' },
  { title: 'what every object inherits', nodes: ['constructor', '__proto__', 'toString'].map((type) => node(type, [text('a')])), html: 'aaa' },
  { title: 'a definition', nodes: [{ type: 'definition', identifier: 'x', url: '/x' }], html: '' },
];

/** Nodes whose fields do not match the mdast specification. */
export const malformed: readonly Case[] = [
  { title: 'no children', nodes: [{ type: 'paragraph' }], html: '<p></p>' },
  { title: 'children: null', nodes: [node('paragraph', null)], html: '<p></p>' },
  { title: 'children that are a text', nodes: [node('paragraph', 'abc')], html: '<p></p>' },
  { title: 'children that are an object', nodes: [node('paragraph', { length: 1, 0: text('a') })], html: '<p></p>' },
  { title: 'children that are no nodes', nodes: [paragraph(null, 'a', 5, [], {}, { type: 5 }, text('b'))], html: '<p>b</p>' },
  { title: 'a value that is a number', nodes: [paragraph(text(5))], html: '<p></p>' },
  { title: 'a value that is an object', nodes: [{ type: 'code', value: { a: 1 } }], html: '<pre tabindex="0"><code></code></pre>' },
  { title: 'a depth that is a text', nodes: [node('heading', [text('a')], { depth: '2' })], html: '<h3>a</h3>' },
  {
    title: 'depths that no heading has',
    nodes: [-5, 0, 1.5, 99, Number.MAX_SAFE_INTEGER].map((depth) => node('heading', [text('a')], { depth })),
    html: '<h3>a</h3><h3>a</h3><h3>a</h3><h6>a</h6><h6>a</h6>',
  },
  { title: 'a start that is a text', nodes: [node('list', [item(text('a'))], { ordered: true, start: 'x"y' })], html: '<ol><li>a</li></ol>' },
  { title: 'list items that are none', nodes: [node('list', [text('a'), paragraph(text('b')), null])], html: '<ul><li></li><li>b</li></ul>' },
  { title: 'a list item outside of a list', nodes: [item(paragraph(text('a')))], html: '<p>a</p>' },
  { title: 'a table without rows', nodes: [node('table', [])], html: '<table><thead><tr></tr></thead><tbody></tbody></table>' },
  { title: 'rows and cells that are none', nodes: [node('table', [text('a'), 5, node('x', [null, text('b')])])], html: '<table><thead><tr></tr></thead><tbody><tr><td></td></tr></tbody></table>' },
  { title: 'a url that is an object', nodes: [node('link', [text('a')], { url: {} })], html: 'a' },
  { title: 'a title that is a number', nodes: [node('link', [text('a')], { url: '/a', title: 5 })], html: '<a href="/a">a</a>' },
  { title: 'fields that name attributes', nodes: [node('paragraph', [text('a')], { onclick: 'x', style: 'x', data: { hProperties: { onclick: 'x' } } })], html: '<p>a</p>' },
];

/** Links and images with unsafe URLs. Only their text is shown. */
export const unsafe: readonly Case[] = [
  { title: 'a link', nodes: [node('link', [text('a')], { url: 'javascript:alert(1)' })], html: 'a' },
  { title: 'a link with marks', nodes: [node('link', [node('strong', [text('a')])], { url: 'data:text/html,x' })], html: '<strong>a</strong>' },
  { title: 'an image', nodes: [{ type: 'image', url: 'javascript:alert(1)', alt: 'a' }], html: 'a' },
  { title: 'an image of data', nodes: [{ type: 'image', url: 'data:image/svg+xml,<svg/>', alt: 'a' }], html: 'a' },
  { title: 'an image without url', nodes: [{ type: 'image', alt: 'a' }], html: 'a' },
  { title: 'an image without url and alt', nodes: [{ type: 'image' }], html: '' },
];

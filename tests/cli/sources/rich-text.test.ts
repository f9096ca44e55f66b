/** Markdown and HTML as nodes: what a bundle stores, and what is said of what it cannot store. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toMarkdown } from 'mdast-util-to-markdown';
import { gfmToMarkdown } from 'mdast-util-gfm';
import type { Root } from 'mdast';
import { parseMarkdown, parseRichText } from '../../../src/cli/sources/rich-text.js';
import { toBundleText } from '../../../src/cli/sources/bundle-text.js';

/** What was understood, said in Markdown. */
function inMarkdown(children: unknown): string {
  return toMarkdown({ type: 'root', children } as Root, {
    extensions: [gfmToMarkdown()],
    bullet: '-',
  }).trim();
}

describe('texts', () => {
  const cases: readonly { title: string; text: string; expected: string; unsupported?: readonly string[] }[] =
    [
      { title: 'plain', text: 'One.\n\nTwo.', expected: 'One.\n\nTwo.' },
      { title: 'Markdown', text: 'A *b* [c](d).', expected: 'A *b* [c](d).' },
      { title: 'a table', text: '| a |\n| - |\n| b |', expected: '| a |\n| - |\n| b |' },
      { title: 'references', text: '[a][r] ![b][r]\n\n[r]: u', expected: '[a](u) ![b](u)' },
      {
        title: 'a footnote',
        text: 'A[^1].\n\n[^1]: Note.',
        expected: 'A\\[1].\n\nNote.',
        unsupported: ['footnote 8'],
      },
      {
        title: 'HTML',
        text: 'A <a href="u">b</a>: <ul class=x><li>c</li><li>d</li></ul> e',
        expected: 'A [b](u):\n\n- c\n- d\n\ne',
      },
      {
        title: 'HTML with what would be markup',
        text: '<p>2 _ 3 _ 4</p><p>b</p>',
        expected: '2 \\_ 3 \\_ 4\n\nb',
      },
      {
        title: 'an element that Markdown has not',
        text: 'H<sub>2</sub>O',
        expected: 'H2O',
        unsupported: ['html-element 1'],
      },
      {
        title: 'elements that a converter would ignore',
        text: '<p>a</p><dialog>b</dialog><menu>c</menu>',
        expected: 'a\n\nb\n\nc',
        unsupported: ['html-element 8', 'html-element 26'],
      },
      { title: 'a script', text: 'a<script>b</script>', expected: 'a', unsupported: ['html-element 1'] },
      { title: 'a link without an address', text: '<a name="x">a</a> b', expected: 'a b' },
      { title: 'a character reference', text: 'R&amp;D', expected: 'R\\&D' },
      {
        title: 'a type of C#',
        text: 'A List<String> and <your-name>.',
        expected: 'A List\\<String> and \\<your-name>.',
      },
      { title: 'tags as code', text: 'Use `<b>`.', expected: 'Use `<b>`.' },
      { title: 'tags in Markdown', text: 'A <b>*b* [c](d)</b> e.', expected: 'A **_b_ [c](d)** e.' },
      {
        title: 'keys and code in Markdown, in their places',
        text: 'Press <kbd>Ctrl</kbd>+<kbd>C</kbd>, then *run* <code>paste()</code>, <samp>ok</samp>, <var>x</var>, <tt>y</tt>.',
        expected: 'Press `Ctrl`+`C`, then *run* `paste()`, `ok`, `x`, `y`.',
      },
      { title: 'Markdown in code', text: '*a* <code>b *c* [d](e) f</code> g', expected: '*a* `b c d f` g' },
      {
        title: 'keys in an element',
        text: '*a* <b>the <kbd>Enter</kbd> key</b>',
        expected: '*a* **the `Enter` key**',
      },
      { title: 'a break in Markdown', text: 'A *b*<br>c', expected: 'A *b*\\\nc' },
      { title: 'blocks around Markdown', text: '<div>\n\nA *b*.\n\n</div>\n\nC.', expected: 'A *b*.\n\nC.' },
      {
        title: 'a block of HTML in Markdown',
        text: 'A *b*.\n\n<ul><li>c</li></ul>',
        expected: 'A *b*.\n\n- c',
      },
      { title: 'a tag in a list', text: '- a <i>b</i>\n- c', expected: '- a *b*\n- c' },
      {
        title: 'a tag that swallows what follows',
        text: 'A *b* <textarea> *c* d',
        expected: 'A *b* *c* d',
        unsupported: ['html-element 6'],
      },
      {
        title: 'a script between Markdown',
        text: 'A *b* <script>*c*</script>d',
        expected: 'A *b* d',
        unsupported: ['html-element 6'],
      },
      {
        title: 'a script without an end',
        text: 'A *b* <script>*c* d',
        expected: 'A *b*\n\n*c* d',
        unsupported: ['html-element 6'],
      },
      {
        title: 'a table with a caption',
        text: '<table><caption>a</caption><tr><th>b</th></tr><tr><td>c</td></tr></table>',
        expected: 'a\n\n| b |\n| - |\n| c |',
        unsupported: ['html-element 7'],
      },
      { title: 'a comment', text: 'A *b*.\n\n<!-- c -->', expected: 'A *b*.' },
    ];
  for (const { title, text, expected, unsupported = [] } of cases) {
    it(title, () => {
      const parsed = parseRichText(text);
      assert.equal(inMarkdown(parsed.nodes), expected);
      assert.deepEqual(
        parsed.unsupported.map(({ rule, offset }) => `${rule} ${offset}`),
        unsupported,
      );
    });
  }

  it('of Markdown files are Markdown, whatever tags are in them', () => {
    assert.equal(inMarkdown(parseMarkdown('<p>a</p>\n\n- b').nodes), 'a\n\n- b');
  });
});

describe('a bundle stores', () => {
  const cases: readonly { title: string; text: string; isString: boolean }[] = [
    { title: 'paragraphs of plain text as a string', text: 'One\ntwo.\n\nThree &amp; four.', isString: true },
    { title: 'nothing as an empty string', text: '', isString: true },
    { title: 'emphasis as nodes', text: 'One *two*.', isString: false },
    { title: 'a break as nodes', text: 'One\\\ntwo.', isString: false },
    { title: 'a list as nodes', text: '- one', isString: false },
    { title: 'space that a string would lose as nodes', text: '&#32;One.', isString: false },
  ];
  for (const { title, text, isString } of cases) {
    it(title, () => {
      const stored = toBundleText(parseRichText(text).nodes);
      assert.equal(typeof stored === 'string', isString);
      assert.doesNotMatch(JSON.stringify(stored), /"position"|:null/);
    });
  }
});

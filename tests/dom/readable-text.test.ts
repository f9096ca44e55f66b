// The text of an element with blanks between its blocks.
import { assert, fixture } from '@open-wc/testing';
import { readableText } from '../../src/dom/readable-text.js';

const cases: readonly (readonly [title: string, html: string, text: string])[] = [
  ['white space is collapsed', '  a\n  b  ', 'a b'],
  ['blocks do not run together', '<p>a</p><p>b</p>', 'a b'],
  ['nor do list items and table cells', '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>', 'a b c d'],
  ['inline elements do not tear words apart', 'web<b>hook</b>s', 'webhooks'],
  ['a line break is a space', 'a<br>b', 'a b'],
  ['an element around is transparent', '<glossary-term><a href="#">API</a></glossary-term>s', 'APIs'],
  ['code that is not shown is no text', 'a<script>b</script><style>c</style><template>d</template>', 'a'],
  ['comments are no text', 'a<!-- b -->', 'a'],
  ['what is hidden is text: it will be shown', 'a <span hidden>b</span>', 'a b'],
  ['nothing is nothing', '', ''],
];

describe('readableText', () => {
  for (const [title, html, text] of cases) {
    it(title, async () => {
      const element = await fixture('<div></div>');
      element.innerHTML = html;
      assert.equal(readableText(element), text);
    });
  }
});

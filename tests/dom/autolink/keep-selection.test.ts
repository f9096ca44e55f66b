// The user's selection is the same text after terms were linked, and after undo.
import { assert, aTimeout, oneEvent } from '@open-wc/testing';
import { SelectionKeeper } from '../../../src/dom/autolink/keep-selection.js';
import { waitUntil } from '../../tools/wait.js';
import { article, clear, link, terms } from './helpers/articles.js';

/** A place: a node, by its index among all texts of the article (or the article, its first paragraph), and an offset. */
type Place = readonly [text: number | 'root' | 'p', offset: number];
type Case = readonly [name: string, html: string, anchor: Place, focus: Place];

const HTML = '<p>An API key, an <em>API</em> and a webhook.</p><p>IT is here.</p>';

const CASES: readonly Case[] = [
  ['forwards, over a term', HTML, [0, 0], [0, 12]],
  ['backwards, over a term', HTML, [0, 12], [0, 1]],
  ['exactly a term', HTML, [0, 3], [0, 10]],
  ['from the middle of a term', HTML, [0, 5], [0, 13]],
  ['to the middle of a term', HTML, [0, 0], [0, 6]],
  ['in a term', HTML, [0, 4], [0, 5]],
  ['in a term, backwards', HTML, [0, 6], [0, 4]],
  ['over nodes', HTML, [0, 5], [2, 8]],
  ['over nodes, backwards', HTML, [2, 8], [1, 1]],
  ['over paragraphs', HTML, [2, 7], [3, 2]],
  ['from the start of a paragraph', HTML, [3, 0], [3, 5]],
  ['over paragraphs, backwards', HTML, [3, 5], [0, 4]],
  ['all of a paragraph', HTML, ['p', 0], ['p', 3]],
  ['everything', HTML, ['root', 0], ['root', 2]],
  ['everything, backwards', HTML, ['root', 2], ['root', 0]],
  ['from an element to a text', HTML, ['p', 0], [2, 8]],
  ['a caret before a term', HTML, [0, 3], [0, 3]],
  ['a caret in a term', HTML, [0, 4], [0, 4]],
  ['a caret behind a term', HTML, [0, 10], [0, 10]],
  ['a caret behind everything', HTML, [3, 11], [3, 11]],
  ['a caret at the start', HTML, [3, 0], [3, 0]],
  ['in text without terms', '<p>Nothing here</p>', [0, 2], [0, 5]],
];

const selection = () => document.getSelection()!;

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  return texts;
}

function select(root: Element, anchor: Place, focus: Place): void {
  const [from, to] = [anchor, focus].map(([which]) =>
    which === 'root' ? root : which === 'p' ? root.querySelector('p')! : textsIn(root)[which]!,
  );
  selection().setBaseAndExtent(from!, anchor[1], to!, focus[1]);
}

/** How many characters of the article are before its anchor and focus, and what is between them. */
function selected(root: Element): readonly [anchor: number, focus: number, text: string] {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection();
  const [anchor, focus] = [
    [anchorNode, anchorOffset],
    [focusNode, focusOffset],
  ].map(([node, offset]) => {
    const range = document.createRange();
    range.setStart(root, 0);
    range.setEnd(node as Node, offset as number);
    return range.toString().length;
  });
  return [anchor!, focus!, selection().toString()];
}

describe('the selection', () => {
  afterEach(() => {
    selection().removeAllRanges();
    clear();
  });

  for (const [name, html, anchor, focus] of CASES) {
    it(`stays: ${name}`, async () => {
      const root = article(html);
      select(root, anchor, focus);
      const before = selected(root);
      const { done, undo } = link(root, { limit: 'all' });
      await done;
      assert.deepEqual(selected(root), before, 'linked');
      undo();
      assert.deepEqual(selected(root), before, 'taken out');
    });
  }

  it('stays when it is outside of the article', async () => {
    const outside = article('<p>outside</p>');
    const root = article(HTML);
    select(outside, [0, 1], [0, 4]);
    await link(root).done;
    assert.equal(selection().toString(), 'uts');
    assert.isTrue(selection().anchorNode === textsIn(outside)[0]);
  });

  it('stays when it begins outside of the article', async () => {
    const outer = article(`<p>outside</p><div>${HTML}</div>`);
    select(outer, [0, 1], [1, 6]);
    const before = selected(outer);
    const { done, undo } = link(outer.querySelector('div')!);
    await done;
    assert.deepEqual(selected(outer), before);
    undo();
    assert.deepEqual(selected(outer), before);
  });

  it('stays when text is added', async () => {
    const root = article(HTML);
    await link(root, { limit: 'all' }).done;
    const text = new Text(' More IT and API.');
    root.querySelector('p')!.append(text);
    selection().setBaseAndExtent(text, 14, text, 6);
    await waitUntil(() => terms(root).length === 6);
    assert.equal(selection().toString(), 'IT and A');
  });

  it('stays empty where nothing is selected', () => {
    selection().removeAllRanges();
    new SelectionKeeper().preserve(document.body, () => undefined);
    assert.equal(selection().rangeCount, 0);
  });

  describe('while an article is linked in slices', () => {
    const { getSelection } = document;
    let asked = 0;
    beforeEach(() => {
      asked = 0;
      document.getSelection = () => (asked++, getSelection.call(document));
    });
    afterEach(() => void (document.getSelection = getSelection));

    it('is read once where nothing is selected, because Chromium needs a layout for it', async () => {
      selection().removeAllRanges();
      await aTimeout(50); // the event of it
      asked = 0;
      const keeper = new SelectionKeeper();
      await keeper.whileInSlices(async (between) => {
        for (let slice = 0; slice < 3; slice++) {
          between();
          keeper.preserve(document.body, () => undefined);
          await aTimeout(0);
        }
      });
      assert.equal(asked, 1);
    });

    it('stays when the user has selected it between two slices', async () => {
      const root = article(HTML);
      const keeper = new SelectionKeeper();
      const [text] = textsIn(root);
      await keeper.whileInSlices(async (between) => {
        keeper.preserve(root, () => undefined);
        const changed = oneEvent(document, 'selectionchange');
        select(root, [0, 1], [0, 9]);
        await changed;
        between();
        keeper.preserve(root, () => text!.splitText(5));
      });
      assert.equal(getSelection.call(document)!.toString(), 'n API ke');
    });

    it('stays where the user moves it between two slices', async () => {
      const root = article(HTML);
      select(root, [0, 1], [0, 9]);
      const keeper = new SelectionKeeper();
      await keeper.whileInSlices(async (between) => {
        keeper.preserve(root, () => undefined);
        select(root, [3, 1], [3, 4]);
        between();
        keeper.preserve(root, () => textsIn(root)[3]!.splitText(2));
        await Promise.resolve();
      });
      assert.equal(getSelection.call(document)!.toString(), 'T i');
    });
  });

  it('does not move focus and caret of a form field', async () => {
    const root = article(`${HTML}<input value="API key">`);
    const input = root.querySelector('input')!;
    input.focus();
    input.setSelectionRange(2, 5);
    const { done, undo } = link(root);
    await done;
    undo();
    assert.isTrue(document.activeElement === input);
    assert.deepEqual([input.selectionStart, input.selectionEnd], [2, 5]);
  });
});

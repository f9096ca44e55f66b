// The auto-linker stops linking a text whose links the page removes again and again, so that both come to rest.
import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../tools/wait.js';
import { article, clear, followed, link, paragraph, QUIET_MS, sleep, terms } from './helpers/articles.js';

describe('a page and its auto-linker', () => {
  afterEach(clear);

  it('come to rest', async () => {
    const root = article('<p>API <b>key</b> and web<i>hook</i></p>');
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    await link(root).done;
    root.append(paragraph('IT'));
    await waitUntil(() => terms(root).includes('IT'));
    await sleep(0);
    const before = changes;
    await sleep(2 * QUIET_MS);
    observer.disconnect();
    assert.equal(changes, before);
  });

  const FIGHTS: readonly (readonly [name: string, html: string, tag?: string])[] = [
    ['in a paragraph', '<p>An API here.</p>'],
    ['in several lines of one block', '<div>An API here.<br>And IT.<br>A webhook.</div>'],
    ['in the root itself', 'An API here.', 'p'],
  ];
  for (const [name, html, tag] of FIGHTS) {
    it(`come to rest when the page removes links again and again, ${name}`, async function () {
      const root = await followed(html, {}, tag);
      const before = html;
      let rounds = 0;
      const observer = new MutationObserver(() => {
        if (root.querySelector('glossary-term') === null) return;
        rounds++;
        root.innerHTML = before;
      });
      observer.observe(root, { childList: true, subtree: true });
      root.innerHTML = before;
      await waitUntil(() => rounds >= 2); // and one at first
      await waitUntil(async () => {
        const before = rounds;
        await sleep(3 * QUIET_MS);
        return rounds === before;
      });
      observer.disconnect();
      // Where lines are linked in different slices, each has its own attempts.
      assert.isAtMost(rounds, 2 * html.split('<br>').length);
      assert.equal(root.innerHTML, before);
    });
  }

  it('change neither the text in an editor nor the focus', async () => {
    const root = await followed('<p>API</p><div contenteditable="true"></div><p>IT</p>');
    const editor = root.querySelector('div')!;
    editor.focus();
    await sendKeys({ type: 'an API key ' });
    root.append(paragraph('webhook'));
    await waitUntil(() => terms(root).includes('webhook'));
    await sendKeys({ type: 'and IT' });
    await sleep(QUIET_MS);
    assert.isTrue(document.activeElement === editor);
    assert.equal(editor.textContent?.replaceAll('\u00a0', ' '), 'an API key and IT');
    assert.isNull(editor.querySelector('glossary-term') && editor.innerHTML);
  });
});

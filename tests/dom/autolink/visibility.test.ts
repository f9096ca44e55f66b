// What a reader cannot see is not linked and takes no "first"; when it shows, it may be linked. What reacts to a click as a
// whole, and what becomes editable, has no links.
import { assert } from '@open-wc/testing';
import { waitUntil } from '../../tools/wait.js';
import { article, clear, link, QUIET_MS, sleep, terms } from './helpers/articles.js';

const SEEN = '<p>The API.</p>';
const STYLES = `<style>
  .none { display: none }
  .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0) }
  .screen-reader-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .pressable { cursor: pointer }
</style>`;

/** Links an article and returns it. */
async function linkedArticle(html: string): Promise<HTMLElement> {
  const root = article(STYLES + html);
  await link(root).done;
  return root;
}

/** The classes or names of the elements whose terms are linked. */
const linkedIn = (root: Element): string[] =>
  Array.from(
    root.querySelectorAll('glossary-term'),
    ({ parentElement }) => parentElement!.closest('[id]')?.id ?? '',
  );

describe('a reader cannot see', () => {
  afterEach(clear);

  for (const hidden of [
    '<div class="none"><p>API</p></div>',
    '<p style="visibility: hidden">API</p>',
    '<p>Text <span class="none">API</span></p>',
    '<p class="sr-only">API</p>',
    '<p>Text <span class="screen-reader-text">API</span></p>',
    '<details><summary>More</summary><p>API</p></details>',
    '<div hidden="until-found"><p>API</p></div>',
    '<div style="content-visibility: hidden"><p>API</p></div>',
  ])
    it(`${hidden}: what is seen is linked`, async () => {
      const root = await linkedArticle(`${hidden}<p id="seen">The API.</p>`);
      assert.deepEqual(linkedIn(root), ['seen']);
    });

  it('an article in a closed tab: it is linked when the tab opens', async () => {
    const root = article(SEEN);
    root.style.display = 'none';
    await link(root).done;
    assert.isEmpty(terms(root));
    root.style.display = '';
    await waitUntil(() => terms(root).length === 1);
  });

  for (const [name, html, show] of [
    [
      'a block',
      '<div class="none"><p>API</p></div>',
      (root: Element) => root.querySelector('.none')!.removeAttribute('class'),
    ],
    [
      'the content of details',
      '<details><summary>More</summary><p>API</p></details>',
      (root: Element) => (root.querySelector('details')!.open = true),
    ],
    [
      'aria-hidden content',
      '<p aria-hidden="true">API</p>',
      (root: Element) => root.querySelector('p')!.removeAttribute('aria-hidden'),
    ],
  ] as const)
    it(`${name}: when it shows, it is linked`, async () => {
      const root = await linkedArticle(html);
      assert.isEmpty(terms(root));
      show(root);
      await waitUntil(() => terms(root).length === 1);
    });

  it('nothing of an element with display: contents, whose content shows', async () => {
    const root = await linkedArticle(`<div style="display: contents">${SEEN}</div>`);
    assert.deepEqual(terms(root), ['API']);
  });
});

describe('what reacts to a click as a whole has no links:', () => {
  afterEach(clear);

  for (const [name, html] of [
    ['a row', '<table><tr class="pressable"><td>API</td></tr></table>'],
    ['a header that sorts', '<table><tr><th class="pressable">API</th></tr></table>'],
    ['a card', '<div class="pressable"><p>API</p></div>'],
    ['an item', '<ul><li class="pressable">API</li></ul>'],
  ] as const)
    it(name, async () => {
      assert.deepEqual(linkedIn(await linkedArticle(`${html}<p id="free">API</p>`)), ['free']);
    });
});

describe('an article that becomes editable', () => {
  afterEach(clear);

  it('has the text of its author, and is linked again afterwards', async () => {
    const root = article('<p>The API and a webhook.</p>');
    const before = root.innerHTML;
    await link(root).done;
    assert.lengthOf(terms(root), 2);
    root.contentEditable = 'true';
    await Promise.resolve();
    assert.equal(root.innerHTML, before);
    await sleep(QUIET_MS);
    assert.equal(root.innerHTML, before);
    root.contentEditable = 'false';
    await waitUntil(() => terms(root).length === 2);
  });

  it('in one paragraph: the others keep their links', async () => {
    const root = article('<p>The API.</p><p>A webhook.</p>');
    await link(root).done;
    const [first] = root.querySelectorAll('p');
    first!.contentEditable = 'plaintext-only';
    await Promise.resolve();
    assert.deepEqual(terms(root), ['webhook']);
    assert.equal(first!.innerHTML, 'The API.');
  });
});

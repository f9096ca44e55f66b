// What is added to an article later is linked, and only that is read; and the auto-linker never works against the page.
import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../tools/wait.js';
import { article, clear, link, linked, terms } from './helpers/articles.js';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than the linker waits for a page to be quiet. */
const QUIET_MS = 250;

/** An article that is linked, and from then on followed. */
async function followed(html: string, options = {}, tag?: string): Promise<HTMLElement> {
  const root = article(html, tag);
  await link(root, options).done;
  return root;
}

/** Resolves when the article reads so. */
async function becomes(root: Element, expected: string): Promise<void> {
  await waitUntil(() => linked(root) === expected, `${linked(root)} should be ${expected}`).catch(() =>
    assert.equal(linked(root), expected),
  );
}

const paragraph = (text: string, tag = 'p') =>
  Object.assign(document.createElement(tag), { innerHTML: text });

describe('an article that grows', () => {
  afterEach(clear);

  const ADDED: readonly (readonly [
    name: string,
    html: string,
    act: (root: HTMLElement) => void,
    expected: string,
  ])[] = [
    [
      'a paragraph',
      '<p>API</p>',
      (root) => root.append(paragraph('A webhook, API')),
      '<p>(API)</p><p>A [webhook], API</p>',
    ],
    [
      'text in a paragraph',
      '<p>API</p>',
      (root) => root.firstElementChild!.append(' webhook'),
      '<p>(API) webhook</p>'.replace('webhook', '[webhook]'),
    ],
    ['text in the article itself', 'API', (root) => root.append(' webhook'), '(API) [webhook]'],
    [
      'an element in a paragraph',
      '<p>API</p>',
      (root) => root.firstElementChild!.append(' ', paragraph('webhook', 'b')),
      '<p>(API) <b>[webhook]</b></p>',
    ],
    [
      'a deep tree',
      '',
      (root) => root.append(paragraph('<section><ul><li>API <b>key</b></li></ul></section>', 'div')),
      '<div><section><ul><li>[API <b>key</b>]</li></ul></section></div>',
    ],
    [
      'blocks in an inline element',
      '',
      (root) => root.append(paragraph('<i><div>API</div></i>', 'ins')),
      '<ins><i><div>(API)</div></i></ins>',
    ],
    [
      'text that is changed',
      '<p>An apple</p>',
      (root) => ((root.querySelector('p')!.firstChild as Text).data = 'An API'),
      '<p>An (API)</p>',
    ],
    [
      'text that is changed by textContent',
      '<p>An API</p>',
      (root) => (root.querySelector('p')!.textContent = 'IT'),
      '<p>[IT]</p>',
    ],
    ['text before', '<p>API</p>', (root) => root.prepend(paragraph('API IT')), '<p>API [IT]</p><p>(API)</p>'],
    [
      'nothing in what is skipped',
      '<pre></pre><h2></h2>',
      (root) => {
        root.firstChild!.appendChild(new Text('API'));
        root.lastChild!.appendChild(new Text('API'));
        root.append(paragraph('IT'));
      },
      '<pre>API</pre><h2>API</h2><p>[IT]</p>',
    ],
    [
      'terms by hand',
      '',
      (root) => root.append(paragraph('<glossary-term>API</glossary-term> API IT')),
      '<p>[API] API [IT]</p>',
    ],
  ];
  for (const [name, html, act, expected] of ADDED) {
    it(`gets links in ${name}`, async () => {
      const root = await followed(html);
      act(root);
      await becomes(root, expected);
    });
  }

  it('gets links when it is inline', async () => {
    const root = await followed('API', {}, 'span');
    root.append(' webhook');
    await becomes(root, '(API) [webhook]');
  });

  it('gets links in each new section', async () => {
    const root = await followed('<h2>x</h2>API', { limit: 'section' });
    root.append(paragraph('y', 'h2'), 'API API');
    await becomes(root, '<h2>x</h2>(API)<h2>y</h2>(API) API');
  });

  it('gets links up to its maximum', async () => {
    const root = await followed('API', { max: 2 });
    root.append(paragraph('IT webhook'));
    await becomes(root, '(API)<p>[IT] webhook</p>');
  });

  it('gets a link for a term whose link the page took out', async () => {
    const root = await followed('<p>API</p><p>API</p>');
    root.firstElementChild!.remove();
    root.append(paragraph('API'));
    await becomes(root, '<p>API</p><p>(API)</p>');
  });

  it('gets all its links when it scrolls without end', async () => {
    const root = await followed('', { limit: 'all' });
    for (let i = 1; i <= 50; i++) {
      root.append(paragraph(`API ${i}`));
      await sleep(4);
    }
    await waitUntil(() => terms(root).length === 50);
  });

  it('is not read again where it was read', async () => {
    const root = await followed('<p>API and</p><div>IT<p>Webhook</p></div>');
    const read = spyOnTexts(root);
    root.append(paragraph('API key'));
    root.querySelector('div')!.append('!');
    await becomes(root, '<p>(API) and</p><div>[IT]<p>[Webhook]</p>!</div><p>[API key]</p>');
    assert.sameMembers([...read], []);
  });

  it('says how many links were added', async () => {
    const root = await followed('API');
    const events: number[][] = [];
    root.addEventListener('glossary-autolinked', ({ added, total }) => events.push([added, total]));
    root.append(paragraph('IT webhook'));
    await waitUntil(() => events.length > 0);
    assert.deepEqual(events, [[2, 3]]);
  });

  it('is left alone after undo', async () => {
    const root = article('API');
    const { done, undo } = link(root);
    await done;
    undo();
    root.append(paragraph('IT'));
    await sleep(QUIET_MS);
    assert.equal(root.innerHTML, 'API<p>IT</p>');
  });

  it('gets text that is written letter by letter linked once', async () => {
    const root = await followed('<p>An </p>');
    const text = root.querySelector('p')!.firstChild as Text;
    for (const letter of 'API key, more text and a webhook') {
      text.appendData(letter);
      await sleep(letter === ',' || letter === 'w' ? QUIET_MS : 5);
    }
    await becomes(root, '<p>An [API key], more text and a [webhook]</p>');
  });

  it('gets text linked that is written as a whole, again and again', async () => {
    const root = await followed('<p>An </p>');
    const text = root.querySelector('p')!.firstChild as Text;
    const whole = 'An API key, more text and a webhook';
    for (let end = 4; end <= whole.length; end++) {
      text.data = whole.slice(0, end);
      await sleep(whole[end] === ',' || whole[end] === 'w' ? QUIET_MS : 5);
    }
    await becomes(root, '<p>An [API key], more text and a [webhook]</p>');
  });
});

/** Which of the paragraphs that are there now have their text read. */
function spyOnTexts(root: Element): Set<string> {
  const asked = new Set<string>();
  for (const p of root.querySelectorAll('p')) {
    for (const node of p.childNodes) {
      if (!(node instanceof Text)) continue;
      Object.defineProperty(node, 'data', {
        get: () => {
          asked.add(p.innerHTML);
          return node.nodeValue ?? '';
        },
      });
    }
  }
  return asked;
}

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
    it(`do not fight: links that are taken out again and again stay out, ${name}`, async function () {
      this.timeout(20_000);
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

  it('leave what is being written to the writer, and the focus where it is', async () => {
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

// Text that is added to an article later is linked, and nothing else is read again.
import { assert } from '@open-wc/testing';
import { waitUntil } from '../../tools/wait.js';
import {
  article,
  clear,
  followed,
  link,
  linked,
  paragraph,
  QUIET_MS,
  sleep,
  terms,
} from './helpers/articles.js';
import { highlightedTexts } from './helpers/highlights.js';

/** Resolves when these texts are highlighted. */
async function becomesHighlighted(root: Element, ...texts: string[]): Promise<void> {
  await waitUntil(() => String(highlightedTexts(root)) === String(texts), `${texts.join()} is highlighted`);
}

/** Resolves when the article reads so. */
async function becomes(root: Element, expected: string): Promise<void> {
  await waitUntil(() => linked(root) === expected, `${linked(root)} should be ${expected}`).catch(() =>
    assert.equal(linked(root), expected),
  );
}

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

  it('gets another link for a term whose link the page removed', async () => {
    const root = await followed('<p>API</p><p>API</p>');
    root.firstElementChild!.remove();
    root.append(paragraph('API'));
    await becomes(root, '<p>API</p><p>(API)</p>');
  });

  it('gets all its links when paragraphs are added for a long time', async () => {
    const root = await followed('', { limit: 'all' });
    for (let i = 1; i <= 50; i++) {
      root.append(paragraph(`API ${i}`));
      await sleep(4);
    }
    await waitUntil(() => terms(root).length === 50);
  });

  it('gets links also after linking failed once', async () => {
    const root = article('<p>API</p>');
    const createElement = document.createElement;
    document.createElement = () => {
      throw new Error('not now');
    };
    const { done } = link(root);
    document.createElement = createElement;
    const failed = await done.catch((error: Error) => error.message);
    assert.equal(failed, 'not now');
    root.append(paragraph('Webhook'));
    await becomes(root, '<p>API</p><p>[Webhook]</p>');
  });

  it('is not read again where it did not change', async () => {
    const root = await followed('<p>API and</p><div>IT<p>Webhook</p></div>');
    const read = spyOnTexts(root);
    root.append(paragraph('API key'));
    root.querySelector('div')!.append('!');
    await becomes(root, '<p>(API) and</p><div>[IT]<p>[Webhook]</p>!</div><p>[API key]</p>');
    assert.sameMembers([...read], []);
  });

  it('reports how many links were added', async () => {
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

  it('highlights terms in text that the page rewrites, which is not cut then', async () => {
    const root = await followed('<p>An apple</p>');
    (root.querySelector('p')!.firstChild as Text).data = 'An API';
    await becomesHighlighted(root, 'API');
    assert.equal(root.innerHTML, '<p>An API</p>');
  });

  it('wraps terms in text that the page has only split or given better signs', async () => {
    const root = await followed('<p aria-hidden="true">"An apple", no API</p>');
    const p = root.querySelector('p')!;
    const text = p.firstChild as Text;
    text.data = '“An apple”, no API';
    await Promise.resolve();
    text.splitText(5);
    await sleep(QUIET_MS);
    p.removeAttribute('aria-hidden');
    await becomes(root, '<p>“An apple”, no (API)</p>');
  });

  it('highlights text that a script appends letter by letter', async () => {
    const root = await followed('<p>An </p>');
    const text = root.querySelector('p')!.firstChild as Text;
    for (const letter of 'API key, more text and a webhook') {
      text.appendData(letter);
      await sleep(letter === ',' || letter === 'w' ? QUIET_MS : 5);
    }
    await becomesHighlighted(root, 'API key', 'webhook');
    assert.equal(root.innerHTML, '<p>An API key, more text and a webhook</p>');
  });

  it('highlights text that its owner writes as a whole, a letter longer each time', async () => {
    const root = await followed('<p>An </p>');
    const text = root.querySelector('p')!.firstChild as Text;
    const whole = 'An API key, more text and a webhook';
    for (let end = 4; end <= whole.length; end++) {
      text.data = whole.slice(0, end);
      await sleep(whole[end] === ',' || whole[end] === 'w' ? QUIET_MS : 5);
    }
    await becomesHighlighted(root, 'API key', 'webhook');
    assert.equal(root.innerHTML, '<p>An API key, more text and a webhook</p>');
  });
});

/** Collects the present paragraphs whose text nodes are read from now on. */
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

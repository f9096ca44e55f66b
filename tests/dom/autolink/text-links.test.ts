// What happens when the page changes a text node that has links behind it. Its owner, who does not know of links, writes the
// whole text; other scripts, which see the links, change the part that is left in the node. Both get what they mean.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../../src/core/glossary.js';
import { autolink } from '../../../src/dom/autolink/autolink.js';
import { waitUntil } from '../../tools/wait.js';
import { article, clear, link, linked, QUIET_MS, sleep } from './helpers/articles.js';
import { highlightedTexts } from './helpers/highlights.js';
import { WRITERS } from './helpers/writers.js';

const HTML = 'An API and a webhook.';
const LINKED = 'An (API) and a [webhook].';

/** What the page does to a linked paragraph, the paragraph afterwards, and its first HTML, if it is not {@link HTML}. */
type Case = readonly [
  name: string,
  act: (text: Text, p: HTMLElement) => void,
  expected: string,
  html?: string,
];

const insertBefore = (text: Text, ...nodes: (Node | string)[]) => text.before(...nodes);
const wrapped = (tag: string, text: string) =>
  Object.assign(document.createElement(tag), { textContent: text });

const OWNERS: readonly Case[] = [
  ['writes another text', (text) => (text.data = 'Something else.'), 'Something else.'],
  ['writes a text that starts the same', (text) => (text.data = 'An apple.'), 'An apple.'],
  ['writes the same text and more', (text) => (text.data = `${HTML} More.`), `${HTML} More.`],
  ['writes the same text', (text) => (text.data = HTML), HTML],
  ['writes only the start of it', (text) => (text.data = 'An'), 'An'],
  ['writes nothing', (text) => (text.data = ''), ''],
  ['writes nothing where a term came first', (text) => (text.data = ''), '', 'API and more'],
  ['writes where a term came first', (text) => (text.data = 'New'), 'New', 'API and more'],
  ['writes twice', (text) => ((text.data = 'One'), (text.data = 'Two')), 'Two'],
  ['takes it out', (text) => text.remove(), ''],
  ['takes it out where a term came first', (text) => text.remove(), '', 'API and more'],
  ['takes it out behind the same text', (text) => text.remove(), '<!---->', '<!---->API'],
  ['moves it', (text, p) => p.prepend(wrapped('i', ''), text), `<i></i>${HTML}`],
  ['moves it to the end', (text, p) => p.append(wrapped('i', ''), text), `<i></i>${HTML}`],
  ['puts it where it is', (text, p) => p.insertBefore(text, text.nextSibling), HTML],
  ['puts all of it into an element', (text, p) => p.append(wrapAll(p)), `<i>${HTML}</i>`],
  ['takes it out and puts it in', (text, p) => (text.remove(), p.append(text)), HTML],
  ['empties all and puts it in', (text, p) => (p.replaceChildren(), p.append(text)), HTML],
  ['puts another element before it', (text) => insertBefore(text, wrapped('i', 'x')), `<i>x</i>${LINKED}`],
  ['puts another element behind all', (_, p) => p.append(wrapped('i', 'x')), `${LINKED}<i>x</i>`],
  ['sets textContent', (_, p) => (p.textContent = 'New'), 'New'],
  ['sets innerHTML', (_, p) => (p.innerHTML = 'New <i>one</i>'), 'New <i>one</i>'],
  ['adds to textContent', (_, p) => (p.textContent += '!'), `${HTML}!`],
];

function wrapAll(p: HTMLElement): HTMLElement {
  const i = document.createElement('i');
  i.append(...p.childNodes);
  return i;
}

const SCRIPTS: readonly Case[] = [
  ['improves blanks', (text) => (text.data = 'An\u00a0'), 'An&nbsp;(API) and a [webhook].'],
  [
    'improves quotation marks',
    (text) => (text.data = '“An” '),
    '“An” (API) and a [webhook].',
    '"An" API and a webhook.',
  ],
  ['improves everything, and adds words', addToAll, '*An *(*API*)* and a *[*webhook*]*.*'],
  [
    'writes back everything as it is',
    (_, p) => each(p, (node) => (node.data = `${node.data}`)),
    '(API) and a [webhook].',
    'API and a webhook.',
  ],
  ['joins text nodes', (_, p) => p.normalize(), LINKED],
  [
    'joins text nodes where a term came first',
    (_, p) => p.normalize(),
    '(API) and [webhook]',
    'API and webhook',
  ],
  [
    'joins text nodes, one from the page',
    (text, p) => (insertBefore(text, 'See: '), p.normalize()),
    `See: ${LINKED}`,
  ],
  ['marks the start of it', (text) => mark(text, 0, 2), '<mark>An</mark> (API) and a [webhook].'],
  ['marks all that is left of it', (text) => mark(text, 0, 3), '<mark>An </mark>(API) and a [webhook].'],
  [
    'marks a part of the rest',
    (_, p) => mark(p.childNodes[2] as Text, 1, 4),
    'An (API) <mark>and</mark> a [webhook].',
  ],
  [
    'marks a part of a link',
    (_, p) => mark(p.querySelector('a')!.firstChild as Text, 0, 1),
    'An (<mark>A</mark>PI) and a [webhook].',
  ],
  [
    'replaces it by nodes with the same text',
    (text) => text.replaceWith(wrapped('b', 'An '), ''),
    '<b>An </b>(API) and a [webhook].',
  ],
  [
    'puts nodes with the same text before it, and takes it out',
    (text) => (insertBefore(text, wrapped('b', 'An ')), text.remove()),
    '<b>An </b>(API) and a [webhook].',
  ],
  [
    'translates',
    (_, p) => each(p, (node) => node.data && node.replaceWith(wrapped('font', 'xx'))),
    '<font>xx</font>(<font>xx</font>)<font>xx</font>[<font>xx</font>]<font>xx</font>',
  ],
  ['takes a link out', (_, p) => p.querySelector('glossary-term')!.remove(), 'An  and a [webhook].'],
  [
    'takes a link out, but leaves its text',
    (_, p) => p.querySelector('glossary-term')!.replaceWith('API'),
    'An API and a [webhook].',
  ],
];

function each(p: HTMLElement, act: (text: Text) => unknown): void {
  const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  texts.forEach(act);
}

function addToAll(_: Text, p: HTMLElement): void {
  each(p, (node) => (node.data = `*${node.data}*`));
}

/** Marks a part of a text as highlighters do. */
function mark(text: Text, start: number, end: number): void {
  const middle = text.splitText(start);
  middle.splitText(end - start);
  const element = document.createElement('mark');
  middle.replaceWith(element);
  element.append(middle);
}

/** A text, and what its owner writes in its place. An array holds the values that are written in one microtask. */
type Sequence = readonly [name: string, first: string, ...steps: (string | readonly string[])[]];

const SEQUENCES: readonly Sequence[] = [
  ['an empty text, a text, another that starts the same', '', 'calls the API', 'calls the CRM'],
  ['an empty text, a text that grows, another', '', 'calls', 'calls the API', 'calls the CRM'],
  ['an empty text, a text that starts with a term, another', '', 'API key', 'no key', 'API', 'IT'],
  ['a blank, a text, another that starts the same', ' ', ' the API', ' the CRM'],
  ['all in one microtask', '', ['calls the API', 'calls the CRM'], ['', 'calls the API'], 'calls the IT'],
  ['empty in between', 'calls the API', ['', 'calls the CRM'], 'calls the API', '', 'calls the CRM'],
  ['one that grows, shrinks and grows', 'An', 'An API', 'An', 'An API', 'An IT'],
  ['one that shrinks letter by letter', 'An', 'An A', 'An AP', 'An API', 'An AP', 'An A', 'An', ''],
  ['one that grows, and is changed at its end', 'An', 'An API', 'An API, x', 'An API, y', 'An API', 'An'],
  ['the same text and more', 'the API', 'the API is', 'the API is here', 'the API'],
  ['steps that grow and one that does not, at once', 'a', 'a b', 'a b API', ['a b API.', 'a b', 'a b CRM']],
  ['a sign in place of a term', 'API', '–', 'API', '…', '"API"', '-'],
  ['a text with a sign in place of a term', 'Loading API', 'Loading…', 'Loading API…', 'Loading.'],
];

const PAUSE = '⏸';

/** A text, and what is added to it; it is linked at each pause. */
type Stream = readonly [name: string, first: string, ...chunks: string[]];

const STREAMS: readonly Stream[] = [
  [
    'word by word',
    'The',
    ' old',
    ' API',
    PAUSE,
    ' is',
    PAUSE,
    ' old',
    ' and',
    PAUSE,
    ' an',
    ' API',
    PAUSE,
    '.',
  ],
  ['from nothing', '', 'The', ' API', ' is', PAUSE, ' an', PAUSE, ' API'],
  ['where a term comes first', '', 'API', ' key', ' is', PAUSE, ' an', PAUSE, ' API'],
  ['with empty chunks', 'The', ' old', '', ' API', PAUSE, '', ' is', PAUSE, '', ' an API', PAUSE, ''],
  ['letter by letter', 'An ', ...'API ', PAUSE, ...'is an API', PAUSE, ...'. API'],
];

function assertTexts(paragraphs: readonly Element[], expected: string, when: string): void {
  const texts = paragraphs.map(({ textContent }, i) => [Object.keys(WRITERS)[i], textContent]);
  assert.deepEqual(
    texts,
    Object.keys(WRITERS).map((name) => [name, expected]),
    when,
  );
}

/** Without links: the same for every case, whatever the page did. */
const plain = (expected: string) => expected.replace(/[[\]()]/g, '');

function check(cases: readonly Case[]): void {
  for (const [name, act, expected, html = HTML] of cases) {
    it(name, async () => {
      const p = article(html, 'p');
      const { done, undo } = link(p);
      await done;
      const text = [...p.childNodes].find((node) => node instanceof Text)!;
      act(text, p);
      await Promise.resolve();
      assert.equal(linked(p), expected);
      undo();
      assert.equal(p.innerHTML, plain(expected));
    });
  }
}

describe('a text with links', () => {
  afterEach(clear);

  describe('whose owner', () => check(OWNERS));
  describe('in a page with a script that', () => check(SCRIPTS));

  describe('shows what its owner wrote last:', () => {
    for (const [name, first, ...steps] of SEQUENCES) {
      it(name, async () => {
        const root = article(
          Object.keys(WRITERS)
            .map(() => '<p></p>')
            .join(''),
        );
        const paragraphs = [...root.children];
        for (const p of paragraphs) p.append(new Text(first));
        const texts = paragraphs.map((p) => p.firstChild as Text);
        const { done, undo } = link(root, { limit: 'all' });
        await done;
        for (const step of steps) {
          const values = typeof step === 'string' ? [step] : step;
          Object.values(WRITERS).forEach((write, i) => values.forEach((value) => write(texts[i]!, value)));
          await Promise.resolve();
          assertTexts(paragraphs, values.at(-1)!, 'at once');
          await sleep(QUIET_MS);
          assertTexts(paragraphs, values.at(-1)!, 'linked again');
        }
        undo();
        assertTexts(paragraphs, [steps.at(-1)!].flat().at(-1)!, 'after undo');
      });
    }
  });

  describe('keeps all that a script adds to its text node, again and again,', () => {
    for (const [name, first, ...chunks] of STREAMS) {
      it(name, async () => {
        const p = article('', 'p');
        const text = new Text(first);
        p.append(text);
        await link(p, { limit: 'all' }).done;
        for (const chunk of chunks) {
          if (chunk === PAUSE) await sleep(QUIET_MS);
          else text.appendData(chunk);
          await Promise.resolve();
        }
        const whole = [first, ...chunks].join('').replaceAll(PAUSE, '');
        assert.equal(p.textContent, whole);
        await sleep(QUIET_MS);
        assert.equal(p.textContent, whole);
        assert.include(highlightedTexts(p).join(), 'API');
      });
    }
  });

  it('is not linked again with mode="wrap" once its owner has rewritten it: a highlight would be needed', async () => {
    const p = article('An API', 'p');
    const linking = link(p, { mode: 'wrap', explain: true });
    await linking.done;
    (p.firstChild as Text).data = 'Another API';
    await waitUntil(() => linking.report.some(({ rule }) => rule === 'rewritten'), 'it is read again');
    assert.equal(p.innerHTML, 'Another API');
    (p.firstChild as Text).appendData(' key');
    await sleep(QUIET_MS);
    assert.equal(p.innerHTML, 'Another API key');
    p.textContent = 'A third API';
    await waitUntil(() => linked(p) === 'A third (API)', 'a new node is linked');
  });

  it('is whole again for an owner who removes its paragraph, changes it, and inserts it again', async () => {
    const root = article(`<p>${HTML}</p>`);
    const p = root.querySelector('p')!;
    const text = p.firstChild as Text;
    await link(root).done;
    p.remove();
    await Promise.resolve();
    assert.equal(p.innerHTML, HTML);
    text.data = 'New';
    root.append(p);
    assert.equal(root.innerHTML, '<p>New</p>');
  });

  it('is whole again when it is moved out of the article', async () => {
    const root = article(`<p>${HTML}</p>`);
    const other = article('');
    await link(root).done;
    other.append(root.querySelector('p')!);
    await Promise.resolve();
    assert.equal(other.innerHTML, `<p>${HTML}</p>`);
  });

  it('stays as it is when the page moves its paragraph in the article', async () => {
    const root = article(`<p>${HTML}</p><div></div>`);
    await link(root).done;
    root.querySelector('div')!.append(root.querySelector('p')!);
    await Promise.resolve();
    assert.equal(linked(root), `<div><p>${LINKED}</p></div>`);
  });

  it('is not doubled when a page inserts again all nodes that it found there', async () => {
    const p = article(HTML, 'p');
    await link(p).done;
    const children = [...p.childNodes];
    p.replaceChildren();
    await Promise.resolve();
    p.append(...children);
    await Promise.resolve();
    assert.equal(p.textContent, HTML);
  });

  it('may have links of two auto-linkers, each with its own glossary', async () => {
    const p = article('Webhook and API.', 'p');
    const [one, other] = ['API', 'Webhook'].map((term) =>
      createGlossary({ entries: [{ id: term, term, definition: 'x' }] }),
    );
    const first = autolink(p, one!);
    const second = autolink(p, other!);
    await Promise.all([first.done, second.done]);
    assert.equal(linked(p), '[Webhook] and [API].');
    first.undo();
    second.undo();
    assert.equal(p.innerHTML, 'Webhook and API.');
  });

  it('loses a link around nodes of the page when the page changes these nodes', async () => {
    const p = article('An <em>API</em> key', 'p');
    await link(p).done;
    assert.equal(linked(p), 'An [<em>API</em> key]');
    (p.querySelector('em')!.firstChild as Text).data = 'old';
    await Promise.resolve();
    assert.equal(p.innerHTML, 'An <em>old</em> key');
  });

  it('is not moved when a framework marked it as its own', async () => {
    const p = article('<em>API</em> key', 'p');
    Object.assign(p.querySelector('em')!.firstChild as Text, { __reactFiber$x: {} });
    await link(p).done;
    assert.equal(p.innerHTML, '<em>API</em> key');
  });

  it('is written as a whole by a framework that marked it, whatever it writes', async () => {
    const p = article(HTML, 'p');
    const text = Object.assign(p.firstChild as Text, { __reactFiber$x: {} });
    await link(p).done;
    text.data = 'An - ';
    await Promise.resolve();
    assert.equal(p.innerHTML, 'An - ');
  });
});

// Long work gives the browser time in between: an article of a million characters, and a glossary of ten thousand terms.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../src/core/glossary.js';
import { autolink } from '../../src/dom/autolink/autolink.js';
import { inSlices } from '../../src/dom/slices.js';
import { article, clear, terms } from './autolink/helpers/articles.js';

const TERMS = 10_000;
const entries = Array.from({ length: TERMS }, (_, i) => ({
  id: `t${i}`,
  term: `Term${i}x`,
  definition: 'x',
}));
const glossary = createGlossary({ entries });

/** 2,500 sentences of 400 characters; each names four terms that no other does. */
const sentences = Array.from({ length: TERMS / 4 }, (_, i) => {
  const named = [0, 1, 2, 3].map((n) => `Term${4 * i + n}x`).join(' and ');
  return `${'Plain words that are no terms at all. '.repeat(12)}${named}. `.slice(-400).padStart(400, '-');
});

/** Counts the turns that the page has until `done`. */
async function turnsUntil(done: Promise<void>): Promise<number> {
  let turns = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    turns++;
    port2.postMessage('');
  };
  port2.postMessage('');
  await done;
  port1.close();
  return turns;
}

describe('an article of a million characters', function () {
  afterEach(clear);

  const shapes = {
    'one paragraph': `<p>${sentences.join('')}</p>`,
    'one paragraph with markup': `<p>${sentences.join('<b> and </b>')}</p>`,
    '2,500 paragraphs': sentences.map((sentence) => `<p>${sentence}</p>`).join(''),
  };
  for (const [name, html] of Object.entries(shapes)) {
    it(`gets all its links, in slices: ${name}`, async () => {
      const root = article(html);
      // No layout of it: it is far below the window, where the browser need not lay it out.
      Object.assign(root.style, { contentVisibility: 'auto', marginBlockStart: '10000px' });
      const before = root.innerHTML;
      assert.isAtLeast(root.textContent.length, 1_000_000);
      const { done, undo } = autolink(root, glossary);
      assert.isBelow(terms(root).length, TERMS, 'all in one slice');
      assert.isAbove(await turnsUntil(done), 1);
      const linked = terms(root);
      assert.equal(linked.length, TERMS);
      assert.isTrue(linked.every((text, i) => text === `Term${i}x`));
      undo();
      assert.isTrue(root.innerHTML === before);
    });
  }

  const EDITS: readonly (readonly [
    name: string,
    shape: keyof typeof shapes,
    act: (root: HTMLElement) => void,
  ])[] = [
    [
      'writes the text anew',
      'one paragraph',
      (root) => (root.querySelector('p')!.textContent = 'New Term1x.'),
    ],
    ['empties the article', '2,500 paragraphs', (root) => root.replaceChildren()],
    [
      'changes what is still to be read',
      'one paragraph with markup',
      (root) => ((root.querySelector('p')!.lastChild as Text).data = 'New Term1x.'),
    ],
    ['takes out what is still to be read', '2,500 paragraphs', (root) => root.lastElementChild!.remove()],
    ['takes out what has been read', '2,500 paragraphs', (root) => root.firstElementChild!.remove()],
    ['moves the end to the start', '2,500 paragraphs', (root) => root.prepend(root.lastElementChild!)],
    [
      'cuts elements out',
      'one paragraph with markup',
      (root) => root.querySelectorAll('b').forEach((b) => b.remove()),
    ],
  ];
  for (const [name, shape, act] of EDITS) {
    it(`is linked in its new state when the page ${name} while it is linked`, async () => {
      const [root, twin] = [article(shapes[shape]), article(shapes[shape])];
      root.style.display = twin.style.display = 'none';
      const { done, undo } = autolink(root, glossary);
      assert.isBelow(terms(root).length, TERMS);
      act(root);
      act(twin);
      await done;
      assert.isTrue(root.textContent === twin.textContent);
      undo();
      assert.isTrue(root.innerHTML === twin.innerHTML);
    });
  }

  it('has no links when linking is undone before its end', async () => {
    const root = article(shapes['one paragraph']);
    const before = root.innerHTML;
    const { length } = root.querySelector('p')!.childNodes; // WebKit's parser makes several of a long text
    const { done, undo } = autolink(root, glossary);
    undo();
    await done;
    assert.isTrue(root.innerHTML === before);
    assert.lengthOf(root.querySelector('p')!.childNodes, length);
  });
});

describe('inSlices', () => {
  it('runs short work at once', () => {
    let steps = 0;
    void inSlices(
      () => ++steps < 3,
      () => false,
    );
    assert.equal(steps, 3);
  });

  it('ends when isStopped returns true', async () => {
    let isStopped = false;
    const work = inSlices(
      () => true,
      () => isStopped,
    );
    isStopped = true;
    await work;
  });
});

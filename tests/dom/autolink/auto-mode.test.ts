// mode="auto": terms are wrapped, except where an element would do harm: in text that a framework owns, and in flex and
// grid containers.
import { assert } from '@open-wc/testing';
import '../../../src/define/glossary-term.js';
import { article, clear, link, paragraph, sleep, terms } from './helpers/articles.js';
import { highlightedTexts, lists } from './helpers/highlights.js';

type Mark = (root: HTMLElement) => unknown;

const set =
  (name: string | symbol, selector = 'p'): Mark =>
  (root) =>
    Object.assign(root.querySelector(selector) ?? root, { [name]: {} });
const setOnText =
  (name: string | symbol): Mark =>
  (root) =>
    Object.assign(root.querySelector('p')!.firstChild!, { [name]: {} });
const setOnArticle =
  (name: string): Mark =>
  (root) =>
    Object.assign(root, { [name]: {} });
const attribute =
  (name: string): Mark =>
  (root) =>
    root.setAttribute(name, '');
const style =
  (value: string, selector = 'p'): Mark =>
  (root) =>
    root.querySelector(selector)!.setAttribute('style', value);

const HIGHLIGHTED: Readonly<Record<string, Mark>> = {
  'React: the element': set('__reactFiber$x1'),
  'React: its properties': set('__reactProps$x1'),
  'React: the text': setOnText('__reactFiber$x1'),
  'Vue 3: the root': setOnArticle('__vue_app__'),
  'Vue 3: what it rendered last': setOnArticle('_vnode'),
  'Vue 3: the attribute': attribute('data-v-app'),
  'Vue 3: an element': set('__vnode'),
  'Vue 2: the root': setOnArticle('__vue__'),
  'Angular: the attribute': attribute('ng-version'),
  'Angular: an element': set('__ngContext__'),
  'Svelte: a text': setOnText('__t'),
  'Svelte: an element': set('__attributes'),
  'Svelte: an element of the development build': set('__svelte_meta'),
  'Svelte, newer: a text': setOnText(Symbol('text')),
  'Svelte, newer: an element': set(Symbol('class')),
  'Preact: the root': setOnArticle('__k'),
  'Lit: the root': setOnArticle('_$litPart$'),
  'Lit: an element': setOnArticle('_$litElement$'),
  'Solid: an element with a listener': set('$$click'),
  'Solid: an owner': setOnArticle('_$owner'),
  'Vue 2: what a server has rendered': attribute('data-server-rendered'),
  'React 17: what a server has rendered': attribute('data-reactroot'),
  'Solid: what a server has rendered': attribute('data-hk'),
  'the root of Next': (root) => (root.id = '__next'),
  'the root of Nuxt': (root) => (root.id = '__nuxt'),
  'the root of Gatsby': (root) => (root.id = '___gatsby'),
  'the root of Docusaurus': (root) => (root.id = '__docusaurus'),
  'the root that starters of React have': (root) => (root.id = 'root'),
  'the root that starters of Vue have': (root) => (root.id = 'app'),
  'a flex container': style('display: flex'),
  'an inline flex container': style('display: inline-flex'),
  'a grid': style('display: grid'),
  'an inline grid': style('display: inline-grid'),
};
const WRAPPED: Readonly<Record<string, Mark>> = {
  'plain HTML': () => undefined,
  'a script that marks nodes': set('__sn'),
  'another script': set('jQuery36'),
  'a script that marks nodes by symbols': set(Symbol('recorder')),
  'what React got as HTML': setOnArticle('__reactFiber$x1'),
  'a flex item': (root) => root.setAttribute('style', 'display: flex'),
  'a block': style('display: inline-block'),
};

describe('an article whose mode is auto', () => {
  afterEach(clear);

  for (const [name, mark] of Object.entries(HIGHLIGHTED))
    it(`is highlighted: ${name}`, async () => {
      const root = article('<p>An API</p>');
      mark(root);
      const { innerHTML } = root;
      await link(root).done;
      assert.deepEqual(highlightedTexts(root), ['API']);
      assert.equal(root.innerHTML, innerHTML);
    });

  for (const name of ['__next_f', '__remixContext', '__reactRouterContext', '$_TSR', '__sveltekit_1x'])
    it(`is highlighted in a page that a framework hydrates as a whole: ${name}`, async () => {
      Object.assign(window, { [name]: {} });
      try {
        const root = article('<p>An API</p>');
        await link(root).done;
        assert.deepEqual(highlightedTexts(root), ['API']);
        assert.equal(root.innerHTML, '<p>An API</p>');
      } finally {
        Reflect.deleteProperty(window, name);
      }
    });

  for (const [name, mark] of Object.entries(WRAPPED))
    it(`is wrapped: ${name}`, async () => {
      const root = article('<p>An API</p>');
      mark(root);
      await link(root).done;
      assert.deepEqual(terms(root), ['API']);
      assert.lengthOf(lists(), 0);
    });

  it('is highlighted in an element without a box in a flex container', async () => {
    const root = article('<p style="display: flex"><span style="display: contents">API</span></p>');
    await link(root).done;
    assert.deepEqual(highlightedTexts(root), ['API']);
  });

  it('is highlighted in the shadow root of a Lit element', async () => {
    const shadow = article('', 'div').attachShadow({ mode: 'open' });
    Object.assign(shadow, { _$litPart$: {} });
    const p = paragraph('An API');
    shadow.append(p);
    await link(p).done;
    assert.equal(p.innerHTML, 'An API');
  });

  it('may do both, and counts both', async () => {
    const root = article('<p>API</p><p style="display: flex">API webhook</p><p>webhook IT</p>');
    const { done, undo } = link(root);
    await done;
    assert.deepEqual(highlightedTexts(root), ['webhook']);
    assert.deepEqual(terms(root), ['API', 'IT']);
    undo();
    assert.equal(root.innerHTML, '<p>API</p><p style="display: flex">API webhook</p><p>webhook IT</p>');
    assert.lengthOf(lists(), 0);
  });

  it('follows its changes', async () => {
    const root = article('<p style="display: flex">API webhook</p>');
    await link(root).done;
    root.firstElementChild!.remove();
    root.append(paragraph('API'));
    await sleep(400);
    assert.deepEqual([terms(root), highlightedTexts(root)], [['API'], []]);
  });

  it('is wrapped where the browser has no highlights', async () => {
    const { Highlight } = window;
    Reflect.deleteProperty(window, 'Highlight');
    try {
      const root = article('<p style="display: flex">API</p><p>IT</p>');
      await link(root).done;
      assert.deepEqual(terms(root), ['API', 'IT']);
    } finally {
      Object.assign(window, { Highlight });
    }
  });
});

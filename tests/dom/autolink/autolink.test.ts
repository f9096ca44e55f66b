// The auto-linker on many kinds of markup: what becomes a link, what stays, and that text and nodes are the same after undo.
import { assert } from '@open-wc/testing';
import {
  DENSITY,
  LANGUAGES_OF_TEXTS,
  LINKED_PLACES,
  MARKUP,
  SENSES,
  SENSES_ENTRIES,
  SKIPPED_PLACES,
  TRANSLATED,
  TRANSLATED_ENTRIES,
  type LinkCase,
} from '../../corpus/link-places.js';
import { article, clear, glossary, link, linked, nodesIn, terms } from './helpers/articles.js';
import { createGlossary } from '../../../src/core/glossary.js';
import { autolink } from '../../../src/dom/autolink/autolink.js';

/** Links, links again, takes everything out: the text stays, the second time changes nothing, the nodes come back. */
async function check([, html, expected, options]: LinkCase): Promise<void> {
  const root = article(html);
  const before = { html: root.innerHTML, text: root.textContent, nodes: nodesIn(root) };
  const { done, undo } = link(root, options);
  await done;
  assert.equal(linked(root), expected);
  assert.equal(root.textContent, before.text);
  const second = link(root, options);
  await second.done;
  if (options?.limit !== 'all' || options.max === undefined) assert.equal(linked(root), expected);
  second.undo();
  undo();
  assert.equal(root.innerHTML, before.html);
  const after = nodesIn(root);
  assert.isTrue(after.length === before.nodes.length && after.every((node, i) => node === before.nodes[i]));
}

function cases(title: string, table: readonly LinkCase[]): void {
  describe(title, () => {
    for (const row of table) it(row[0], () => check(row));
  });
}

describe('autolink', () => {
  afterEach(clear);

  cases('links the text of', LINKED_PLACES);
  cases('spans markup only where it stays valid:', MARKUP);
  cases('links as many as asked for:', DENSITY);
  cases('reads texts in their language:', LANGUAGES_OF_TEXTS);

  describe('understands names of several entries:', () => {
    const senses = createGlossary({ entries: SENSES_ENTRIES });
    const namesIn = (root: ParentNode) =>
      Array.from(root.querySelectorAll('glossary-term'), (term) => term.getAttribute('term'));

    for (const [name, html, expected] of SENSES) {
      for (const mode of ['wrap', 'highlight'] as const) {
        it(`${name} (${mode})`, async () => {
          const root = article(html);
          const linking = autolink(root, senses, { mode });
          await linking.done;
          const list = document.querySelector('glossary-highlights')?.shadowRoot;
          assert.deepEqual(namesIn(mode === 'wrap' ? root : list!), [...expected]);
          linking.undo();
          assert.equal(root.innerHTML, html);
        });
      }
    }
  });

  describe('finds entries in the language of the article:', () => {
    const translated = createGlossary({ lang: 'en', entries: TRANSLATED_ENTRIES });
    for (const [name, lang, text, expected] of TRANSLATED) {
      it(name, async () => {
        const root = article(`<p>${text}</p>`);
        if (lang !== '') root.lang = lang;
        const linking = autolink(root, translated);
        await linking.done;
        const links = [...root.querySelectorAll('glossary-term a')];
        assert.deepEqual(
          links.map((link) => `${link.textContent} ${link.getAttribute('href')}`),
          [...expected],
        );
        linking.undo();
      });
    }
  });

  describe('leaves alone', () => {
    for (const html of SKIPPED_PLACES) {
      it(html.replaceAll('\n', ' '), async () => {
        const root = article(`<div>An ${html} and API</div>`);
        const before = root.innerHTML;
        await link(root).done;
        assert.deepEqual(terms(root), ['API']);
        assert.equal(linked(root), before.replace(/API(?=<\/div>$)/, '(API)'));
      });
    }
  });

  describe('throws when skip is no selector, and changes nothing:', () => {
    for (const skip of ['<', 'p:', '..x', ',', 'p,', ':not(', ':unheard-of']) {
      it(skip, () => {
        const root = article('<p>API</p>');
        assert.throws(() => autolink(root, glossary, { skip }), `"${skip}" is not a selector`);
        assert.equal(root.innerHTML, '<p>API</p>');
      });
    }
  });

  describe('links in a root that is', () => {
    const roots = {
      inline: () => article('API', 'span'),
      'a paragraph': () => article('An <b>API</b>', 'p'),
      'a custom element': () => article('<p>API</p>', 'x-article'),
      'without a page': () => Object.assign(document.createElement('div'), { innerHTML: 'API' }),
      'in a shadow root': () => {
        const shadow = article('').attachShadow({ mode: 'open' });
        shadow.innerHTML = '<div>API</div>';
        return shadow.firstElementChild as HTMLElement;
      },
    };
    for (const [name, root] of Object.entries(roots)) {
      it(name, async () => {
        const element = root();
        await link(element).done;
        assert.deepEqual(terms(element), ['API']);
      });
    }
  });

  describe('links nothing in a root that is', () => {
    const outer = {
      'a heading': '<h2 class="root">API</h2>',
      'in a link': '<a href="#"><span class="root">API</span></a>',
      'being edited': '<div contenteditable="true"><p class="root">API</p></div>',
      ...Object.fromEntries(
        ['editor-styles-wrapper', 'elementor-editor-active', 'et-fb', 'fl-builder-edit', 'vc_editor'].map(
          (mark) => [
            `in an editor that marks it .${mark}`,
            `<div class="${mark}"><p class="root">API</p></div>`,
          ],
        ),
      ),
      'in a term': '<glossary-term><span class="root">API</span></glossary-term>',
      'skipped by the option': '<div class="root no">API</div>',
    };
    for (const [name, html] of Object.entries(outer)) {
      it(name, async () => {
        const before = article(html);
        await link(before.querySelector('.root')!, { skip: '.no' }).done;
        assert.equal(before.innerHTML, html);
      });
    }
  });

  it('links nothing outside of the root', async () => {
    const outer = article('API <i>API</i> API');
    await link(outer.querySelector('i')!).done;
    assert.equal(linked(outer), 'API <i>(API)</i> API');
  });

  it('finds no term that starts or ends outside of the root', async () => {
    const outer = article('API <i>key</i>');
    await link(outer.querySelector('i')!).done;
    assert.equal(outer.innerHTML, 'API <i>key</i>');
  });
});

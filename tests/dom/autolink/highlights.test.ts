// mode="highlight": terms are underlined by the CSS Custom Highlight API, and no node of the page changes. The user opens
// their cards by pointer on the text, and by keyboard in a list outside of the article.
import { assert, aTimeout, nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/define/glossary-term.js';
import type { GlossaryTerm } from '../../../src/index.js';
import { consoleOf, tap } from '../../tools/commands.js';
import { fc } from '../../tools/properties.js';
import { waitUntil } from '../../tools/wait.js';
import {
  closeOpenCard,
  openedCard,
  openedTerm,
  settled,
  withHoverDelay,
} from '../../elements/helpers/card.js';
import { eventsDuring, part, violationsOf } from '../../elements/helpers/page.js';
import { article, clear, link, nodesIn, paragraph, sleep } from './helpers/articles.js';
import {
  barOf,
  centreOf,
  changesDuring,
  highlightedTexts,
  highlights,
  listed,
  lists,
  rangeOf,
} from './helpers/highlights.js';
import { build, tree } from './helpers/trees.js';
import { expandedOf } from '../../elements/helpers/internals.js';
import { WRITERS } from './helpers/writers.js';

/** Longer than any delay before opening or closing. */
const LONG = 700;
/** Longer than the linker waits for a page to be quiet, and links. */
const LINKED_MS = 200;
const AWAY: [number, number] = [790, 590];

const highlighted = async (html: string, options = {}) => {
  const root = article(html);
  await link(root, { mode: 'highlight', ...options }).done;
  return root;
};
const moveTo = (root: Element, text: string) =>
  sendMouse({ type: 'move', position: centreOf(rangeOf(root, text)) });
const click = (root: Element, text: string) =>
  sendMouse({ type: 'click', position: centreOf(rangeOf(root, text)) });
const opened = (run: () => unknown) => eventsDuring('glossary-term-opened', run, 1);
const closed = (run: () => unknown) => eventsDuring('glossary-term-closed', run, 1);
/** Resolves when these texts are highlighted in `root`, and in the list. */
const becomes = async (root: Element, ...texts: string[]) => {
  const isSo = () =>
    String(highlightedTexts(root)) === String(texts) && String(listed(root)) === String(texts);
  await waitUntil(
    isSo,
    `${highlightedTexts(root).join()} / ${listed(root).join()} should be ${texts.join()}`,
  );
};

describe('an article with highlights', () => {
  afterEach(async () => {
    await closeOpenCard();
    clear();
    await resetMouse();
    assert.equal(highlights().length, 0, 'no range is left');
    assert.equal(lists().length, 0, 'no list is left');
  });

  describe('is not changed', () => {
    const ARTICLES: Readonly<Record<string, string>> = {
      'a paragraph': '<p>An API, a webhook and more.</p>',
      'a term across elements': '<p>An <em>API</em> key, an API <b>ke</b><i>y</i>.</p>',
      'a flex container': '<div style="display: flex">An API<b>x</b></div>',
      'an empty article': '',
      'a list': '<ul><li>API<li>IT <ul><li>webhook</ul></ul>',
    };
    for (const [name, html] of Object.entries(ARTICLES))
      it(name, async () => {
        const root = article(html);
        const { outerHTML } = root;
        const nodes = nodesIn(root);
        const changes = await changesDuring(root, async () => {
          const { done, undo } = link(root, { mode: 'highlight', limit: 'all' });
          await done;
          assert.equal(root.outerHTML, outerHTML);
          undo();
        });
        assert.lengthOf(changes, 0);
        assert.equal(root.outerHTML, outerHTML);
        const after = nodesIn(root);
        assert.isTrue(nodes.length === after.length && nodes.every((node, index) => node === after[index]));
      });

    it('any article', () =>
      fc.assert(
        fc.asyncProperty(tree, async (plan) => {
          const root = document.body.appendChild(build(plan) as Element);
          const nodes = nodesIn(root);
          const changes = await changesDuring(root, async () => {
            const { done, undo } = link(root, { mode: 'highlight', limit: 'all' });
            await done;
            const surfaces = highlightedTexts(root).map((text) => text.replace(/\s+/g, ' '));
            assert.deepEqual(listed(root), surfaces);
            undo();
            assert.lengthOf(highlights(), 0);
          });
          const after = nodesIn(root);
          root.remove();
          assert.lengthOf(changes, 0);
          assert.isTrue(nodes.length === after.length && nodes.every((node, index) => node === after[index]));
        }),
        { numRuns: 300, includeErrorInReport: true },
      ));

    it('by hover, press and keyboard', async () => {
      const root = await highlighted('<p>An API, a webhook.</p>');
      const changes = await changesDuring(root, async () => {
        await opened(() => moveTo(root, 'webhook'));
        await closed(() => sendMouse({ type: 'move', position: AWAY }));
        await opened(() => click(root, 'API'));
        await closed(() => sendKeys({ press: 'Escape' }));
        barOf(root).terms[0]!.focus();
        await opened(() => sendKeys({ press: 'Enter' }));
      });
      assert.lengthOf(changes, 0);
    });
  });

  describe('has the same terms as a wrapped one', () => {
    const CASES: readonly (readonly [name: string, html: string, options: object, expected: string[]])[] = [
      ['the first of each', '<p>API API webhook</p><p>API</p>', {}, ['API', 'webhook']],
      ['all', '<p>API API</p><p>API</p>', { limit: 'all' }, ['API', 'API', 'API']],
      ['first in a section', 'API<h2>x</h2>API API', { limit: 'section' }, ['API', 'API']],
      ['a maximum', '<p>API webhook IT</p>', { max: 2 }, ['API', 'webhook']],
      ['skip', '<p class="x">API</p><p>IT</p>', { skip: '.x' }, ['IT']],
      ['what is always skipped', '<h2>API</h2><a href="#x">IT</a> <code>webhook</code>', {}, []],
      ['an excluded phrase', '<p>The API economy. webhook</p>', {}, ['webhook']],
      ['no half of a word', '<p>APIs, API-first, webhooks</p>', {}, ['APIs', 'webhooks']],
      ['terms by hand count', '<p><glossary-term>API</glossary-term> API IT</p>', {}, ['IT']],
    ];
    for (const [name, html, options, expected] of CASES)
      it(name, async () => {
        const root = await highlighted(html, options);
        assert.deepEqual(highlightedTexts(root), expected);
        assert.deepEqual(listed(root), expected);
      });

    it('spans any markup', async () => {
      const root = article('<p>An <b>x API</b> key</p>');
      const { done, report } = link(root, { mode: 'highlight', explain: true });
      await done;
      assert.deepEqual(highlightedTexts(root), ['API key']);
      assert.deepEqual(
        report.map(({ text, rule }) => [text, rule]),
        [['API key', undefined]],
      );
    });

    it('not in the entry that explains the term', async () => {
      const root = await highlighted('<glossary-entry term="api"><p>API webhook</p></glossary-entry>');
      assert.deepEqual(highlightedTexts(root), ['webhook']);
    });

    it('announces them', async () => {
      const root = article('<p>API webhook</p>');
      const [event] = await eventsDuring('glossary-autolinked', () => link(root, { mode: 'highlight' }), 1);
      assert.deepEqual([event!.added, event!.total, event!.target === root], [2, 2, true]);
    });
  });

  it('may be linked again: nothing changes', async () => {
    const root = await highlighted('<p>API API</p><p>API</p>');
    await link(root, { mode: 'highlight' }).done;
    assert.deepEqual(highlightedTexts(root), ['API']);
    assert.lengthOf(lists(), 1);
  });

  it('shares the page with another one, and with highlights of the page', async () => {
    const own = new Range();
    const shared = new Highlight(own);
    CSS.highlights.set('glossary-term', shared);
    const [one, two] = [article('<p>API</p>'), article('<p>API</p>')];
    const linkings = [one, two].map((root) => link(root, { mode: 'highlight' }));
    await Promise.all(linkings.map(({ done }) => done));
    assert.isTrue(CSS.highlights.get('glossary-term') === shared && shared.has(own));
    assert.lengthOf(lists(), 2);
    linkings[0]!.undo();
    assert.deepEqual([highlightedTexts(one), highlightedTexts(two)], [[], ['API']]);
    assert.deepEqual([listed(one), listed(two)], [[], ['API']]);
    shared.delete(own);
  });

  it('keeps working when the page clears all highlights', async () => {
    const root = await highlighted('<p>API</p>');
    CSS.highlights.clear();
    root.append(paragraph('webhook'));
    await waitUntil(() => String(highlightedTexts(root)) === 'webhook');
  });

  it('does nothing, and says so once, in a browser without highlights', async () => {
    const { Highlight } = window;
    Reflect.deleteProperty(window, 'Highlight');
    try {
      const messages = await consoleOf(async () => {
        for (const root of [article('<p>API</p>'), article('<p>API</p>')]) {
          await link(root, { mode: 'highlight' }).done;
          assert.equal(root.innerHTML, '<p>API</p>');
        }
      });
      assert.lengthOf(messages, 1);
      assert.include(messages[0], 'Custom Highlight');
    } finally {
      Object.assign(window, { Highlight });
    }
  });

  describe('with a mouse', () => {
    it('opens the card by hovering over the text, and closes it by leaving', async () => {
      const root = await highlighted('<p>An API, a webhook and more text.</p>');
      const [event] = await opened(() => moveTo(root, 'webhook'));
      assert.equal(event!.trigger, 'hover');
      assert.isTrue(event!.target === root.querySelector('p'), 'the event comes from the text');
      assert.equal(openedTerm(openedCard()!), 'Webhook');
      assert.isTrue(document.activeElement === document.body, 'the focus stays');
      await closed(() => moveTo(root, 'more'));
      assert.isUndefined(openedCard());
    });

    for (const dir of ['ltr', 'rtl'])
      it(`opens the card beside the text, ${dir}`, async () => {
        const root = await highlighted(
          `<p dir="${dir}">Some words before the webhook, and some behind it.</p>`,
        );
        await opened(() => moveTo(root, 'webhook'));
        const card = await settled(openedCard()!);
        const text = rangeOf(root, 'webhook').getBoundingClientRect();
        await waitUntil(
          () => {
            const { top, left, right } = card.getBoundingClientRect();
            const distance = dir === 'rtl' ? right - text.right : left - text.left;
            return top >= text.bottom && top < text.bottom + 20 && Math.abs(distance) < 8;
          },
          `${JSON.stringify(card.getBoundingClientRect())} beside ${JSON.stringify(text)}`,
        );
        assert.equal(card.dir, dir);
      });

    it('opens it beside the line that the pointer is on', async () => {
      const root = await highlighted('<p style="width: 5em">many words API key and more</p>');
      const rects = [...rangeOf(root, 'API key').getClientRects()];
      if (rects.length < 2) return;
      const last = rects.at(-1)!;
      const position: [number, number] = [Math.round(last.left + 3), Math.round(last.top + last.height / 2)];
      await opened(() => sendMouse({ type: 'move', position }));
      const card = await settled(openedCard()!);
      await waitUntil(() => Math.abs(card.getBoundingClientRect().top - last.bottom) < 20);
    });

    it('opens nothing by moving across', () =>
      withHoverDelay(1500, async () => {
        const root = await highlighted('<p>An API, a webhook and more text.</p>');
        const events = await eventsDuring('glossary-term-open', async () => {
          await moveTo(root, 'webhook');
          await moveTo(root, 'more');
          await aTimeout(2000);
        });
        assert.equal(events.length, 0);
      }));

    it('opens nothing beside the text', async () => {
      const root = await highlighted('<p>API</p>');
      const { right, top, height } = rangeOf(root, 'API').getBoundingClientRect();
      const events = await eventsDuring('glossary-term-open', async () => {
        await sendMouse({ type: 'click', position: [Math.round(right + 40), Math.round(top + height / 2)] });
        await aTimeout(LONG);
      });
      assert.equal(events.length, 0);
    });

    it('stays open on the way between the elements of a term, and to the card', async () => {
      const root = await highlighted('<p>An <em>API</em> key and more.</p>');
      await opened(() => moveTo(root, 'API'));
      const events = await eventsDuring('glossary-term-closed', async () => {
        await moveTo(root, 'key');
        await aTimeout(LONG);
        const { left, top } = openedCard()!.getBoundingClientRect();
        await sendMouse({ type: 'move', position: [Math.round(left + 20), Math.round(top + 20)] });
        await aTimeout(LONG);
      });
      assert.equal(events.length, 0);
    });

    it('moves from one text to the next', async () => {
      const root = await highlighted('<p>An API, <br><br><br><br><br><br> and a webhook.</p>', {
        skip: 'br',
      });
      await opened(() => moveTo(root, 'webhook'));
      await opened(() => moveTo(root, 'API'));
      assert.equal(openedTerm(openedCard()!), 'API');
    });

    it('pins the card with a press, and closes it with another, or outside', async () => {
      const root = await highlighted('<p>An API, a webhook and more text.</p>');
      await opened(() => moveTo(root, 'API'));
      await click(root, 'API');
      await sendMouse({ type: 'move', position: AWAY });
      await aTimeout(LONG);
      assert.exists(openedCard());
      await closed(() => click(root, 'API'));
      await opened(() => click(root, 'API'));
      await closed(() => sendMouse({ type: 'click', position: AWAY }));
    });

    it('keeps the click of links and buttons, and does not cancel others', async () => {
      const root = await highlighted('<p>API <a href="#there">webhook</a> <button>IT</button></p>');
      const clicks: boolean[] = [];
      root.addEventListener('click', (event) => {
        clicks.push(event.defaultPrevented);
        event.preventDefault();
      });
      for (const inner of root.querySelectorAll<HTMLElement>('a, button')) {
        const range = document.createRange();
        range.selectNodeContents(inner);
        await sendMouse({ type: 'click', position: centreOf(range) });
      }
      await click(root, 'API');
      assert.deepEqual(clicks, [false, false, false]);
    });

    it('can select the text without opening it', async () => {
      const root = await highlighted('<p>An API and text.</p>');
      const { left, right, top, height } = rangeOf(root, 'API').getBoundingClientRect();
      const y = Math.round(top + height / 2);
      const events = await eventsDuring('glossary-term-open', async () => {
        await sendMouse({ type: 'move', position: [Math.ceil(left) + 1, y] });
        await sendMouse({ type: 'down' });
        await sendMouse({ type: 'move', position: [Math.floor(right) - 1, y] });
        await sendMouse({ type: 'up' });
      });
      if (document.getSelection()?.isCollapsed === false) assert.equal(events.length, 0);
      document.getSelection()?.removeAllRanges();
    });

    it('has a bar that is dark on a dark page', async () => {
      await highlighted('<p>An API and text.</p>');
      const bar = document.querySelector('glossary-highlights')!.shadowRoot!.querySelector('[part=bar]')!;
      const background = () => getComputedStyle(bar).backgroundColor;
      // WebKit applies the sheets of a new shadow root with the next frame only.
      await nextFrame();
      const light = background();
      document.documentElement.style.colorScheme = 'dark';
      assert.notEqual(background(), light);
      document.documentElement.style.colorScheme = '';
    });

    it('leaves the bar hidden when the close button is pressed', async () => {
      const root = await highlighted('<p>An API and text.</p>');
      await opened(() => click(root, 'API'));
      const button = part(await settled(openedCard()!), 'close');
      const { left, top, width, height } = button.getBoundingClientRect();
      const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      await closed(() => sendMouse({ type: 'click', position }));
      assert.isFalse(barOf(root).isShown);
    });
  });

  it('opens the card with a tap and closes it with another', async function () {
    const root = await highlighted('<p>An API, a webhook and more text.</p>');
    const [event] = await opened(async () => {
      if (!(await tap(...centreOf(rangeOf(root, 'webhook'))))) this.skip();
    });
    assert.equal(event!.trigger, 'press');
    await aTimeout(LONG); // else it is a double tap, which selects the word
    await closed(() => tap(...centreOf(rangeOf(root, 'webhook'))));
    await opened(() => tap(...centreOf(rangeOf(root, 'API'))));
    await closed(() => tap(...AWAY));
  });

  it('works in a shadow root', async () => {
    const host = article('', 'div');
    const root = document.createElement('p');
    root.append('An API and a webhook.');
    host.attachShadow({ mode: 'open' }).append(root);
    await link(root, { mode: 'highlight' }).done;
    await opened(() => moveTo(root, 'webhook'));
    await closed(() => moveTo(root, 'and'));
    await opened(() => click(root, 'API'));
    await closed(() => click(root, 'API'));
  });

  describe('with a keyboard', () => {
    it('has a labelled list that shows when a term has the focus', async () => {
      const root = await highlighted('<p>An API, a webhook.</p>');
      const { element, terms, isShown } = barOf(root);
      assert.isFalse(isShown);
      assert.equal(element.ariaLabel, 'Terms in this text');
      assert.isTrue(element.parentElement === document.body);
      const before = paragraph('<button>Before</button>');
      root.after(before);
      before.querySelector('button')!.focus();
      await sendKeys({ press: 'Tab' });
      assert.isTrue(element.shadowRoot!.activeElement === terms[0]);
      assert.isTrue(barOf(root).isShown);
      assert.isAbove(element.getBoundingClientRect().width, 300);
      assert.deepEqual(await violationsOf(element), []);
      before.querySelector('button')!.focus();
      assert.isFalse(barOf(root).isShown);
      assert.isBelow(element.getBoundingClientRect().width, 2);
      before.remove();
    });

    it('opens the card beside the text with Enter; Escape and the focus return to the list', async () => {
      const root = await highlighted('<p>An API, a webhook.</p>');
      const { element, terms } = barOf(root);
      terms[0]!.focus();
      await sendKeys({ press: 'Tab' });
      assert.isTrue(element.shadowRoot!.activeElement === terms[1]);
      const [event] = await opened(() => sendKeys({ press: 'Enter' }));
      assert.equal(event!.trigger, 'press');
      assert.equal(expandedOf(terms[1]!), 'true');
      const card = await settled(openedCard()!);
      const { bottom } = rangeOf(root, 'webhook').getBoundingClientRect();
      await waitUntil(() => Math.abs(card.getBoundingClientRect().top - bottom) < 20);
      await sendKeys({ press: 'Tab' });
      assert.isTrue(card.shadowRoot!.activeElement !== null, 'the next stop is in the card');
      await closed(() => sendKeys({ press: 'Escape' }));
      assert.isTrue(element.shadowRoot!.activeElement === terms[1]);
    });

    it('scrolls the text into view', async () => {
      const root = await highlighted('<p>An API.</p><div style="height: 3000px"></div><p>webhook</p>');
      barOf(root).terms[1]!.focus({ preventScroll: true });
      await opened(() => sendKeys({ press: 'Enter' }));
      const { top } = rangeOf(root, 'webhook').getBoundingClientRect();
      assert.isTrue(top > 0 && top < innerHeight);
      scrollTo(0, 0);
    });

    it('speaks the language and the direction of the article', async () => {
      const root = article('<p>API</p><p lang="en">webhook</p>');
      root.lang = 'de';
      root.dir = 'rtl';
      await link(root, { mode: 'highlight' }).done;
      const { element, terms } = barOf(root);
      await waitUntil(() => element.ariaLabel === 'Begriffe in diesem Text');
      assert.deepEqual([element.lang, element.dir], ['de', 'rtl']);
      assert.deepEqual(
        terms.map(({ lang }) => lang),
        ['', 'en'],
      );
    });
  });

  describe('that the page changes', () => {
    const CHANGES: readonly (readonly [
      name: string,
      html: string,
      act: (root: HTMLElement) => void,
      expected: string[],
    ])[] = [
      ['a paragraph comes', '<p>API</p>', (root) => root.append(paragraph('webhook')), ['API', 'webhook']],
      ['a paragraph comes before', '<p>API</p>', (root) => root.prepend(paragraph('IT')), ['IT', 'API']],
      ['a paragraph goes', '<p>API</p><p>IT</p>', (root) => root.lastChild!.remove(), ['API']],
      ['all goes', '<p>API</p><p>IT</p>', (root) => root.replaceChildren(), []],
      [
        'a text becomes another',
        '<p>An API</p><p>IT</p>',
        (root) => ((root.querySelector('p')!.firstChild as Text).data = 'A webhook'),
        ['webhook', 'IT'],
      ],
      [
        'a letter is added to a term',
        '<p>An API</p><p>IT</p>',
        (root) => (root.querySelector('p')!.firstChild as Text).insertData(4, 'X'),
        ['IT'],
      ],
      [
        'a term becomes a longer one',
        '<p>An API</p>',
        (root) => (root.querySelector('p')!.firstChild as Text).appendData(' key'),
        ['API key'],
      ],
      [
        'a term becomes half of a word',
        '<p>An API </p><p>IT</p>',
        (root) => ((root.querySelector('p')!.firstChild as Text).data = 'An API-first'),
        ['IT'],
      ],
      [
        'paragraphs change places',
        '<p>API</p><p>IT</p>',
        (root) => root.prepend(root.lastChild!),
        ['IT', 'API'],
      ],
      ['the article moves', '<p>API</p><p>IT</p>', (root) => document.body.prepend(root), ['API', 'IT']],
      ['the article goes', '<p>API</p>', (root) => root.remove(), []],
      [
        'an element around the article goes and comes',
        '<p>API</p>',
        (root) => {
          const around = document.createElement('div');
          root.replaceWith(around);
          around.append(root);
          around.remove();
          setTimeout(() => document.body.append(around), 50);
          setTimeout(() => around.replaceWith(root), LINKED_MS);
        },
        ['API'],
      ],
    ];
    for (const [name, html, act, expected] of CHANGES)
      it(name, async () => {
        const root = await highlighted(html);
        act(root);
        await sleep(LINKED_MS * 2);
        await becomes(root, ...expected);
      });

    it('keeps the terms that are still there, and their open card', async () => {
      const root = await highlighted('<p>An API and</p>');
      const [term] = barOf(root).terms;
      await opened(() => click(root, 'API'));
      (root.querySelector('p')!.firstChild as Text).appendData(' a webhook');
      await becomes(root, 'API', 'webhook');
      assert.isTrue(barOf(root).terms[0] === term);
      assert.isTrue((term as GlossaryTerm).open);
    });

    it('closes the card of a term that goes', async () => {
      const root = await highlighted('<p>An API and</p>');
      await opened(() => click(root, 'API'));
      root.querySelector('p')!.textContent = 'nothing';
      await waitUntil(() => openedCard() === undefined);
    });

    it('shows exactly what its owner writes, by whatever means', async () => {
      const root = await highlighted('', { limit: 'all' });
      const writes = fc.array(
        fc.record({
          text: fc
            .array(fc.constantFrom('API', 'key', 'calls', 'the', 'IT', 'webhook', 'API key'), {
              maxLength: 4,
            })
            .map((words) => words.join(' ')),
          writer: fc.constantFrom(...Object.keys(WRITERS)),
          pace: fc.constantFrom('same microtask', 'next microtask', 'linked'),
        }),
        { minLength: 1, maxLength: 4 },
      );
      await Promise.all(
        fc.sample(writes, 100).map(async (sequence) => {
          const text = new Text();
          const p = document.createElement('p');
          p.append(text);
          root.append(p);
          for (const { text: value, writer, pace } of sequence) {
            WRITERS[writer]!(text, value);
            assert.equal(p.textContent, value);
            if (pace === 'next microtask') await Promise.resolve();
            if (pace === 'linked') await sleep(LINKED_MS);
            assert.isTrue(p.textContent === value && p.childNodes.length === 1 && p.firstChild === text);
          }
        }),
      );
      const fresh = article(root.innerHTML);
      await link(fresh, { mode: 'highlight', limit: 'all' }).done;
      assert.isNotEmpty(highlightedTexts(fresh));
      await waitUntil(() => String(highlightedTexts(root)) === String(highlightedTexts(fresh)));
      assert.deepEqual(listed(root), highlightedTexts(root));
    });
  });
});

// <glossary-index>: searching by typing, tags, address and keys. How entries are found: index-search.test.ts.
import { assert, fixtureCleanup, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/glossary-index.js';
import { isLeavingSearch } from '../../../src/elements/index/index-address.js';
import type { GlossaryIndex } from '../../../src/index.js';
import { waitUntil } from '../../tools/wait.js';
import { addressOf, requestsOf } from '../helpers/bundle.js';
import {
  announced,
  box,
  found,
  indexed,
  isListShown,
  mountLarge,
  marks,
  mountIndex,
  results,
  search,
  status,
  tagLinks,
  tags,
  unmarked,
} from '../helpers/index.js';
import {
  eventsDuring,
  inView,
  mount,
  openWithFragment,
  part,
  textOf,
  violationsOf,
} from '../helpers/page.js';

const press = (key: string) => sendKeys({ press: key });
const chooseTag = (element: Element, tag: string) =>
  tagLinks(element)
    .find((link) => textOf(link).startsWith(`${tag} `))!
    .click();
const focused = () => textOf(document.activeElement);

describe('<glossary-index> search', () => {
  // The end of a search goes back in the history, which takes effect in a later task, perhaps in the next test.
  afterEach(async () => {
    fixtureCleanup(); // an index writes its search into the address when the user pauses
    await waitUntil(() => !isLeavingSearch());
    if (location.hash !== '') openWithFragment('');
  });

  describe('typing', () => {
    it('shows results instead of the list, with marked matches, and their number', async () => {
      const element = await mountIndex();
      await search(element, 'ap', 'API', 'API key');
      assert.isFalse(isListShown(element));
      assert.equal(status(element), '2 terms');
      assert.deepEqual(marks(element), ['AP', 'AP']);
    });

    it('finds aliases and definitions, and shows the text that matches', async () => {
      const element = await mountIndex();
      await search(element, 'callback', 'Webhook');
      assert.equal(textOf(element.querySelector('[slot=results] li')), 'Webhook HTTP callback');
      assert.deepEqual(marks(element), ['callback']);
      await search(element, 'door', 'API key');
      assert.equal(
        textOf(element.querySelector('[slot=results] small')),
        'What a program shows at the door.',
      );
      assert.equal(status(element), '1 term');
    });

    it('forgives accents, case, typing errors and order', async () => {
      const element = await mountIndex();
      await search(element, 'CREME', 'Crème');
      assert.deepEqual(marks(element), ['Crème']);
      await search(element, 'webhok', 'Webhook');
      assert.equal(status(element), 'Nothing found for “webhok” 1 similar term');
      assert.deepEqual(marks(element), ['Webhook']);
      await search(element, 'key api', 'API key');
    });

    it('finds the inside of words, other spaces and plurals, and marks them', async () => {
      const element = await mountIndex();
      await search(element, 'hook', 'Webhook');
      assert.deepEqual(marks(element), ['hook']);
      await search(element, 'optin', 'Opt-in');
      assert.deepEqual(marks(element), ['Opt-in']);
      await search(element, 'api keys', 'API key');
      assert.deepEqual(marks(element), ['API', 'key']);
    });

    it('finds tags, and shows the tag that matches', async () => {
      const element = await mountIndex();
      await search(element, 'security', 'API key', 'Opt-in');
      assert.deepEqual(marks(element), ['security', 'security']);
      assert.equal(status(element), '2 terms');
    });

    it('shows where the words are that the name does not have', async () => {
      const element = await mountIndex();
      await search(element, 'key door', 'API key');
      assert.deepEqual(marks(element), ['key', 'door']);
    });

    it('cleared, the list is back', async () => {
      const element = await mountIndex();
      await search(element, 'web', 'Webhook');
      await search(element, '');
      await waitUntil(() => isListShown(element));
      assert.equal(status(element), '');
      assert.lengthOf(element.querySelectorAll('[slot=results]'), 0);
    });

    it('cleared before there are results, it announces nothing', async () => {
      const element = await mountIndex();
      box(element).focus();
      await sendKeys({ type: 'w' });
      await press('Escape');
      await search(element, 'web', 'Webhook');
      await press('Escape');
      await waitUntil(() => isListShown(element));
      assert.equal(status(element), '');
    });

    it('results have the addresses of the links in the list', async () => {
      const element = await mountIndex();
      await search(element, 'creme', 'Crème');
      assert.equal(results(element)[0]!.getAttribute('href'), '/creme/');
    });

    it('"Show more" adds 50 results at a time', async () => {
      const src = addressOf({
        entries: Array.from({ length: 120 }, (_, number) => ({
          id: `w${number}`,
          term: `Word ${number}`,
          definition: 'D.',
        })),
      });
      const element = await mountIndex('', src);
      box(element).focus();
      await sendKeys({ type: 'word' });
      await waitUntil(() => found(element).length === 50 && status(element) === '120 terms');
      const more = part(element, 'more');
      assert.equal(textOf(more), 'Show more');
      more.click();
      await waitUntil(() => found(element).length === 100);
      assert.equal(focused(), 'Word 50');
      more.click();
      await waitUntil(() => found(element).length === 120);
      assert.isTrue(more.hidden);
      assert.equal(new Set(found(element)).size, 120);
    });

    it('markup in terms is text', async () => {
      const src = addressOf({ entries: [{ id: 'x', term: '<img src=x> tag', definition: 'D.' }] });
      const element = await mountIndex('', src);
      await search(element, 'img', '<img src=x> tag');
      assert.lengthOf(element.querySelectorAll('img'), 0);
    });
  });

  describe('without results', () => {
    const nothing = async () => {
      const element = await mountIndex();
      await search(element, 'quux quux', ...[]);
      await waitUntil(() => status(element) === 'Nothing found for “quux quux”');
      return element;
    };

    it('says so, with the query, and offers all terms', async () => {
      const element = await nothing();
      assert.isFalse(isListShown(element));
      const all = part(element, 'all');
      assert.equal(textOf(all), 'Show all terms');
      all.click();
      await waitUntil(() => isListShown(element));
      assert.isTrue(all.hidden);
      assert.equal(box(element).value, '');
      assert.isTrue(element.shadowRoot!.activeElement === box(element));
      assert.equal(location.hash, '');
    });

    it('offers all terms instead of those with a tag', async () => {
      openWithFragment('q=quux&tag=api');
      const element = await mountIndex();
      await waitUntil(() => status(element) === 'Nothing found for “quux”');
      part(element, 'all').click();
      await waitUntil(() => isListShown(element));
    });

    it('names the tags if only these have no entries', async () => {
      openWithFragment('tag=api&tag=none');
      const element = await mountIndex();
      await waitUntil(() => status(element) === 'Nothing found for “api, none”');
    });

    it('offers similar terms below a line that says so, and the list', async () => {
      const element = await mountIndex();
      await search(element, 'webhok', 'Webhook');
      assert.equal(textOf(part(element, 'status').querySelector('strong')), '1 similar term');
      assert.isFalse(part(element, 'all').hidden);
    });

    it('with results, does not offer the list', async () => {
      const element = await mountIndex();
      await search(element, 'web', 'Webhook');
      assert.isTrue(part(element, 'all').hidden);
    });

    it('shows a query as text, also one that replacements give a meaning', async () => {
      const element = await mountIndex();
      await search(element, '<b>$& {n}', ...[]);
      await waitUntil(() => status(element) === 'Nothing found for “<b>$& {n}”');
    });

    it('passes axe', async () => {
      assert.deepEqual(await violationsOf(await nothing()), []);
    });

    it('the page keeps its height, up to that of the window', async () => {
      const element = await mountIndex();
      const { height } = element.getBoundingClientRect();
      await search(element, 'quux', ...[]);
      await waitUntil(() => !isListShown(element));
      assert.isAtLeast(element.getBoundingClientRect().height, Math.min(height, innerHeight));
      await search(element, 'web', 'Webhook');
      assert.isAtLeast(element.getBoundingClientRect().height, Math.min(height, innerHeight));
    });

    it('the list is neither seen nor focused nor found by assistive technology', async () => {
      const element = await nothing();
      const link = element.querySelector<HTMLElement>('section a')!;
      assert.isFalse(link.checkVisibility({ visibilityProperty: true }));
      link.focus();
      assert.isFalse(document.activeElement === link);
    });
  });

  describe('screen readers', () => {
    it('announce the last of many keys, once', async () => {
      const element = await mountIndex();
      await search(element, 'w', 'Webhook');
      await waitUntil(() => announced(element) === '1 term');
      const texts: string[] = [];
      const observer = new MutationObserver(() => texts.push(announced(element)));
      observer.observe(part(element, 'announcement'), { childList: true });
      const input = box(element);
      for (const text of ['a', 'ap', 'api', 'api ', 'api k', 'api k$']) {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await waitUntil(() => texts.length > 0);
      observer.disconnect();
      assert.deepEqual(texts, ['1 term']);
    });

    it('do not read the visible status, which says the same', async () => {
      const element = await mountIndex();
      assert.equal(part(element, 'status').getAttribute('aria-hidden'), 'true');
    });
  });

  describe('the button in the box', () => {
    it('is there while there is a text or a tag, and shows all terms again', async () => {
      openWithFragment('q=key&tag=api');
      const element = await mountIndex();
      const clear = part(element, 'clear');
      await waitUntil(() => found(element).join() === 'API key');
      assert.isFalse(clear.hidden);
      assert.equal(clear.getAttribute('aria-label'), 'Show all terms');
      clear.click();
      await waitUntil(() => isListShown(element));
      assert.equal(box(element).value, '');
      assert.isTrue(clear.hidden);
      assert.isTrue(element.shadowRoot!.activeElement === box(element));
      assert.equal(location.hash, '');
    });
  });

  describe('tags', () => {
    it('show entries that have all chosen tags, and how many each further tag would leave', async () => {
      const element = await mountIndex();
      element.querySelector('details')!.open = true;
      chooseTag(element, 'api');
      await waitUntil(() => found(element).join() === 'API,API key,Webhook');
      assert.deepEqual(tags(element), ['api 3*', 'security 1', 'events 1']);
      chooseTag(element, 'security');
      await waitUntil(() => found(element).join() === 'API key');
      assert.deepEqual(tags(element), ['api 1*', 'security 1*']);
      assert.equal(location.hash, '#tag=api&tag=security');
      chooseTag(element, 'api');
      await waitUntil(() => found(element).join() === 'API key,Opt-in');
      chooseTag(element, 'security');
      await waitUntil(() => isListShown(element));
      assert.deepEqual(tags(element), ['api 3', 'security 2', 'events 1']);
    });

    it('and text together', async () => {
      const element = await mountIndex();
      await search(element, 'program', 'API', 'API key', 'Webhook');
      element.querySelector('details')!.open = true;
      await waitUntil(() => tags(element).join() === 'api 3,security 1,events 1');
      chooseTag(element, 'events');
      await waitUntil(() => found(element).join() === 'Webhook');
      await waitUntil(() => location.hash === '#q=program&tag=events');
    });

    it('are counted again when the list of tags is opened after another search', async () => {
      const element = await mountIndex();
      const details = element.querySelector('details')!;
      await search(element, 'opt', 'Opt-in');
      details.open = true;
      await waitUntil(() => tags(element).join() === 'security 1');
      details.open = false;
      await search(element, '');
      await waitUntil(() => isListShown(element));
      details.open = true;
      await waitUntil(() => tags(element).join() === 'api 3,security 2,events 1');
    });

    it('are links with the query in the address, which can be opened in another tab', async () => {
      const element = await mountIndex();
      assert.deepEqual(
        tagLinks(element).map((link) => link.getAttribute('href')),
        ['#tag=api', '#tag=security', '#tag=events'],
      );
    });
  });

  describe('address', () => {
    it('holds the query, and "Back" leads to the list', async () => {
      const element = await mountIndex();
      history.pushState(null, ''); // no entry is ahead
      const { length } = history;
      await search(element, 'web', 'Webhook');
      await waitUntil(() => location.hash === '#q=web');
      assert.equal(history.length, length + 1, 'one step for all typing');
      history.back();
      await waitUntil(() => isListShown(element));
      assert.equal(box(element).value, '');
      history.forward();
      await waitUntil(() => found(element).join() === 'Webhook');
      assert.equal(box(element).value, 'web');
    });

    it('keeps what the user types while the end of the last search goes back in the history', async () => {
      const element = await mountIndex();
      await search(element, 'web', 'Webhook');
      await waitUntil(() => location.hash === '#q=web');
      const went = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
      for (const text of ['', 'o', 'op']) {
        box(element).value = text;
        box(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
      await went;
      await waitUntil(() => found(element).join() === 'Opt-in');
      assert.equal(box(element).value, 'op');
      await waitUntil(() => location.hash === '#q=op');
    });

    it('is searched at the start', async () => {
      openWithFragment('q=key&tag=api');
      const element = await mountIndex();
      await waitUntil(() => found(element).join() === 'API key');
      assert.equal(box(element).value, 'key');
      assert.deepEqual(tags(element), ['api 1*', 'security 1']);
    });

    it('brings the results into view, when it leads to a search from elsewhere in the page', async () => {
      const element = await mountIndex('style="display: block; margin-block: 3000px"');
      location.hash = '#tag=security';
      await waitUntil(() => found(element).length === 2);
      await waitUntil(() => inView(part(element, 'search')));
    });

    it('does not scroll when a search ends without a fragment, also where a section of the author has no id', async () => {
      const sections = '<section><h2>A</h2><ul><li><a href="/a/">Alpha</a></li></ul></section>';
      const element = await mount<GlossaryIndex>(
        `<glossary-index src="${addressOf(indexed)}" style="display: block; padding-block-end: 3000px">${'<p>Text.</p>'.repeat(30)}${sections}</glossary-index>`,
      );
      await waitUntil(() => !part(element, 'search').hidden);
      location.hash = '#q=web';
      await waitUntil(() => found(element).join() === 'Webhook');
      location.hash = '';
      await waitUntil(() => isListShown(element));
      await nextFrame();
      assert.equal(window.scrollY, 0);
    });

    it('does not scroll where the results are in view', async () => {
      const element = await mountIndex('style="display: block; margin-block-end: 3000px"');
      location.hash = '#tag=security';
      await waitUntil(() => found(element).length === 2);
      assert.equal(window.scrollY, 0);
    });

    it('keeps the history state of a router', async () => {
      history.replaceState({ router: 7 }, '');
      const element = await mountIndex();
      await search(element, 'web', 'Webhook');
      assert.deepEqual(history.state, { router: 7 });
    });

    it('other fragments are left alone', async () => {
      openWithFragment('contact');
      const element = await mountIndex();
      assert.isTrue(isListShown(element));
      assert.equal(location.hash, '#contact');
    });

    it('is ignored by an index without search', async () => {
      openWithFragment('q=key');
      const element = await mountIndex('no-search');
      assert.isTrue(isListShown(element));
      assert.lengthOf(found(element), 0);
    });
  });

  describe('keyboard', () => {
    it('Down and Up walk through the results and back to the box', async () => {
      const element = await mountIndex();
      await search(element, 'ap', 'API', 'API key');
      await press('ArrowDown');
      assert.equal(focused(), 'API');
      await press('ArrowDown');
      assert.equal(focused(), 'API key');
      await press('ArrowDown');
      assert.equal(focused(), 'API key', 'there are no more');
      await press('Home');
      assert.equal(focused(), 'API');
      await press('End');
      assert.equal(focused(), 'API key');
      await press('Home');
      await press('ArrowUp');
      assert.isTrue(document.activeElement === element && element.shadowRoot!.activeElement === box(element));
    });

    it('Enter in the box opens the first result, Enter on a result opens that one', async () => {
      const element = await mountIndex();
      const opened: string[] = [];
      element.addEventListener('click', (event) => {
        event.preventDefault();
        opened.push(textOf((event.target as Element).closest('a')));
      });
      await search(element, 'ap', 'API', 'API key');
      await press('Enter');
      assert.deepEqual(opened, ['API']);
      await press('ArrowDown');
      await press('ArrowDown');
      await press('Enter');
      assert.deepEqual(opened, ['API', 'API key']);
    });

    it('Enter before the results are there opens the first one when they are', async () => {
      const element = await mountIndex();
      const opened: string[] = [];
      element.addEventListener('click', (event) => {
        event.preventDefault();
        opened.push(textOf((event.target as Element).closest('a')));
      });
      const input = box(element);
      input.value = 'web';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      input.form!.requestSubmit();
      await waitUntil(() => opened.join() === 'Webhook');
      assert.equal(location.hash, '#q=web', 'the text is in the history');
    });

    it('arrows with Shift, Control or Alt move the caret', async () => {
      const element = await mountIndex();
      await search(element, 'ap', 'API', 'API key');
      await sendKeys({ down: 'Shift' });
      await press('ArrowDown');
      await sendKeys({ up: 'Shift' });
      assert.isTrue(element.shadowRoot!.activeElement === box(element));
    });

    it('Enter in an empty box does nothing', async () => {
      const element = await mountIndex();
      box(element).focus();
      await press('Enter');
      assert.isTrue(isListShown(element));
    });

    it('Escape clears the text first, then the tags', async () => {
      openWithFragment('q=key&tag=api');
      const element = await mountIndex();
      await waitUntil(() => found(element).join() === 'API key');
      results(element)[0]!.focus();
      await press('Escape');
      await waitUntil(() => found(element).join() === 'API,API key,Webhook');
      assert.isTrue(element.shadowRoot!.activeElement === box(element));
      await press('Escape');
      await waitUntil(() => isListShown(element));
      assert.equal(location.hash, '');
    });

    it('Home moves the caret while the focus is in the box', async () => {
      const element = await mountIndex();
      await search(element, 'web', 'Webhook');
      await press('Home');
      assert.equal(box(element).selectionStart, 0);
      assert.isTrue(element.shadowRoot!.activeElement === box(element));
    });
  });

  describe('events', () => {
    it('glossary-search: the text, the tags, and the number of results', async () => {
      const element = await mountIndex();
      const events = await eventsDuring('glossary-search', () => search(element, 'web', 'Webhook'), 1);
      const { query, tags: chosen, count } = events.at(-1)!;
      assert.deepEqual([query, chosen, count], ['web', [], 1]);
      const [cleared] = await eventsDuring('glossary-search', () => search(element, ''), 1);
      assert.deepEqual([cleared!.query, cleared!.tags, cleared!.count], ['', [], 6]);
    });
  });

  describe('accessibility', () => {
    it('passes axe with results and tags', async () => {
      const element = await mountIndex();
      await search(element, 'ap', 'API', 'API key');
      element.querySelector('details')!.open = true;
      assert.deepEqual(await violationsOf(element), []);
    });
  });

  describe('content of its own', () => {
    const own = (src: string) =>
      `<glossary-index src="${src}"><section><h2>A</h2><ul><li><a href="/mine/">Alpha</a> (first)</li><li><a href="/other/">Beta</a></li></ul></section></glossary-index>`;
    const mountOwn = async (src: string) => {
      const element = await mount<GlossaryIndex>(own(src));
      await waitUntil(() => !part(element, 'search').hidden);
      return element;
    };

    it('is searched with its glossary, fetched when the box is used', async () => {
      const src = addressOf(indexed);
      const element = await mountOwn(src);
      assert.equal(await requestsOf(src), 0);
      await search(element, 'callback', 'Webhook');
      assert.equal(await requestsOf(src), 1);
    });

    it('is searched by its links where the glossary cannot be loaded', async () => {
      const element = await mountOwn('/fixtures/missing.json');
      await search(element, 'fir', 'Alpha');
      assert.equal(results(element)[0]!.getAttribute('href'), '/mine/');
      await search(element, 'beta', 'Beta');
    });

    it('is the same after a search as before', async () => {
      const element = await mountOwn(addressOf(indexed));
      const before = unmarked(element);
      await search(element, 'web', 'Webhook');
      await search(element, '');
      await waitUntil(() => unmarked(element) === before);
      assert.isAbove(element.querySelector('section')!.getClientRects().length, 0);
    });
  });

  describe('a large glossary', () => {
    it('is searched in all letters', async () => {
      const element = await mountLarge();
      await search(element, 'zebra', 'Zebra');
      element.querySelector('details')!.open = true;
      await waitUntil(() => tags(element).join() === 'animal 1');
      await search(element, 'b 2999', 'B 2999');
    });
  });

  describe('changes during a search', () => {
    it('no-search ends a search', async () => {
      const element = await mountIndex();
      await search(element, 'web', 'Webhook');
      element.noSearch = true;
      await waitUntil(() => isListShown(element));
      assert.lengthOf(found(element), 0);
    });

    it('filled again, it still shows the results', async () => {
      const element = await mountIndex();
      await search(element, 'web', 'Webhook');
      openWithFragment('');
      element.headingLevel = 4;
      await waitUntil(() => element.querySelector('h4') !== null);
      assert.deepEqual(found(element), ['Webhook']);
      assert.isFalse(isListShown(element));
      await press('Escape');
      await waitUntil(() => isListShown(element));
    });

    it('of two glossaries the later src is listed and searched, in whatever order they load', async () => {
      const first = addressOf({ entries: [{ id: 's', term: 'Slow', definition: 'D.' }] });
      const element = await mount<GlossaryIndex>(`<glossary-index src="${first}"></glossary-index>`);
      element.src = addressOf({ entries: [{ id: 'f', term: 'Fast', definition: 'D.' }] });
      await waitUntil(() => element.querySelector('section')?.textContent === 'FFast');
      await search(element, 'fast', 'Fast');
      await search(element, 'slow');
    });

    it('tags work in a page that the browser translated', async () => {
      const element = await mountIndex();
      element.querySelector('details')!.open = true;
      const link = tagLinks(element)[1]!;
      link.replaceChildren(document.createElement('font'));
      link.firstElementChild!.textContent = 'Sicherheit';
      (link.firstElementChild as HTMLElement).click();
      await waitUntil(() => found(element).join() === 'API key,Opt-in');
      assert.equal(location.hash, '#tag=security');
      link.click();
      await waitUntil(() => isListShown(element));
    });

    it('results in the HTML of a copied page are removed', async () => {
      const copy = `<glossary-index src="${addressOf(indexed)}"><section><h2>A</h2><ul><li><a href="/a/">Alpha</a></li></ul></section><ul slot="results"><li><a href="/b/">Beta</a></li></ul></glossary-index>`;
      const element = await mount<GlossaryIndex>(copy);
      await waitUntil(() => found(element).length === 0);
    });
  });

  describe('cleanup', () => {
    it('removed, it does not search for the address any more', async () => {
      const element = await mountIndex();
      element.remove();
      location.hash = 'q=web';
      await waitUntil(() => location.hash === '#q=web');
      assert.lengthOf(found(element), 0);
    });

    it('cleared while another glossary loads, it shows the list', async () => {
      const element = await mountIndex();
      await search(element, 'web', 'Webhook');
      element.src = addressOf({ entries: [{ id: 'w', term: 'Web page', definition: 'D.' }] });
      await press('Escape');
      await waitUntil(() => element.querySelector('section')?.textContent === 'WWeb page');
      await waitUntil(() => isListShown(element));
      assert.lengthOf(found(element), 0);
      assert.equal(status(element), '');
    });

    it('another glossary is searched for the same text', async () => {
      const element = await mountIndex();
      await search(element, 'web', 'Webhook');
      element.src = addressOf({ entries: [{ id: 'w', term: 'Web page', definition: 'D.' }] });
      await waitUntil(() => found(element).join() === 'Web page');
    });
  });
});

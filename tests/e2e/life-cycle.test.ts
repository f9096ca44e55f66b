// A page with a long life: elements come and go, articles are replaced, cards are removed while they open. Nothing stays
// behind: no listener, observer, timer, style sheet, highlight or detached element.
import { assert } from '@open-wc/testing';
import { collectGarbage } from '../tools/commands.js';
import { COUNTER, countsOf, LIFE_CYCLE, listenerTypesOf } from './helpers/life-cycle.js';
import { closeSites, openSite, SAILING, scriptTag, until, type Site } from './helpers/site.js';

const LINKING = scriptTag(`data-src="${SAILING}" data-autolink="article"`);
const FAQ = '<faq-item id="q"><h3>Q?</h3><p>A.</p></faq-item>';
const MARKUP: Readonly<Record<string, string>> = {
  'glossary-term': '<glossary-term>keel</glossary-term>',
  'glossary-entry': '<glossary-entry term="keel"></glossary-entry>',
  'related-links': '<related-links term="keel"></related-links>',
  'faq-item': FAQ,
  'faq-accordion': `<faq-accordion>${FAQ}</faq-accordion>`,
  'glossary-index': '<glossary-index></glossary-index>',
  'glossary-provider': `<glossary-provider src="${SAILING}"><glossary-term>keel</glossary-term></glossary-provider>`,
  'glossary-autolink': '<glossary-autolink><p>Mind the keel.</p></glossary-autolink>',
};
/** How many elements are mounted in one task, and how many of them are looked for after they are gone. */
const AT_ONCE = 50;

const open = (body: string) => openSite(body + LINKING, { head: COUNTER });
const sheetsOf = ({ document }: Site) => document.adoptedStyleSheets.length;
const stateOf = (site: Site) => ({ ...countsOf(site.window), sheets: sheetsOf(site) });
const highlightsOf = ({ window }: Site) =>
  [...(window.CSS.highlights as unknown as Map<string, Set<Range>>).values()].reduce(
    (sum, { size }) => sum + size,
    0,
  );

const nearly = (count: number, before: number) => (Math.abs(count - before) <= 1 ? before : count);

/** The state when nothing is under way: it stays the same for ten frames. */
async function stateAtRest(site: Site): Promise<ReturnType<typeof stateOf>> {
  let state = stateOf(site);
  for (let frame = 0; frame < 10; frame++) {
    await site.painted();
    const now = stateOf(site);
    if (JSON.stringify(now) !== JSON.stringify(state)) frame = 0;
    state = now;
  }
  return state;
}

/** Waits until the counts are what they were: some work ends in later tasks. */
async function assertSame(site: Site, before: ReturnType<typeof stateOf>, what: string): Promise<void> {
  // Some observers of the document end when their articles are collected, which not every engine can be told to do.
  site.recorded.events.length = 0;
  const isCollected = await collectGarbage();
  const now = () => {
    const state = stateOf(site);
    return {
      ...state,
      // The code of the card waits for an idle page, or for scrolling: one timer or listener, sooner or later.
      listeners: nearly(state.listeners, before.listeners),
      timers: nearly(state.timers, before.timers),
      observers: isCollected ? Math.max(state.observers, before.observers) : before.observers,
    };
  };
  for (let round = 0; round < 50 && JSON.stringify(now()) !== JSON.stringify(before); round++) {
    await collectGarbage();
    site.document.body.append('');
    await site.painted();
  }
  assert.deepEqual(now(), before, `${what}; listeners: ${listenerTypesOf(site.window)}`);
}

/** Asserts that nothing holds the elements. Only where the browser can be told to collect garbage. */
async function assertCollected(site: Site, refs: readonly WeakRef<Element>[]): Promise<void> {
  // The recorder has the targets of the events.
  site.recorded.events.length = 0;
  if (!(await collectGarbage())) return;
  await until(() => refs.length > 0, 'there were elements');
  for (let round = 0; round < 20 && refs.some((ref) => ref.deref() !== undefined); round++) {
    await new Promise((resolve) => setTimeout(resolve));
    await collectGarbage();
  }
  assert.isAtMost(refs.filter((ref) => ref.deref() !== undefined).length, 1, 'elements that something holds');
}

afterEach(closeSites);

describe('a page in which elements come and go', function () {
  this.timeout(240_000);

  for (const [tag, markup] of Object.entries(MARKUP))
    it(`<${tag}>, thousands of times: nothing stays behind`, async () => {
      const site = await open(`<main></main><p><glossary-term>keel</glossary-term></p>${markup}`);
      await site.defined(tag, 'glossary-term');
      const main = site.find('main');
      const mount = async (times: number): Promise<WeakRef<Element>[]> => {
        let refs: WeakRef<Element>[] = [];
        for (let done = 0; done < times; done += AT_ONCE) {
          main.innerHTML = markup.repeat(AT_ONCE);
          refs = [...main.children].map((each) => new WeakRef(each));
          // Every tenth time they live long enough to do their work.
          if (done % (10 * AT_ONCE) === 0) await site.painted();
          else await Promise.resolve();
          main.replaceChildren();
          await new Promise((resolve) => setTimeout(resolve));
        }
        return refs;
      };
      await mount(10 * AT_ONCE);
      const before = await stateAtRest(site);
      const refs = await mount(LIFE_CYCLE.mounts);
      await assertSame(site, before, tag);
      await assertCollected(site, refs);
      site.assertUnharmed();
    });

  it(`a term is removed while its card opens, ${LIFE_CYCLE.removals} times: no card, nothing stays behind`, async () => {
    const site = await open('<main></main><p><glossary-term>keel</glossary-term></p>');
    await site.defined('glossary-term');
    await site.press('p > glossary-term');
    site.close();
    const main = site.find('main');
    const before = await stateAtRest(site);
    let refs: WeakRef<Element>[] = [];
    for (let done = 0; done < LIFE_CYCLE.removals; done++) {
      main.innerHTML = '<glossary-term>dinghy</glossary-term>';
      const term = main.firstElementChild as HTMLElement;
      refs = [...refs.slice(-AT_ONCE), new WeakRef(term)];
      term.click();
      // In the same task, after some microtasks, or when the card is open.
      for (let step = 0; step < done % 8; step++) await Promise.resolve();
      if (done % 8 === 7) await new Promise((resolve) => setTimeout(resolve));
      main.replaceChildren();
    }
    assert.isFalse(site.hasCard);
    assert.lengthOf(site.document.querySelectorAll('glossary-card'), 1);
    await assertSame(site, before, 'removals');
    await site.press('p > glossary-term');
    site.close();
    await site.painted();
    await assertCollected(site, refs);
    site.assertUnharmed();
  });
});

describe('a page of 10,000 terms and 1,000 questions', function () {
  this.timeout(120_000);

  const question = (n: number) =>
    `<faq-item id="q${n}"><h3>Question ${n}?</h3><p>Answer ${n}.</p></faq-item>`;
  const questions = Array.from({ length: 1000 }, (_, n) => question(n)).join('');
  const terms =
    '<p>Mind the <glossary-term>keel</glossary-term> of a <glossary-term>dinghy</glossary-term>.</p>';
  const heavy = `${terms.repeat(5000)}<faq-accordion expand-all>${questions}</faq-accordion>`;

  it('opens a card, and shows all answers in many tasks, so that the page stays responsive', async function () {
    // A WebKit without a graphics card lays out such a page for minutes.
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
    const site = await open('<main></main><glossary-term>keel</glossary-term>');
    site.find('main').innerHTML = heavy;
    await site.defined('glossary-term', 'faq-item');
    assert.lengthOf(site.document.querySelectorAll('main glossary-term[tabindex]'), 10_000);
    assert.equal((await site.press('p:last-of-type > glossary-term')).title, 'Keel');
    site.close();
    const all = site.find('faq-accordion').shadowRoot!.querySelector<HTMLElement>('[part=expand-all]')!;
    await until(() => all.textContent !== '', 'the button has its label');
    const opened = () => site.document.querySelectorAll('faq-item[open]').length;
    const counts = new Set<number>();
    all.click();
    while (opened() < 1000) {
      counts.add(opened());
      await new Promise((resolve) => setTimeout(resolve));
    }
    assert.isAtLeast(counts.size, 3, 'other tasks ran in between');
    site.assertUnharmed();
  });
});

describe('an application that replaces its page', function () {
  this.timeout(240_000);

  for (const mode of ['wrap', 'highlight'])
    it(`${mode}, ${LIFE_CYCLE.navigations} times: each article is linked, nothing stays behind`, async () => {
      const linking = scriptTag(`data-src="${SAILING}" data-autolink="article" data-mode="${mode}"`);
      const page = (n: number) => `<article><h1>Page ${n}</h1><p>Mind the keel of a dinghy.</p></article>`;
      const site = await openSite(`<main>${page(0)}</main>${linking}`, { head: COUNTER });
      const main = site.find('main');
      const links = () =>
        mode === 'wrap' ? main.querySelectorAll('glossary-term').length : highlightsOf(site);
      const isLinked = () => until(() => links() === 2, 'the article is linked');
      let refs: WeakRef<Element>[] = [];
      const navigate = async (n: number) => {
        main.innerHTML = page(n);
        refs = [...refs.slice(-AT_ONCE), new WeakRef(main.firstElementChild!)];
        // WebKit allows a hundred in ten seconds.
        if (n % 25 === 0) site.window.history.pushState(null, '', `?page=${n}`);
        // Some pages are left before their article is linked.
        if (n % 5 === 0) await isLinked();
        else await new Promise((resolve) => setTimeout(resolve));
      };
      await isLinked();
      for (let n = 1; n <= 20; n++) await navigate(n);
      const before = await stateAtRest(site);
      for (let n = 1; n <= LIFE_CYCLE.navigations; n++) await navigate(n);
      await isLinked();
      await assertSame(site, before, mode);
      main.replaceChildren();
      await until(() => links() === 0, 'no link is left');
      await site.painted();
      await assertCollected(site, refs);
      site.assertUnharmed();
    });

  it('goes into the back/forward cache and comes back: terms, articles and cards work', async () => {
    // A test page cannot be left, so it gets the events that a browser dispatches.
    const site = await open(
      '<p><glossary-term>keel</glossary-term></p><article><p>Mind the keel.</p></article>',
    );
    await site.defined('glossary-term');
    await until(() => site.document.querySelector('article glossary-term') !== null, 'it is linked');
    await site.press('p > glossary-term');
    const before = await stateAtRest(site);
    for (const type of ['pagehide', 'pageshow'])
      site.window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    await site.painted();
    site.close();
    await site.painted();
    assert.equal((await site.press('p > glossary-term')).title, 'Keel');
    await assertSame(site, before, 'bfcache');
    site.assertUnharmed();
  });
});

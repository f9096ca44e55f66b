// The network or a server fails for a while: when it works again, everything on the page comes by itself, without a reload.
import { assert } from '@open-wc/testing';
import {
  closeSites,
  openSite,
  requestsOf,
  SAILING,
  scriptTag,
  textOf,
  until,
  type Site,
} from './helpers/site.js';

const PAGE = `<p>A <glossary-term>dinghy</glossary-term>.</p>
  <glossary-entry term="keel"></glossary-entry> <related-links term="keel"></related-links>
  <faq-accordion term="keel"></faq-accordion> <glossary-index></glossary-index>
  <glossary-autolink><p>Mind the keel.</p></glossary-autolink> <article><p>Tack the dinghy.</p></article>
  <p><abbr>keel</abbr></p>`;
const FILLED = ['glossary-entry', 'related-links', 'body > faq-accordion', 'glossary-index'];

/** The address of the glossary on a server that answers with this fault until `recover` has run. */
function failing(fault: 'gone' | 'down'): { readonly src: string; recover(): Promise<unknown> } {
  const key = crypto.randomUUID();
  return {
    src: `/fixtures/${fault}/${key}/sailing/pages/sailing.json`,
    recover: () => fetch(`/fixtures/back?key=${key}`),
  };
}
const script = (src: string, embed?: string) =>
  scriptTag(`data-src="${src}" data-autolink="article" data-terms="abbr"`, embed);
const goOnline = (site: Site) => site.window.dispatchEvent(new Event('online'));
const linked = (site: Site, selector: string) =>
  [...site.document.querySelectorAll(`${selector} glossary-term`)].map(textOf).join();

/** Waits until everything in the page has what it gets from the glossary. */
async function complete(site: Site): Promise<void> {
  for (const selector of FILLED) await site.filled(selector);
  await until(() => linked(site, 'glossary-autolink') === 'keel', 'the autolinked text is linked');
  await until(() => linked(site, 'article') === 'Tack,dinghy', 'the article is linked');
  await until(() => linked(site, 'abbr') === 'keel', 'the marked word is a term');
  assert.equal((await site.press('p > glossary-term')).title, 'Dinghy');
  site.close();
}

/** Waits until each element has said that its glossary is missing. */
const failed = (site: Site) =>
  until(() => site.events('glossary-error').length === FILLED.length + 1, 'each element says so');

/** What a reader may give as a sign that the glossary may be there. */
const SIGNS: Record<string, (site: Site) => unknown> = {
  'it is online again': goOnline,
  'it is shown again': ({ document }) =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
};

afterEach(closeSites);

describe('a page whose glossary could not be loaded', () => {
  for (const [fault, status] of [
    ['down', 503],
    ['gone', 404],
  ] as const)
    for (const [sign, give] of Object.entries(SIGNS))
      it(`${status}: is complete when ${sign}, with one message and one event for each element`, async () => {
        const { src, recover } = failing(fault);
        const site = await openSite(PAGE + script(src));
        await failed(site);
        await recover();
        give(site);
        await complete(site);
        assert.lengthOf(site.recorded.console, 1);
        assert.lengthOf(site.events('glossary-error'), FILLED.length + 1);
        site.assertUnharmed();
      });

  it('404: asks for it once, however many elements wait', async () => {
    const { src, recover } = failing('gone');
    const site = await openSite(PAGE + script(src));
    await failed(site);
    const before = await requestsOf(src);
    await recover();
    goOnline(site);
    await complete(site);
    assert.equal(await requestsOf(src), before + 1);
  });

  it('503: is complete after a while by itself', async () => {
    const src = `/fixtures/flaky?key=${crypto.randomUUID()}&fail=2&file=tests/e2e/pages/sailing.json`;
    const site = await openSite(PAGE + script(src));
    await complete(site);
    assert.lengthOf(site.recorded.console, 1);
    site.assertUnharmed();
  });
});

describe('an article whose glossary could not be loaded', () => {
  it('is linked when the reader points at it', async () => {
    const { src, recover } = failing('gone');
    const site = await openSite(`<article><p>Mind the keel.</p></article>${script(src)}`);
    await until(() => site.recorded.console.length > 0, 'the glossary is missing');
    await site.painted();
    await recover();
    site.find('article').dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => linked(site, 'article') === 'keel', 'the article is linked');
    site.assertUnharmed();
  });

  it('and that was removed meanwhile asks for nothing', async () => {
    const { src } = failing('gone');
    const site = await openSite(`<article><p>Mind the keel.</p></article>${script(src)}`);
    await until(() => site.recorded.console.length > 0, 'the glossary is missing');
    site.find('article').remove();
    const before = await requestsOf(src);
    goOnline(site);
    await site.painted();
    assert.equal(await requestsOf(src), before);
    site.assertUnharmed();
  });
});

describe('an empty term whose glossary could not be loaded', () => {
  it('throws nothing, and has its text when the page is online again', async () => {
    const { src, recover } = failing('gone');
    const site = await openSite(`<p>A <glossary-term term="keel"></glossary-term>.</p>${script(src)}`);
    await until(() => site.events('glossary-error').length === 1, 'the term says so');
    await site.painted();
    site.assertUnharmed();
    await recover();
    goOnline(site);
    await until(() => site.text('p') === 'A Keel.', 'the term has its text');
  });
});

describe('a page whose script files failed', () => {
  for (const name of ['terms', 'content', 'autolink'])
    it(`${name}: is as it was, and complete when it is online again, or in Firefox after a reload`, async function () {
      const key = crypto.randomUUID();
      const folder = `/fixtures/gone/${key}/${name}/dist/embed/glossary.js`;
      const site = await openSite(PAGE + script(SAILING, folder));
      await until(() => site.recorded.console.length > 0, 'files are missing');
      await site.painted();
      for (const [selector, text] of Object.entries({
        p: 'A dinghy.',
        'glossary-autolink': 'Mind the keel.',
        article: 'Tack the dinghy.',
      }))
        assert.equal(site.text(selector), text);
      site.assertUnharmed();
      if (navigator.userAgent.includes('Firefox')) this.skip();
      await fetch(`/fixtures/back?key=${key}`);
      // The failures of some files may still be on their way; the sign after the last one counts.
      await until(() => (goOnline(site), linked(site, 'article') !== ''), 'the article is linked');
      await until(() => (goOnline(site), linked(site, 'glossary-autolink') !== ''), 'it is linked');
      await complete(site);
      site.assertUnharmed();
    });
});

// data-autolink on the script tag: the articles of a page are linked, those in the page and those added later.
import { assert } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import {
  closeSites,
  EMBED,
  fresh,
  openSite,
  otherOrigin,
  requestsOf,
  SAILING,
  scriptTag,
  scriptWith,
  until,
  type Options,
  type Site,
} from './helpers/site.js';

const TEXT = '<p>Mind the keel of a dinghy. The keel is heavy.</p>';
const ARTICLE = `<article>${TEXT}</article>`;
const tag = (attributes = 'data-autolink="article"', src = SAILING) =>
  scriptTag(`data-src="${src}" ${attributes}`);

const terms = (site: Site, root = 'body') =>
  [...site.find(root).querySelectorAll('glossary-term')].map(({ textContent }) => textContent ?? '');
const linked = (site: Site, expected: readonly string[], root?: string) =>
  until(() => terms(site, root).join() === expected.join(), `linked: ${expected.join()}`).catch(
    (error: unknown) => {
      const { console, events } = site.recorded;
      const seen = [terms(site, root), console, events.map(({ type }) => type), site.files()];
      throw new Error(`${String(error)}; seen: ${JSON.stringify(seen)}`);
    },
  );
/** Opens a page whose first article is linked. */
async function openLinked(html: string, expected = ['keel', 'dinghy'], options?: Options): Promise<Site> {
  const site = await openSite(html, options);
  await linked(site, expected);
  await site.defined('glossary-term');
  return site;
}
const main = `<main>${ARTICLE}</main>`;

afterEach(closeSites);

describe('a page whose script tag names its articles', () => {
  it('has links in them, with cards, and the same text', async () => {
    const site = await openLinked(`<p>A keel outside.</p>${ARTICLE}${tag()}`);
    assert.equal(site.find('article').textContent, 'Mind the keel of a dinghy. The keel is heavy.');
    const link = site.find<HTMLAnchorElement>('article a');
    assert.equal(link.getAttribute('href'), '/sailing/words/keel/');
    const term = link.closest('glossary-term')!;
    await site.after('glossary-term-opened', () => (term.open = true));
    assert.equal(site.card().title, 'Keel');
    site.assertQuiet();
  });

  it('reports how many links there are', async () => {
    const site = await openLinked(ARTICLE + tag());
    // It comes after the links.
    await until(() => site.events('glossary-autolinked').length > 0, 'the event');
    const [event] = site.events('glossary-autolinked');
    assert.isTrue(event!.target === site.find('article'));
    assert.deepEqual([event!.added, event!.total], [2, 2]);
  });

  for (const [options, expected] of [
    ['data-limit="all"', ['keel', 'dinghy', 'keel']],
    ['data-limit="all" data-max="2"', ['keel', 'dinghy']],
    ['data-max="1"', ['keel']],
    ['data-skip=".intro"', []],
    ['data-limit="nonsense" data-max="nonsense" data-skip=""', ['keel', 'dinghy']],
  ] as const)
    it(`${options}: ${expected.join() || 'none'} and no link elsewhere`, async () => {
      const other = '<article id="other"><p>Tack now.</p></article>';
      const site = await openSite(
        `<article class="intro">${TEXT}</article>${other}${tag(`data-autolink="article" ${options}`)}`,
      );
      await linked(site, [...expected, 'Tack']);
      site.assertQuiet();
    });

  it('data-mode="highlight": the article does not change, and a press on the text opens the card', async () => {
    const site = await openSite(ARTICLE + tag('data-autolink="article" data-mode="highlight"'));
    const { outerHTML } = site.find('article');
    const view = site.find('article').ownerDocument.defaultView as Window & typeof globalThis;
    const ranges = () => [...(view.CSS.highlights.get('glossary-term') ?? [])] as Range[];
    await until(() => ranges().map(String).sort().join() === 'dinghy,keel', 'highlighted');
    assert.equal(site.find('article').outerHTML, outerHTML);
    const term = site.find('glossary-highlights').shadowRoot!.querySelector('glossary-term')!;
    assert.equal(term.textContent, 'keel');
    await site.after('glossary-term-opened', () => term.click());
    assert.equal(site.card().title, 'Keel');
    site.assertQuiet();
  });

  it('data-wait="load": the article is linked only when the page has loaded, as frameworks that hydrate it want', async () => {
    // The image holds the page back for longer than linking takes.
    const image = `<img alt="" src="${fresh(`/fixtures/slow?ms=800&file=${encodeURIComponent('tests/e2e/pages/white.svg')}`)}">`;
    const note = scriptWith(
      `addEventListener('load', () => { atLoad = document.querySelectorAll('glossary-term').length })`,
    );
    const site = await openLinked(
      `${main}${image}${tag('data-autolink="article" data-wait="load"')}<script src="${note}"></script>`,
    );
    assert.equal(site.window['atLoad'], 0);
  });

  it('counts links for each article separately', () =>
    openLinked(ARTICLE + ARTICLE + tag(), ['keel', 'dinghy', 'keel', 'dinghy']));

  it('links an article in an article as a part of it', async () => {
    const site = await openLinked(`<article>${TEXT}<article>${TEXT}</article></article>${tag()}`);
    site.add('<article>A keel, a tack.</article>', site.find('article > article'));
    await linked(site, ['keel', 'dinghy', 'tack']);
  });

  it('leaves an article to the <glossary-autolink> in or around it', async () => {
    const bundle = { entries: [{ id: 'mind', term: 'Mind', definition: 'D.' }] };
    const src = `/fixtures/json?body=${encodeURIComponent(JSON.stringify(bundle))}`;
    const own = `<glossary-autolink src="${src}">${ARTICLE}</glossary-autolink>`;
    const within = `<article><p>A tack.</p><glossary-autolink src="${src}">${TEXT}</glossary-autolink></article>`;
    await openLinked(own + within + ARTICLE + tag(), ['Mind', 'tack', 'Mind', 'keel', 'dinghy']);
  });

  it('may name its glossary by a link element', () =>
    openLinked(ARTICLE + scriptTag('data-autolink="article"'), ['keel', 'dinghy'], {
      head: `<link rel="glossary" href="${SAILING}">`,
    }));

  it('may have script and bundle from another site, and be added by a tag manager', async () => {
    const origin = await otherOrigin();
    const site = await openSite(ARTICLE);
    site.paste({ 'data-src': origin + SAILING, 'data-autolink': 'article' }, origin + EMBED);
    await linked(site, ['keel', 'dinghy']);
    site.assertQuiet();
  });

  it('fetches the bundle once, and few files', async () => {
    const bundle = fresh(SAILING);
    const site = await openLinked(ARTICLE + ARTICLE + tag(undefined, bundle), [
      'keel',
      'dinghy',
      'keel',
      'dinghy',
    ]);
    assert.equal(await requestsOf(bundle), 1);
    // The code of the card may have come while the page was idle.
    const files = site.files().filter((name) => name !== 'glossary-card');
    assert.deepEqual(files, ['autolink', 'glossary', 'terms']);
  });

  it('loads only a small file where it has no article', async () => {
    const bundle = fresh(SAILING);
    const site = await openSite(`<p>A keel.</p>${tag(undefined, bundle)}`);
    await until(() => site.files().includes('glossary'), 'the script has loaded');
    await site.painted();
    assert.deepEqual(site.files(), ['glossary']);
    assert.equal(await requestsOf(bundle), 0);
  });
});

describe('a page that changes', () => {
  it('has new articles linked, and new text in them', async () => {
    const site = await openLinked(main + tag());
    site.add(`<section>${ARTICLE}</section>`, site.find('main'));
    await linked(site, ['keel', 'dinghy', 'keel', 'dinghy']);
    site.add('<p>Tack!</p>', site.find('article'));
    await linked(site, ['keel', 'dinghy', 'Tack', 'keel', 'dinghy']);
    site.assertQuiet();
  });

  it('has its articles linked when they come long after the script', async () => {
    const site = await openSite(`<main></main>${tag()}`);
    await until(() => site.files().includes('glossary'), 'the script has loaded');
    await site.painted();
    site.find('main').innerHTML = ARTICLE;
    await linked(site, ['keel', 'dinghy']);
  });

  it('links each view of an application', async () => {
    const site = await openLinked(main + tag());
    for (const [view, expected] of [
      ['<article><p>A tack.</p></article>', ['tack']],
      ['<h1>None</h1>', []],
      [ARTICLE, ['keel', 'dinghy']],
    ] as const) {
      site.find('main').innerHTML = view;
      await linked(site, expected);
    }
    const term = site.find('article a').closest('glossary-term')!;
    await site.after('glossary-term-opened', () => (term.open = true));
    assert.equal(site.card().title, 'Keel');
    const article = site.find('article');
    article.replaceChildren(site.document.createTextNode('Another tack, another keel.'));
    await linked(site, ['tack', 'keel']);
    site.assertUnharmed();
  });

  it('links an article again that it has removed and inserted again', async () => {
    const site = await openLinked(main + tag());
    const article = site.find('article');
    article.remove();
    await site.painted();
    site.find('main').append(article);
    await linked(site, ['keel', 'dinghy']);
    site.add('<p>Tack!</p>', article);
    await linked(site, ['keel', 'dinghy', 'Tack']);
  });

  it('links an article that it removed while the glossary was loading, and inserted again', async () => {
    const slow = `/fixtures/slow?ms=300&file=tests/e2e/pages/sailing.json&n=${crypto.randomUUID()}`;
    const site = await openSite(
      `<main>${ARTICLE}<article id="b"><p>Tack</p></article></main>${tag(undefined, slow)}`,
    );
    const article = site.find('article');
    await until(() => site.files().includes('autolink'), 'the bundle is requested');
    article.remove();
    await linked(site, ['Tack']);
    site.find('main').append(article);
    await linked(site, ['Tack', 'keel', 'dinghy']);
  });

  it('links paragraphs that are added for a long time', async () => {
    const site = await openLinked(main + tag());
    const expected = ['keel', 'dinghy'];
    for (let page = 0; page < 20; page++) {
      site.add(ARTICLE, site.find('main'));
      expected.push('keel', 'dinghy');
      if (page % 5 === 0) await site.painted();
    }
    await linked(site, expected);
    site.assertQuiet();
  });
});

// At the end, because the pointer stays in the window.
describe('a link in an article', () => {
  it('opens a card under the pointer', async () => {
    const site = await openLinked(ARTICLE + tag());
    const opened = site.after('glossary-term-opened', () => undefined);
    await sendMouse({ type: 'move', position: site.centreOf('article a') });
    assert.equal((await opened).trigger, 'hover');
    await resetMouse();
  });
});

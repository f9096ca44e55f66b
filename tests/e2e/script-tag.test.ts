// One script tag and one JSON file: what the elements do, what the page loads, and how the script finds its glossary.
import { assert } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { FaqItem } from '../../src/index.js';
import {
  bundleOf,
  closeSites,
  EMBED,
  fresh,
  openSite,
  otherOrigin,
  requestsOf,
  SAILING,
  scriptTag,
  scriptWith,
  textOf,
  until,
} from './helpers/site.js';

const article =
  '<p>Mind the <glossary-term>keel</glossary-term> before you <glossary-term>jibe</glossary-term>.</p>';
const ownFaq = `<faq-accordion>
  <faq-item id="dogs"><h3 slot="question">May I bring a dog?</h3><p>On a lead.</p></faq-item>
  <faq-item id="swim"><h3 slot="question">Can I swim here?</h3><p>North of the pier.</p></faq-item>
</faq-accordion>`;

afterEach(closeSites);

describe('a page with one script tag and a JSON file', () => {
  it('has terms that open cards', async () => {
    const site = await openSite(article + scriptTag());
    await site.defined('glossary-term');
    const keel = await site.press();
    assert.equal(keel.title, 'Keel');
    assert.equal(keel.definition, 'The fin under a boat that keeps it upright and on course.');
    assert.equal(keel.part('read-more')?.getAttribute('href'), '/sailing/words/keel/');
    assert.equal(textOf(keel.part('see-also')!.querySelector('a')), 'Dinghy');
    site.assertQuiet();
  });

  it('has terms that open under the pointer', async () => {
    const site = await openSite(article + scriptTag());
    await site.defined('glossary-term');
    const opened = site.after('glossary-term-opened', () => undefined);
    await sendMouse({ type: 'move', position: site.centreOf('glossary-term') });
    assert.equal((await opened).trigger, 'hover');
    assert.equal(site.card().title, 'Keel');
    await resetMouse();
  });

  it('has one card for all terms and entries', async () => {
    const site = await openSite(article + scriptTag());
    await site.defined('glossary-term');
    await site.press();
    const gybe = await site.press('glossary-term + glossary-term');
    assert.equal(gybe.title, 'Gybe');
    gybe.element.shadowRoot!.querySelector<HTMLElement>('[part=definition] a')!.click();
    assert.equal(gybe.title, 'Tack');
    assert.equal(gybe.definition, 'To turn the bow through the wind.');
    gybe.part('back')!.click();
    assert.equal(gybe.title, 'Gybe');
    assert.lengthOf(site.document.querySelectorAll('glossary-card'), 1);
  });

  it('fills an empty FAQ with the questions of a term', async () => {
    const site = await openSite(`<faq-accordion term="keel"></faq-accordion>${scriptTag()}`);
    const faq = await site.filled('faq-accordion');
    await site.defined('faq-item');
    assert.deepEqual([...faq.querySelectorAll('[slot=question]')].map(textOf), [
      'Can a keel be lifted?',
      'How heavy is it?',
    ]);
    assert.equal(site.text('#weight p'), 'About a third of the boat.');
    const item = site.find<FaqItem>('#weight');
    await site.after('faq-item-toggled', () => item.shadowRoot!.querySelector('button')!.click());
    assert.isTrue(item.open);
    site.assertQuiet();
  });

  it('fills an empty FAQ with the questions on a topic', async () => {
    const site = await openSite(`<faq-accordion topic="harbour"></faq-accordion>${scriptTag()}`);
    const faq = await site.filled('faq-accordion');
    assert.equal(textOf(faq), 'Where can I moor?At the east pier.');
  });

  it('fills an entry with everything that the bundle has for it', async () => {
    const site = await openSite(`<glossary-entry term="Fin keel"></glossary-entry>${scriptTag()}`);
    const entry = await site.filled('glossary-entry');
    await site.defined('glossary-term', 'faq-accordion', 'faq-item');
    assert.deepEqual(
      [...entry.querySelectorAll('h2, h3, h4')].map((h) => `${h.localName} ${textOf(h)}`),
      [
        'h2 Keel',
        'h3 Frequently asked questions',
        'h4 Can a keel be lifted?',
        'h4 How heavy is it?',
        'h3 See also',
        'h3 Further reading',
      ],
    );
    assert.equal(
      site.text('glossary-entry h2 + p'),
      'The fin under a boat that keeps it upright and on course.',
    );
    assert.deepEqual([...entry.querySelectorAll('ol > li')].map(textOf), ['Fin keel', 'Long keel']);
    assert.equal(site.text('glossary-entry em'), 'sideways');
    assert.equal(site.find('[href="mailto:harbour@example.org"]').textContent, 'Ask the harbour master');
    site.assertQuiet();
  });

  it('opens cards for the terms inside a filled entry, too', async () => {
    const site = await openSite(`<glossary-entry term="keel"></glossary-entry>${scriptTag()}`);
    await site.filled('glossary-entry');
    await site.defined('glossary-term');
    const link = site.find('glossary-entry glossary-term a[href="/sailing/words/dinghy/"]');
    const term = link.closest('glossary-term')!;
    await site.after('glossary-term-opened', () => (term.open = true));
    assert.equal(site.card().title, 'Dinghy');
  });

  it('lists related links', async () => {
    const site = await openSite(
      `<related-links term="keel" heading-level="4"></related-links>${scriptTag()}`,
    );
    const links = await site.filled('related-links');
    assert.equal(textOf(links.querySelector('h4')), 'Further reading');
    assert.deepEqual([...links.querySelectorAll('a')].map(textOf), [
      'How a keel works',
      'Ask the harbour master',
    ]);
    site.assertQuiet();
  });

  it('makes an accordion of questions in the page', async () => {
    const site = await openSite(ownFaq + scriptTag(''));
    await site.defined('faq-accordion', 'faq-item');
    const [dogs, swim] = site.document.querySelectorAll<FaqItem>('faq-item');
    const answer = dogs!.querySelector('p')!;
    await until(() => !answer.checkVisibility(), 'the answers are folded away');
    await site.after('faq-item-toggled', () => dogs!.shadowRoot!.querySelector('button')!.click());
    await until(() => answer.checkVisibility(), 'the answer is shown');
    assert.isFalse(swim!.open);
    site.assertQuiet();
  });

  it('finds ids that are names of JavaScript’s own properties', async () => {
    const site = await openSite(
      `<glossary-term term="constructor">who</glossary-term> <glossary-term term="__proto__">what</glossary-term>
       <glossary-term term="toString">how</glossary-term>${scriptTag()}`,
    );
    await site.defined('glossary-term');
    assert.equal((await site.press('[term=constructor]')).title, 'Boatbuilder');
    assert.equal((await site.press('[term=__proto__]')).title, 'Prototype');
    const missing = await site.after('glossary-missing', () => site.find('[term=toString]').click());
    assert.equal(missing.term, 'toString');
  });
});

describe('what a page loads', () => {
  it('is the code of terms, and of the card once the page is idle; the bundle comes with the first intent', async () => {
    const bundle = fresh(SAILING);
    const site = await openSite(article + scriptTag(`data-src="${bundle}"`));
    await site.defined('glossary-term');
    await until(() => site.files().includes('glossary-card'), 'the code of the card has come');
    assert.deepEqual(site.files(), ['glossary', 'glossary-card', 'terms']);
    assert.equal(await requestsOf(bundle), 0);
    await site.press();
    assert.deepEqual(site.files(), ['glossary', 'glossary-card', 'terms']);
    assert.equal(await requestsOf(bundle), 1);
  });

  it('is only the code of terms before the first intent, for users who save data', async () => {
    const saveData = 'Object.defineProperty(navigator, "connection", { value: { saveData: true } })';
    const bundle = fresh(SAILING);
    const site = await openSite(article + scriptTag(`data-src="${bundle}"`), {
      head: `<script>${saveData}</script>`,
    });
    await site.defined('glossary-term');
    // Long enough for anything that would be fetched ahead of time.
    for (let trip = 0; trip < 8; trip++) assert.equal(await requestsOf(bundle), 0);
    assert.deepEqual(site.files(), ['glossary', 'terms']);
    await site.press();
    assert.deepEqual(site.files(), ['glossary', 'glossary-card', 'terms']);
  });

  it('has the code of the card when the first term comes into view', async () => {
    const far = '<div style="height: 5000px"></div>';
    const site = await openSite(far + article + scriptTag());
    await site.defined('glossary-term');
    for (let trip = 0; trip < 8; trip++) await requestsOf(SAILING);
    assert.deepEqual(site.files(), ['glossary', 'terms']);
    site.find('glossary-term').scrollIntoView();
    await until(() => site.files().includes('glossary-card'), 'the code of the card has come');
  });

  it('is only the code of the FAQ, and no bundle, for questions in the page', async () => {
    const bundle = fresh(SAILING);
    const site = await openSite(ownFaq + scriptTag(`data-src="${bundle}"`));
    await site.defined('faq-accordion', 'faq-item');
    assert.deepEqual(site.files(), ['glossary', 'own-faq']);
    assert.equal(await requestsOf(bundle), 0);
  });

  it('is only a small file where it has no element', async () => {
    const site = await openSite(`<p>Nothing here.</p>${scriptTag()}`);
    await site.painted();
    assert.deepEqual(site.files(), ['glossary']);
  });

  it('is one request for the bundle, however many elements use it', async () => {
    const bundle = fresh(SAILING);
    const site = await openSite(
      `<glossary-entry term="keel"></glossary-entry><faq-accordion term="keel"></faq-accordion>
       <related-links term="keel"></related-links>${article}${scriptTag(`data-src="${bundle}"`)}`,
    );
    await site.filled('glossary-entry');
    await site.filled('body > faq-accordion');
    await site.filled('related-links');
    await site.press('body > p > glossary-term');
    assert.equal(await requestsOf(bundle), 1);
  });
});

describe('a page that changes', () => {
  it('gets its elements when they are added after the script', async () => {
    const site = await openSite(scriptTag());
    site.add(article);
    await site.defined('glossary-term');
    assert.equal((await site.press()).title, 'Keel');
    site.add('<faq-accordion term="keel"></faq-accordion>');
    await site.filled('faq-accordion');
    site.assertQuiet();
  });

  it('works when an application replaces its view', async () => {
    const site = await openSite(`<main>${article}</main>${scriptTag()}`);
    await site.defined('glossary-term');
    await site.press();
    const main = site.find('main');
    main.innerHTML = `<h1>Another view</h1><p>A <glossary-term>dinghy</glossary-term>.</p>
      <related-links term="keel"></related-links>`;
    await site.filled('related-links');
    await until(() => !site.hasCard, 'the card closes');
    assert.equal((await site.press()).title, 'Dinghy');
    main.innerHTML = article;
    await site.painted();
    assert.equal((await site.press()).title, 'Keel');
    assert.lengthOf(site.document.querySelectorAll('glossary-card'), 1);
    site.assertQuiet();
  });

  it('upgrades elements that were built outside of the page', async () => {
    const site = await openSite(scriptTag());
    const section = site.document.createElement('section');
    section.append(site.document.createElement('p'));
    section.firstElementChild!.innerHTML = 'A <glossary-term>tack</glossary-term>';
    site.document.body.append(section);
    await site.defined('glossary-term');
    assert.equal((await site.press()).title, 'Tack');
  });
});

describe('nodes that were made in another document, such as that of a frame', () => {
  it('are linked when they come into the page', async () => {
    const site = await openSite(
      `<iframe title="Frame"></iframe>${scriptTag(`data-src="${SAILING}" data-autolink="article"`)}`,
    );
    const other = site.find<HTMLIFrameElement>('iframe').contentDocument!;
    const made = other.createElement('article');
    made.innerHTML = '<p>Mind the keel.</p>';
    site.document.body.append(made);
    await until(() => made.querySelector('glossary-term') !== null, 'the article is linked');
    site.assertQuiet();
  });

  it('are links that open cards', async () => {
    const site = await openSite(scriptTag(`data-src="${SAILING}" data-autolink="article"`));
    site.add('<iframe title="Frame"></iframe><article><p>Mind the dinghy, and the </p></article>');
    const other = site.find<HTMLIFrameElement>('iframe').contentDocument!;
    const link = other.createElement('a');
    link.href = '/sailing/words/keel/';
    link.textContent = 'fin';
    site.find('article p').append(link);
    await until(() => site.document.querySelector('article glossary-term') !== null, 'the article is linked');
    await site.defined('glossary-term');
    const opened = site.after('glossary-term-opened', () =>
      site
        .find('article p > a')
        .dispatchEvent(new site.window.FocusEvent('focusin', { bubbles: true, composed: true })),
    );
    assert.equal((await opened).entry.id, 'keel');
  });
});

describe('elements inside a shadow root of the site', () => {
  const content = 'A <glossary-term>keel</glossary-term> <faq-accordion term="keel"></faq-accordion>';

  async function assertWork(site: Awaited<ReturnType<typeof openSite>>, root: ShadowRoot): Promise<void> {
    await site.defined('glossary-term', 'faq-accordion');
    assert.equal((await site.press(root.querySelector('glossary-term')!)).title, 'Keel');
    await until(() => root.querySelector('faq-item') !== null, 'the FAQ fills itself');
    site.assertQuiet();
  }

  it('work when it was declared in the HTML', async () => {
    const site = await openSite(
      `<div id="host"><template shadowrootmode="open">${content}</template></div>${scriptTag()}`,
    );
    await assertWork(site, site.find('#host').shadowRoot!);
  });

  it('work when it comes with an element that is added', async () => {
    const site = await openSite(scriptTag());
    const host = site.document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = `<section>${content}</section>`;
    site.document.body.append(host);
    await assertWork(site, host.shadowRoot!);
  });

  it('work when the root is filled later', async () => {
    const site = await openSite(
      `<div id="host"><template shadowrootmode="open"></template></div>${scriptTag()}`,
    );
    const root = site.find('#host').shadowRoot!;
    root.innerHTML = content;
    await assertWork(site, root);
  });

  it('work when a component is defined after the script, and renders a little later', async () => {
    const site = await openSite(`<harbour-guide></harbour-guide>${scriptTag()}`);
    const { customElements, HTMLElement: Base } = site.window;
    customElements.define(
      'harbour-guide',
      class extends Base {
        connectedCallback(): void {
          const root = this.attachShadow({ mode: 'open' });
          setTimeout(() => (root.innerHTML = content));
        }
      },
    );
    await assertWork(site, site.find('harbour-guide').shadowRoot!);
  });
});

describe('the glossary of a page', () => {
  const term = '<glossary-term>berth</glossary-term>';
  /** A bundle whose definition names its source. */
  const saying = (definition: string) => bundleOf({ entries: [{ id: 'berth', term: 'Berth', definition }] });
  const link = (href: string) => `<link rel="glossary" href="${href}">`;

  async function definitionOn(html: string, head = ''): Promise<string> {
    const site = await openSite(html, { head });
    await site.defined('glossary-term');
    const { definition } = await site.press();
    site.assertQuiet();
    return definition;
  }

  it('is the one of a script tag in a shadow root', async () => {
    const site = await openSite(
      `${article}<div><template shadowrootmode="open">${scriptTag()}</template></div>`,
    );
    await site.defined('glossary-term');
    assert.equal((await site.press()).title, 'Keel');
    site.assertQuiet();
  });

  it('may be named by a link', async () => {
    assert.equal(await definitionOn(term + scriptTag(''), link(saying('link'))), 'link');
  });

  it('may be named with the other options by a link, for tools that lose the attributes of scripts', async () => {
    const options = 'data-autolink="article" data-limit="all"';
    const site = await openSite(`<article>A berth, another berth.</article>${scriptTag('')}`, {
      head: link(saying('link')).replace('>', ` ${options}>`),
    });
    await until(
      () => site.document.querySelectorAll('article glossary-term').length === 2,
      'both are linked',
    );
    assert.equal((await site.press()).definition, 'link');
    site.assertQuiet();
  });

  it('may be named by data-glossary, where a tool gives data-src another meaning', async () => {
    assert.equal(
      await definitionOn(term + scriptTag(`data-glossary="${saying('other name')}"`)),
      'other name',
    );
  });

  it('may be a file of another type: what counts is the JSON in it', async () => {
    const json = JSON.stringify({ entries: [{ id: 'berth', term: 'Berth', definition: 'plain' }] });
    const text = `/fixtures/html?type=text/plain&html=${encodeURIComponent(json)}`;
    assert.equal(await definitionOn(term + scriptTag(`data-src="${text}"`)), 'plain');
  });

  it('is the one of the script tag, when a link names another', async () => {
    const unused = fresh(SAILING);
    assert.equal(await definitionOn(term + scriptTag(`data-src="${saying('tag')}"`), link(unused)), 'tag');
    assert.equal(await requestsOf(unused), 0);
  });

  it('is the one of a provider, when the script tag names another', async () => {
    const provider = `<glossary-provider src="${saying('provider')}">${term}</glossary-provider>`;
    assert.equal(await definitionOn(provider + scriptTag()), 'provider');
  });

  it('may be JSON in the page, in a provider', async () => {
    const json = '{"entries":[{"id":"berth","term":"Berth","definition":"inside"}]}';
    const provider = `<glossary-provider><script type="application/json">${json}</script>${term}</glossary-provider>`;
    assert.equal(await definitionOn(provider + scriptTag('')), 'inside');
  });

  it('is the one of the element, when provider and script tag name others', async () => {
    const own = `<glossary-term src="${saying('own')}">berth</glossary-term>`;
    const provider = `<glossary-provider src="${saying('provider')}">${own}</glossary-provider>`;
    assert.equal(await definitionOn(provider + scriptTag()), 'own');
  });

  it('is relative to the page, not to the script', async () => {
    const site = await openSite(article + scriptTag('data-src="pages/sailing.json"'));
    await site.defined('glossary-term');
    assert.equal((await site.press()).title, 'Keel');
  });

  it('is relative to the page’s <base>, where there is one', async () => {
    const site = await openSite(article + scriptTag('data-src="sailing.json"'), {
      head: '<base href="/fixtures/pages/">',
    });
    await site.defined('glossary-term');
    assert.equal((await site.press()).title, 'Keel');
  });
});

describe('the script', () => {
  async function assertWorks(html: string): Promise<void> {
    const site = await openSite(article + html);
    await site.defined('glossary-term');
    assert.equal((await site.press()).title, 'Keel');
    site.assertQuiet();
  }

  it('may have a query', () => assertWorks(scriptTag(undefined, `${EMBED}?v=2`)));

  it('may have a query, and loads nothing twice', async () => {
    const site = await openSite(article + scriptTag(undefined, `${EMBED}?v=2`));
    await site.defined('glossary-term');
    await site.press();
    const files = site.files();
    assert.deepEqual(files, [...new Set(files)]);
  });

  it('may be in the head', async () => {
    const site = await openSite(`${article}${ownFaq}<related-links term="keel"></related-links>`, {
      head: scriptTag(),
    });
    await site.filled('related-links');
    assert.equal((await site.press()).title, 'Keel');
    site.assertQuiet();
  });

  it('may be async', () => assertWorks(scriptTag(`async data-src="${SAILING}"`)));

  it('may be added by a tag manager, after the page has loaded', async () => {
    const site = await openSite(article);
    site.paste();
    await site.defined('glossary-term');
    assert.equal((await site.press()).title, 'Keel');
    site.assertQuiet();
  });

  it('may come from another site, with the bundle from this one', async () =>
    assertWorks(scriptTag(`data-src="${SAILING}"`, (await otherOrigin()) + EMBED)));

  it('may come from this site, with the bundle from another one', async () =>
    assertWorks(scriptTag(`data-src="${(await otherOrigin()) + SAILING}"`)));

  it('may come from another site together with the bundle', async () => {
    const origin = await otherOrigin();
    await assertWorks(scriptTag(`data-src="${origin + SAILING}"`, origin + EMBED));
  });

  // A module knows its final URL, not the one in the tag. They differ with unpkg.com, which redirects, and when a file of
  // the site imports the script.
  it('finds its tag when its URL differs from the one in the tag', () =>
    assertWorks(scriptTag(`data-src="${SAILING}"`, scriptWith(`import '${EMBED}';`))));
});

describe('the classic script', () => {
  const LOADER = '/fixtures/dist/embed/loader.js';
  const CLASSIC = '/fixtures/dist/embed/glossary.classic.js';

  async function assertLinks(tag: string): Promise<void> {
    const site = await openSite(`<article>A keel.</article>${tag}`);
    await until(() => site.document.querySelector('article glossary-term') !== null, 'the term is linked');
    site.assertQuiet();
    const own = new Set([
      ...site.recorded.globals,
      ...Array.from({ length: site.window.length }, (_, i) => String(i)),
    ]);
    assert.deepEqual(
      Object.keys(site.window).filter((name) => !own.has(name)),
      [],
      'no new global',
    );
  }

  for (const src of [CLASSIC, LOADER])
    it(`takes the attributes of its tag, as ${src.replace(/.*\//, '')}`, () =>
      assertLinks(`<script src="${src}" data-src="${SAILING}" data-autolink="article"></script>`));

  it('takes them where its tag comes late, without waiting for the page', async () => {
    const site = await openSite('<article>A keel.</article>');
    const script = site.document.createElement('script');
    script.src = CLASSIC;
    Object.assign(script.dataset, { src: SAILING, autolink: 'article' });
    site.document.head.append(script);
    await until(() => site.document.querySelector('article glossary-term') !== null, 'the term is linked');
    site.assertQuiet();
  });

  it('takes them from its query, with src relative to itself', () =>
    assertLinks(`<script src="${LOADER}?src=../../pages/sailing.json&autolink=article" async></script>`));

  it('takes the names of options with hyphens, too', async () => {
    const site = await openSite(
      `${article}<script src="${LOADER}?src=../../pages/sailing.json&hover-delay=60000"></script>`,
    );
    await site.defined('glossary-term');
    assert.equal(site.find('script[data-glossary-loader]').dataset['hoverDelay'], '60000');
  });

  it('may come from another site', async () =>
    assertLinks(
      `<script src="${await otherOrigin()}${LOADER}?src=../../pages/sailing.json&autolink=article" defer></script>`,
    ));

  it('ignores names in the query that are no options', async () => {
    const site = await openSite(
      `${article}<script src="${LOADER}?v=1.2&__proto__=x&constructor=x&src=${SAILING}"></script>`,
    );
    await site.defined('glossary-term');
    assert.equal((await site.press()).title, 'Keel');
    site.assertQuiet();
  });
});

describe('snippets.txt, tags to paste', () => {
  /** The tags of the file, with the addresses of the test server. */
  async function snippets(): Promise<readonly string[]> {
    const text = await (await fetch('/fixtures/dist/embed/snippets.txt')).text();
    const tags = text.match(/<script[^]*?<\/script>/g) ?? [];
    return tags.map((tag) =>
      tag
        .replaceAll(/https:\/\/unpkg\.com\/glossary-elements@[\d.]+\//g, `${location.origin}/fixtures/`)
        .replace('/glossary.json', SAILING),
    );
  }

  for (const [index, name] of ['the module', 'the classic script'].entries()) {
    it(`has a tag of ${name} with the hash of its file`, async () => {
      const tag = (await snippets())[index]!;
      assert.match(tag, /integrity="sha384-/);
      const site = await openSite(`<article>A keel.</article>${tag}`);
      await until(() => site.document.querySelector('article glossary-term') !== null, 'the term is linked');
      site.assertQuiet();
    });

    it(`has an import map for ${name} with the hashes of the files that it loads`, async () => {
      const [module = '', classic = '', map = ''] = await snippets();
      const site = await openSite(`<article>A keel.</article>${map}${index === 0 ? module : classic}`);
      await until(() => site.document.querySelector('article glossary-term') !== null, 'the term is linked');
      site.assertQuiet();
    });
  }
});

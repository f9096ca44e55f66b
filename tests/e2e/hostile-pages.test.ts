// Pages that other scripts, old libraries and old browsers have changed (helpers/hostile-pages.ts): no text is lost, nothing
// is thrown that nobody catches, and all works that does not need what is missing.
import { assert } from '@open-wc/testing';
import type { GlossaryTerm } from '../../src/index.js';
import { HOSTILE, type HostilePage } from './helpers/hostile-pages.js';
import { closeSites, EMBED, openSite, SAILING, scriptTag, textOf, until, type Site } from './helpers/site.js';

const TEXT = 'Mind the keel before you jibe.';
const PAGE = `<p id="own">A <glossary-term>keel</glossary-term> and a <glossary-term><a href="#x">dinghy</a></glossary-term>.</p>
  <article><p>${TEXT}</p></article>
  <faq-accordion id="faq" remember json-ld><faq-item id="dog"><h3>May I bring a dog?</h3><p>On a lead.</p></faq-item></faq-accordion>
  <glossary-entry term="tack" json-ld></glossary-entry> <related-links term="keel"></related-links>
  <faq-accordion term="keel"></faq-accordion> <glossary-index></glossary-index>`;
const FILLED = ['glossary-entry', 'body > faq-accordion[term]', 'glossary-index'];

/** The elements with this selector, whatever names the page has given to its forms. */
const all = ({ document, window }: Site, selector: string): HTMLElement[] =>
  [...window.Document.prototype.querySelectorAll.call(document, selector)] as HTMLElement[];

async function quiet(site: Site): Promise<void> {
  for (let frame = 0; frame < 10; frame++) await site.painted();
}

/** Asserts that the author's text is in the page, and can be read. */
function assertReadable(site: Site): void {
  assert.equal(textOf(all(site, '#own')[0]!), 'A keel and a dinghy.');
  assert.equal(textOf(all(site, 'article')[0]!), TEXT);
  assert.equal(textOf(all(site, '#faq')[0]!), 'May I bring a dog?On a lead.');
  for (const selector of ['#own', 'article', '#faq h3']) {
    const { width, height } = all(site, selector)[0]!.getBoundingClientRect();
    assert.isTrue(width > 0 && height > 0, `${selector} is shown`);
  }
}

/** Waits until all works but what the page is without. */
async function works(site: Site, { without }: HostilePage): Promise<void> {
  for (const selector of FILLED)
    await until(() => all(site, selector)[0]!.childElementCount > 0, `${selector} fills itself`);
  await until(() => all(site, 'glossary-index section a').length > 5, 'the index has its terms');
  await until(() => all(site, 'article glossary-term').length === 2, 'the article is linked');
  const [term] = all(site, '#own glossary-term');
  term!.click();
  if (without === 'cards') return quiet(site);
  await until(() => site.events('glossary-term-opened').length === 1, 'the card opens');
  assert.lengthOf(all(site, 'glossary-card:popover-open'), 1);
  term!.click();
  const [item] = all(site, '#dog');
  item!.shadowRoot!.querySelector('button')!.click();
  await until(() => item!.hasAttribute('open'), 'the answer opens');
  for (const { textContent } of all(site, 'script[type="application/ld+json"]')) {
    const { '@type': type, mainEntity } = JSON.parse(textContent ?? '');
    if (type === 'FAQPage') assert.isArray(mainEntity);
  }
}

afterEach(closeSites);

describe('on a page with', () => {
  for (const page of HOSTILE) {
    const { name, script = '', body = '', without, breaksScripts } = page;
    const result = breaksScripts ? 'all text stays' : `all ${without ? `but ${without} ` : ''}works`;
    it(`${name}: ${result}`, async () => {
      const tag = scriptTag(`data-src="${SAILING}" data-autolink="article"`);
      const site = await openSite(body + PAGE + tag, { head: `<script>${script}</script>` });
      if (breaksScripts) await quiet(site);
      else await works(site, page);
      assertReadable(site);
      if (!breaksScripts) assert.deepEqual(site.recorded.uncaught, []);
    });
  }
});

describe('a script tag that', () => {
  const options = `data-src="${SAILING}" data-autolink="article"`;

  it('is removed as soon as it has run works, with its options', async () => {
    const site = await openSite(PAGE);
    site.window.eval(`{
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src: ${JSON.stringify(EMBED)} });
      Object.assign(script.dataset, { src: ${JSON.stringify(SAILING)}, autolink: 'article' });
      script.onload = () => script.remove();
      document.head.append(script);
    }`);
    await works(site, { name: '' });
    site.assertUnharmed();
  });

  it('is removed before it has run leaves the page as it was, with one message', async () => {
    const site = await openSite('<p id="own">A <glossary-term term="keel"></glossary-term>keel.</p>');
    site.window.eval(`{
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src: ${JSON.stringify(EMBED)} });
      script.dataset.src = ${JSON.stringify(SAILING)};
      document.head.append(script);
      script.remove();
    }`);
    await quiet(site);
    assert.equal(site.text('#own'), 'A keel.');
    site.assertUnharmed();
  });

  it('stands in a shadow root works without its options: elements name their glossary', async () => {
    const site = await openSite(`<p>A <glossary-term src="${SAILING}">keel</glossary-term>.</p>`);
    site.window.eval(`{
      const host = document.createElement('div');
      document.body.append(host);
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src: ${JSON.stringify(EMBED)} });
      host.attachShadow({ mode: 'open' }).append(script);
    }`);
    await site.defined('glossary-term');
    assert.equal((await site.press()).title, 'Keel');
    site.assertUnharmed();
  });

  it('is on a page that is written anew works with what is written', async () => {
    const site = await openSite(PAGE + scriptTag(options));
    await works(site, { name: '' });
    const { document } = site;
    document.open();
    document.write('<title>Anew</title><body><p>A <glossary-term>keel</glossary-term>.</p>');
    document.close();
    await site.painted();
    const opened = new Promise((resolve) => document.addEventListener('glossary-term-opened', resolve));
    site.find('glossary-term').click();
    await opened;
    assert.equal(site.card().title, 'Keel');
    site.find('glossary-term').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    assert.isFalse(site.hasCard);
  });
});

describe('a body that is kept as a clone and comes back', () => {
  it('has no second card, and its terms work', async () => {
    const site = await openSite(PAGE + scriptTag(`data-src="${SAILING}" data-autolink="article"`));
    await until(() => all(site, 'article glossary-term').length === 2, 'the article is linked');
    await site.press('#own glossary-term');
    const clone = site.document.body.cloneNode(true);
    site.close();
    site.document.body.replaceChildren('Another page.');
    await site.painted();
    site.document.body.replaceWith(clone);
    await until(() => site.hasCard, 'the card that was open is open again');
    assert.lengthOf(site.document.querySelectorAll('glossary-card'), 1);
    const [first, second] = all(site, '#own glossary-term');
    first!.click();
    assert.isFalse(site.hasCard);
    await site.after('glossary-term-opened', () => ((second as GlossaryTerm).open = true));
    assert.equal(site.card().title, 'Dinghy');
    assert.lengthOf(site.document.querySelectorAll('glossary-card'), 1);
    assert.equal(textOf(site.find('article')), TEXT);
    site.assertUnharmed();
  });
});

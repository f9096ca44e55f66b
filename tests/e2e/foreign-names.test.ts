// Another library on the page has defined an element with one of our names. Its elements stay as they are, no text of the
// page vanishes, and one message says what does not work.
import { assert } from '@open-wc/testing';
import { closeSites, openSite, SAILING, scriptTag, textOf, until, type Site } from './helpers/site.js';

/** Defines `tag` as a component whose shadow root shows nothing of its content. */
const define = (tag: string) => `customElements.define('${tag}', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<b>Theirs</b>'; }
});`;
const foreign = (...tags: string[]) => ({ head: `<script>${tags.map(define).join('')}</script>` });

const ARTICLE = '<article><p>Mind the keel before you jibe.</p></article>';
const linking = scriptTag(`data-src="${SAILING}" data-autolink="article"`);

/** Waits until the script has done all that it will do. */
async function settled(site: Site, files: string): Promise<void> {
  await until(() => site.files().includes(files), `${files} is loaded`);
  for (let frame = 0; frame < 5; frame++) await site.painted();
}

/** Asserts that one message names each tag, and that there is no other and no error. */
function assertNamed(site: Site, ...tags: string[]): void {
  assert.deepEqual(
    site.recorded.console.map((message) => /<([\w-]+)>/.exec(message)?.[1]),
    tags,
  );
  for (const message of site.recorded.console) assert.match(message, /belongs to another library/);
  site.assertUnharmed();
}

afterEach(closeSites);

describe('another library on the page has defined', () => {
  for (const tag of ['glossary-term', 'glossary-card']) {
    it(`<${tag}>: articles stay as they are`, async () => {
      const site = await openSite(ARTICLE + linking, foreign(tag));
      const before = site.find('article').innerHTML;
      await settled(site, 'autolink');
      assert.equal(site.find('article').innerHTML, before);
      assert.equal(site.find('article').innerText.trim(), 'Mind the keel before you jibe.');
      assertNamed(site, tag);
    });

    it(`<${tag}>: <glossary-autolink> links nothing`, async () => {
      const body = `<glossary-autolink>${ARTICLE}</glossary-autolink>${scriptTag()}`;
      const site = await openSite(body, foreign(tag));
      await settled(site, 'autolink');
      assert.isNull(site.document.querySelector('glossary-term'));
      assertNamed(site, tag);
    });

    it(`<${tag}>: links in an entry stay links`, async () => {
      const site = await openSite(
        `<glossary-entry term="gybe"></glossary-entry>${scriptTag()}`,
        foreign(tag),
      );
      const entry = await site.filled('glossary-entry');
      const links = [...entry.querySelectorAll('a')];
      assert.isNotEmpty(links);
      for (const link of links) assert.isTrue(link.checkVisibility(), textOf(link));
      assertNamed(site, tag);
    });
  }

  it('<glossary-term>: its elements stay as they are', async () => {
    const theirs = '<p>Mind the <glossary-term data-theirs="1">keel</glossary-term>.</p>';
    const site = await openSite(theirs + scriptTag(), foreign('glossary-term'));
    const before = site.find('p').outerHTML;
    await settled(site, 'terms');
    site.find('glossary-term').click();
    await site.painted();
    assert.equal(site.find('p').outerHTML, before);
    assert.equal(textOf(site.find('glossary-term').shadowRoot as unknown as Element), 'Theirs');
    assertNamed(site, 'glossary-term');
  });

  it('<glossary-card>: terms stay text and links', async () => {
    const terms = `<p>Mind the <glossary-term>keel</glossary-term> before you
      <glossary-term><a href="#jibe">jibe</a></glossary-term>.</p>`;
    const site = await openSite(terms + scriptTag(), foreign('glossary-card'));
    const before = site.find('p').outerHTML;
    await settled(site, 'terms');
    assert.equal(site.find('p').outerHTML, before);
    assertNamed(site, 'glossary-card');
  });

  it('<glossary-card> after ours were terms: they become text when they are pressed', async () => {
    const site = await openSite(`<p>Mind the <glossary-term>keel</glossary-term>.</p>${scriptTag()}`);
    await site.defined('glossary-term');
    await until(() => site.find('glossary-term').tabIndex === 0, 'the term is a button');
    site.window.eval(define('glossary-card'));
    const term = site.find('glossary-term');
    term.click();
    await until(() => !term.hasAttribute('tabindex'), 'the term is text');
    assert.isFalse(term.hasAttribute('open'));
    assert.equal(term.textContent, 'keel');
    assert.isNull(site.document.querySelector('glossary-card'));
    assertNamed(site, 'glossary-card');
  });

  for (const tag of ['faq-item', 'faq-accordion']) {
    it(`<${tag}>: its elements stay as they are`, async () => {
      const faq = `<faq-accordion mode="single" expand-all><faq-item open><h3 slot="question">Why?</h3><p>So.</p></faq-item>
        <faq-item open><h3 slot="question">How?</h3><p>Thus.</p></faq-item></faq-accordion>`;
      const site = await openSite(faq + scriptTag(), foreign(tag));
      const before = site.document.body.innerHTML;
      await settled(site, 'own-faq');
      assert.equal(site.document.body.innerHTML, before);
      assertNamed(site, tag);
    });

    it(`<${tag}>: the questions of an entry are shown`, async () => {
      const site = await openSite(
        `<glossary-entry term="keel"></glossary-entry>${scriptTag()}`,
        foreign(tag),
      );
      const entry = await site.filled('glossary-entry');
      for (const text of ['How heavy is it?', 'About a third of the boat.'])
        assert.include(entry.innerText, text);
      assertNamed(site, tag);
    });
  }

  for (const tag of ['glossary-entry', 'glossary-index', 'related-links', 'glossary-provider'])
    it(`<${tag}>: its elements stay as they are`, async () => {
      const site = await openSite(`<${tag}></${tag}><faq-item></faq-item>${scriptTag()}`, foreign(tag));
      await settled(site, tag === 'glossary-provider' ? 'provider' : 'content');
      assert.equal(site.find(tag).outerHTML, `<${tag}></${tag}>`);
      assertNamed(site, tag);
    });
});

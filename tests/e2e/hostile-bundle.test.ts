// A bundle whose author tries to run code in the page. Its content is shown as text, or not at all.
import { assert } from '@open-wc/testing';
import type { GlossaryTerm } from '../../src/index.js';
import { closeSites, openSite, scriptTag, textOf, until, type Site } from './helpers/site.js';

const src = 'data-src="/fixtures/pages/hostile.json"';
const everything = `<p>The <glossary-term>hull</glossary-term>, <glossary-term>__proto__</glossary-term>,
  <glossary-term>constructor</glossary-term> and <glossary-term>tack</glossary-term>.</p>
  <glossary-entry term="hull" json-ld></glossary-entry>
  <faq-accordion term="hull" json-ld></faq-accordion>
  <related-links term="hull"></related-links>`;

async function openHostile(): Promise<Site> {
  const site = await openSite(everything + scriptTag(src));
  for (const selector of ['glossary-entry', 'body > faq-accordion', 'related-links'])
    await site.filled(selector);
  await site.defined('glossary-term', 'faq-item');
  return site;
}

/** Everything in the page and in its open shadow roots. */
function* elementsIn(root: Document | ShadowRoot): Iterable<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

function assertHarmless(site: Site): void {
  assert.isUndefined(site.window['pwned'], 'nothing has run');
  for (const element of elementsIn(site.document)) {
    if (element.localName === 'script') {
      const isKnown = element.matches('[src^="/fixtures/"], [type="application/ld+json"]');
      assert.isTrue(isKnown, `a script of the bundle's: ${element.textContent}`);
    }
    assert.notInclude(['iframe', 'object', 'embed', 'style', 'base', 'meta[http-equiv]'], element.localName);
    for (const { name, value } of element.attributes) {
      assert.notMatch(name, /^on/, element.outerHTML);
      if (/^(href|src|action|xlink:href|srcset)$/.test(name) && element.localName !== 'script')
        assert.match(new URL(value, location.href).protocol, /^(https?|mailto|tel):$/, element.outerHTML);
    }
  }
  assert.isUndefined(({} as Record<string, unknown>)['polluted']);
  assert.isUndefined((site.window.Object.prototype as Record<string, unknown>)['polluted']);
  site.assertUnharmed();
}

afterEach(closeSites);

describe('a hostile bundle', () => {
  it('runs nothing in the content of elements', async () => {
    const site = await openHostile();
    await until(() => site.document.querySelectorAll('[type="application/ld+json"]').length >= 2, 'JSON-LD');
    await site.painted();
    assertHarmless(site);
  });

  it('runs nothing in the card', async () => {
    const site = await openHostile();
    const titles: string[] = [];
    for (const term of site.document.querySelectorAll<GlossaryTerm>('p > glossary-term')) {
      titles.push((await site.press(term)).title);
      await site.painted();
      assertHarmless(site);
    }
    assert.deepEqual(titles, [
      "Hull <script>window.pwned = 'term'</script> <svg onload=\"window.pwned='expansion'\">",
      '__proto__',
      'constructor',
      'Tack',
    ]);
  });

  it('runs nothing when every link and button of it is pressed', async () => {
    const site = await openHostile();
    const stay = (event: Event) => event.preventDefault();
    for (const term of site.document.querySelectorAll<GlossaryTerm>('p > glossary-term')) {
      const { element } = await site.press(term);
      // Links with allowed URLs may lead away: javascript: links would have run before this listener.
      for (const link of element.shadowRoot!.querySelectorAll<HTMLElement>(
        'a[href], button:not([part=close])',
      )) {
        site.window.addEventListener('click', stay, { once: true });
        link.click();
        site.window.removeEventListener('click', stay);
      }
    }
    for (const link of site.document.querySelectorAll('a')) assert.match(link.protocol, /^https?:$/);
    assertHarmless(site);
  });

  it('is shown as text', async () => {
    const site = await openHostile();
    const { definition } = await site.press('p > glossary-term');
    for (const text of [
      "<script>window.pwned = 'text'</script>",
      '<img src=x onerror="window.pwned=\'html node\'">',
      "<script>window.pwned = 'code'</script>",
      'link onelink twolink threelink four',
      "<script>window.pwned = 'alt'</script>",
      "window.pwned = 'script node'",
      'a node of type __proto__',
    ])
      assert.include(definition, text);
    assert.equal(
      site.text('body > faq-accordion [slot=question]'),
      "</script><script>window.pwned = 'question'</script>?",
    );
    assert.equal(site.text('related-links li'), '<b>A link</b>');
    assert.isNull(site.document.querySelector('related-links a'));
    assert.equal(site.text('glossary-entry h2'), "Hull <script>window.pwned = 'term'</script>");
  });

  it('has headings of level 1 to 6 only', async () => {
    const site = await openHostile();
    const headings = [...site.document.querySelectorAll('glossary-entry :is(h1,h2,h3,h4,h5,h6)')].map(textOf);
    assert.includeMembers(headings, ['A heading', 'Another']);
  });

  it('cannot close the JSON-LD script that contains its text', async () => {
    const site = await openHostile();
    const blocks = () => [...site.document.querySelectorAll('script[type="application/ld+json"]')];
    await until(() => blocks().length >= 2, 'JSON-LD is stated');
    const stated = blocks().map((block) => JSON.parse(block.textContent ?? '') as Record<string, unknown>);
    assert.include(
      stated.map(({ name }) => name),
      "Hull <script>window.pwned = 'term'</script>",
    );
    for (const block of blocks()) assert.notInclude(block.textContent, '<');
  });

  it('does not break the valid entries of the same page', async () => {
    const site = await openHostile();
    const tack = await site.press('p > glossary-term:last-of-type');
    assert.equal(tack.definition, 'To turn the bow through the wind.');
    assert.equal(tack.part('read-more')?.getAttribute('href'), '/tack/');
  });
});

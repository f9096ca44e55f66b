// Pages with a Content-Security-Policy or Trusted Types: everything works and looks as on other pages, without a violation;
// where the policy forbids the script, the page stays as it was written.
import { assert } from '@open-wc/testing';
import type { FaqItem } from '../../src/index.js';
import {
  closeSites,
  EMBED,
  openSite,
  otherOrigin,
  RECORDER,
  SAILING,
  scriptTag,
  scriptWith,
  textOf,
  until,
  type Options,
  type Site,
} from './helpers/site.js';

const body = `<p>Mind the <glossary-term>keel</glossary-term>.</p>
  <faq-accordion id="own" expand-all><faq-item id="dogs"><h3 slot="question">May I bring a dog?</h3><p>On a lead.</p>
  </faq-item></faq-accordion>
  <faq-accordion id="filled" term="keel" json-ld></faq-accordion>
  <glossary-entry term="gybe" json-ld></glossary-entry>
  <related-links term="keel"></related-links>`;
const strict = "default-src 'none'; script-src 'self'; connect-src 'self'";

const LOADER = '/fixtures/dist/embed/loader.js';

/** The hash of each file of the script, as the build wrote it. */
async function integrity(): Promise<Record<string, string>> {
  return (await fetch('/fixtures/dist/embed/integrity.json')).json() as Promise<Record<string, string>>;
}

afterEach(closeSites);

/** Some computed styles of each of our elements, which our sheets set. */
function looks(site: Site): Record<string, string> {
  const style = (element: Element, ...names: string[]) => {
    const computed = site.window.getComputedStyle(element);
    return names.map((name) => `${name}: ${computed.getPropertyValue(name)}`).join('; ');
  };
  const card = site.card().element;
  const inside = (element: Element, selector: string) => element.shadowRoot!.querySelector(selector)!;
  const item = site.find('#dogs');
  return {
    term: style(site.find('p > glossary-term'), 'cursor', 'text-decoration-line', 'text-decoration-style'),
    card: style(card, 'position', 'padding', 'border-radius', 'inline-size', 'background-color'),
    box: style(inside(card, '[part=card]'), 'padding', 'border-radius', 'background-color', 'font-size'),
    close: style(inside(card, '[part=close]'), 'cursor', 'border-radius', 'background-color'),
    question: style(site.find('#dogs > h3'), 'font-weight', 'margin'),
    button: style(inside(item, 'button'), 'display', 'cursor', 'border-style', 'background-color', 'padding'),
    links: style(site.find('related-links li'), 'margin'),
  };
}

async function useEverything(site: Site): Promise<void> {
  await site.defined('glossary-term', 'faq-accordion', 'faq-item', 'glossary-entry', 'related-links');
  for (const selector of ['#filled', 'glossary-entry', 'related-links']) await site.filled(selector);
  const item = site.find<FaqItem>('#dogs');
  const button = item.shadowRoot!.querySelector('button')!;
  await site.after('faq-item-toggled', () => button.click());
  const card = await site.press('p > glossary-term');
  assert.equal(card.title, 'Keel');
  assert.equal(card.definition, 'The fin under a boat that keeps it upright and on course.');
}

const typesInHead = (site: Site): string[] =>
  [...site.document.head.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => (JSON.parse(script.textContent ?? '') as { '@type': string })['@type'])
    .sort();

async function useSite(html: string, options: Options): Promise<Site> {
  const site = await openSite(html, options);
  await useEverything(site);
  await until(() => typesInHead(site).length >= 2, 'JSON-LD is published');
  assert.deepEqual(typesInHead(site), ['DefinedTerm', 'FAQPage']);
  return site;
}

async function assertWorks(html: string, options: Options): Promise<void> {
  (await useSite(html, options)).assertQuiet();
}

describe('a page whose policy allows only its own scripts and requests', () => {
  it('has elements that work', () => assertWorks(body + scriptTag(), { csp: strict }));

  it('has elements that look as on any other page', async () => {
    const [free, bound, none] = await Promise.all([
      openSite(body + scriptTag()),
      openSite(body + scriptTag(), { csp: strict }),
      openSite('<p><span id="plain">keel</span></p>', { csp: strict }),
    ]);
    await useEverything(free);
    await useEverything(bound);
    assert.deepEqual(looks(bound), looks(free));
    const unstyled = none.window.getComputedStyle(none.find('#plain'));
    assert.notInclude(looks(bound)['term'], `text-decoration-line: ${unstyled.textDecorationLine}`);
    assert.include(looks(bound)['card'], 'position: fixed');
    bound.assertQuiet();
  });

  it('has elements that work when script and bundle come from another site', async () => {
    const origin = await otherOrigin();
    const csp = `default-src 'none'; script-src 'self' ${origin}; connect-src ${origin}`;
    await assertWorks(body + scriptTag(`data-src="${origin + SAILING}"`, origin + EMBED), { csp });
  });

  it('has elements that work when scripts need a nonce', async () => {
    const csp = "default-src 'none'; script-src 'nonce-abc123' 'strict-dynamic'; connect-src 'self'";
    const nonce = 'nonce="abc123"';
    await assertWorks(body + scriptTag(`data-src="${SAILING}" ${nonce}`), { csp, recorder: nonce });
  });

  it('has elements that work when only scripts with known hashes may run', async () => {
    // A page in English needs no file with words; all hashes would be too much for the test's URL.
    const isNeeded = ([name]: [string, string]) => name.endsWith('.js') && !name.startsWith('words-');
    const hashes = Object.entries(await integrity()).filter(isNeeded);
    const allowed = hashes.map(([, hash]) => `'${hash}'`).join(' ');
    const csp = `default-src 'none'; script-src 'nonce-abc123' ${allowed}; connect-src 'self'`;
    const urls = hashes.map(([name, hash]) => [`/fixtures/dist/embed/${name}`, hash]);
    const map = JSON.stringify({ integrity: Object.fromEntries(urls) });
    const tag = scriptTag(`data-src="${SAILING}" integrity="${(await integrity())['glossary.js']}"`);
    const head = `<script type="importmap" nonce="abc123">${map}</script>`;
    const { recorded } = await useSite(body + tag, { csp, head, recorder: 'nonce="abc123"' });
    assert.equal([...recorded.console, ...recorded.uncaught].join('\n'), '');
    // While WebKit's parser waits for another script, its preload scanner asks the policy for the tag without its `integrity`, and
    // reports that. The tag itself is allowed.
    const isOfScanner = (violation: string) => /^script-src-elem: \S+\/glossary\.js $/.test(violation);
    assert.equal(recorded.violations.filter((each) => !isOfScanner(each)).join('\n'), '');
  });

  it('has elements that work when the policy names each file of the script', async () => {
    const names = Object.keys(await integrity()).filter((name) => name.endsWith('.js'));
    const files = names.map((name) => `${location.origin}/fixtures/dist/embed/${name}`).join(' ');
    const csp = `default-src 'none'; script-src 'nonce-abc123' ${files}; connect-src 'self'`;
    await assertWorks(body + scriptTag(), { csp, recorder: 'nonce="abc123"' });
  });

  it('has elements that work when an import map states the hash of each file', async () => {
    const hashes = Object.entries(await integrity()).map(([name, hash]) => [
      `/fixtures/dist/embed/${name}`,
      hash,
    ]);
    const map = JSON.stringify({ integrity: Object.fromEntries(hashes) });
    const csp = "default-src 'none'; script-src 'self' 'nonce-abc123'; connect-src 'self'";
    await assertWorks(body + scriptTag(), {
      csp,
      head: `<script type="importmap" nonce="abc123">${map}</script>`,
    });
  });

  describe('of integrity, which blocks scripts without a hash', () => {
    const open = async (html: string, head = '') => {
      const code = await (await fetch(RECORDER)).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', code));
      const recorder = `crossorigin integrity="sha256-${btoa(String.fromCharCode(...hash))}"`;
      return openSite(html, { head, recorder, integrity: true });
    };

    it('has elements that work, when an import map states the hash of each file', async () => {
      const hashes = await integrity();
      const urls = Object.entries(hashes).map(([name, hash]) => [`/fixtures/dist/embed/${name}`, hash]);
      const map = JSON.stringify({ integrity: Object.fromEntries(urls) });
      const tag = scriptTag(`data-src="${SAILING}" integrity="${hashes['glossary.js']}" crossorigin`);
      const site = await open(body + tag, `<script type="importmap">${map}</script>`);
      await useEverything(site);
      site.assertQuiet();
    });

    it('blocks a script without a hash: a check of this test', async function () {
      const tag = `<script src="${scriptWith('window.ran = true')}"></script>`;
      assert.property((await openSite(tag)).window, 'ran');
      const { window } = await open(tag);
      if ('ran' in window) this.skip(); // the browser does not know the policy
    });
  });

  it('has elements that work with the classic script, and a nonce', async () => {
    const csp = "default-src 'none'; script-src 'nonce-abc123' 'strict-dynamic'; connect-src 'self'";
    const tag = `<script src="${LOADER}" data-src="${SAILING}" nonce="abc123"></script>`;
    await assertWorks(body + tag, { csp, recorder: 'nonce="abc123"' });
  });

  it('places the card of a term that wraps, too', async () => {
    const long = '<p style="width: 6em"><glossary-term term="keel">a rather long keel</glossary-term></p>';
    const site = await openSite(long.replace(/ style="[^"]*"/, '') + scriptTag(), { csp: strict });
    site.find('p').style.width = '6em'; // CSSOM is free where style attributes are not
    await site.defined('glossary-term');
    const { element } = await site.press();
    const term = site.find('glossary-term').getBoundingClientRect();
    await until(() => {
      const card = element.getBoundingClientRect();
      return card.width > 0 && (card.top >= term.top || card.bottom <= term.bottom) && card.left < 200;
    }, 'the card is beside its term');
    site.assertQuiet();
  });
});

describe('a page with Trusted Types', () => {
  it('has elements that work, without a Trusted Types policy of ours', () =>
    assertWorks(body + scriptTag(), { tt: "'none'" }));

  it('has elements that work together with a strict Content-Security-Policy', () =>
    assertWorks(body + scriptTag(), { csp: strict, tt: "'none'" }));

  it('reports a forbidden sink: a check of this test', async function () {
    const site = await openSite('<p id="p"></p>', { tt: "'none'" });
    if (!('trustedTypes' in site.window)) this.skip();
    assert.throws(() => (site.find('#p').innerHTML = '<b>!</b>'));
    await until(() => site.recorded.violations.length === 1, 'the violation is recorded');
  });
});

describe('a page whose policy forbids', () => {
  const recorderOnly = (more = '') => ({
    csp: `script-src ${location.origin}/fixtures/html ${more}; style-src 'none'`,
  });

  it('the script: stays as it was written', async () => {
    const site = await openSite(body + scriptTag(), recorderOnly());
    await until(() => site.recorded.violations.length === 1, 'the script is refused');
    assert.equal(site.text('p'), 'Mind the keel.');
    assert.include(site.document.body.innerText, 'On a lead.');
    assert.isUndefined(site.window.customElements.get('glossary-term'));
    assert.deepEqual(site.recorded.uncaught, []);
  });

  it('the code of the card: keeps its text, shows one message, and works otherwise', async () => {
    const scripts = Object.keys(await integrity()).filter((name) => name.endsWith('.js'));
    const others = scripts.filter((name) => !name.startsWith('glossary-card'));
    assert.lengthOf(others, scripts.length - 1);
    const allowed = others.map((name) => `${location.origin}/fixtures/dist/embed/${name}`);
    const site = await openSite(body + scriptTag(), recorderOnly(allowed.join(' ')));
    await site.defined('glossary-term', 'faq-accordion', 'faq-item');
    await site.filled('glossary-entry');
    const term = site.find('p > glossary-term');
    for (let press = 0; press < 2; press++) {
      await site.after('glossary-term-open', () => term.click());
      await until(() => site.recorded.console.length > 0, 'the failure is told');
      await site.painted();
    }
    assert.equal(site.text('p'), 'Mind the keel.');
    assert.lengthOf(site.recorded.console, 1);
    assert.include(site.recorded.console[0], '[glossary-elements] The card could not be loaded');
    assert.deepEqual(site.recorded.uncaught, []);
  });

  it('the bundle: keeps its text, and shows one message', async () => {
    const site = await openSite(body + scriptTag(), { csp: "script-src 'self'; connect-src 'none'" });
    await until(() => site.events('glossary-error').length >= 3, 'the elements say so');
    assert.equal(site.text('p'), 'Mind the keel.');
    assert.equal(textOf(site.find('#dogs')), 'May I bring a dog?On a lead.');
    assert.lengthOf(site.recorded.console, 1);
    assert.include(site.recorded.console[0], SAILING);
    assert.deepEqual(site.recorded.uncaught, []);
  });
});

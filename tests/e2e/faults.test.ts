// A bundle that is missing, wrong, late or too large: the page stays readable, the console shows one message, and the
// elements dispatch events.
import { assert } from '@open-wc/testing';
import type { GlossaryTerm } from '../../src/index.js';
import {
  bundleOf,
  bundleOfText,
  closeSites,
  EMBED,
  fresh,
  openSite,
  otherOrigin,
  requestsOf,
  SAILING,
  scriptTag,
  scriptWith,
  type Site,
  textOf,
  until,
} from './helpers/site.js';

const sentence = 'Mind the keel before you jibe.';
const page = `<p id="article">Mind the <glossary-term>keel</glossary-term> before you
  <glossary-term><a href="#jibe">jibe</a></glossary-term>.</p>
  <faq-accordion id="own"><faq-item><h3 slot="question">May I bring a dog?</h3><p>On a lead.</p></faq-item>
  </faq-accordion>
  <glossary-entry id="empty" term="keel"></glossary-entry>
  <related-links id="full" term="keel"><a href="/keels.html">Keels</a></related-links>`;
const damaged = '/fixtures/pages/damaged.json';
const file = 'tests/e2e/pages/sailing.json';

afterEach(closeSites);

describe('a bundle that cannot be used', () => {
  const faults: Record<string, { src: string | (() => Promise<string>); says: RegExp }> = {
    'is missing (404)': { src: '/fixtures/status/404', says: /answered 404/ },
    'is on a server that fails (500)': { src: '/fixtures/status/500', says: /answered 500/ },
    'is on a server that is not there': { src: 'http://127.0.0.1:9/glossary.json', says: /not be fetched/ },
    'has an address that is none': { src: 'http://[oops', says: /not be fetched/ },
    'is on another site that does not allow it': {
      src: async () => `${await otherOrigin()}${SAILING}?cors=0`,
      says: /CORS/,
    },
    'is not JSON': { src: '/fixtures/json?body={"entries": [}', says: /not valid JSON/ },
    'is empty': { src: '/fixtures/json?body=', says: /not valid JSON/ },
    'is an HTML page': { src: '/fixtures/not-json', says: /answers with an HTML page, not JSON/ },
    'is null': { src: '/fixtures/json?body=null', says: /this is null/ },
    'is an array': { src: '/fixtures/json?body=[]', says: /this is an array/ },
    'is a string': { src: '/fixtures/json?body="keel"', says: /this is a string/ },
    'has no entries': { src: '/fixtures/json?body={"title":"Sailing"}', says: /"entries".*missing/ },
    'has entries of another type': {
      src: '/fixtures/json?body={"entries":{"keel":1}}',
      says: /"entries".*an object/,
    },
  };

  for (const [name, { src, says }] of Object.entries(faults)) {
    it(`${name}: the page stays as it was, with one message`, async () => {
      const url = typeof src === 'string' ? src : await src();
      const site = await openSite(page + scriptTag(`data-src='${url}'`));
      await site.defined('glossary-term', 'faq-accordion', 'faq-item', 'glossary-entry', 'related-links');
      await until(() => site.events('glossary-error').length === 1, 'the entry says so');
      const term = site.find<GlossaryTerm>('glossary-term');
      const error = await site.after('glossary-error', () => term.click());

      assert.isTrue(error.target === term, 'the term says so');
      assert.match(String(error.error), says);
      assert.equal(error.url, URL.canParse(url, location.href) ? new URL(url, location.href).href : url);
      assert.isTrue(site.events('glossary-error')[0]!.target === site.find('#empty'));

      await until(() => site.hasCard, 'the reader gets an answer');
      assert.include(site.card().text, 'The definition could not be loaded.');
      term.open = false;
      assert.equal(site.text('#article'), sentence);
      assert.equal(site.text('#own'), 'May I bring a dog?On a lead.');
      assert.equal(site.find('#full').innerHTML, '<a href="/keels.html">Keels</a>');
      assert.equal(site.find('#empty').childNodes.length, 0);

      assert.lengthOf(site.recorded.console, 1, site.recorded.console.join('\n'));
      assert.match(site.recorded.console[0]!, /^\[glossary-elements\]/);
      assert.match(site.recorded.console[0]!, says);
      assert.include(site.recorded.console[0], error.url);
      site.assertUnharmed();
    });
  }
});

describe('a page that names no glossary', () => {
  it('stays as it was, with one message', async () => {
    const site = await openSite(page + scriptTag(''));
    await until(() => site.events('glossary-error').length === 1, 'the entry says so');
    await site.after('glossary-error', () => site.find('glossary-term').click());
    assert.equal(site.text('#article'), sentence);
    assert.lengthOf(site.recorded.console, 1);
    assert.match(site.recorded.console[0]!, /No glossary here: set src, data-src or <link rel="glossary">/);
    site.assertUnharmed();
  });
});

describe('a bundle with wrong entries among right ones', () => {
  const src = `data-src="${damaged}"`;

  it('provides the right ones', async () => {
    const site = await openSite(
      `<p>A <glossary-term>keel</glossary-term>.</p><glossary-entry term="tack"></glossary-entry>
       <faq-accordion></faq-accordion>${scriptTag(src)}`,
    );
    const entry = await site.filled('glossary-entry');
    assert.equal((await site.press()).definition, 'The right one.');
    assert.equal(site.text('glossary-entry h2'), 'Tack');
    assert.equal(site.text('glossary-entry faq-item p'), 'No.');
    assert.deepEqual([...entry.querySelectorAll('glossary-term')].map(textOf), ['Keel']);
    await site.filled('body > faq-accordion');
    assert.equal(site.text('body > faq-accordion'), 'Where can I moor?At the east pier.');
    site.assertUnharmed();
  });

  it('reports the others in one message with paths', async () => {
    const site = await openSite(`<glossary-entry term="tack"></glossary-entry>${scriptTag(src)}`);
    await site.filled('glossary-entry');
    await until(() => site.recorded.console.length > 0, 'the console says so');
    assert.lengthOf(site.recorded.console, 1);
    const [message] = site.recorded.console;
    const lines = message!.split('\n  ');
    for (const [path, skipped] of [
      ['title', 'The field was skipped.'],
      ['entries[0]', 'The entry was skipped.'],
      ['entries[1]', 'The entry was skipped.'],
      ['entries[2].term', 'The entry "no-term" was skipped.'],
      ['entries[3].definition', 'The entry "Bare" was skipped.'],
      ['entries[4].id', 'The entry "Seven" was skipped.'],
      ['entries[6].id', 'The entry "Keel again" was skipped'],
      ['entries[7].definition', 'The entry "Odd" was skipped.'],
      ['entries[8].faqs', 'The entry "Questions" was skipped.'],
      ['faqs[0].answer', 'The question'],
    ] as const)
      assert.include(lines.find((line) => line.startsWith(`${path}: `)) ?? 'missing', skipped, path);
    assert.notInclude(message, 'entries[5]');
    assert.notInclude(message, 'entries[9]');
    assert.lengthOf(site.events('glossary-load')[0]!.glossary.problems, 10);
  });

  it('leaves terms of wrong entries as text, and reports them', async () => {
    const site = await openSite(`<p>It is <glossary-term>odd</glossary-term>.</p>${scriptTag(src)}`);
    await site.defined('glossary-term');
    const term = site.find('glossary-term');
    await site.after('glossary-missing', () => term.click());
    assert.equal(site.text('p'), 'It is odd.');
    assert.isFalse(term.hasAttribute('tabindex'));
    await until(() => site.recorded.console.length === 2, 'the bundle’s problems, and the missing entry');
    assert.match(site.recorded.console.join(), /no entry "odd"/);
  });
});

describe('a bundle that is', () => {
  const term = '<p>A <glossary-term>keel</glossary-term>.</p>';

  it('slow: the card shows that it is loading, then the definition', async () => {
    const site = await openSite(term + scriptTag(`data-src="/fixtures/slow?ms=1500&file=${file}"`));
    await site.defined('glossary-term');
    site.find('glossary-term').click();
    await until(() => site.hasCard, 'the card opens');
    const card = site.card();
    assert.include(card.text, 'Loading…');
    assert.equal(card.title, 'keel');
    assert.isEmpty(site.events('glossary-term-opened'));
    await until(() => site.events('glossary-term-opened').length === 1, 'glossary-term-opened');
    assert.equal(card.title, 'Keel');
    assert.notInclude(card.text, 'Loading');
    site.assertQuiet();
  });

  it('slow: a user who has left the term in the meantime gets no card', async () => {
    const slow = fresh(`/fixtures/slow?ms=700&file=${file}`);
    const site = await openSite(
      `${term}<faq-accordion term="keel"></faq-accordion>${scriptTag(`data-src="${slow}"`)}`,
    );
    await site.defined('glossary-term');
    site.find('glossary-term').click();
    await until(() => site.find('glossary-term').hasAttribute('open'), 'the card opens');
    site.close();
    await site.filled('faq-accordion');
    await site.painted();
    assert.isFalse(site.hasCard);
    // The card never showed an entry, so neither event of the pair is dispatched.
    assert.lengthOf(site.events('glossary-term-opened'), 0);
    assert.lengthOf(site.events('glossary-term-closed'), 0);
    site.assertQuiet();
  });

  it('unavailable for a while: the next intent requests it again', async () => {
    const src = `/fixtures/flaky?key=${crypto.randomUUID()}&fail=2&file=${file}`;
    const site = await openSite(term + scriptTag(`data-src="${src}"`));
    await site.defined('glossary-term');
    for (let press = 0; press < 2; press++) {
      await site.after('glossary-error', () => site.find('glossary-term').click());
      await until(() => site.find('glossary-term').hasAttribute('open'), 'the card says so');
      site.close();
      await site.painted();
    }
    assert.equal((await site.press()).title, 'Keel');
    assert.equal(await requestsOf(src), 3);
    assert.lengthOf(site.recorded.console, 1);
    site.assertUnharmed();
  });

  it('large: 20,000 entries open like two', async () => {
    const site = await openSite(
      `<glossary-term>Term 19999</glossary-term> <related-links term="Term 7"></related-links>${scriptTag(
        'data-src="/fixtures/huge?entries=20000"',
      )}`,
    );
    await site.defined('glossary-term');
    const card = await site.press();
    assert.equal(card.title, 'Term 19999');
    assert.equal(card.definition, 'What term 19999 means, in one sentence of an ordinary length.');
    site.assertQuiet();
  });

  it('made of one definition of a million letters: it opens with the first 200,000, and says so', async () => {
    const definition = 'Fathom. '.repeat(125_000).trim();
    const src = bundleOf({ entries: [{ id: 'depth', term: 'Depth', definition }] });
    const site = await openSite(`<glossary-term>depth</glossary-term>${scriptTag(`data-src="${src}"`)}`);
    await site.defined('glossary-term');
    const { definition: shown, element } = await site.press();
    assert.equal(shown, definition.slice(0, 200_000).trim());
    assert.isAtMost(
      element.getBoundingClientRect().height,
      site.window.innerHeight,
      'the card fits the window',
    );
    await until(() => site.recorded.console.length > 0, 'the console says so');
    assert.lengthOf(site.recorded.console, 1);
    assert.include(site.recorded.console[0], 'has 999999 characters, so only the first 200000 are used');
    assert.isEmpty(site.recorded.uncaught);
  });

  it('nested 5,000 levels deep: the rest of it works', async () => {
    const nest = (levels: number) =>
      `${'[{"type":"emphasis","children":'.repeat(levels)}[{"type":"text","value":"deep"}]${'}]'.repeat(levels)}`;
    const src = bundleOfText(
      `{"entries":[{"id":"deep","term":"Deep","definition":${nest(5000)},"body":${nest(5000)}},
        {"id":"shallow","term":"Shallow","definition":"Near the surface."}]}`,
    );
    const site = await openSite(
      `<p><glossary-term>deep</glossary-term> <glossary-term>shallow</glossary-term></p>
       <glossary-entry term="deep" json-ld></glossary-entry>${scriptTag(`data-src="${src}"`)}`,
    );
    await site.defined('glossary-term');
    assert.equal((await site.press('p > glossary-term')).title, 'Deep');
    assert.equal((await site.press('p > glossary-term + glossary-term')).definition, 'Near the surface.');
    await site.filled('glossary-entry');
    site.assertQuiet();
  });
});

describe('a script that', () => {
  async function assertUntouched(src: string): Promise<void> {
    const site = await openSite(page + scriptTag(undefined, src), {
      head: `<script src="${scriptWith(
        "addEventListener('error', ({ target }) => target.localName === 'script' && (window.failed = true), true)",
      )}"></script>`,
    });
    await until(() => site.window['failed'] === true, 'the script fails to load');
    await assertPageUntouched(site);
  }

  async function assertPageUntouched(site: Site): Promise<void> {
    await site.painted();
    assert.isUndefined(site.window.customElements.get('glossary-term'));
    assert.equal(site.text('#article'), sentence);
    for (const text of [sentence, 'May I bring a dog?', 'On a lead.', 'Keels'])
      assert.include(site.document.body.innerText.replace(/\s+/g, ' '), text);
    assert.deepEqual(site.recorded.uncaught, []);
  }

  it('is missing leaves the page as it was', () => assertUntouched(`${EMBED}.missing`));

  it('is an HTML page leaves the page as it was', () => assertUntouched('/fixtures/not-json'));

  it('was copied without its other files leaves the page as it was, and says once what to do', async () => {
    // The files that it imports do not exist at this address.
    const src = '/fixtures/slow?ms=0&file=dist/embed/glossary.js';
    const marked = '<article>A hull.</article><b data-glossary-term>mast</b><i data-glossary="nothing"></i>';
    const attributes = `data-src="${SAILING}" data-autolink="article" data-theme="compact" data-strings="{}"`;
    const site = await openSite(page + marked + scriptTag(attributes, src));
    await until(() => site.recorded.console.length > 0, 'the script reports what it could not load');
    for (let frame = 0; frame < 10; frame++) await site.painted();
    await assertPageUntouched(site);
    assert.lengthOf(site.recorded.console, 1, site.recorded.console.join('\n'));
    assert.match(
      site.recorded.console[0]!,
      /^\[glossary-elements\] A file beside glossary\.js could not be loaded\. Copy the whole folder\. /,
    );
  });

  it('is glossary.classic.js without glossary.js leaves the page as it was, and says what to do', async () => {
    const src = '/fixtures/without/glossary.js/dist/embed/glossary.classic.js';
    const site = await openSite(`${page}<script src="${src}" data-src="${SAILING}"></script>`);
    await until(() => site.recorded.console.length > 0, 'the script reports what it could not load');
    await assertPageUntouched(site);
    assert.deepEqual(site.recorded.console, [
      '[glossary-elements] glossary.js could not be loaded. Copy the whole folder.',
    ]);
  });
});

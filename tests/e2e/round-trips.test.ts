// The round trips that a page takes behind its HTML until it shows its content. The server holds its answers back and
// releases them together, so the number is exact in every engine and on every machine.
import { assert, aTimeout, nextFrame } from '@open-wc/testing';
import { otherOrigin } from './helpers/site.js';

type IsReady = (document: Document) => boolean;

const shows =
  (selector: string): IsReady =>
  (document) =>
    document.querySelector(selector) !== null;

const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);

/** A page asks for its next files within this time, in ms, or not at all. */
const PATIENCE_MS = 5_000;

/** The second origin of the fixtures. */
let origin = '';

/** A page whose script and bundle are held back. */
class HeldPage {
  readonly #key = crypto.randomUUID();
  readonly #frame = document.createElement('iframe');

  get document(): Document {
    return this.#frame.contentDocument!;
  }

  /** The address of a file of the project, whose answer is held back. */
  at(path: string): string {
    return `/fixtures/held/${this.#key}/${path}`;
  }

  script(attributes = `data-src="${this.at('data/glossary.json')}"`): string {
    return `<script type="module" src="${this.at('dist/embed/glossary.js')}" ${attributes}></script>`;
  }

  open(body: string, head = ''): void {
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title>${head}${body}`;
    this.#frame.title = 'A site';
    this.#frame.src = `/fixtures/html?html=${encodeURIComponent(html)}`;
    document.body.append(this.#frame);
  }

  /** Lets answers go until `isReady`, and returns how often. */
  async roundTrips(isReady: IsReady): Promise<number> {
    let [count, end] = [0, performance.now() + PATIENCE_MS];
    await nextFrame();
    while (!isReady(this.document)) {
      if (performance.now() > end)
        assert.fail(`not ready after ${count} round trips: ${this.files().join(', ')}`);
      await aTimeout(20);
      if (!(await this.#release())) continue;
      count++;
      end = performance.now() + PATIENCE_MS;
    }
    return count;
  }

  /** Whether a file with this name has come. */
  has(name: string): boolean {
    return this.files().some((path) => path.includes(name));
  }

  close(): void {
    this.#frame.remove();
  }

  /** What the page has fetched of the project. */
  files(): string[] {
    return this.document
      .defaultView!.performance.getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.split(`/${this.#key}/`)[1])
      .filter((path) => path !== undefined);
  }

  async #release(): Promise<boolean> {
    // From the other origin, because held requests may take all connections to this one: browsers open six.
    const answer = await fetch(`${origin}/fixtures/release?key=${this.#key}`);
    return ((await answer.json()) as { released: number }).released > 0;
  }
}

const TERM = '<p>Two programs talk through an <glossary-term>API</glossary-term>.</p>';
const ARTICLE = '<article><p>Two programs talk through an API.</p></article>';
/** The part of pages/split that holds the entry "keel". */
const PART = 'pages/split/glossary/7b9e6259e754460a.json';
/** The users of this page save data, so that nothing comes before they need it. */
const SAVE_DATA =
  '<script>Object.defineProperty(navigator, "connection", { value: { saveData: true } })</script>';
const OWN_FAQ =
  '<faq-accordion><faq-item id="one"><h3 slot="question">One?</h3><p>Yes.</p></faq-item></faq-accordion>';

const CASES: readonly (readonly [name: string, body: (page: HeldPage) => string, isReady: IsReady])[] = [
  ['terms', (page) => TERM + page.script(), shows('glossary-term[tabindex]')],
  ['questions of its own', (page) => OWN_FAQ + page.script(''), shows('faq-item:defined')],
  [
    'a linked article',
    (page) => ARTICLE + page.script(`data-src="${page.at('data/glossary.json')}" data-autolink="article"`),
    shows('article glossary-term'),
  ],
  [
    'questions from the bundle',
    (page) => `<faq-accordion term="api"></faq-accordion>${page.script()}`,
    shows('faq-item:defined'),
  ],
  [
    'an entry',
    (page) => `<glossary-entry term="api"></glossary-entry>${page.script()}`,
    shows('glossary-entry faq-item:defined'),
  ],
  [
    'related links',
    (page) => `<related-links term="api"></related-links>${page.script()}`,
    shows('related-links a'),
  ],
  [
    'an index',
    (page) => `<glossary-index></glossary-index>${page.script()}`,
    shows('glossary-index section a'),
  ],
  [
    'an entry with a bundle of its own',
    (page) =>
      `<glossary-entry src="${page.at('data/glossary.json')}" term="api"></glossary-entry>${page.script('')}`,
    shows('glossary-entry h2'),
  ],
  [
    'an article with two bundles',
    (page) => {
      const both = ['data/glossary.json', 'pages/sailing.json'].map((path) => page.at(path)).join(' ');
      return `<article>An API.</article>${page.script(`data-src="${both}" data-autolink="article"`)}`;
    },
    shows('article glossary-term'),
  ],
  [
    'a marked word',
    (page) => `<p>An <i data-glossary-term="api">API</i></p>${page.script()}`,
    shows('i > glossary-term[tabindex]'),
  ],
  [
    'words that a selector marks',
    (page) =>
      `<p>An <abbr>API</abbr></p>${page.script(`data-src="${page.at('data/glossary.json')}" data-terms="abbr"`)}`,
    shows('abbr > glossary-term[tabindex]'),
  ],
  [
    'native disclosures',
    (page) => `<details><summary>One?</summary>Yes.</details>${page.script('data-faq="details"')}`,
    shows('faq-item:defined'),
  ],
  [
    'a box with an entry',
    (page) => `<div data-glossary="entry" data-term="api"></div>${page.script()}`,
    shows('glossary-entry faq-item:defined'),
  ],
];

describe('behind its HTML, a page takes', () => {
  before(async () => {
    origin = await otherOrigin();
  });

  for (const [name, body, isReady] of CASES) {
    it(`two round trips for ${name}`, async () => {
      const page = new HeldPage();
      page.open(body(page), SAVE_DATA);
      assert.equal(await page.roundTrips(isReady), 2);
      page.close();
    });

    it(`one round trip for ${name}, if script, files and bundle are preloaded`, async () => {
      const plain = new HeldPage();
      plain.open(body(plain), SAVE_DATA);
      await plain.roundTrips(isReady);
      const files = plain.files();
      plain.close();
      const page = new HeldPage();
      const links = files.map((path) =>
        path.endsWith('.js')
          ? `<link rel="modulepreload" href="${page.at(path)}">`
          : `<link rel="preload" as="fetch" crossorigin href="${page.at(path)}">`,
      );
      page.open(body(page), SAVE_DATA + links.join(''));
      // In WebKit, fetch() does not use a preload that is still on its way.
      const needsBundle = files.some((path) => path.endsWith('.json'));
      const expected = isWebKit && needsBundle ? 2 : 1;
      assert.equal(await page.roundTrips(isReady), expected);
      page.close();
    });
  }

  // Preloaded, it needs seven files, and browsers open six connections to a host.
  it('two round trips for an entry in a provider', async () => {
    const page = new HeldPage();
    const entry = '<glossary-entry term="api"></glossary-entry>';
    const src = page.at('data/glossary.json');
    page.open(`<glossary-provider src="${src}">${entry}</glossary-provider>${page.script('')}`);
    assert.equal(await page.roundTrips(shows('glossary-entry h2')), 2);
    page.close();
  });

  it('two round trips for an entry in another language, with the words of the interface', async () => {
    const page = new HeldPage();
    page.open(`<div lang="de"><glossary-entry term="api"></glossary-entry></div>${page.script()}`);
    assert.equal(await page.roundTrips(shows('glossary-entry faq-item:defined')), 2);
    assert.isTrue(page.has('words-de'));
    assert.lengthOf(
      page.files().filter((path) => path.includes('words-')),
      1,
    );
    page.close();
  });

  const showsCard: IsReady = (document) =>
    document.querySelector('glossary-card')?.shadowRoot?.querySelector('[part=definition]') != null;
  const openCard = (page: HeldPage) => {
    page.document.querySelector('glossary-term')!.setAttribute('open', '');
    return page.roundTrips(showsCard);
  };

  it('one more for the first card', async () => {
    const page = new HeldPage();
    page.open(TERM + page.script(), SAVE_DATA);
    await page.roundTrips(shows('glossary-term[tabindex]'));
    assert.equal(await openCard(page), 1);
    page.close();
  });

  it('one more for the first card of a term that wraps, and its place', async () => {
    const page = new HeldPage();
    const term = '<glossary-term term="api">application programming interface</glossary-term>';
    page.open(`<p style="width: 8em">Programs talk through an ${term}.</p>${page.script()}`, SAVE_DATA);
    await page.roundTrips(shows('glossary-term[tabindex]'));
    page.document.querySelector('glossary-term')!.setAttribute('open', '');
    const isPlaced: IsReady = (document) =>
      document.querySelector<HTMLElement>('glossary-card')?.style.getPropertyValue('--_x') !== '';
    assert.equal(await page.roundTrips((document) => showsCard(document) && isPlaced(document)), 1);
    page.close();
  });

  it('one more for the first card in another language, with the words of the interface', async () => {
    const page = new HeldPage();
    page.open(`<div lang="de">${TERM}</div>${page.script()}`, SAVE_DATA);
    await page.roundTrips(shows('glossary-term[tabindex]'));
    assert.equal(await openCard(page), 1);
    const close = page.document.querySelector('glossary-card')!.shadowRoot!.querySelector('[part=close]')!;
    assert.equal(close.getAttribute('aria-label'), 'Schließen');
    page.close();
  });

  it('one more for the first card of a pre-rendered term whose glossary is split: the index is not fetched', async () => {
    const page = new HeldPage();
    const term = `<glossary-term term="keel" src="${page.at(PART)}" prerendered>keel</glossary-term>`;
    page.open(
      `<p>Mind the ${term}.</p>${page.script(`data-src="${page.at('pages/split/glossary.json')}"`)}`,
      SAVE_DATA,
    );
    await page.roundTrips(shows('glossary-term[tabindex]'));
    assert.equal(await openCard(page), 1);
    assert.isFalse(page.has('split/glossary.json'));
    page.close();
  });

  it('none for the first card of a linked article whose code came while the page was idle', async () => {
    const page = new HeldPage();
    page.open(ARTICLE + page.script(`data-src="${page.at('data/glossary.json')}" data-autolink="article"`));
    await page.roundTrips(shows('article glossary-term'));
    await page.roundTrips(() => page.has('glossary-card'));
    assert.equal(await openCard(page), 0);
    page.close();
  });

  it('one more for the first result of a search', async () => {
    const page = new HeldPage();
    page.open(`<glossary-index></glossary-index>${page.script()}`);
    await page.roundTrips(shows('glossary-index section a'));
    const input = page.document.querySelector('glossary-index')!.shadowRoot!.querySelector('input')!;
    input.focus();
    input.value = 'web';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    assert.equal(await page.roundTrips(shows('glossary-index > [slot=results] a')), 1);
    page.close();
  });
});

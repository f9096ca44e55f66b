// The script changes nothing on the page but its own elements, publishes data only where attributes request it, and the
// page is readable without it.
import { assert } from '@open-wc/testing';
import { closeSites, openSite, SAILING, scriptTag, textOf, until, type Site } from './helpers/site.js';

/** A page as a CMS makes it, with many kinds of content, and with its own styles. */
const article = `
<style>
  body { font: 17px/1.5 Georgia, serif; color: #234; background: #fffdf7; margin: 20px }
  p { margin-block: 1em } * { box-sizing: border-box } a { color: teal } main > *:nth-child(2) { color: #123 }
</style>
<header><nav><a href="/">Home</a> <a href="/harbour">Harbour</a></nav></header>
<main>
  <h1>Sailing for beginners</h1>
  <p id="first">Mind the <glossary-term>keel</glossary-term>: a boat with a
    <glossary-term>fin keel</glossary-term> stands on its own in no harbour, and before you
    <glossary-term><a href="/sailing/words/gybe/">jibe</a></glossary-term> somebody should have told you
    what it is; so <em>ask</em> for a <glossary-term term="tack">turn through the wind</glossary-term> first.</p>
  <ul><li>A <strong><glossary-term>dinghy</glossary-term></strong></li><li>A jacket</li></ul>
  <p id="after">What follows must stay <code>where</code> it is.</p>
  <table><tr><th>Wind</th><td>4</td></tr></table>
  <form><label>Name <input value="Ada" /></label> <button>Send</button></form>
  <details><summary>More</summary><p>Less.</p></details>
  <blockquote>Calm seas.</blockquote><dl><dt>Bow</dt><dd>Front</dd></dl><hr /><pre>a  b</pre>
</main>
<footer>Harbour office</footer>`;

const outside = (site: Site): Element[] =>
  [...site.document.querySelectorAll('html, body, body *')].filter(
    (element) =>
      !/^(glossary-term|glossary-card|script|style)$/.test(element.localName) &&
      !element.closest('glossary-term'),
  );

const nameOf = (element: Element) => `${element.localName}#${element.id || textOf(element).slice(0, 20)}`;

/** All computed styles of the page's own elements, a line each. */
function stylesOf(site: Site): string[] {
  return outside(site).map((element) => {
    const computed = site.window.getComputedStyle(element);
    return `${nameOf(element)} ${[...computed].map((name) => `${name}:${computed.getPropertyValue(name)}`).join(';')}`;
  });
}

/** The boxes of all elements, terms included. */
const placesOf = (site: Site): string[] =>
  [...site.document.querySelectorAll('body *:not(glossary-card)')].map((element) => {
    const rects = [...element.getClientRects()].map(({ x, y, width, height }) =>
      [x, y, width, height].join(' '),
    );
    return `${nameOf(element)} ${rects.join(', ')}`;
  });

afterEach(closeSites);

describe('the page around the elements', () => {
  /** Opens the article without the script, records what `look` returns, and adds the script. */
  async function upgraded<T>(look: (site: Site) => T): Promise<{ site: Site; before: T }> {
    const site = await openSite(article);
    await site.painted();
    const before = look(site);
    site.paste();
    await site.defined('glossary-term');
    await until(
      () => site.document.querySelectorAll('glossary-term[tabindex]').length === 4,
      'the terms are upgraded',
    );
    await site.painted();
    return { site, before };
  }

  it('keeps its text exactly', async () => {
    const { site, before } = await upgraded(({ document }) => document.body.textContent);
    assert.isTrue(site.document.body.textContent === before, 'upgraded');
    await site.press();
    assert.isTrue(site.document.body.textContent === before, 'with a card open');
  });

  it('keeps its markup, except one attribute on our own elements', async () => {
    const markup = ({ document }: Site) => {
      const main = document.querySelector('main')!.cloneNode(true) as HTMLElement;
      for (const term of main.querySelectorAll('glossary-term')) term.removeAttribute('tabindex');
      return main.innerHTML;
    };
    const { site, before } = await upgraded(markup);
    assert.equal(markup(site), before);
  });

  it('keeps its styles', async () => {
    const { site, before } = await upgraded(stylesOf);
    assert.deepEqual(stylesOf(site), before, 'upgraded');
    await site.press();
    assert.deepEqual(stylesOf(site), before, 'with a card open');
  });

  it('stays where it is', async () => {
    const { site, before } = await upgraded(placesOf);
    assert.deepEqual(placesOf(site), before, 'upgraded');
    await site.press();
    assert.deepEqual(placesOf(site), before, 'with a card open');
  });

  it('has no layout shift, as the browser reports it', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
    const site = await openSite(article + scriptTag());
    await site.defined('glossary-term');
    await site.press();
    site.close();
    await site.painted();
    await site.painted();
    assert.deepEqual(site.recorded.shifts, []);
    // A shift would have been reported.
    const banner = site.document.createElement('div');
    banner.style.height = '120px';
    site.document.body.prepend(banner);
    await until(() => site.recorded.shifts.length > 0, 'a shift is seen');
  });

  it('gets no global names, except those by which copies of Lit on a page find each other', async () => {
    const site = await openSite(
      `${article}<glossary-entry term="keel" json-ld></glossary-entry>${scriptTag()}`,
    );
    await site.filled('glossary-entry');
    await site.press('p > glossary-term');
    const known = [...site.recorded.globals, 'litPropertyMetadata', 'reactiveElementVersions'];
    assert.deepEqual(
      Object.keys(site.window).filter((name) => !known.includes(name)),
      [],
    );
  });

  it('keeps its links: a term with a link in it leads to the target of the link', async () => {
    const { site } = await upgraded(() => undefined);
    const link = site.find('glossary-term > a');
    let followed = false;
    site.window.addEventListener('click', (event) => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    });
    link.click();
    assert.isTrue(followed);
    assert.equal(link.getAttribute('href'), '/sailing/words/gybe/');
  });
});

describe('JSON-LD in the page', () => {
  interface Stated {
    '@type': string;
    name?: string;
    mainEntity?: { name: string; acceptedAnswer: { text: string } }[];
    [field: string]: unknown;
  }
  const published = (site: Site): Stated[] =>
    [...site.document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent ?? '') as Stated,
    );
  const questions = (site: Site): string[] =>
    published(site).flatMap(({ mainEntity = [] }) => mainEntity.map(({ name }) => name));

  it('is the entry and its questions, in the head, with the attribute json-ld', async () => {
    const site = await openSite(`<glossary-entry term="keel" json-ld></glossary-entry>${scriptTag()}`);
    await until(() => published(site).length === 2, 'both are published');
    const term = published(site).find((data) => data['@type'] === 'DefinedTerm')!;
    assert.deepInclude(term, {
      '@context': 'https://schema.org',
      name: 'Keel',
      alternateName: ['keels', 'fin keel'],
      description: 'The fin under a boat that keeps it upright and on course.',
      url: new URL('/sailing/words/keel/', location.href).href,
      inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Sailing, from A to Z', inLanguage: 'en' },
    });
    const { mainEntity } = published(site).find((data) => data['@type'] === 'FAQPage')!;
    assert.deepEqual(
      mainEntity!.map(({ name, acceptedAnswer }) => [name, acceptedAnswer.text]),
      [
        ['Can a keel be lifted?', 'Some can. A lifting keel lets a boat dry out on the sand.'],
        ['How heavy is it?', 'About a third of the boat.'],
      ],
    );
    assert.lengthOf(site.document.head.querySelectorAll('script[type="application/ld+json"]'), 2);
  });

  it('is absent without the attribute', async () => {
    const site = await openSite(`<glossary-entry term="keel"></glossary-entry>${scriptTag()}`);
    await site.filled('glossary-entry');
    await site.defined('faq-item');
    assert.isEmpty(published(site));
  });

  it('is not published again where the page has published it', async () => {
    const data = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
    const question = (name: string) => ({ '@type': 'Question', name, acceptedAnswer: { '@type': 'Answer' } });
    const own =
      data({ '@graph': [{ '@type': ['Thing', 'DefinedTerm'], name: 'Keel' }] }) +
      data({ '@type': 'FAQPage', mainEntity: [question('How heavy is it?')] });
    const site = await openSite(`<glossary-entry term="keel" json-ld></glossary-entry>${scriptTag()}`, {
      head: own,
    });
    await until(() => questions(site).length === 2, 'the question that was missing is published');
    await site.painted();
    assert.deepEqual(questions(site), ['How heavy is it?', 'Can a keel be lifted?']);
    assert.lengthOf(JSON.stringify(published(site)).match(/DefinedTerm"/g)!, 1);
  });

  it('is removed with the element', async () => {
    const site = await openSite(`<glossary-entry term="keel" json-ld></glossary-entry>${scriptTag()}`);
    await until(() => published(site).length === 2, 'both are published');
    site.find('glossary-entry').remove();
    assert.isEmpty(published(site));
  });
});

describe('data-layer', () => {
  const body = `<p>A <glossary-term>keels</glossary-term>.</p><faq-accordion term="keel"></faq-accordion>`;

  async function use(attributes: string, head = ''): Promise<Site> {
    const site = await openSite(body + scriptTag(`data-src="${SAILING}" ${attributes}`), { head });
    await site.filled('faq-accordion');
    await site.defined('faq-item');
    await site.press();
    const button = site.find('#weight').shadowRoot!.querySelector('button')!;
    await site.after('faq-item-toggled', () => button.click());
    await site.after('faq-item-toggled', () => button.click());
    return site;
  }

  it('reports to Google Tag Manager what users open', async () => {
    const site = await use('data-layer');
    const toggled = { event: 'faq_item_toggled', faq_id: 'weight', faq_question: 'How heavy is it?' };
    assert.deepEqual(site.window['dataLayer'], [
      {
        event: 'glossary_term_opened',
        glossary_id: 'keel',
        glossary_term: 'Keel',
        glossary_trigger: 'press',
      },
      { ...toggled, faq_open: true },
      { ...toggled, faq_open: false },
    ]);
  });

  it('adds to an existing list', async () => {
    const head = `<script>window.dataLayer = [{ event: 'gtm.js' }]</script>`;
    const layer = (await use('data-layer', head)).window['dataLayer'] as { event: string }[];
    assert.deepEqual(
      layer.map(({ event }) => event),
      ['gtm.js', 'glossary_term_opened', 'faq_item_toggled', 'faq_item_toggled'],
    );
  });

  for (const [what, head, expected] of [
    ['an object', '<script>window.dataLayer = { mine: 1 }</script>', '{"mine":1}'],
    ['a function', '<script>window.dataLayer = () => 1</script>', undefined],
    ['an element', '<b id="dataLayer"></b>', '{}'],
  ] as const)
    it(`leaves what is no list alone: ${what}`, async () => {
      const site = await use('data-layer', head);
      assert.equal(JSON.stringify(site.window['dataLayer']), expected);
      site.assertQuiet();
    });

  it('reports nothing without the attribute', async () => {
    assert.notProperty((await use('')).window, 'dataLayer');
  });
});

describe('the language of the interface', () => {
  const term = '<p>Ein <glossary-term>keel</glossary-term>.</p>';

  async function closeLabel(lang: string, attributes: string): Promise<string | null | undefined> {
    const site = await openSite(term + scriptTag(`data-src="${SAILING}" ${attributes}`), { lang });
    await site.defined('glossary-term');
    const card = await site.press();
    site.assertQuiet();
    return card.part('close')?.getAttribute('aria-label');
  }

  it('is the language of the page', async () => {
    assert.equal(await closeLabel('de', ''), 'Schließen');
  });

  it('is the one of data-lang', async () => {
    assert.equal(await closeLabel('en', 'data-lang="de"'), 'Schließen');
  });

  it('is the one of data-lang on a page in another language, too', async () => {
    assert.equal(await closeLabel('fr', 'data-lang="en"'), 'Close');
  });

  it('is English if the package has no words in the page’s language', async () => {
    assert.equal(await closeLabel('tlh', ''), 'Close');
  });
});

describe('a page without the script', () => {
  const page = `<p>Mind the <glossary-term>keel</glossary-term>, and
    <glossary-term><a href="/gybe/">jibe</a></glossary-term> slowly.</p>
    <faq-accordion><faq-item id="dogs"><h3 slot="question">May I bring a dog?</h3><p>On a lead.</p></faq-item>
    <faq-item open><h3 slot="question">Can I swim here?</h3><p>North of the pier.</p></faq-item></faq-accordion>
    <related-links term="keel"><a href="/keels.html">Keels</a></related-links>
    <glossary-entry term="keel"><h2>Keel</h2><p>A fin.</p></glossary-entry>`;
  const texts = [
    'Mind the keel, and jibe slowly.',
    'May I bring a dog?',
    'On a lead.',
    'Can I swim here?',
    'North of the pier.',
    'Keels',
    'A fin.',
  ];
  const shown = (site: Site) => site.document.body.innerText.replace(/\s+/g, ' ');

  it('is readable in a browser without JavaScript', async () => {
    const site = await openSite(page + scriptTag(), { scripts: false });
    assert.isUndefined(site.window.recorded, 'no script has run');
    for (const text of texts) assert.include(shown(site), text);
    for (const paragraph of site.document.querySelectorAll('p'))
      assert.isAbove(paragraph.getBoundingClientRect().height, 0, textOf(paragraph));
  });

  it('is readable before the script runs, and keeps all its text afterwards', async () => {
    const site = await openSite(page);
    for (const text of texts) assert.include(shown(site), text);
    const before = site.document.body.textContent;
    site.paste();
    await site.defined('glossary-term', 'faq-accordion', 'faq-item', 'related-links', 'glossary-entry');
    const answer = site.find('#dogs p');
    await until(() => !answer.checkVisibility(), 'the accordion folds its answers');
    assert.isTrue(site.document.body.textContent === before);
    assert.isTrue(site.find('faq-item[open] p').checkVisibility(), 'what the author opened is open');
    site.assertQuiet();
  });
});

// What the script tells the owner of a page who sees nothing and wonders: once, in the console, with what to do. Readers load
// nothing for it.
import { assert } from '@open-wc/testing';
import {
  bundleOf,
  bundleOfText,
  closeSites,
  fresh,
  openSite,
  requestsOf,
  SAILING,
  scriptTag,
  until,
  type Site,
} from './helpers/site.js';

const ARTICLE = '<article><p>Mind the keel of a dinghy.</p></article>';
const GLOSSARY = `data-src="${SAILING}"`;
/** The page gets the time that its framework needs. Here, nobody has to wait. */
const AT_ONCE = `<script>{ const wait = setTimeout; setTimeout = (run, ms, ...all) => wait(run, ms === 2000 ? 0 : ms, ...all); }</script>`;

const opened = (body: string, debug = true) => openSite(body, { head: AT_ONCE, debug });
const said = (site: Site) => site.recorded.console.map((line) => line.replace('[glossary-elements] ', ''));
/** All that the page has to say is said when its hints have come, and what they load. */
const complete = async (site: Site) => {
  await until(() => site.files().includes('hints'), 'the hints have come');
  for (let trip = 0; trip < 3; trip++) await site.painted();
};

afterEach(closeSites);

describe('the owner of a page is told', () => {
  const cases: Record<string, readonly [body: string, says: RegExp]> = {
    'that data-autolink selects nothing, and what would': [
      ARTICLE + scriptTag(`${GLOSSARY} data-autolink=".post"`),
      /data-autolink="\.post" selects nothing in this page.*data-autolink="article"/,
    ],
    'that an option is misspelt': [
      ARTICLE + scriptTag(`${GLOSSARY} data-autolnk="article"`),
      /^data-autolnk is no option\. Did you mean data-autolink\?$/,
    ],
    'that a value is misspelt': [
      ARTICLE + scriptTag(`${GLOSSARY} data-autolink="article" data-limit="frist"`),
      /^data-limit="frist" has no effect\. Did you mean "first"\?$/,
    ],
    'that a theme is misspelt': [
      ARTICLE + scriptTag(`${GLOSSARY} data-autolink="article" data-theme="palyful"`),
      /^data-theme="palyful" is no theme\. There are .*playful/,
    ],
    'that an element is misspelt': [
      `<glossary-trem>keel</glossary-trem>${scriptTag()}`,
      /^<glossary-trem> is no element of ours\. Did you mean <glossary-term>\?$/,
    ],
    'that an attribute is misspelt': [
      `<glossary-term tem="keel">keel</glossary-term>${scriptTag()}`,
      /^<glossary-term> has no attribute tem\. Did you mean term\?$/,
    ],
    'that a term has no entry, and which is meant': [
      `<p>A <glossary-term>kell</glossary-term>.</p>${scriptTag()}`,
      /^<glossary-term>: the glossary has no entry "kell"\. Did you mean “Keel”\?$/,
    ],
    'how questions are written, where an accordion has other content': [
      `<faq-accordion><div><h3>May I bring a dog?</h3><p>On a lead.</p></div></faq-accordion>${scriptTag('')}`,
      /^<faq-accordion> has no <faq-item>\. Write each question as <faq-item><h3>Question\?<\/h3><p>Answer\.<\/p><\/faq-item>\.$/,
    ],
    'that data-autolink has no glossary': [
      `${ARTICLE}${scriptTag('data-autolink="article"')}`,
      /^data-autolink needs a glossary: set data-src, too\.$/,
    ],
    'that the page has nothing for the script': [
      `<p>Mind the keel.</p>${scriptTag()}`,
      /^This page has nothing for the script to do: none of our elements is in it, and the script tag has no data-autolink\.$/,
    ],
  };
  /** A bundle with fields that look like ours. */
  const misspelt = (fields: object) =>
    bundleOf({ entries: [{ id: 'keel', term: 'Keel', definition: 'A fin.', ...fields }] });
  const bundles: Record<string, readonly [body: () => string, says: RegExp]> = {
    'linked article': [
      () => ARTICLE + scriptTag(`data-src="${misspelt({ alias: ['fin'] })}" data-autolink="article"`),
      /^blob:.*: entries\[0\]\.alias has no effect\. Did you mean "aliases"\?$/,
    ],
    term: [
      () => `<glossary-term>keel</glossary-term>${scriptTag(`data-src="${misspelt({ see_also: [] })}"`)}`,
      /\.see_also has no effect\. Did you mean "seeAlso"\?$/,
    ],
    'term with a glossary of its own': [
      () => `<glossary-term src="${misspelt({ questions: [] })}">keel</glossary-term>${scriptTag('')}`,
      /\.questions has no effect\. Did you mean "faqs"\?$/,
    ],
    index: [
      () => `<glossary-index></glossary-index>${scriptTag(`data-src="${misspelt({ tag: [] })}"`)}`,
      /\.tag has no effect\. Did you mean "tags"\?$/,
    ],
    'provider that holds it': [
      () =>
        `<glossary-provider><script type="application/json">{"entries":[{"id":"keel","term":"Keel","definition":"x","alias":[]}]}</script>
         <glossary-term>keel</glossary-term></glossary-provider>${scriptTag('')}`,
      /^<glossary-provider>: entries\[0\]\.alias has no effect\. Did you mean "aliases"\?$/,
    ],
  };
  for (const [name, [body, says]] of Object.entries(bundles))
    it(`that a field of the bundle is misspelt, which belongs to a ${name}`, async () => {
      const site = await opened(body());
      await until(() => site.recorded.console.length > 0, 'the console says so');
      await complete(site);
      assert.lengthOf(said(site), 1, said(site).join('\n'));
      assert.match(said(site)[0]!, says);
      site.assertUnharmed();
    });

  const formats: Record<string, readonly [src: string, says: RegExp]> = {
    'a table, by its text': [
      bundleOfText('term,definition\nKeel,A fin.\n'),
      /is no JSON\. Make a bundle of it: run "npx glossary-elements build .+ --out glossary\.json"/,
    ],
    'a page, by its address': [
      '/fixtures/pages/equipment.html',
      /equipment\.html is no JSON\. .*"npx glossary-elements build equipment\.html --out glossary\.json"/,
    ],
  };
  for (const [name, [src, says]] of Object.entries(formats))
    it(`what makes a bundle of a glossary in another format: ${name}`, async () => {
      const site = await opened(
        `<p>A <glossary-term>keel</glossary-term>.</p>${scriptTag(`data-src="${src}"`)}`,
      );
      await until(() => said(site).some((line) => says.test(line)), 'the console says so');
      site.assertUnharmed();
    });

  it('nothing of a format, where JSON has a mistake', async () => {
    const src = bundleOfText('{"entries": [}');
    const site = await opened(
      `<p>A <glossary-term>keel</glossary-term>.</p>${scriptTag(`data-src="${src}"`)}`,
    );
    await until(() => site.recorded.console.length > 0, 'the console says so');
    await complete(site);
    assert.lengthOf(said(site), 1);
    assert.match(said(site)[0]!, /not valid JSON/);
  });

  for (const [name, [body, says]] of Object.entries(cases))
    it(name, async () => {
      const site = await opened(body);
      await until(() => site.recorded.console.length > 0, 'the console says so');
      await complete(site);
      assert.lengthOf(said(site), 1, said(site).join('\n'));
      assert.match(said(site)[0]!, says);
      site.assertUnharmed();
    });

  it('which entry is meant for the first missing terms only', async () => {
    const names = [
      'kel',
      'keell',
      'kee',
      'keel1',
      'keel2',
      'keel3',
      'keel4',
      'keel5',
      'keel6',
      'keel7',
      'keel8',
    ];
    const terms = names.map((name) => `<glossary-term>${name}</glossary-term>`).join(' ');
    const site = await opened(`<p>${terms}</p>${scriptTag(GLOSSARY)}`);
    await until(() => said(site).length === names.length, 'the console names each');
    assert.lengthOf(
      said(site).filter((line) => line.includes('Did you mean “Keel”?')),
      10,
    );
    site.assertUnharmed();
  });

  it('nothing, where all is well', async () => {
    const site = await opened(
      `${ARTICLE}<p>A <glossary-term>tack</glossary-term> <glossary-term term="keel"></glossary-term></p>
       ${scriptTag(`${GLOSSARY} data-autolink="article" data-limit="all"`)}`,
    );
    await complete(site);
    site.assertQuiet();
  });

  it('nothing of a glossary, where each article has its own', async () => {
    const bundle = JSON.stringify({ entries: [{ id: 'keel', term: 'Keel', definition: 'x' }] });
    const site = await opened(
      `<glossary-provider><script type="application/json">${bundle}</script>
       <glossary-autolink>${ARTICLE}</glossary-autolink></glossary-provider>${scriptTag('data-autolink="article"')}`,
    );
    await complete(site);
    site.assertQuiet();
  });

  it('nothing of articles that a framework makes a little later', async () => {
    const site = await openSite(scriptTag(`${GLOSSARY} data-autolink="article"`), { debug: true });
    site.add(ARTICLE);
    await complete(site);
    site.assertQuiet();
  });
});

describe('a term without an entry', () => {
  const term = '<p>A <glossary-term>kell</glossary-term>.</p>';
  const isText = (site: Site) => !site.find('p glossary-term').hasAttribute('tabindex');

  it('is plain text as soon as the glossary is there for a linked article', async () => {
    const bundle = fresh(SAILING);
    const site = await openSite(
      `${term}${ARTICLE}${scriptTag(`data-src="${bundle}" data-autolink="article"`)}`,
    );
    await until(() => site.document.querySelector('article glossary-term') !== null, 'the article is linked');
    await site.defined('glossary-term');
    await until(() => isText(site), 'the term is plain text');
    assert.equal(site.text('p'), 'A kell.');
    assert.equal(site.events('glossary-missing')[0]!.term, 'kell');
    assert.isTrue(
      site.find('article glossary-term').hasAttribute('tabindex') || site.find('article a') !== null,
    );
    assert.equal(await requestsOf(bundle), 1);
    site.assertUnharmed();
  });

  it('stays as it is, if it has a glossary of its own', async () => {
    const own = bundleOf({ entries: [{ id: 'kell', term: 'Kell', definition: 'Its own.' }] });
    const site = await openSite(
      `<p>A <glossary-term src="${own}">kell</glossary-term>, a <glossary-term>kell</glossary-term>.</p>${ARTICLE}
       ${scriptTag(`${GLOSSARY} data-autolink="article"`)}`,
    );
    await site.defined('glossary-term');
    await until(() => site.events('glossary-missing').length > 0, 'the other one is plain text');
    assert.equal((await site.press()).definition, 'Its own.');
  });

  it('has text that survives without a glossary', async () => {
    const site = await openSite(`${term}${scriptTag('data-src="/fixtures/status/404"')}`, {
      head: AT_ONCE,
      debug: true,
    });
    await until(() => said(site).length > 0, 'the console says so');
    assert.match(said(site)[0]!, /answered 404/);
    assert.equal(site.text('p'), 'A kell.');
    assert.isFalse(isText(site));
    site.assertUnharmed();
  });
});

describe('a reader', () => {
  it('is not told which entry may be meant: that would cost a look through all names', async () => {
    const site = await opened(
      `<p>A <glossary-term>kell</glossary-term>.</p>${ARTICLE}${scriptTag(`${GLOSSARY} data-autolink="article"`)}`,
      false,
    );
    await until(() => said(site).length > 0, 'the console says so');
    assert.deepEqual(said(site), ['<glossary-term>: the glossary has no entry "kell".']);
    site.assertUnharmed();
  });

  it('loads no hints, and is told nothing', async () => {
    const site = await opened(
      `<p>Mind the keel.</p>${scriptTag(`${GLOSSARY} data-autolink=".post"`)}`,
      false,
    );
    for (let trip = 0; trip < 5; trip++) await requestsOf(SAILING);
    assert.deepEqual(site.files(), ['glossary']);
    site.assertQuiet();
  });
});

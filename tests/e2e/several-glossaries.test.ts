// A page with several bundles: which one has a term, what the card says, and what happens when one is missing.
import { assert } from '@open-wc/testing';
import { closeSites, openSite, scriptTag, until, textOf, type Site } from './helpers/site.js';

const jsonAt = (json: unknown): string =>
  `/fixtures/json?n=${crypto.randomUUID()}&body=${encodeURIComponent(JSON.stringify(json))}`;
const entry = (id: string, term: string, definition: string, more = {}) => ({
  id,
  term,
  definition,
  ...more,
});

const sea = () =>
  jsonAt({
    title: 'At sea',
    entries: [
      entry('keel', 'Keel', 'The fin.', { seeAlso: ['lead'], related: [{ title: 'More', url: 'more/' }] }),
      entry('lead', 'Lead', 'A weight.'),
    ],
  });
const shop = () =>
  jsonAt({
    title: 'In the shop',
    lang: 'en',
    entries: [entry('customer', 'Lead', 'A customer soon.'), entry('crm', 'CRM', 'A list of customers.')],
    faqs: [{ id: 'price', question: 'What does it cost?', answer: 'Nothing.' }],
  });
const GONE = '/fixtures/no-such-bundle.json';

const article = '<article>A lead has a keel, and a CRM.</article>';
const tag = (...urls: string[]) => scriptTag(`data-src="${urls.join(' ')}" data-autolink="article"`);

async function linked(site: Site, count: number): Promise<string[]> {
  const terms = () => [...site.document.querySelectorAll('article glossary-term')];
  await until(() => terms().length >= count, `${count} terms are linked`);
  return terms().map((term) => term.getAttribute('term') ?? '');
}

afterEach(closeSites);

describe('a page with several bundles', () => {
  it('links the terms of all; a text that two of them know belongs to the first', async () => {
    const site = await openSite(article + tag(sea(), shop()));
    assert.deepEqual(await linked(site, 3), ['lead', 'keel', 'crm']);
    site.assertQuiet();
  });

  it('says in the card which glossary a term is from', async () => {
    const site = await openSite(article + tag(sea(), shop()));
    await linked(site, 3);
    const crm = await site.press(site.find('[term=crm]'));
    assert.equal(textOf(crm.part('source')), 'In the shop');
    const keel = await site.press(site.find('[term=keel]'));
    assert.equal(textOf(keel.part('source')), 'At sea');
    keel.part('see-also')!.querySelector('a')!.click();
    assert.equal(keel.definition, 'A weight.');
    assert.equal(textOf(keel.part('source')), 'At sea');
  });

  it('says nothing of it with one bundle', async () => {
    const site = await openSite(article + tag(sea()));
    await linked(site, 2);
    assert.isNull((await site.press(site.find('[term=keel]'))).part('source'));
  });

  it('works with the others when one is missing, which the console says', async () => {
    const site = await openSite(article + tag(GONE, shop()));
    assert.deepEqual(await linked(site, 2), ['customer', 'crm']);
    assert.equal((await site.press(site.find('[term=crm]'))).definition, 'A list of customers.');
    assert.lengthOf(site.recorded.console, 1);
    assert.include(site.recorded.console[0], GONE);
    site.assertUnharmed();
  });

  it('asks for a missing one once, however many elements need the others', async () => {
    const count = `<script>
      window.asked = [];
      const request = window.fetch;
      window.fetch = (url, ...others) => (asked.push(String(url)), request(url, ...others));
    </script>`;
    const others = '<glossary-index></glossary-index><faq-accordion></faq-accordion>';
    const site = await openSite(count + article + others + tag(shop(), GONE));
    await linked(site, 2);
    await until(() => site.document.querySelector('faq-item') !== null, 'the questions are there');
    await until(() => site.document.querySelector('glossary-index li') !== null, 'the index is there');
    const { asked } = site.window as unknown as { asked: readonly string[] };
    assert.lengthOf(
      asked.filter((url) => url.endsWith(GONE)),
      1,
    );
  });

  it('reports each when all are missing, and stays as it is', async () => {
    const site = await openSite(article + tag(GONE, `${GONE}?2`));
    await until(() => site.recorded.console.length === 2, 'both are reported');
    assert.equal(site.find('article').innerHTML, 'A lead has a keel, and a CRM.');
    site.assertUnharmed();
  });

  it('may name them with a <link rel="glossary"> each', async () => {
    const head = [sea(), shop()].map((href) => `<link rel="glossary" href="${href}">`).join('');
    const site = await openSite(article + scriptTag('data-autolink="article"'), { head });
    assert.deepEqual(await linked(site, 3), ['lead', 'keel', 'crm']);
  });

  it('may name them for one element, or for what a provider contains', async () => {
    const both = `${sea()} ${shop()}`;
    const site = await openSite(
      `<glossary-term src="${both}">CRM</glossary-term>
      <glossary-provider src="${both}"><glossary-entry term="keel"></glossary-entry></glossary-provider>${scriptTag('')}`,
    );
    const keel = await site.filled('glossary-entry');
    assert.equal(textOf(keel.querySelector('h2')), 'Keel');
    assert.equal(
      keel.querySelector('section:last-child a')?.getAttribute('href')?.endsWith('/fixtures/more/'),
      true,
    );
    assert.equal((await site.press()).definition, 'A list of customers.');
    site.assertQuiet();
  });

  it('lists the terms of all in an index, and the questions of all', async () => {
    const site = await openSite(
      `<glossary-index definitions></glossary-index><faq-accordion></faq-accordion>${tag(sea(), shop())}`,
    );
    const index = await site.filled('glossary-index');
    // A long index is filled in several tasks.
    const terms = () => [...index.querySelectorAll('dt')].map(textOf).join();
    await until(() => terms() === 'CRM,Keel,Lead,Lead', 'all terms are listed');
    await site.filled('faq-accordion');
    assert.equal(site.text('#price p'), 'Nothing.');
    site.assertQuiet();
  });
});

// Ids of a bundle never hide an element of the page or a name that scripts look for on `window`; links to them work.
import { assert } from '@open-wc/testing';
import '../../../src/define.js';
import type { FaqAccordion } from '../../../src/index.js';
import { prerendered } from '../../tools/commands.js';
import { waitUntil } from '../../tools/wait.js';
import { addressOf } from '../helpers/bundle.js';
import { mount, mountFilled, openWithFragment } from '../helpers/page.js';

const faqs = (...ids: string[]) => ({
  entries: [
    {
      id: 'a',
      term: 'A',
      definition: 'x',
      faqs: ids.map((id) => ({ id, question: `${id}?`, answer: 'Yes.' })),
    },
  ],
});
const idsIn = (root: ParentNode) => [...root.querySelectorAll('faq-item')].map(({ id }) => id);
const accordion = (bundle: object) => `<faq-accordion src="${addressOf(bundle)}" term="a"></faq-accordion>`;

/** Ids in a bundle, and what is written into a page. */
const rows: readonly (readonly [id: string, written: string])[] = [
  ['rest-vs-soap', 'rest-vs-soap'],
  ['price', 'price'],
  ['2fa', '2fa'],
  ['wie-groß', 'wie-groß'],
  ['preis', 'preis'],
  // Names that scripts look for, whether they are set by then or not.
  ['dataLayer', 'faq-dataLayer'],
  ['gtag', 'faq-gtag'],
  ['process', 'faq-process'],
  ['exports', 'faq-exports'],
  ['_paq', 'faq-_paq'],
  ['$', 'faq-$'],
  ['jQuery', 'faq-jQuery'],
  ['API', 'faq-API'],
  // Names that the browser has.
  ['location', 'faq-location'],
  ['status', 'faq-status'],
  ['name', 'faq-name'],
  ['history', 'faq-history'],
];
const ALL = faqs(...rows.map(([id]) => id));
const WRITTEN = rows.map(([, written]) => written);

afterEach(() => openWithFragment(''));

describe('ids of questions in a bundle', () => {
  it('hide nothing, in a page that fills itself', async () => {
    const before = rows.map(([id]) => [id, (window as unknown as Record<string, unknown>)[id]] as const);
    const element = await mountFilled<FaqAccordion>(accordion(ALL));
    assert.deepEqual(idsIn(element), WRITTEN);
    for (const [id, value] of before)
      if (WRITTEN.includes(`faq-${id}`))
        assert.equal((window as unknown as Record<string, unknown>)[id], value, id);
  });

  it('are the same in a static page', async () => {
    const html = '<!doctype html><title>T</title><faq-accordion term="a"></faq-accordion>';
    const page = new DOMParser().parseFromString(await prerendered(html, ALL), 'text/html');
    assert.deepEqual(idsIn(page), WRITTEN);
  });

  it('are the same in an entry', async () => {
    const entry = await mountFilled(`<glossary-entry src="${addressOf(ALL)}" term="a"></glossary-entry>`);
    assert.deepEqual(idsIn(entry), WRITTEN);
  });

  const own = '<p id="price">The page’s own price.</p><p id="both"></p><p id="faq-both"></p>';
  const taken = faqs('price', 'both', 'free', 'free');

  it('leave those of the page alone', async () => {
    const wrapper = await mount(`<div>${own}${accordion(taken)}</div>`);
    await waitUntil(() => idsIn(wrapper).length > 0);
    assert.deepEqual(idsIn(wrapper), ['faq-price', '', 'free', 'faq-free']);
    assert.equal(document.getElementById('price')!.localName, 'p');
  });

  it('leave those of a static page alone, at the second run, too', async () => {
    const html = `<!doctype html><title>T</title>${own}<faq-accordion term="a"></faq-accordion><faq-accordion term="a"></faq-accordion>`;
    const once = await prerendered(html, taken);
    const page = new DOMParser().parseFromString(once, 'text/html');
    assert.deepEqual(idsIn(page), ['faq-price', '', 'free', 'faq-free', '', '', '', '']);
    assert.equal(await prerendered(once, taken), once);
  });

  it('stay the same when the element fills itself again', async () => {
    const element = await mountFilled<FaqAccordion>(accordion(ALL));
    const first = element.firstElementChild;
    element.headingLevel = 5;
    await waitUntil(() => element.firstElementChild !== first && element.querySelector('h5') !== null);
    assert.deepEqual(idsIn(element), WRITTEN);
  });

  for (const fragment of ['dataLayer', 'faq-dataLayer', 'location', encodeURIComponent('wie-groß')])
    it(`#${fragment} opens the answer`, async () => {
      openWithFragment(fragment);
      const element = await mountFilled<FaqAccordion>(accordion(ALL));
      await waitUntil(() => element.items.some(({ open }) => open), 'an answer opens');
      const [opened] = element.items.filter(({ open }) => open);
      assert.include([decodeURIComponent(fragment), `faq-${fragment}`], opened!.id);
    });
});

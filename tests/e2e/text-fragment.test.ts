// A link to a text (`#:~:text=…`) in an answer: the answer is open when the script has come, whether the browser has found
// the text before or could not see it yet.
import { assert } from '@open-wc/testing';
import type { FaqAccordion } from '../../src/index.js';
import { closeSites, openSite, scriptTag, until, type Site } from './helpers/site.js';

const TALL = '<p style="height: 3000px">A page with a secret.</p>';
const item = (id: string, answer: string, attributes = '') =>
  `<faq-item id="${id}" ${attributes}><h3 slot="question">Question ${id}?</h3><p>${answer}</p></faq-item>`;
const faq = (attributes = '', first = '') => `<faq-accordion ${attributes}>
  ${item('one', 'Secretwords are not that word.', first)}
  ${item('two', 'An answer with a <b>Secretword</b> for you, and 東京タワー.')}
  ${item('three', 'The same secretword, again.')}
  ${item('four', 'No.')}${item('five', 'Secretword at the end.')}</faq-accordion>`;
const CSS = '<link rel="stylesheet" href="/fixtures/dist/embed/glossary.css">';

const openIds = (site: Site) =>
  site.find<FaqAccordion>('faq-accordion').items.flatMap(({ id, open }) => (open ? [id] : []));

/** Waits until the elements are defined and have done all that they do at once. */
async function upgraded(site: Site): Promise<void> {
  await site.defined('faq-accordion', 'faq-item');
  for (let frame = 0; frame < 5; frame++) await site.painted();
}

const inView = (site: Site, selector: string): boolean => {
  const { top, bottom } = site.find(selector).getBoundingClientRect();
  return bottom > 0 && top < site.window.innerHeight;
};

afterEach(closeSites);

describe('a link to a text', () => {
  const rows: Record<string, { fragment: string; opens: string[]; attributes?: string; first?: string }> = {
    'in an answer': { fragment: ':~:text=secretword', opens: ['two'] },
    'in an answer, beside the fragment of another one': {
      fragment: 'one:~:text=secretword',
      opens: ['one', 'two'],
    },
    'with escapes and inline markup': { fragment: ':~:text=a%20secretword%20for', opens: ['two'] },
    'that ends with another text': { fragment: ':~:text=answer%20with,you', opens: ['two'] },
    'with what stands around it': {
      fragment: ':~:text=the%20same-,secretword,-%2C%20again',
      opens: ['three'],
    },
    'with the question before it': { fragment: ':~:text=question%20five%3F-,secretword', opens: ['five'] },
    'with the question behind it': {
      fragment: ':~:text=again.,-question%20four%3F',
      opens: ['three'],
    },
    'without spaces between words': { fragment: ':~:text=東京', opens: ['two'] },
    'in a question': { fragment: ':~:text=question%20two', opens: [] },
    'elsewhere in the page': { fragment: ':~:text=secret', opens: [] },
    'that is nowhere': { fragment: ':~:text=nowhere', opens: [] },
    'that is not encoded well': { fragment: ':~:text=100%', opens: [] },
    'in single mode': {
      fragment: ':~:text=secretword',
      opens: ['two'],
      attributes: 'mode="single"',
      first: 'open',
    },
  };

  for (const [name, { fragment, opens, attributes, first }] of Object.entries(rows)) {
    for (const head of ['', CSS]) {
      it(`${name}${head && ', with glossary.css'}`, async function () {
        const site = await openSite(TALL + faq(attributes, first) + TALL + scriptTag(''), { fragment, head });
        // This engine does not tell scripts the text: see the test below.
        if (site.window['navigation'] === undefined) this.skip();
        await upgraded(site);
        if (opens.length > 0) await until(() => openIds(site).length === opens.length, 'the answer opens');
        assert.deepEqual(openIds(site), opens);
        const [last] = opens.slice(-1);
        if (last !== undefined) await until(() => inView(site, `#${last} p`), 'the text is in view');
        // glossary.css hides answers outside of the flow.
        if (last !== undefined)
          assert.equal(site.window.getComputedStyle(site.find(`#${last} p`)).position, 'static');
        site.assertQuiet();
      });
    }
  }

  it('in an answer that the user closed before: it is open', async function () {
    const fragment = ':~:text=secretword';
    const site = await openSite(TALL + faq('remember id="kept"') + scriptTag(''), {
      fragment,
      head: `<script>sessionStorage.setItem('glossary-elements:open:' + location.pathname + '#kept', '["-two"]')</script>`,
    });
    if (site.window['navigation'] === undefined) this.skip();
    await upgraded(site);
    await until(() => openIds(site).join() === 'two', 'the answer opens');
  });

  it('is found by its place, in a browser that does not tell scripts the text', async () => {
    const hide = `<script>Object.defineProperty(window, 'navigation', { value: undefined });
      document.addEventListener('DOMContentLoaded', () => document.querySelector('#two b').scrollIntoView({ block: 'center' }))</script>`;
    const script = `<script>document.addEventListener('DOMContentLoaded', () => {
      const tag = document.createElement('script');
      tag.type = 'module';
      tag.src = '/fixtures/dist/embed/glossary.js';
      document.head.append(tag);
    })</script>`;
    const site = await openSite(TALL + faq() + TALL + script, { head: hide });
    if (!('fragmentDirective' in site.document)) return;
    await upgraded(site);
    await until(() => openIds(site).join() === 'two', 'the answer stays open');
    assert.isTrue(inView(site, '#two p'));
    site.assertQuiet();
  });

  it('leaves all answers closed on a page that has not scrolled', async () => {
    const site = await openSite(faq() + TALL + scriptTag(''));
    await upgraded(site);
    assert.deepEqual(openIds(site), []);
    assert.notInclude(site.files(), 'found-text');
  });
});

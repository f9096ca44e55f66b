// Elements with a split glossary: an index, and parts that are fetched when one of their entries is shown.
import { assert, fixture, html } from '@open-wc/testing';
import '../../src/define/faq-accordion.js';
import '../../src/define/glossary-entry.js';
import '../../src/define/glossary-term.js';
import '../../src/define/related-links.js';
import type { Entry, GlossaryTerm } from '../../src/index.js';
import { consoleOf } from '../tools/commands.js';
import { waitUntil } from '../tools/wait.js';
import { addressOf, bundle, requestsOf } from './helpers/bundle.js';
import { closeOpenCard, openedCard, openedTerm, pressTerm } from './helpers/card.js';
import { eventsDuring, mountFilled, part, textOf, textsOf } from './helpers/page.js';

const { entries: whole, ...head } = bundle;
const entryOf = (id: string): Entry => whole.find((one) => one.id === id) as Entry;
const stub = ({ id, term, aliases, url }: Entry, address: string): Entry => ({
  id,
  term,
  ...(aliases && { aliases }),
  ...(url && { url }),
  definition: '',
  part: address,
});

/** The addresses of an index and its two parts. */
function splitGlossary() {
  const [api, webhook] = [entryOf('api'), entryOf('webhook')];
  // A real part names the index for other parts; here it names the other part, which saves a request.
  const webhookPart = addressOf({ ...head, entries: [webhook] });
  const apiPart = addressOf({ ...head, entries: [api, stub(webhook, webhookPart)] });
  const index = addressOf({ ...head, entries: [stub(api, apiPart), stub(webhook, webhookPart)] });
  return { index, apiPart, webhookPart };
}

const term = (src: string, name = 'api') =>
  fixture<GlossaryTerm>(html`<glossary-term src=${src} term=${name}>a word</glossary-term>`);

describe('a glossary that was split', () => {
  afterEach(closeOpenCard);

  it('opens a term with the index and the part that has its entry', async () => {
    const { index, apiPart, webhookPart } = splitGlossary();
    const card = await pressTerm(await term(index));
    assert.equal(textOf(part(card, 'definition').querySelector('p')), 'A way for programs to talk.');
    assert.deepEqual(await Promise.all([index, apiPart, webhookPart].map(requestsOf)), [1, 1, 0]);
  });

  it('opens a term that names its part without the index', async () => {
    const { index, apiPart } = splitGlossary();
    const card = await pressTerm(await term(apiPart));
    assert.equal(openedTerm(card), 'API');
    assert.deepEqual(await Promise.all([index, apiPart].map(requestsOf)), [0, 1]);
  });

  it('shows an entry in another part, and goes back', async () => {
    const { index } = splitGlossary();
    const card = await pressTerm(await term(index));
    part(card, 'see-also').querySelector('a')!.click();
    await waitUntil(
      () => openedTerm(card) === 'Webhook' && card.shadowRoot!.querySelector('[part=definition]') !== null,
    );
    assert.equal(card.shadowRoot!.activeElement, card.shadowRoot!.querySelector('h2'));
    part(card, 'back').click();
    assert.equal(openedTerm(card), 'API');
    assert.equal(textOf(part(card, 'definition').querySelector('p')), 'A way for programs to talk.');
  });

  it('shows an error, and can go back, when another part cannot be loaded', async () => {
    const [api, webhook] = [entryOf('api'), entryOf('webhook')];
    const index = addressOf({ ...head, entries: [api, stub(webhook, '/fixtures/no-part.json')] });
    const card = await pressTerm(await term(index));
    await consoleOf(async () => {
      part(card, 'see-also').querySelector('a')!.click();
      await waitUntil(() =>
        /could not be loaded/.test(textOf(card.shadowRoot!.querySelector('[role=status]'))),
      );
    });
    part(card, 'back').click();
    assert.equal(openedTerm(card), 'API');
  });

  it('keeps the text of a term whose part cannot be loaded, and shows an error', async () => {
    const index = addressOf({ ...head, entries: [stub(entryOf('api'), '/fixtures/no-part.json')] });
    const element = await term(index);
    await consoleOf(async () => {
      const [event] = await eventsDuring('glossary-error', () => element.click(), 1);
      assert.equal((event as unknown as { url: string }).url, '/fixtures/no-part.json');
      await waitUntil(() => openedCard() !== undefined);
    });
    assert.match(textOf(openedCard()!.shadowRoot!.querySelector('[role=status]')), /could not be loaded/);
    assert.equal(textOf(element), 'a word');
  });

  it('fills an entry, questions and links from the parts', async () => {
    const { index } = splitGlossary();
    const entry = await mountFilled(
      `<glossary-entry src="${index}" term="api" sections="definition"></glossary-entry>`,
    );
    assert.equal(textOf(entry.querySelector('p')), 'A way for programs to talk.');
    const faqs = await mountFilled(`<faq-accordion src="${index}" term="api"></faq-accordion>`);
    assert.deepEqual(textsOf(faqs, 'h3'), ['REST or SOAP?', 'Wie groß?']);
    const links = await mountFilled(`<related-links src="${index}" term="api"></related-links>`);
    assert.equal(textsOf(links, 'a')[0], 'Read this');
  });
});

// An entry in several languages: the card and the entry element show that of the page, and offer the others.
import { assert, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/glossary-entry.js';
import '../../src/define/glossary-term.js';
import { waitUntil } from '../tools/wait.js';
import { addressOf } from './helpers/bundle.js';
import { closeOpenCard, openedTerm, pressTerm, settled } from './helpers/card.js';
import { mountFilled, part, partsOf, textOf, textsOf, violationsOf } from './helpers/page.js';

const bundle = {
  lang: 'en',
  url: '/en/',
  entries: [
    {
      id: 'api',
      term: 'Interface',
      definition: 'A way to talk.',
      seeAlso: ['webhook'],
      translations: [
        { lang: 'de', term: 'Schnittstelle', definition: 'Ein Weg.', url: '/de/api/' },
        { lang: 'ar', term: 'واجهة', definition: 'طريقة للتواصل.' },
      ],
    },
    {
      id: 'webhook',
      term: 'Webhook',
      definition: 'A message.',
      translations: [{ lang: 'de', term: 'Webhaken', definition: 'Eine Nachricht.' }],
    },
    { id: 'plain', term: 'Plain', definition: 'One language.' },
  ],
};

async function openCard(lang: string, text = 'Interface') {
  const src = addressOf(bundle);
  const page = await fixture(html`<p lang=${lang}><glossary-term src=${src}>${text}</glossary-term></p>`);
  return settled(await pressTerm(page.querySelector('glossary-term')!));
}
const openEntry = (lang: string, term = 'api') =>
  mountFilled<HTMLElement>(
    `<div lang="${lang}"><glossary-entry src="${addressOf(bundle)}" term="${term}"></glossary-entry></div>`,
  ).then(async (page) => {
    const entry = page.querySelector<HTMLElement>('glossary-entry')!;
    await waitUntil(() => entry.childElementCount > 0);
    return entry;
  });
const languagesOf = (card: Element) => textsOf(part(card, 'languages'), 'button');
const definition = (card: Element) => textOf(part(card, 'definition'));

describe('an entry in several languages', () => {
  afterEach(closeOpenCard);

  describe('in a card', () => {
    it('is in the language around the term, and marked so', async () => {
      const card = await openCard('de-AT');
      assert.deepEqual([openedTerm(card), definition(card)], ['Schnittstelle', 'Ein Weg.']);
      assert.equal(part(card, 'title').lang, 'de');
      assert.equal(part(card, 'read-more').getAttribute('href'), '/de/api/');
    });

    it('is in the language of the glossary where the page has another', async () => {
      assert.equal(definition(await openCard('fr')), 'A way to talk.');
    });

    it('is found by its names in the other languages', async () => {
      assert.equal(definition(await openCard('de', 'Schnittstelle')), 'Ein Weg.');
    });

    it('offers the other languages by their own names, each marked', async () => {
      const card = await openCard('de');
      assert.deepEqual(languagesOf(card), ['English', 'العربية']);
      const tags = [...part(card, 'languages').querySelectorAll('button')].map(({ lang }) => lang);
      assert.deepEqual(tags, ['en', 'ar']);
    });

    it('changes the language at a press, and back; the title gets the focus', async () => {
      const card = await openCard('en');
      part(card, 'languages').querySelector<HTMLElement>('[lang=ar]')!.click();
      assert.equal(definition(card), 'طريقة للتواصل.');
      assert.equal(getComputedStyle(part(card, 'definition')).direction, 'rtl');
      assert.equal(card.getAttribute('aria-label'), 'واجهة');
      assert.isTrue(card.shadowRoot!.activeElement === part(card, 'title'));
      assert.notInclude(partsOf(card), 'back', 'it is the same entry');
      part(card, 'languages').querySelector<HTMLElement>('[lang=en]')!.click();
      assert.equal(definition(card), 'A way to talk.');
      assert.deepEqual(languagesOf(card), ['Deutsch', 'العربية']);
    });

    it('keeps the chosen language for entries that are opened in it, as far as they have it', async () => {
      const card = await openCard('en');
      part(card, 'languages').querySelector<HTMLElement>('[lang=de]')!.click();
      part(card, 'see-also').querySelector('a')!.click();
      assert.equal(definition(card), 'Eine Nachricht.');
      part(card, 'back').click();
      assert.equal(definition(card), 'Ein Weg.');
    });

    it('is in the language of the page again when the next card opens', async () => {
      const card = await openCard('en');
      part(card, 'languages').querySelector<HTMLElement>('[lang=de]')!.click();
      await closeOpenCard();
      assert.equal(definition(await openCard('en')), 'A way to talk.');
    });

    it('offers nothing for an entry in one language', async () => {
      assert.notInclude(partsOf(await openCard('en', 'Plain')), 'languages');
    });

    it('has buttons of at least 24 px, reached by keyboard, and axe finds nothing', async () => {
      const card = await openCard('en');
      const buttons = [...part(card, 'languages').querySelectorAll('button')];
      for (const button of buttons) assert.isAtLeast(button.getBoundingClientRect().height, 24);
      assert.deepEqual(await violationsOf(card), []);
      buttons[0]!.focus();
      await sendKeys({ press: 'Enter' });
      assert.equal(definition(card), 'Ein Weg.');
    });
  });

  describe('in an entry element', () => {
    it('is in the language of the page, which needs no mark', async () => {
      const entry = await openEntry('de');
      assert.equal(textOf(entry.querySelector('h2')), 'Schnittstelle');
      assert.isFalse(entry.hasAttribute('lang'));
    });

    it('links back to its page in the language of the glossary', async () => {
      const link = (await openEntry('de')).querySelector('a[hreflang=en]');
      assert.equal(link?.getAttribute('href'), '/en/api/');
    });

    it('is marked where the page has a language that the entry has not', async () => {
      const entry = await openEntry('fr');
      assert.equal(textOf(entry.querySelector('h2')), 'Interface');
      assert.equal(entry.lang, 'en');
    });

    it('links to its pages in other languages, and names no others', async () => {
      const entry = await openEntry('en');
      const links = [...entry.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
      assert.deepEqual(
        links.map((link) => [textOf(link), link.getAttribute('href'), link.lang, link.hreflang]),
        [['Deutsch', '/de/api/', 'de', 'de']],
      );
      assert.deepEqual(await violationsOf(entry), []);
    });

    it('has no links without a URL, or without other languages', async () => {
      for (const term of ['webhook', 'plain'])
        assert.isNull((await openEntry('en', term)).querySelector('a[hreflang]'), term);
    });
  });
});

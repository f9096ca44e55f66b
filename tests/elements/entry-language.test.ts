// An entry in another language than its glossary: it is marked wherever it is shown (WCAG 3.1.2).
import { assert, fixture, html } from '@open-wc/testing';
import '../../src/define/glossary-entry.js';
import '../../src/define/glossary-index.js';
import '../../src/define/glossary-term.js';
import { addressOf } from './helpers/bundle.js';
import { closeOpenCard, pressTerm, settled } from './helpers/card.js';
import { mountFilled, part, textOf, violationsOf } from './helpers/page.js';
import { waitUntil } from '../tools/wait.js';

const bundle = {
  lang: 'en',
  entries: [
    { id: 'api', term: 'API', definition: 'A way to talk.', seeAlso: ['weltschmerz'] },
    {
      id: 'weltschmerz',
      term: 'Weltschmerz',
      lang: 'de',
      definition: 'Trauer über die Welt.',
      pronunciation: 'ˈvɛltʃmɛʁts',
      seeAlso: ['api'],
    },
    { id: 'majaz', term: 'مجاز', lang: 'ar', definition: 'لفظ في غير موضعه.' },
  ],
};

const languageOf = (element: Element) => ['lang', 'dir'].map((name) => element.getAttribute(name));

async function openCard(name: string) {
  const src = addressOf(bundle);
  const page = await fixture(
    html`<p lang="en"><glossary-term src=${src} term=${name}>a word</glossary-term></p>`,
  );
  return settled(await pressTerm(page.querySelector('glossary-term')!));
}

const show = (markup: string) =>
  mountFilled<HTMLElement>(markup.replace(/^<[a-z-]+/, (tag) => `${tag} src="${addressOf(bundle)}"`));

describe('an entry in a language of its own', () => {
  afterEach(closeOpenCard);

  it('has its term and definition marked in a card; the words of the interface are not', async () => {
    const card = await openCard('weltschmerz');
    assert.deepEqual(languageOf(part(card, 'title')), ['de', 'auto']);
    assert.deepEqual(languageOf(part(card, 'definition')), ['de', 'auto']);
    assert.deepEqual(languageOf(part(card, 'see-also').querySelector('li')!), ['en', null]);
    assert.equal(part(card, 'close').getAttribute('aria-label'), 'Close');
    assert.equal(part(card, 'pronunciation').querySelector('span')!.lang, 'de-fonipa');
    assert.deepEqual(await violationsOf(card), []);
  });

  it('runs from right to left in a card where its language does', async () => {
    const card = await openCard('majaz');
    for (const name of ['title', 'definition'])
      assert.equal(getComputedStyle(part(card, name)).direction, 'rtl', name);
    assert.equal(getComputedStyle(card).direction, 'ltr');
  });

  it('marks the element that shows it, whose own words are in its language, too', async () => {
    const entry = await show('<glossary-entry term="weltschmerz"></glossary-entry>');
    assert.deepEqual(languageOf(entry), ['de', 'auto']);
    assert.equal(textOf(entry.querySelector('section h3')), 'Siehe auch');
    assert.deepEqual(languageOf(entry.querySelector('li')!), ['en', null]);
    assert.deepEqual(await violationsOf(entry), []);
  });

  it('marks nothing of an entry in the language of the glossary but links to others', async () => {
    const entry = await show('<glossary-entry term="api"></glossary-entry>');
    assert.deepEqual(languageOf(entry), [null, null]);
    assert.deepEqual(languageOf(entry.querySelector('li')!), ['de', null]);
  });

  it('is marked in an index, with definitions and without', async () => {
    const rowOf = (index: Element, tag: string) =>
      [...index.querySelectorAll(tag)].find((row) => textOf(row).startsWith('Weltschmerz'))!;
    const names = await show('<glossary-index no-search></glossary-index>');
    assert.deepEqual(languageOf(rowOf(names, 'li')), ['de', null]);
    const whole = await show('<glossary-index definitions no-search></glossary-index>');
    assert.deepEqual(languageOf(rowOf(whole, 'dl > div')), ['de', 'auto']);
    assert.lengthOf(whole.querySelectorAll('dl > div[lang]'), 2);
  });

  it('is marked among the results of a search', async () => {
    const index = await show('<glossary-index></glossary-index>');
    await waitUntil(() => index.shadowRoot!.querySelector('input') !== null);
    const box = index.shadowRoot!.querySelector('input')!;
    box.focus();
    box.value = 'weltschmerz';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitUntil(() => index.querySelector('[slot=results] li') !== null, 'a result is shown');
    assert.deepEqual(languageOf(index.querySelector('[slot=results] li')!), ['de', null]);
  });
});

// `data-strings` on the script tag: the site's own words in the interface, by language, as text; and what is wrong with them.
import { assert } from '@open-wc/testing';
import { closeSites, openSite, SAILING, scriptTag, textOf, until } from './helpers/site.js';

const TERM = '<p>Mind the <glossary-term>keel</glossary-term>.</p>';
const FAQ = `<faq-accordion expand-all><faq-item id="one"><h3>One?</h3><p>Yes.</p></faq-item>
  <faq-item id="two"><h3>Two?</h3><p>No.</p></faq-item></faq-accordion>`;

/** The script tag with these words, as an attribute holds them. */
const tagWith = (strings: unknown, attributes = `data-src="${SAILING}"`) => {
  const json = typeof strings === 'string' ? strings : JSON.stringify(strings);
  return scriptTag(`${attributes} data-strings="${json.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
};

afterEach(closeSites);

describe('data-strings', () => {
  it('changes words of a card', async () => {
    const site = await openSite(TERM + tagWith({ readMore: 'The whole story', close: 'Shut' }));
    await site.defined('glossary-term');
    const card = await site.press();
    assert.equal(textOf(card.part('read-more')), 'The whole story');
    assert.equal(card.part('close')?.getAttribute('aria-label'), 'Shut');
    site.assertQuiet();
  });

  it('changes words in every language, and keeps the others of the language', async () => {
    const site = await openSite(TERM + tagWith({ readMore: 'Mehr dazu' }), { lang: 'de' });
    await site.defined('glossary-term');
    const card = await site.press();
    assert.equal(textOf(card.part('read-more')), 'Mehr dazu');
    assert.equal(card.part('close')?.getAttribute('aria-label'), 'Schließen');
    site.assertQuiet();
  });

  it('changes words in one language only', async () => {
    const words = { de: { readMore: 'Mehr dazu' }, fr: { readMore: 'Tout lire' } };
    for (const [lang, expected] of [
      ['de-AT', 'Mehr dazu'],
      ['fr', 'Tout lire'],
      ['en', 'Read more'],
    ] as const) {
      const site = await openSite(TERM + tagWith(words), { lang });
      await site.defined('glossary-term');
      assert.equal(textOf((await site.press()).part('read-more')), expected, lang);
    }
  });

  it('changes words of content and of buttons, also without a glossary', async () => {
    const site = await openSite(FAQ + tagWith({ expandAll: 'Show it all' }, ''));
    await site.defined('faq-accordion');
    const button = () => site.find('faq-accordion').shadowRoot!.querySelector('button');
    await until(() => textOf(button()) !== '', 'the button has its words');
    assert.equal(textOf(button()), 'Show it all');
    site.assertQuiet();
  });

  it('changes headings of what is filled', async () => {
    const site = await openSite(
      `<glossary-entry term="keel"></glossary-entry>${tagWith({ seeAlso: 'Cf.' })}`,
    );
    const entry = await site.filled('glossary-entry');
    assert.include([...entry.querySelectorAll('h3')].map(textOf), 'Cf.');
  });

  it('may stand in <link rel="glossary">', async () => {
    const link = `<link rel="glossary" href="${SAILING}" data-strings='{"readMore": "On"}'>`;
    const site = await openSite(link + TERM + scriptTag(''));
    await site.defined('glossary-term');
    assert.equal(textOf((await site.press()).part('read-more')), 'On');
  });

  it('is shown as text', async () => {
    const site = await openSite(TERM + tagWith({ readMore: '<img src=x onerror=alert(1)>&amp;' }));
    await site.defined('glossary-term');
    const link = (await site.press()).part('read-more')!;
    assert.equal(link.textContent, '<img src=x onerror=alert(1)>&amp;');
    assert.isNull(link.querySelector('img'));
    site.assertUnharmed();
  });

  const wrong: Readonly<Record<string, readonly [strings: unknown, said: RegExp]>> = {
    'no JSON': ['{readMore: "x"}', /data-strings is not JSON.*data-strings='\{"readMore"/],
    'no object': ['["x"]', /data-strings is not an object/],
    'an unknown name': [{ readmore: 'x' }, /"readmore".*Did you mean "readMore"\? The words are close, back/],
    'a word that is no text': [{ readMore: { x: 1 } }, /"readMore" in data-strings is no text/],
  };
  for (const [name, [strings, said]] of Object.entries(wrong))
    it(`with ${name} is named in the console, and the words stay`, async () => {
      const site = await openSite(TERM + tagWith(strings));
      await site.defined('glossary-term');
      const card = await site.press();
      assert.equal(textOf(card.part('read-more')), 'Read more');
      assert.lengthOf(site.recorded.console, 1);
      assert.match(site.recorded.console[0]!, said);
      site.assertUnharmed();
    });
});

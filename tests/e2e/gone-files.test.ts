// A file of the script tag is gone, as after a deploy while the page was open: what does not need it stays as it is, one
// message says what is missing, nothing is thrown, and the next intent asks for it again.
import { assert } from '@open-wc/testing';
import type { GlossaryTerm } from '../../src/index.js';
import { closeSites, openSite, SAILING, scriptTag, textOf, until, type Site } from './helpers/site.js';

/** The script tag from a folder where the files with these names are gone. */
const without = (names: string, attributes = `data-src="${SAILING}"`) =>
  scriptTag(attributes, `/fixtures/without/${names}/dist/embed/glossary.js`);
const TERM = '<p>Mind the <glossary-term>keel</glossary-term>.</p>';
const FAQ = `<faq-accordion json-ld expand-all><faq-item id="one"><h3>One?</h3><p>Yes.</p></faq-item>
  <faq-item id="two"><h3>Two?</h3><p>No.</p></faq-item></faq-accordion>`;

/** Waits until nothing more is said. */
async function quiet(site: Site): Promise<void> {
  for (let frame = 0; frame < 10; frame++) await site.painted();
}

/** Asserts what the console says, without what follows the colon, and that nothing was thrown. */
function assertSaid(site: Site, ...messages: string[]): void {
  assert.deepEqual(
    site.recorded.console.map((message) => message.replace('[glossary-elements] ', '').split(':')[0]).sort(),
    messages,
  );
  site.assertUnharmed();
}

/** Asserts that the console says once what to do about files beside the script. */
function assertFileSaid(site: Site): void {
  assert.lengthOf(site.recorded.console, 1, site.recorded.console.join('\n'));
  assert.match(
    site.recorded.console[0]!,
    /^\[glossary-elements\] A file beside glossary\.js could not be loaded\. Copy the whole folder\. TypeError/,
  );
  site.assertUnharmed();
}

afterEach(closeSites);

describe('a page whose script has lost its file', () => {
  it('of the card: the term stays, and each press asks for it again', async () => {
    const site = await openSite(TERM + without('glossary-card'));
    await site.defined('glossary-term');
    const term = site.find<GlossaryTerm>('glossary-term');
    for (const _press of [1, 2]) {
      term.click();
      await until(() => site.recorded.console.length > 0 && !term.open, 'the press ends');
      await quiet(site);
    }
    assert.equal(term.textContent, 'keel');
    assert.isTrue(term.isTrigger);
    assertSaid(site, 'The card could not be loaded');
  });

  it('for the place of a card: the card is shown below the term', async () => {
    const wide =
      '<div style="width: 160px">Mind the <glossary-term term="keel">keel that goes over two lines</glossary-term></div>';
    const site = await openSite(wide + without('floating-position'));
    await site.defined('glossary-term');
    const card = await site.press();
    await until(() => site.recorded.console.length > 0, 'the file is missing');
    await quiet(site);
    assert.isTrue(site.hasCard);
    const [box, place] = [
      card.element.getBoundingClientRect(),
      site.find('glossary-term').getBoundingClientRect(),
    ];
    assert.isBelow(Math.abs(box.top - place.bottom), 20);
    assertSaid(site, 'The position of the card could not be loaded');
  });

  it('of the search: the index stays, and the next letter asks for it again', async () => {
    const site = await openSite(`<glossary-index></glossary-index>${without('search-results-view')}`);
    const index = await site.filled('glossary-index');
    await until(() => index.querySelectorAll('section a').length > 3, 'the index is filled');
    const before = [...index.children];
    const input = index.shadowRoot!.querySelector('input')!;
    for (const text of ['k', 'ke']) {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await until(() => site.recorded.console.length > 0, 'the file is missing');
      await quiet(site);
    }
    assert.isTrue(index.querySelector('section a')!.checkVisibility(), 'the list is shown');
    assert.deepEqual([...index.children], before, 'the list is the same');
    assertSaid(site, 'The search could not be loaded');
  });

  it('of JSON-LD and words: questions work', async () => {
    const site = await openSite(FAQ + without('json-ld,localize'));
    await site.defined('faq-accordion');
    await until(() => site.recorded.console.length > 0, 'the file is missing');
    site.find('#one').shadowRoot!.querySelector('button')!.click();
    await quiet(site);
    assert.isTrue(site.find('#one').hasAttribute('open'));
    assertSaid(site, 'JSON-LD could not be loaded');
  });

  it('of words: a card is English', async () => {
    const site = await openSite(TERM + without('words-de'), { lang: 'de' });
    await site.defined('glossary-term');
    const card = await site.press();
    assert.equal(card.part('close')?.getAttribute('aria-label'), 'Close');
    assertSaid(site);
  });

  it('of content: what has content keeps it, and the next element asks for it again', async () => {
    const site = await openSite(
      `${TERM}<glossary-entry term="keel"></glossary-entry><related-links><a href="/keels">Keels</a></related-links>${without('content')}`,
    );
    await site.defined('glossary-term');
    await until(() => site.recorded.console.length > 0, 'the file is missing');
    assert.equal(site.text('related-links'), 'Keels');
    site.add('<glossary-entry term="gybe"></glossary-entry>');
    await quiet(site);
    await site.press();
    assertFileSaid(site);
  });

  it('of the auto-linker: articles stay as they are, and the next one asks for it again', async () => {
    const attributes = `data-src="${SAILING}" data-autolink="article"`;
    const site = await openSite(`<article>Mind the keel.</article>${without('autolink', attributes)}`);
    await until(() => site.recorded.console.length > 0, 'the file is missing');
    const article = site.find('article');
    assert.equal(article.innerHTML, 'Mind the keel.');
    site.document.body.append(article);
    await quiet(site);
    assert.equal(article.innerHTML, 'Mind the keel.');
    assertFileSaid(site);
  });

  it('of found texts: questions work', async () => {
    const site = await openSite(FAQ + without('found-text', ''), { fragment: ':~:text=yes' });
    await site.defined('faq-accordion');
    site.find('#two').shadowRoot!.querySelector('button')!.click();
    await quiet(site);
    assert.isTrue(site.find('#two').hasAttribute('open'));
    assert.equal(textOf(site.find('#two p')), 'No.');
    assertSaid(site);
  });
});

// `<meta name="glossary" content="off">`: a page that the script leaves alone.
import { assert } from '@open-wc/testing';
import { closeSites, fresh, openSite, requestsOf, SAILING, scriptTag, until } from './helpers/site.js';

const OFF = '<meta name="glossary" content="off">';
const BODY = `<article>Mind the keel.</article>
  <p><glossary-term>keel</glossary-term> <span data-glossary-term="jibe">jibe</span></p>
  <glossary-entry term="keel"></glossary-entry>
  <faq-accordion><faq-item id="dogs"><h3>May I bring a dog?</h3><p>On a lead.</p></faq-item></faq-accordion>`;

afterEach(closeSites);

/** Opens a page whose script has run when this resolves. */
async function openWith(meta: string, head = '') {
  const bundle = fresh(SAILING);
  const script = scriptTag(`data-src="${bundle}" data-autolink="article" data-terms="em" data-layer`);
  const site = await openSite(BODY, { head: meta + head + script });
  return { site, bundle };
}

describe('a page with <meta name="glossary" content="off">', () => {
  it('stays as it is: nothing is linked, filled, defined or fetched', async () => {
    const { site, bundle } = await openWith(OFF);
    await site.painted();
    const { body } = site.document;
    assert.equal(body.innerHTML.trim(), BODY.trim());
    assert.deepEqual(site.files(), ['glossary']);
    assert.equal(await requestsOf(bundle), 0);
    assert.isUndefined(site.window.customElements.get('faq-item'));
    site.assertQuiet();
  });

  it('stays so when something is added to it', async () => {
    const { site, bundle } = await openWith(OFF);
    site.add('<glossary-entry term="keel"></glossary-entry>');
    await site.painted();
    assert.equal(await requestsOf(bundle), 0);
    assert.deepEqual(site.files(), ['glossary']);
  });

  it('shows its answers at once, also with glossary.css', async () => {
    const css = '<link rel="stylesheet" href="/fixtures/dist/embed/glossary.css">';
    const { site } = await openWith(OFF, css);
    const answer = site.find('faq-item > p');
    assert.equal(site.window.getComputedStyle(answer).animationName, 'none');
    assert.equal(site.window.getComputedStyle(answer).visibility, 'visible');
  });

  it('may write it in any case', async () => {
    const { site, bundle } = await openWith('<META NAME="Glossary" CONTENT="Off">');
    await site.painted();
    assert.equal(await requestsOf(bundle), 0);
  });
});

it('any other value of the meta element changes nothing', async () => {
  const { site } = await openWith('<meta name="glossary" content="on">');
  await site.defined('glossary-term', 'faq-item');
  await until(() => site.document.querySelector('article glossary-term') !== null, 'the article is linked');
});

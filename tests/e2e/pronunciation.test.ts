// A recording on a page with a policy of its own: the press says that it cannot be played, and nothing else happens.
import { assert } from '@open-wc/testing';
import { closeSites, openSite, scriptTag, textOf, until } from './helpers/site.js';

afterEach(closeSites);

it('a page whose policy forbids recordings keeps its card; the button says so, and nothing is thrown', async () => {
  const body = JSON.stringify({
    entries: [{ id: 'keel', term: 'Keel', definition: 'A fin.', pronunciation: { audio: '/keel.mp3' } }],
  });
  const site = await openSite(
    `<glossary-term>Keel</glossary-term>${scriptTag(`data-src="/fixtures/json?body=${encodeURIComponent(body)}"`)}`,
    { csp: "media-src 'none'" },
  );
  await site.defined('glossary-term');
  const card = await site.press();
  const listen = card.part('listen')!;
  await until(() => listen.hasAttribute('aria-pressed'), 'the button plays');
  listen.click();
  await until(() => listen.getAttribute('aria-disabled') === 'true', 'it says that it failed');
  assert.equal(textOf(listen), 'The sound could not be played.');
  assert.equal(card.definition, 'A fin.');
  assert.deepEqual(site.recorded.uncaught, []);
  assert.deepEqual(site.recorded.console, []);
});

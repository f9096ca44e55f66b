// The script twice on one page: by mistake, in two versions, from two sites, or together with the npm modules.
import { assert } from '@open-wc/testing';
import {
  closeSites,
  EMBED,
  fresh,
  openSite,
  otherOrigin,
  requestsOf,
  SAILING,
  scriptTag,
  scriptWith,
  until,
} from './helpers/site.js';

const body = `<p>Mind the <glossary-term>keel</glossary-term> of a <glossary-term>dinghy</glossary-term>.</p>
  <faq-accordion term="keel"></faq-accordion><glossary-entry term="keel"></glossary-entry>`;
const npm = '<script type="module" src="/src/define.ts"></script>';

/** Our messages only: the npm modules come with the development build of Lit, which writes its own. */
const complaints = (messages: readonly string[]) =>
  messages.filter((message) => !/Lit is in dev mode|Multiple versions of Lit/.test(message));

/** Asserts that everything works once, and that there are no messages, whatever the number of copies. */
async function assertWorksOnce(scripts: (data: string) => string): Promise<void> {
  const bundle = fresh(SAILING);
  const site = await openSite(body + scripts(`data-src="${bundle}"`));
  await site.defined('glossary-term', 'faq-accordion', 'faq-item', 'glossary-entry');
  await site.filled('body > faq-accordion');
  await site.filled('glossary-entry');
  assert.equal((await site.press('p > glossary-term')).title, 'Keel');
  assert.equal((await site.press('p > glossary-term + glossary-term')).title, 'Dinghy');
  assert.lengthOf(site.events('glossary-term-opened'), 2, 'each press opens once');
  assert.lengthOf(site.document.querySelectorAll('glossary-card'), 1, 'one card');
  assert.lengthOf(site.document.querySelectorAll('glossary-entry h2'), 1, 'filled once');
  assert.lengthOf(site.document.querySelectorAll('body > faq-accordion > faq-item'), 2, 'filled once');
  assert.equal(await requestsOf(bundle), 1, 'the bundle is fetched once');
  assert.deepEqual(complaints(site.recorded.console), []);
  site.assertUnharmed();
}

afterEach(closeSites);

describe('the script twice on one page', () => {
  it('with the same URL', () => assertWorksOnce((data) => scriptTag(data) + scriptTag(data)));

  it('in two versions', () =>
    assertWorksOnce((data) => scriptTag(data, `${EMBED}?v=1`) + scriptTag(data, `${EMBED}?v=2`)));

  it('from two sites, so that no file is shared', async () => {
    const there = (await otherOrigin()) + EMBED;
    await assertWorksOnce((data) => scriptTag(data) + scriptTag(data, there));
  });

  it('before the npm modules', () => assertWorksOnce((data) => scriptTag(data) + npm));

  it('after the npm modules', () => assertWorksOnce((data) => npm + scriptTag(data)));

  it('long after the npm modules', () =>
    assertWorksOnce((data) => {
      const late = `setTimeout(() => import('${EMBED}'), 500)`;
      return npm + scriptTag(data, scriptWith(late));
    }));

  it('takes the glossary from the first tag', async () => {
    const second = fresh(SAILING);
    const site = await openSite(
      body + scriptTag(undefined, `${EMBED}?v=1`) + scriptTag(`data-src="${second}"`, `${EMBED}?v=2`),
    );
    await site.filled('glossary-entry');
    assert.equal(await requestsOf(second), 0);
  });

  it('reports the problems of the bundle once', async () => {
    const there = (await otherOrigin()) + EMBED;
    const missing = `data-src="${fresh('/fixtures/status/404')}"`;
    const site = await openSite(body + npm + scriptTag(missing) + scriptTag(missing, there));
    await until(() => site.events('glossary-error').length >= 2, 'both elements say so');
    assert.lengthOf(complaints(site.recorded.console), 1);
    site.assertUnharmed();
  });

  it('reports to Google Tag Manager once', async () => {
    const site = await openSite(
      body +
        scriptTag(`data-src="${SAILING}" data-layer`, `${EMBED}?v=1`) +
        scriptTag(`data-src="${SAILING}" data-layer`, `${EMBED}?v=2`),
    );
    await site.defined('glossary-term');
    await site.press();
    assert.lengthOf(site.window['dataLayer'] as unknown[], 1);
  });
});

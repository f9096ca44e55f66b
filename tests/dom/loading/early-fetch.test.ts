// Bundles whose request starts before the code that reads them is there.
import { assert } from '@open-wc/testing';
import { fetchEarly } from '../../../src/dom/loading/early-fetch.js';
import { pageState } from '../../../src/dom/page-registry.js';
import { loadGlossary } from '../../../src/dom/loading/load.js';
import { addressOf, requestsOf } from '../../elements/helpers/bundle.js';

describe('an early fetch', () => {
  const { timeout } = AbortSignal;
  afterEach(() => {
    AbortSignal.timeout = timeout;
  });

  it('is the only request for its bundle', async () => {
    const address = new URL(addressOf(), location.href).href;
    fetchEarly(address);
    fetchEarly(address);
    await loadGlossary(address);
    assert.equal(await requestsOf(address), 1);
  });

  it('serves a bundle that is read long after it came', async () => {
    const controller = new AbortController();
    AbortSignal.timeout = () => controller.signal;
    const address = new URL(addressOf(), location.href).href;
    fetchEarly(address);
    await pageState().texts.get(address);
    controller.abort();
    assert.isAbove((await loadGlossary(address)).entries.length, 0);
  });
});

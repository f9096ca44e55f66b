// The state that all copies of the script on one page share.
import { assert } from '@open-wc/testing';
import type * as Page from '../../src/dom/page-registry.js';
import { claimPage, pageState } from '../../src/dom/page-registry.js';
import { copyOf } from './copies.js';

describe('the page', () => {
  it('is claimed by one copy of the script', async () => {
    const copies = await Promise.all([
      copyOf<typeof Page>('page-registry'),
      copyOf<typeof Page>('page-registry'),
    ]);
    assert.deepEqual(
      [...copies, { claimPage }].map((copy) => copy.claimPage()),
      [true, false, false],
    );
  });

  it('has no property that scripts of the site would list', () => {
    pageState();
    assert.isEmpty(Object.keys(document).filter((key) => key.includes('glossary')));
    assert.isEmpty(Object.keys(window).filter((key) => key.includes('glossary')));
  });
});

// The search box of <glossary-index> with a fake view: failures that the whole element cannot produce on demand.
import { assert } from '@open-wc/testing';
import { ReactiveElement } from '@lit/reactive-element';
import { IndexSearchBox } from '../../../src/elements/index/index-search-box.js';
import type { SearchResultsView } from '../../../src/elements/index/search-results-view.js';
import { waitUntil } from '../../tools/wait.js';
import { mount, openWithFragment, part } from '../helpers/page.js';

/** The calls of the view, and the errors that the box reports. */
const calls: string[] = [];
let failures = 0;

const view = {
  show: async ({ text }: { text: string }) => void calls.push(`show ${text}`),
  async showMore() {
    if (failures-- > 0) throw new Error('offline');
    calls.push('showMore');
  },
  clear: () => calls.push('clear'),
  countTags: () => undefined,
} as unknown as SearchResultsView;

class SearchHost extends ReactiveElement {
  noSearch = false;
  readonly box = new IndexSearchBox(
    this,
    async () => view,
    (error) => calls.push(String(error)),
  );

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    this.box.renderInto(root);
    return root;
  }
}
customElements.define('test-search-host', SearchHost);

describe('the search box of <glossary-index>', () => {
  afterEach(() => openWithFragment(''));

  it('reports a failure of "Show more", and the button can be pressed again', async () => {
    calls.length = 0;
    failures = 1;
    openWithFragment('q=web');
    const host = await mount<SearchHost>('<test-search-host></test-search-host>');
    void host.box.applyAddress();
    await waitUntil(() => calls.length === 1);
    part(host, 'more').click();
    await waitUntil(() => calls.length === 2);
    part(host, 'more').click();
    await waitUntil(() => calls.length === 3);
    assert.deepEqual(calls, ['show web', 'Error: offline', 'showMore']);
  });

  it('"Show more" searches again after the glossary has changed', async () => {
    calls.length = 0;
    failures = 0;
    openWithFragment('q=web');
    const host = await mount<SearchHost>('<test-search-host></test-search-host>');
    void host.box.applyAddress();
    await waitUntil(() => calls.length === 1);
    host.box.dropView();
    part(host, 'more').click();
    await waitUntil(() => calls.length === 2);
    assert.deepEqual(calls, ['show web', 'show web']);
  });
});

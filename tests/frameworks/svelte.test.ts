// Svelte renders an article that the auto-linker links: the page always shows what Svelte renders.
import { assert } from '@open-wc/testing';
import { byFunction, terms, wrapped } from './helpers/linking.js';
import { testOwner } from './helpers/owner-tests.js';
import { mountSvelte } from './helpers/svelte.js';

// Static elements of Svelte carry no mark: `auto` wraps their terms. Svelte never writes them.
testOwner('Svelte', mountSvelte, ['highlight']);

describe('an article of Svelte, by default', () => {
  it('is changed only where Svelte never writes again', async () => {
    const article = document.body.appendChild(document.createElement('article'));
    const list = [{ key: 'a', text: 'A webhook' }];
    const page = await mountSvelte(article, { text: 'An API', isOpen: false, list, html: '' });
    const unlink = await byFunction()(article);
    const [dynamic, mixed] = article.querySelectorAll('p');
    const item = article.querySelector('li');
    const rows: readonly (readonly [Element | null | undefined, string[]])[] = [
      [dynamic, ['API']],
      [mixed, ['API', 'API', 'webhooks', 'API']],
      [item, ['webhook', 'API']],
    ];
    for (const [element, expected] of rows) {
      assert.deepEqual(wrapped(element!), [], element!.innerHTML);
      assert.deepEqual(terms(element!), expected);
    }
    assert.deepEqual(wrapped(article.querySelector('em')!), ['API']);
    unlink();
    await page.unmount();
    article.remove();
  });
});

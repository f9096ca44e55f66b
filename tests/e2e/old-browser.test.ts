// A browser without popovers: no card can open, so terms stay plain text and links, and everything else works.
import { assert } from '@open-wc/testing';
import { openPage } from '../elements/helpers/page.js';
import { EMBED, SAILING } from './helpers/site.js';
import { waitUntil } from '../tools/wait.js';

const AGE = '<script>delete HTMLElement.prototype.popover</script>';
const TEXT =
  '<p>A <glossary-term>halyard</glossary-term> and a <glossary-term><a href="#x">jib</a></glossary-term>.</p>';

describe('in a browser without popovers', () => {
  it('terms stay text and links, and an FAQ still opens', async () => {
    const faq = '<faq-accordion><faq-item><h3 slot="question">Q?</h3><p>A.</p></faq-item></faq-accordion>';
    const script = `<script type="module" src="${EMBED}" data-src="${SAILING}"></script>`;
    const page = await openPage(AGE + TEXT + faq + script);
    const item = page.document.querySelector('faq-item')!;
    await waitUntil(() => item.shadowRoot?.querySelector('button'));
    item.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => item.hasAttribute('open'));
    assert.equal(page.document.querySelector('p')?.outerHTML, TEXT);
    page.close();
  });

  it('the npm modules define no term either', async () => {
    const page = await openPage(AGE + TEXT);
    await page.load('/src/define.ts');
    assert.isTrue(page.document.querySelector('glossary-term:defined') === null);
    assert.equal(page.document.querySelector('p')?.outerHTML, TEXT);
    page.close();
  });
});

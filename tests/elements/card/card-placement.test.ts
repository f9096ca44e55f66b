// Whether CSS anchors can place the card.
import { assert, fixture, html } from '@open-wc/testing';
import { canAnchor } from '../../../src/elements/card/card-placement.js';

describe('CSS anchors place the card', () => {
  async function wordsIn(width: string): Promise<Element> {
    const line = await fixture<HTMLElement>(html`<p>Words and <span>several more words</span></p>`);
    line.style.inlineSize = width;
    return line.querySelector('span')!;
  }

  it('next to a term on one line, if the browser has CSS anchors', async () => {
    assert.equal(canAnchor(await wordsIn('60em')), CSS.supports('position-area', 'block-end'));
  });

  it('not next to a term that wraps: the box around its lines starts elsewhere', async () => {
    assert.isFalse(canAnchor(await wordsIn('8em')));
  });
});

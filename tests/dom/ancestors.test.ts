// The ancestors of an element in the flat tree: across shadow roots, and through slots.
import { assert, fixture, html } from '@open-wc/testing';
import { closestAcross } from '../../src/dom/ancestors.js';

function shadowOf(host: Element, content: string): ShadowRoot {
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = content;
  return shadow;
}

describe('closestAcross', () => {
  it('finds the element itself, and the nearest of its ancestors', async () => {
    const outer = await fixture(
      html`<section class="a">
        <section class="a"><p></p></section>
      </section>`,
    );
    const p = outer.querySelector('p')!;
    assert.equal(closestAcross(p, 'p'), p);
    assert.equal(closestAcross(p, '.a'), p.parentElement);
  });

  it('crosses nested shadow roots', async () => {
    const outer = await fixture(html`<section class="a"><div></div></section>`);
    const middle = shadowOf(outer.querySelector('div')!, '<main><div></div></main>');
    const inner = shadowOf(middle.querySelector('div')!, '<p></p>').querySelector('p')!;
    assert.equal(closestAcross(inner, '.a'), outer);
    assert.equal(closestAcross(inner, 'main'), middle.querySelector('main'));
  });

  it('finds an ancestor of the slot of the element before an ancestor of the host', async () => {
    const outer = await fixture(
      html`<section class="a">
        <div>
          <p slot="s"></p>
          <i></i>
        </div>
      </section>`,
    );
    const host = outer.querySelector('div')!;
    shadowOf(host, '<main class="a"><slot name="s"></slot></main>');
    assert.equal(closestAcross(host.querySelector('p')!, '.a')?.localName, 'main');
    assert.equal(closestAcross(host.querySelector('i')!, '.a')?.localName, 'section');
  });

  it('crosses closed shadow roots', async () => {
    const host = await fixture(html`<div class="a"></div>`);
    const inner = document.createElement('p');
    // eslint-disable-next-line wc/no-closed-shadow-root -- other people have them
    host.attachShadow({ mode: 'closed' }).append(inner);
    assert.equal(closestAcross(inner, '.a'), host);
  });

  it('finds nothing if no ancestor matches, in the page or outside', () => {
    assert.isUndefined(closestAcross(document.body, 'no-such-element'));
    assert.isUndefined(closestAcross(document.createElement('p'), 'no-such-element'));
  });
});

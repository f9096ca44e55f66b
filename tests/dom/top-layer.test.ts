// Where the card and the list of highlighted terms stand.
import { assert, fixture, html } from '@open-wc/testing';
import { topLayerOf } from '../../src/dom/top-layer.js';

/** Without assert.equal: Mocha would print the whole document to show the difference. */
function isIn(term: Element, parent: Element): void {
  assert.isTrue(topLayerOf(term) === parent, `it is in ${topLayerOf(term).outerHTML.slice(0, 80)}`);
}

describe('what must be usable where an element is stands in', () => {
  it('the body', async () => {
    isIn(await fixture(html`<p></p>`), document.body);
  });

  it('the body, when a dialog is not modal, or not open', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><p></p></dialog>`);
    const p = dialog.querySelector('p')!;
    isIn(p, document.body);
    dialog.show();
    isIn(p, document.body);
  });

  it('the modal dialog around the term, which makes the rest of the page inert', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><p></p></dialog>`);
    dialog.showModal();
    isIn(dialog.querySelector('p')!, dialog);
  });

  it('the modal dialog that a script makes, which makes the rest of the page inert', async () => {
    const page = await fixture<HTMLElement>(
      html`<div role="dialog" aria-modal="true">
        <p><b>term</b></p>
      </div>`,
    );
    isIn(page.querySelector('b')!, page);
    page.setAttribute('aria-modal', 'false');
    isIn(page.querySelector('b')!, document.body);
  });

  it('the innermost modal dialog', async () => {
    const outer = await fixture<HTMLDialogElement>(
      html`<dialog>
        <dialog><p></p></dialog>
      </dialog>`,
    );
    const inner = outer.querySelector('dialog')!;
    outer.showModal();
    inner.showModal();
    isIn(inner.querySelector('p')!, inner);
  });

  it('the popover around the term', async () => {
    const popover = await fixture<HTMLElement>(html`<div popover><p></p></div>`);
    isIn(popover.querySelector('p')!, document.body);
    popover.showPopover();
    isIn(popover.querySelector('p')!, popover);
  });

  it('the dialog in a shadow root that slots the term', async () => {
    const host = await fixture(html`<div><p></p></div>`);
    const shadow = host.attachShadow({ mode: 'open' });
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('slot'));
    shadow.append(dialog);
    dialog.showModal();
    isIn(host.querySelector('p')!, dialog);
  });
});

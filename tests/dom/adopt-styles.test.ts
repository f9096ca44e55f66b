// The only styles that reach the page: adopted once per root, and weaker than every rule of the site.
import { assert } from '@open-wc/testing';
import { adoptStyles } from '../../src/dom/adopt-styles.js';

let count = 0;

/** An element of a name that no other test uses, and a sheet for it. */
function make(root: Node = document.body): { element: HTMLElement; css: string; name: string } {
  const name = `styled-${++count}`;
  const element = document.createElement(name);
  root.appendChild(element);
  return { element, name, css: `:where(${name}) { color: rgb(1, 2, 3) }` };
}
const colorOf = (element: Element) => getComputedStyle(element).color;

describe('adoptStyles', () => {
  const added: Element[] = [];
  afterEach(() => {
    for (const element of added.splice(0)) element.remove();
  });

  function addStyle(css: string): void {
    const style = document.createElement('style');
    style.append(css);
    document.head.append(style);
    added.push(style);
  }

  it('styles the elements of the document', () => {
    const { element, css } = make();
    added.push(element);
    adoptStyles(element, css);
    assert.equal(colorOf(element), 'rgb(1, 2, 3)');
  });

  it('adopts a sheet once per root, however many elements adopt it', () => {
    const { element, css, name } = make();
    const sibling = document.createElement(name);
    element.after(sibling);
    added.push(element, sibling);
    const before = document.adoptedStyleSheets.length;
    adoptStyles(element, css);
    adoptStyles(element, css);
    adoptStyles(sibling, css);
    assert.lengthOf(document.adoptedStyleSheets, before + 1);
    adoptStyles(element, `${css} `);
    assert.lengthOf(document.adoptedStyleSheets, before + 2);
  });

  it('adopts one sheet object into all shadow roots, and keeps the sheets that they have', () => {
    const hosts = [1, 2].map(() => document.createElement('div'));
    const own = new CSSStyleSheet();
    const { css, name } = make(document.createElement('div'));
    for (const host of hosts) {
      document.body.append(host);
      added.push(host);
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [own];
      const inside = document.createElement(name);
      shadow.append(inside);
      adoptStyles(inside, css);
      adoptStyles(inside, css);
      assert.equal(colorOf(inside), 'rgb(1, 2, 3)');
      assert.lengthOf(shadow.adoptedStyleSheets, 2);
      assert.equal(shadow.adoptedStyleSheets[0], own);
    }
    assert.equal(hosts[0]!.shadowRoot!.adoptedStyleSheets[1], hosts[1]!.shadowRoot!.adoptedStyleSheets[1]);
  });

  it('is weaker than every rule of the page, even the weakest and an earlier one', () => {
    const { element, css, name } = make();
    added.push(element);
    addStyle(`:where(${name}) { color: rgb(4, 5, 6) }`);
    adoptStyles(element, css);
    assert.equal(colorOf(element), 'rgb(4, 5, 6)');
  });

  it('is weaker than the layers of a page that names our layer before them', () => {
    const { element, css, name } = make();
    added.push(element);
    adoptStyles(element, css);
    addStyle(`@layer glossary, site; @layer site { :where(${name}) { color: rgb(4, 5, 6) } }`);
    assert.equal(colorOf(element), 'rgb(4, 5, 6)');
  });

  it('does nothing while an element is in no root, and adopts the sheet when it is', () => {
    const { element, css } = make(document.createElement('div'));
    adoptStyles(element, css);
    const fragment = document.createDocumentFragment();
    fragment.append(element);
    adoptStyles(element, css);
    document.body.append(element);
    added.push(element);
    adoptStyles(element, css);
    assert.equal(colorOf(element), 'rgb(1, 2, 3)');
  });

  it('does nothing in a document without a window', () => {
    const { element, css } = make(document.implementation.createHTMLDocument().body);
    adoptStyles(element, css);
    assert.isEmpty(element.ownerDocument.adoptedStyleSheets);
  });

  it('works in the document of a frame', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    added.push(frame);
    const { element, css } = make();
    adoptStyles(element, css);
    frame.contentDocument!.body.append(element);
    adoptStyles(element, css);
    assert.equal(frame.contentWindow!.getComputedStyle(element).color, 'rgb(1, 2, 3)');
  });

  it('works in a shadow root that moves from document to document', () => {
    const host = document.createElement('div');
    document.body.append(host);
    added.push(host);
    const { element, css } = make(host.attachShadow({ mode: 'open' }));
    adoptStyles(element, css);
    for (const view of [0, 1].map(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      added.push(frame);
      return frame.contentWindow!;
    })) {
      view.document.body.append(host);
      adoptStyles(element, css);
      assert.equal(view.getComputedStyle(element).color, 'rgb(1, 2, 3)');
    }
    document.body.append(host);
    adoptStyles(element, css);
    assert.equal(colorOf(element), 'rgb(1, 2, 3)');
  });
});

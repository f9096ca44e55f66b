// The guard around customElements.define: the first definition stays, later ones change nothing and do not throw.
import { assert } from '@open-wc/testing';
import { defineElement } from '../../src/dom/define-element.js';
import { consoleOf } from '../tools/commands.js';

let count = 0;
const newTag = () => `guarded-${++count}`;

describe('defineElement', () => {
  it('defines an element, and upgrades those in the page', () => {
    const tag = newTag();
    const early = document.createElement(tag);
    document.body.append(early);
    class Guarded extends HTMLElement {}
    defineElement(tag, Guarded);
    assert.equal(customElements.get(tag), Guarded);
    assert.instanceOf(early, Guarded);
    early.remove();
  });

  it('does nothing the second time', () => {
    const tag = newTag();
    class Guarded extends HTMLElement {}
    defineElement(tag, Guarded);
    defineElement(tag, Guarded);
    assert.equal(customElements.get(tag), Guarded);
  });

  it('keeps the first class when another version of the script defines its own', () => {
    const tag = newTag();
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    defineElement(tag, First);
    defineElement(tag, Second);
    assert.equal(customElements.get(tag), First);
    assert.instanceOf(document.createElement(tag), First);
  });

  it('defines a subclass under another tag', () => {
    const [tag, other] = [newTag(), newTag()];
    class Guarded extends HTMLElement {}
    class Derived extends Guarded {}
    defineElement(tag, Guarded);
    defineElement(other, Derived);
    assert.instanceOf(document.createElement(other), Derived);
  });

  it('reports what the registry refuses, and does not throw: other elements are defined after it', async () => {
    class Guarded extends HTMLElement {}
    defineElement(newTag(), Guarded);
    const refused = newTag();
    const messages = await consoleOf(() => defineElement(refused, Guarded));
    assert.lengthOf(messages, 1);
    assert.include(messages[0], `<${refused}> could not be loaded`);
  });

  it('does nothing where there is no registry', () => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'customElements')!;
    Object.defineProperty(globalThis, 'customElements', { configurable: true, value: undefined });
    try {
      defineElement(newTag(), class extends HTMLElement {});
    } finally {
      Object.defineProperty(globalThis, 'customElements', original);
    }
  });
});

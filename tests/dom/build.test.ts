// Builds DOM from trees, with createElement and text nodes only.
import { assert } from '@open-wc/testing';
import { h } from '../../src/core/tree.js';
import { build, buildParts } from '../../src/dom/build.js';

function built(content: Parameters<typeof build>[0]): HTMLElement {
  const element = document.createElement('div');
  element.append(build(content));
  return element;
}

describe('build', () => {
  it('makes elements, attributes and text, in their order', () => {
    const link = h('a', { href: '/a', title: '"&' }, 'a < b');
    assert.equal(
      built(['x ', h('p', {}, link, ' c'), h('br')]).innerHTML,
      'x <p><a href="/a" title="&quot;&amp;">a &lt; b</a> c</p><br>',
    );
  });

  it('makes nothing of empty content', () => {
    assert.equal(built([undefined, false, '', []]).childNodes.length, 0);
  });

  it('keeps markup in text as text', () => {
    const element = built(h('p', {}, '<img src=x onerror=alert(1)>'));
    assert.equal(element.querySelector('img'), null);
    assert.equal(element.textContent, '<img src=x onerror=alert(1)>');
  });

  it('creates SVG elements, and no others, in the namespace of SVG', () => {
    const element = built([h('svg', { viewBox: '0 0 1 1' }, h('g', {}, h('path', { d: 'M0 0' }))), h('p')]);
    const namespaces = [...element.querySelectorAll('*')].map(({ localName, namespaceURI }) => [
      localName,
      namespaceURI?.split('/').at(-1),
    ]);
    assert.deepEqual(namespaces, [
      ['svg', 'svg'],
      ['g', 'svg'],
      ['path', 'svg'],
      ['p', 'xhtml'],
    ]);
    assert.equal(element.querySelector('svg')?.getAttribute('viewBox'), '0 0 1 1');
  });

  it('makes new nodes each time', () => {
    const tree = h('p');
    assert.notEqual(build(tree).firstChild, build(tree).firstChild);
  });
});

describe('buildParts', () => {
  it('makes the same nodes as build', () => {
    const content = [h('p', { part: 'text' }, 'a'), 'b'];
    const element = document.createElement('div');
    element.append(buildParts(content).fragment);
    assert.equal(element.innerHTML, built(content).innerHTML);
  });

  it('finds elements at any depth by the name of their part, before and after they are appended', () => {
    const { fragment, parts } = buildParts(
      h('div', { part: 'header' }, h('button', { part: 'close' }, h('svg', { part: 'icon' }))),
    );
    const close = parts('close');
    assert.equal(close.localName, 'button');
    assert.equal(parts('header'), close.parentElement);
    assert.equal(parts('icon'), close.firstElementChild);
    document.createElement('div').append(fragment);
    assert.equal(parts('close'), close);
  });

  it('throws an error that names the part which is missing', () => {
    const { parts } = buildParts(h('p', { part: 'text' }));
    for (const name of ['title', '', 'constructor', '__proto__']) {
      assert.throws(() => parts(name), `No part "${name}" in the template.`);
    }
  });
});

// What the console says about elements in a page: misspelt tags, attributes and values.
import { assert } from '@open-wc/testing';
import { isKnown } from '../../../src/core/page-files.js';
import { ELEMENT_ATTRIBUTES } from '../../../src/core/element-attributes.js';
import { elementHints, TAGS } from '../../../src/embed/hints/element-hints.js';

function hintsIn(html: string): readonly string[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return elementHints(document.importNode(template.content, true));
}

describe('an element that is misspelt', () => {
  const wrong: Readonly<Record<string, string>> = {
    '<glossary-trem>API</glossary-trem>':
      '<glossary-trem> is no element of ours. Did you mean <glossary-term>?',
    '<glosary-term>API</glosary-term>': '<glosary-term> is no element of ours. Did you mean <glossary-term>?',
    '<glossaryterm>API</glossaryterm>': '<glossaryterm> is no element of ours. Did you mean <glossary-term>?',
    '<faq-acordion></faq-acordion>': '<faq-acordion> is no element of ours. Did you mean <faq-accordion>?',
    '<glossary-term tem="api">API</glossary-term>':
      '<glossary-term> has no attribute tem. Did you mean term?',
    '<glossary-entry heading-levle="3"></glossary-entry>':
      '<glossary-entry> has no attribute heading-levle. Did you mean heading-level?',
    '<faq-accordion mode="singel"></faq-accordion>':
      '<faq-accordion>: mode="singel" has no effect. Did you mean "single"?',
    '<related-links limit="few"></related-links>':
      '<related-links>: limit="few" is no number, so the default holds.',
  };
  for (const [html, hint] of Object.entries(wrong))
    it(`is named: ${html}`, () => assert.deepEqual(hintsIn(html), [hint]));

  for (const html of [
    '<glossary-term id="a" class="b" style="c" title="d" lang="en" dir="ltr" slot="e" part="f" hidden tabindex="0" role="button" aria-label="g" data-x>API</glossary-term>',
    '<glossary-term term="api" placement="top" no-hover open="false" prerendered>API</glossary-term>',
    '<my-element></my-element><glossary-list></glossary-list><faq></faq><section><blink>Text.</blink></section>',
    '<svg><font-face></font-face></svg><glossary-index tag="api" definitions @click="x" v-if="y" :key="1"></glossary-index>',
  ])
    it(`no other: ${html}`, () => assert.deepEqual(hintsIn(html), []));

  it('is none, if another library defines it', () => {
    customElements.define('glossary-terms', class extends HTMLElement {});
    assert.deepEqual(hintsIn('<glossary-terms></glossary-terms>'), []);
  });
});

describe('an accordion whose content holds no item', () => {
  const hint =
    '<faq-accordion> has no <faq-item>. Write each question as <faq-item><h3>Question?</h3><p>Answer.</p></faq-item>.';
  for (const content of [
    '<div><h3>One?</h3><p>Yes.</p></div>',
    '<h3>One?</h3><p>Yes.</p>',
    '<ul><li>One? Yes.</li></ul>',
    '<details><summary>One?</summary>Yes.</details>',
  ])
    it(`is named: ${content}`, () =>
      assert.deepEqual(hintsIn(`<faq-accordion>${content}</faq-accordion>`), [hint]));

  for (const content of [
    '',
    '<faq-item><h3>One?</h3></faq-item>',
    '<div><faq-item><h3>One?</h3></faq-item></div>',
  ])
    it(`no other: ${content || 'an empty one'}`, () =>
      assert.deepEqual(hintsIn(`<faq-accordion>${content}</faq-accordion>`), []));
});

describe('the table of attributes', () => {
  it('has the elements that the script tag can load', () =>
    assert.deepEqual(
      TAGS.filter((tag) => !isKnown(tag)),
      [],
    ));

  it('has what the manifest has', async () => {
    interface Declared {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }
    const response = await fetch('/fixtures/dist/custom-elements.json');
    const { modules } = (await response.json()) as {
      modules: readonly { readonly declarations?: readonly Declared[] }[];
    };
    const elements = modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName);
    const declared = elements
      .filter(({ tagName }) => tagName !== 'glossary-card')
      .map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name).sort()]);
    const known = Object.entries(ELEMENT_ATTRIBUTES).map(([tag, names]) => [tag, Object.keys(names).sort()]);
    assert.deepEqual(known.sort(), declared.sort());
  });
});

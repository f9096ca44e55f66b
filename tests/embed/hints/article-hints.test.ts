// What the console says about a selector of articles that selects nothing.
import { assert } from '@open-wc/testing';
import { articleHints, sourceHints } from '../../../src/embed/hints/article-hints.js';

function hintsIn(html: string, selector: string): readonly string[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return articleHints(selector, template.content);
}

describe('data-autolink', () => {
  it('is not mentioned where it selects something', () =>
    assert.deepEqual(hintsIn('<div class="post">Text.</div>', '.post, article'), []));

  it('that selects nothing is named with the places where the text may be', () =>
    assert.deepEqual(hintsIn('<main><div class="entry-content"></div><article></article></main>', '.post'), [
      'data-autolink=".post" selects nothing in this page, so nothing is linked. Name the element that holds your text.' +
        ' This page has what data-autolink="article" or data-autolink=".entry-content" selects.',
    ]));

  it('is named alone where the page has no usual place', () =>
    assert.match(hintsIn('<div></div>', 'article')[0]!, /Name the element that holds your text\.$/));
});

describe('data-autolink without a glossary', () => {
  const says = ['data-autolink needs a glossary: set data-src, too.'];
  const cases: Readonly<Record<string, readonly [html: string, says: readonly string[]]>> = {
    'says that it needs one': ['<article></article>', says],
    'says so where one of two articles has a linker of its own': [
      '<glossary-autolink><article></article></glossary-autolink><article></article>',
      says,
    ],
    'says nothing where each article has a linker of its own': [
      '<glossary-provider><glossary-autolink><article></article></glossary-autolink></glossary-provider>',
      [],
    ],
  };
  for (const [name, [html, expected]] of Object.entries(cases))
    it(name, () => {
      const template = document.createElement('template');
      template.innerHTML = html;
      assert.deepEqual(sourceHints('article', template.content), expected);
    });
});

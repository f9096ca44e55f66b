// What the console says about a selector of articles that selects nothing.
import { assert } from '@open-wc/testing';
import { articleHints } from '../../../src/embed/hints/article-hints.js';

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

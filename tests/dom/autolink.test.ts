// The auto-linker on any DOM: what becomes a link, what stays, and that the text and its owner never notice.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../src/core/glossary.js';
import { autolink, type AutolinkOptions } from '../../src/dom/autolink.js';

const definition = 'x';
const glossary = createGlossary({
  entries: [
    { id: 'api', term: 'API', definition, url: '/glossary/api/', match: { exclude: ['API economy'] } },
    { id: 'api-key', term: 'API key', definition },
    { id: 'webhook', term: 'Webhook', definition },
    { id: 'it', term: 'IT', definition },
  ],
});

function article(html: string): HTMLElement {
  const element = document.createElement('article');
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

/** The article with its links written as `[text]` or, with a link inside, `(text)`. */
function linked(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const term of copy.querySelectorAll('glossary-term')) {
    const [open, close] = term.querySelector('a') ? ['(', ')'] : ['[', ']'];
    for (const link of term.querySelectorAll('a')) link.replaceWith(...link.childNodes);
    term.replaceWith(open as string, ...term.childNodes, close as string);
  }
  return copy.innerHTML;
}

const cases: readonly (readonly [name: string, html: string, expected: string, options?: AutolinkOptions])[] =
  [
    ['a term', '<p>An API is it.</p>', '<p>An (API) is it.</p>'],
    [
      'the first of each',
      '<p>Webhooks, webhooks.</p><p>API, API.</p>',
      '<p>[Webhooks], webhooks.</p><p>(API), API.</p>',
    ],
    ['all', '<p>API, API.</p>', '<p>(API), (API).</p>', { limit: 'all' }],
    ['at most', '<p>API, API, webhook.</p>', '<p>(API), API, [webhook].</p>', { max: 2 }],
    [
      'section',
      '<p>API</p><h2>API</h2><p>API API</p>',
      '<p>(API)</p><h2>API</h2><p>(API) API</p>',
      { limit: 'section' },
    ],
    ['inline markup', '<p>An <em>API</em> key here.</p>', '<p>An [<em>API</em> key] here.</p>'],
    ['markup cut in two', '<p><em>An API</em> key</p>', '<p><em>An API</em> key</p>'],
    [
      'half words',
      '<p>web<b>hook</b>s <b>API</b>s <i>webhook</i><code>s</code></p>',
      '<p>[web<b>hook</b>s] (<b>API</b>s) <i>webhook</i><code>s</code></p>',
    ],
    ['links', '<p><a href="#">API</a> and API</p>', '<p><a href="#">API</a> and (API)</p>'],
    [
      'skip',
      '<div class="x">API</div><p>webhook</p>',
      '<div class="x">API</div><p>[webhook]</p>',
      { skip: '.x' },
    ],
  ];

describe('autolink', () => {
  for (const [name, html, expected, options] of cases) {
    it(name, async () => {
      const root = article(html);
      const before = root.innerHTML;
      const text = root.textContent;
      const { done, undo } = autolink(root, glossary, options);
      await done;
      assert.equal(linked(root), expected);
      assert.equal(root.textContent, text);
      undo();
      assert.equal(root.innerHTML, before);
      root.remove();
    });
  }
});

// A page that the command line filled and linked ends in the browser as the same page without pre-rendering.
import { assert, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { createGlossary } from '../../src/core/glossary.js';
import { autolink } from '../../src/dom/autolink/autolink.js';
import { prerendered } from '../tools/commands.js';
import { bundle } from './helpers/bundle.js';
import { fc } from '../tools/properties.js';

let opened: Element[] = [];

/** Moves the element of `page` that matches `selector` into the body of this page. */
function open(page: string, selector: string): HTMLElement {
  const root = new DOMParser().parseFromString(page, 'text/html').querySelector<HTMLElement>(selector)!;
  document.body.append(document.adoptNode(root));
  opened.push(root);
  return root;
}

afterEach(() => {
  for (const element of opened) element.remove();
  opened = [];
});

const SCRIPT = `<script type="application/json">${JSON.stringify(bundle).replaceAll('<', '\\u003c')}</script>`;
const inProvider = (html: string) => `<glossary-provider>${SCRIPT}<main>${html}</main></glossary-provider>`;

/** The markup without the marks of pre-rendering, and with sorted attributes. */
function outline(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('[prerendered]')) element.removeAttribute('prerendered');
  for (const script of copy.querySelectorAll('script')) script.remove();
  // What follows the scrolling of the page.
  for (const index of copy.querySelectorAll('glossary-index')) index.removeAttribute('style');
  for (const link of copy.querySelectorAll('nav [aria-current]')) link.removeAttribute('aria-current');
  // The order of attributes has no meaning.
  for (const element of copy.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes].sort((one, other) =>
      one.name < other.name ? -1 : 1,
    )) {
      element.removeAttribute(name);
      element.setAttribute(name, value);
    }
  return copy.innerHTML;
}

const filling = 'glossary-entry, faq-accordion, related-links, glossary-index, glossary-index > section';
const isFilled = (root: Element) =>
  [...root.querySelectorAll(filling)].every(({ childElementCount }) => childElementCount > 0);
const settled = () => new Promise((done) => setTimeout(done, 50));

async function upgraded(html: string): Promise<HTMLElement> {
  const root = open(inProvider(html), 'glossary-provider');
  await waitUntil(() => isFilled(root), 'filled');
  await settled();
  return root;
}

describe('a page that was prerendered', () => {
  const pages: Readonly<Record<string, string>> = {
    'an entry': '<glossary-entry term="api"></glossary-entry>',
    'an entry, by its options':
      '<glossary-entry term="APIs" heading-level="3" sections="faqs related definition"></glossary-entry>',
    'FAQs of a term': '<faq-accordion term="api" heading-level="2" mode="single"></faq-accordion>',
    'FAQs on a topic': '<faq-accordion topic="support" expand-all></faq-accordion>',
    'related links': '<related-links term="api" limit="2"></related-links>',
    'content in another language': '<div lang="de"><related-links term="api"></related-links></div>',
    'content with a language of its own':
      '<div lang="fr"><glossary-entry lang="de" term="api"></glossary-entry></div>',
    'an index': '<glossary-index></glossary-index>',
    'an index with teasers': '<glossary-index teasers heading-level="3" no-search></glossary-index>',
    'an index with definitions': '<glossary-index definitions></glossary-index>',
    'an article': '<glossary-autolink limit="all">An <em>API</em> and webhooks, webhook.</glossary-autolink>',
  };
  for (const [name, html] of Object.entries(pages)) {
    it(`ends as the same page without pre-rendering: ${name}`, async () => {
      const page = await prerendered(html, bundle);
      assert.include(page, 'prerendered');
      const expected = outline(await upgraded(html));
      assert.equal(outline(await upgraded(page)), expected);
    });
  }

  it('has each JSON-LD statement once', async () => {
    const html =
      '<glossary-entry term="api" json-ld></glossary-entry><faq-accordion json-ld></faq-accordion>';
    const stated = () =>
      Array.from(
        document.querySelectorAll('script[type="application/ld+json"]'),
        ({ textContent }) => textContent,
      );
    await upgraded(html);
    await waitUntil(() => stated().length === 3);
    const expected = stated().map((json) => ({ ...JSON.parse(json), url: undefined }));
    opened.pop()!.remove();
    await waitUntil(() => stated().length === 0);
    await upgraded(await prerendered(html, bundle));
    assert.sameDeepMembers(
      stated().map((json) => ({ ...JSON.parse(json), url: undefined })),
      expected,
    );
  });
});

const linkBundle = {
  entries: [
    { id: 'api', term: 'API', definition: 'x', url: '/glossary/api/', match: { exclude: ['API economy'] } },
    { id: 'api-key', term: 'API key', definition: 'x' },
    { id: 'webhook', term: 'Webhook', definition: 'x' },
    { id: 'cafe', term: 'Café', definition: 'x' },
    { id: 'kunde', term: '顧客', definition: 'x' },
  ],
};
const linkGlossary = createGlossary(linkBundle);

const words = [
  'API',
  'APIs',
  ' ',
  ' ',
  '\r\n',
  'key',
  'webhook',
  'web',
  'hook',
  ' economy',
  '-',
  'Caf&eacute;',
  '&amp;',
  '&nbsp;',
  '顧客',
  '。',
  '😀',
  '.',
  '<br>',
  '<wbr>',
  '<!-- API -->',
];
const tags = 'p b em i span div h2 h3 li ul code a blockquote section x-y button glossary-term'.split(' ');
const { article } = fc.letrec<{ article: string; part: string }>((tie) => ({
  article: fc.array(tie('part'), { maxLength: 8 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: fc.constantFrom(...words), weight: 3 },
    fc.tuple(fc.constantFrom(...tags), tie('article')).map(([tag, html]) => `<${tag}>${html}</${tag}>`),
  ),
}));
const options = fc.record(
  {
    limit: fc.constantFrom('first', 'section', 'all'),
    max: fc.constantFrom('1', '3'),
    skip: fc.constantFrom('b', 'div i'),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** The terms of an article: offset in its text, id, and text. */
function termsIn(root: Element): string[] {
  return Array.from(root.querySelectorAll('glossary-term'), (term) => {
    const range = document.createRange();
    range.setStart(root, 0);
    range.setEndBefore(term);
    return `${range.toString().length} ${term.getAttribute('term')} ${term.textContent}`;
  });
}

describe('an article that was prerendered', function () {
  it('has the terms that the browser finds, and the browser adds none', () =>
    fc.assert(
      fc.asyncProperty(article, options, async (html, given) => {
        const page = (text: string) => `<!doctype html><body><article>${text}</article></body>`;
        const plain = open(page(html), 'article');
        await autolink(plain, linkGlossary, given).done;
        const linked = open(
          await prerendered(page(html), linkBundle, { autolink: 'article', ...given }),
          'article',
        );
        assert.deepEqual(termsIn(linked), termsIn(plain));
        assert.equal(outline(linked), outline(plain));
        const before = linked.innerHTML;
        await autolink(linked, linkGlossary, given).done;
        assert.equal(linked.innerHTML, before);
      }),
      { numRuns: 200 },
    ));
});

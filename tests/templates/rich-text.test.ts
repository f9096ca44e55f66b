// The template of rich text: the exact DOM of every node, and what no bundle can bring into a page. Cases:
// tests/corpus/rich-text.ts.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../src/core/glossary.js';
import { MAX_DEPTH } from '../../src/core/rich-text.js';
import type { RichText } from '../../src/core/schema.js';
import { pageContext } from '../../src/templates/page-context.js';
import { richText } from '../../src/templates/rich-text.js';
import { malformed, nested, unknown, unsafe, wellFormed } from '../corpus/rich-text.js';
import { urls } from '../corpus/urls.js';
import { elementOf, htmlOf } from './html-of.js';
import { fc } from '../tools/properties.js';

const glossary = createGlossary({
  url: '/glossary/',
  entries: [{ id: 'api', term: 'API', definition: 'x' }],
});
const context = pageContext(glossary, { headingLevel: 2 });
const render = (text: RichText) => htmlOf(richText(text, context));

describe('rich text', () => {
  for (const { title, nodes, html } of wellFormed) {
    it(title, () => {
      assert.equal(render(nodes), html);
    });
  }

  it('shows a string as paragraphs, separated at blank lines', () => {
    assert.equal(render('One < 2.\n\n\nTwo.'), '<p>One &lt; 2.</p><p>Two.</p>');
    assert.equal(render(''), '');
    assert.equal(render([]), '');
  });

  describe('shows the text of unknown nodes', () => {
    for (const { title, nodes, html } of unknown) {
      it(title, () => {
        assert.equal(render(nodes), html);
      });
    }
  });

  describe('tolerates malformed nodes', () => {
    for (const { title, nodes, html } of malformed) {
      it(title, () => {
        assert.equal(render(nodes), html);
      });
    }
  });

  describe('shows unsafe links and images as text', () => {
    for (const { title, nodes, html } of unsafe) {
      it(title, () => {
        assert.equal(render(nodes), html);
      });
    }
  });

  describe('a link to an entry', () => {
    const link = (url: string) => [
      { type: 'link', url, title: 'T', children: [{ type: 'text', value: 'a' }] },
    ];

    for (const url of ['/glossary/api/', '/glossary/api']) {
      it(`stays a link and gains the card: ${url}`, () => {
        assert.equal(render(link(url)), `<glossary-term term="api"><a href="${url}">a</a></glossary-term>`);
      });
    }

    it('by its id leads to the page of the entry', () => {
      assert.equal(
        render(link('#api')),
        '<glossary-term term="api"><a href="/glossary/api/">a</a></glossary-term>',
      );
    });

    describe('by its id, without a page', () => {
      const here = createGlossary({ entries: [{ id: 'API', term: 'API', definition: 'x' }] });
      const rendered = (definitions: boolean) =>
        htmlOf(richText(link('#API'), pageContext(here, { headingLevel: 2, definitions })));

      it('is a term that opens the card', () => {
        assert.equal(rendered(false), '<glossary-term term="API">a</glossary-term>');
      });

      it('leads to the definition, where the page has it', () => {
        assert.equal(rendered(true), '<glossary-term term="API"><a href="#term-API">a</a></glossary-term>');
      });
    });

    it('has the src of the element', () => {
      const ownSource = pageContext(glossary, { headingLevel: 2, src: '/own.json' });
      assert.equal(
        htmlOf(richText(link('#api'), ownSource)),
        '<glossary-term term="api" src="/own.json"><a href="/glossary/api/">a</a></glossary-term>',
      );
    });
  });

  describe('nested deep', () => {
    for (const type of ['blockquote', 'emphasis', 'list', 'listItem', 'table', 'link', 'unknown']) {
      it(`ends at some depth: 10,000 × ${type}`, () => {
        assert.notInclude(render([nested(10_000, type)]), 'deep');
      });
    }

    it('is complete down to the limit', () => {
      assert.include(render([nested(MAX_DEPTH)]), 'deep');
    });
  });
});

describe('no bundle', () => {
  const types = [...wellFormed, ...unknown, ...malformed].flatMap(({ nodes }) =>
    nodes.map(({ type }) => type),
  );
  const type = fc.oneof(
    fc.constantFrom(...types, 'text', 'listItem', 'tableRow', 'tableCell', 'script', 'iframe', 'style'),
    fc.string(),
  );
  const url = fc.constantFrom(...urls.map((one) => one.url));
  const { tree } = fc.letrec((tie) => ({
    tree: fc
      .tuple(
        type,
        fc.record(
          {
            children: fc.oneof(
              { depthSize: 'small', withCrossShrink: true },
              fc.jsonValue({ maxDepth: 1 }),
              fc.array(fc.oneof(tie('tree'), fc.jsonValue({ maxDepth: 1 })), { maxLength: 5 }),
            ),
            value: fc.oneof(
              fc.string(),
              fc.constant('<script>alert(1)</script><img src=x onerror=alert(1)>'),
              fc.jsonValue({ maxDepth: 1 }),
            ),
            url,
            alt: fc.oneof(fc.string(), fc.jsonValue({ maxDepth: 1 })),
            title: fc.oneof(fc.constant('" onclick="alert(1)'), fc.jsonValue({ maxDepth: 1 })),
            ordered: fc.oneof(fc.boolean(), fc.jsonValue({ maxDepth: 1 })),
            spread: fc.oneof(fc.boolean(), fc.jsonValue({ maxDepth: 1 })),
            start: fc.oneof(fc.integer(), fc.jsonValue({ maxDepth: 1 })),
            depth: fc.oneof(fc.integer(), fc.double(), fc.jsonValue({ maxDepth: 1 })),
            onclick: fc.constant('alert(1)'),
            style: fc.constant('color: red'),
          },
          { requiredKeys: [] },
        ),
      )
      .map(([name, fields]) => ({ ...fields, type: name })),
  }));
  const trees = fc.array(tree, { maxLength: 5 });

  const allowed = new Set(
    'div,p,em,strong,del,blockquote,br,hr,code,pre,h3,h4,h5,h6,a,img,ul,ol,li,table,thead,tbody,tr,th,td,glossary-term'.split(
      ',',
    ),
  );
  const attributes = new Set('href,title,src,alt,loading,decoding,start,scope,tabindex,term'.split(','));

  function check(element: HTMLElement): void {
    for (const node of [element, ...element.querySelectorAll('*')]) {
      assert.isTrue(allowed.has(node.localName), node.outerHTML);
      for (const { name, value } of node.attributes) {
        assert.isTrue(attributes.has(name), node.outerHTML);
        if (name !== 'href' && name !== 'src') continue;
        const link = document.createElement('a');
        link.setAttribute('href', value);
        assert.include(['http:', 'https:', 'mailto:', 'tel:', ':'], link.protocol, node.outerHTML);
      }
    }
  }

  it('makes rendering throw, or adds other elements, attributes or URLs', () => {
    fc.assert(
      fc.property(trees, (nodes) => {
        check(elementOf(richText(nodes, context)));
      }),
      { numRuns: 300 },
    );
  });

  it('passes createGlossary with rich text that cannot be rendered', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(tree, fc.jsonValue())), (definition) => {
        const { entries } = createGlossary({ entries: [{ id: 'a', term: 'A', definition }] });
        for (const entry of entries) check(elementOf(richText(entry.definition, context)));
      }),
      { numRuns: 300 },
    );
  });
});

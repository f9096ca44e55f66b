// Schema.org data in the page's head: published, removed again, and not published twice.
import { assert } from '@open-wc/testing';
import { publishJsonLd, publishedNames } from '../../src/dom/json-ld.js';

const blocks = () => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

describe('JSON-LD in the page', () => {
  const added: Element[] = [];
  afterEach(() => {
    for (const element of added.splice(0)) element.remove();
  });

  /** What a page states itself, in its own words. */
  function pageStates(json: string, parent: Element = document.body): void {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.append(json);
    parent.append(script);
    added.push(script);
  }

  it('is one data block in the head, until it is removed', () => {
    const before = blocks().length;
    const takeBack = publishJsonLd({ '@type': 'DefinedTerm', name: '</script>' });
    assert.lengthOf(blocks(), before + 1);
    assert.deepEqual(JSON.parse(blocks().at(-1)!.textContent ?? ''), {
      '@type': 'DefinedTerm',
      name: '</script>',
    });
    takeBack();
    takeBack();
    assert.lengthOf(blocks(), before);
  });

  it('is found by type and name when it is published', () => {
    const takeBack = publishJsonLd({ '@type': 'DefinedTerm', name: 'API' });
    assert.isTrue(publishedNames('DefinedTerm').has('API'));
    assert.isFalse(publishedNames('Question').has('API'));
    takeBack();
    assert.isFalse(publishedNames('DefinedTerm').has('API'));
  });

  const others: readonly (readonly [title: string, json: string, names: readonly string[]])[] = [
    ['alone', '{"@type": "Question", "name": " Why? "}', ['Why?']],
    ['in a list', '[{"@type": "Question", "name": "A"}, {"@type": "Question", "name": "B"}]', ['A', 'B']],
    [
      'in a page',
      '{"@type": "FAQPage", "name": "X", "mainEntity": [{"@type": "Question", "name": "A"}]}',
      ['A'],
    ],
    ['in a graph', '{"@graph": [{"@type": "WebPage", "x": {"@type": "Question", "name": "A"}}]}', ['A']],
    ['of several types', '{"@type": ["Thing", "Question"], "name": "A"}', ['A']],
    ['of another type', '{"@type": "Questionnaire", "name": "A"}', []],
    ['without a name', '{"@type": "Question"}', []],
    ['with a name that is no text', '{"@type": "Question", "name": ["A"]}', []],
    ['of no type', '{"name": "A"}', []],
    ['null', 'null', []],
    ['a text', '"Question"', []],
    ['broken', '{"@type": "Question", "name": "A"', []],
    ['empty', '', []],
  ];
  for (const [title, json, names] of others) {
    it(`of the page itself is found, wherever it is: ${title}`, () => {
      pageStates(json);
      assert.deepEqual([...publishedNames('Question')], names);
    });
  }

  it('that is not valid does not hide other data', () => {
    pageStates('{');
    pageStates('{"@type": "Question", "name": "A"}', document.head);
    assert.deepEqual([...publishedNames('Question')], ['A']);
  });
});

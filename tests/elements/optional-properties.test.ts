// A property that is typed `… | undefined` is `undefined` where its attribute is absent: before it is set, and after it was
// removed.
import { assert } from '@open-wc/testing';
import '../../src/define.js';

const PROPERTIES: Readonly<
  Record<string, Readonly<Record<string, readonly [attribute: string, value: string, property: unknown]>>>
> = {
  'faq-accordion': {
    src: ['src', '/x.json', '/x.json'],
    term: ['term', 'api', 'api'],
    topic: ['topic', 'pricing', 'pricing'],
    mode: ['mode', 'single', 'single'],
    headingLevel: ['heading-level', '4', 4],
  },
  'glossary-autolink': {
    src: ['src', '/x.json', '/x.json'],
    limit: ['limit', 'all', 'all'],
    max: ['max', '3', 3],
    skip: ['skip', '.intro', '.intro'],
  },
  'glossary-entry': {
    src: ['src', '/x.json', '/x.json'],
    term: ['term', 'api', 'api'],
    headingLevel: ['heading-level', '4', 4],
    sections: ['sections', 'body', 'body'],
  },
  'glossary-index': {
    src: ['src', '/x.json', '/x.json'],
    tag: ['tag', 'sales', 'sales'],
    headingLevel: ['heading-level', '4', 4],
  },
  'glossary-provider': { src: ['src', '/x.json', '/x.json'] },
  'glossary-term': { src: ['src', '/x.json', '/x.json'] },
  'related-links': {
    src: ['src', '/x.json', '/x.json'],
    term: ['term', 'api', 'api'],
    headingLevel: ['heading-level', '4', 4],
    limit: ['limit', '3', 3],
  },
};

for (const [tag, properties] of Object.entries(PROPERTIES)) {
  describe(`<${tag}>`, () => {
    for (const [property, [attribute, value, expected]] of Object.entries(properties)) {
      it(`has no ${property} when the attribute ${attribute} is removed`, () => {
        const element = document.createElement(tag);
        const read = () => element[property as keyof typeof element] as unknown;
        assert.isUndefined(read());
        element.setAttribute(attribute, value);
        assert.strictEqual(read(), expected);
        element.removeAttribute(attribute);
        assert.isUndefined(read());
      });
    }
  });
}

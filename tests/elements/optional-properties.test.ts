// A property that is typed `… | undefined` is `undefined` where its attribute is absent: before it is set, and after it was
// removed. A framework that no longer has a value for a property sets `undefined` or `null`: the attribute goes. One that
// writes `false` as an attribute writes its text: the flag is off.
import { assert } from '@open-wc/testing';
import '../../src/define.js';
import { mount } from './helpers/page.js';

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

/** Properties that are never `undefined`, with a value that is not the default. */
const DEFAULTED: Readonly<
  Record<string, Readonly<Record<string, readonly [attribute: string, value: unknown]>>>
> = {
  'faq-accordion': {
    expandAll: ['expand-all', true],
    remember: ['remember', true],
    jsonLd: ['json-ld', true],
  },
  'faq-item': { open: ['open', true] },
  'glossary-autolink': { mode: ['mode', 'wrap'], disabled: ['disabled', true] },
  'glossary-entry': { jsonLd: ['json-ld', true] },
  'glossary-index': {
    definitions: ['definitions', true],
    teasers: ['teasers', true],
    noSearch: ['no-search', true],
    jsonLd: ['json-ld', true],
  },
  'glossary-term': {
    term: ['term', 'api'],
    placement: ['placement', 'top'],
    noHover: ['no-hover', true],
    open: ['open', true],
  },
};

const settable = new Map<string, Record<string, readonly [attribute: string, value: unknown]>>();
for (const tag of new Set([...Object.keys(PROPERTIES), ...Object.keys(DEFAULTED)])) {
  const optional = Object.entries(PROPERTIES[tag] ?? {}).map(
    ([property, [attribute, , value]]) => [property, [attribute, value]] as const,
  );
  settable.set(tag, { ...Object.fromEntries(optional), ...DEFAULTED[tag] });
}

for (const [tag, properties] of settable) {
  describe(`<${tag}> in a framework`, () => {
    for (const [property, [attribute, value]] of Object.entries(properties))
      for (const none of [undefined, null])
        it(`has no attribute ${attribute} when ${property} is set to ${none}, before and after a value`, async () => {
          const element = document.createElement(tag) as HTMLElement & { updateComplete?: Promise<boolean> };
          const set = async (to: unknown) => {
            Object.assign(element, { [property]: to });
            await element.updateComplete;
          };
          // Not empty, so that it does not fill itself.
          element.append(document.createElement('p'));
          document.body.append(element);
          await set(none);
          assert.isNull(element.getAttribute(attribute));
          await set(value);
          assert.isNotNull(element.getAttribute(attribute));
          await set(none);
          assert.isNull(element.getAttribute(attribute));
          element.remove();
        });
  });
}

for (const [tag, properties] of Object.entries(DEFAULTED)) {
  describe(`<${tag}> in a framework that writes attributes`, () => {
    for (const [property, [attribute, value]] of Object.entries(properties).filter(
      ([, [, on]]) => on === true,
    ))
      it(`is not ${attribute} when the attribute says false`, () => {
        const element = document.createElement(tag);
        const read = () => element[property as keyof typeof element] as unknown;
        element.setAttribute(attribute, 'false');
        assert.isFalse(read());
        element.setAttribute(attribute, '');
        assert.strictEqual(read(), value);
        element.setAttribute(attribute, 'false');
        assert.isFalse(read());
      });
  });
}

describe('<faq-item> in a framework that writes attributes', () => {
  it('looks closed when the attribute open says false', async () => {
    const item = document.createElement('faq-item');
    item.setAttribute('open', 'false');
    item.append(document.createElement('h3'), 'Answer');
    document.body.append(item);
    await item.updateComplete;
    const icon = item.shadowRoot!.querySelector('[part=icon] path')!;
    assert.equal(getComputedStyle(icon).rotate, 'none');
    assert.equal(item.shadowRoot!.querySelector('button')!.getAttribute('aria-expanded'), 'false');
    item.remove();
  });
});

describe('<glossary-term> in a framework that writes attributes', () => {
  it('has the line of a closed term when the attribute open says false', async () => {
    const paragraph = await mount('<p><glossary-term term="api" open="false">API</glossary-term></p>');
    assert.equal(getComputedStyle(paragraph.querySelector('glossary-term')!).textDecorationStyle, 'dotted');
  });
});

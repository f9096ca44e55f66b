// The entries of a glossary, looked up by id, by a text of a page, and by URL. Cases: tests/corpus/look-ups.ts.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../src/core/glossary.js';
import { linkedBundle, links, lookUpBundle, lookUps, pages } from '../corpus/look-ups.js';
import { fc } from '../tools/properties.js';

describe('find', () => {
  const glossary = createGlossary(lookUpBundle);

  for (const { text, id, because } of lookUps) {
    it(`${JSON.stringify(text)} → ${id ?? 'nothing'}: ${because}`, () => {
      assert.equal(glossary.find(text)?.id, id);
    });
  }

  it('finds every entry by its id, and every term and alias by itself', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() === text);
    const entries = fc.uniqueArray(
      fc.record({ id: name, term: name, aliases: fc.array(name), definition: fc.constant('x') }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(entries, (list) => {
        const found = createGlossary({ entries: list });
        for (const { id, term, aliases } of list) {
          assert.equal(found.find(id)?.id, id);
          assert.equal(found.find(` ${id}\n`)?.id, id);
          for (const surface of [term, ...aliases]) assert.isDefined(found.find(surface), surface);
        }
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        glossary.find(text);
        glossary.findByUrl(text);
        glossary.findByUrl(`#${text}`);
      }),
    );
  });
});

describe('get', () => {
  const glossary = createGlossary(lookUpBundle);

  it('takes exactly the id', () => {
    assert.equal(glossary.get('api')?.term, 'API');
    for (const almost of ['API', ' api', 'apis', '']) assert.isUndefined(glossary.get(almost), almost);
  });
});

describe('urlOf', () => {
  for (const { title, bundleUrl, id = 'api', entryUrl, expected } of pages) {
    it(`${title} → ${expected ?? 'nothing'}`, () => {
      const glossary = createGlossary({
        ...(bundleUrl !== undefined && { url: bundleUrl }),
        entries: [{ id, term: 'T', definition: 'x', ...(entryUrl !== undefined && { url: entryUrl }) }],
      });
      assert.equal(glossary.urlOf(glossary.entries[0]!), expected);
    });
  }
});

describe('a bundle at an address', () => {
  const at = 'https://x.example/docs/en/glossary.json?v=1#x';
  const glossary = createGlossary({ ...linkedBundle, url: 'terms/' }, at);
  const RESOLVED: Readonly<Record<string, string>> = {
    'terms/api/': 'https://x.example/docs/en/terms/api/',
    '../x.png': 'https://x.example/docs/en/../x.png',
    'x?y=a:b': 'https://x.example/docs/en/x?y=a:b',
    '/root/': '/root/',
    '//cdn.example/x': '//cdn.example/x',
    '#part': '#part',
    '?page=2': '?page=2',
    'https://y.example/': 'https://y.example/',
    'mailto:a@x.example': 'mailto:a@x.example',
    '': '',
  };

  for (const [url, expected] of Object.entries(RESOLVED))
    it(`has ${JSON.stringify(url)} at ${JSON.stringify(expected)}`, () => {
      assert.equal(glossary.resolve(url), expected);
      assert.equal(createGlossary(linkedBundle).resolve(url), url);
    });

  it('has no address for a URL that is not safe', () => {
    for (const url of ['javascript:x', 'java\nscript:x', undefined, 1])
      assert.isUndefined(glossary.resolve(url));
  });

  it('has the pages of its entries there, and finds them by the URLs that it has itself', () => {
    const [entry] = createGlossary({ entries: [{ ...linkedBundle.entries[0]!, url: 'a/b' }] }, at).entries;
    const own = createGlossary({ entries: [entry] }, at);
    assert.equal(own.urlOf(entry!), 'https://x.example/docs/en/a/b');
    assert.equal(own.findByUrl('a/b')?.id, entry!.id);
    assert.equal(own.findByUrl('https://x.example/docs/en/a/b/')?.id, entry!.id);
    assert.equal(
      glossary.urlOf({ id: 'new', term: 'New', definition: 'x' }),
      'https://x.example/docs/en/terms/new/',
    );
  });
});

describe('findByUrl', () => {
  const glossary = createGlossary(linkedBundle);

  for (const { url, id } of links) {
    it(`${JSON.stringify(url)} → ${id ?? 'nothing'}`, () => {
      assert.equal(glossary.findByUrl(url)?.id, id);
    });
  }

  it('finds entries that share one page by their fragment', () => {
    const onePage = createGlossary({ ...linkedBundle, url: '/glossary/#' });
    assert.equal(onePage.findByUrl('/glossary/#api')?.id, 'api');
    assert.isUndefined(onePage.findByUrl('/glossary/'));
  });

  it('finds the first of two entries that share one page, as `find` does for a name', () => {
    const shared = createGlossary({
      entries: ['first', 'second'].map((id) => ({ id, term: 'Shared', url: '/shared', definition: 'x' })),
    });
    assert.equal(shared.find('Shared')?.id, 'first');
    for (const url of ['/shared', '/shared/']) assert.equal(shared.findByUrl(url)?.id, 'first', url);
  });

  it('is the way back of urlOf', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }),
        fc.constantFrom('/glossary', '/glossary/', '/glossary/#', '#', 'https://x.example/'),
        (ids, url) => {
          const found = createGlossary({
            url,
            entries: ids.map((id) => ({ id, term: id, definition: 'x' })),
          });
          for (const entry of found.entries) assert.equal(found.findByUrl(found.urlOf(entry)!), entry);
        },
      ),
    );
  });
});

describe('a glossary', () => {
  it('has the title, language and questions of its bundle', () => {
    const faq = { question: 'Q?', answer: 'A' };
    const { title, lang, faqs } = createGlossary({ title: 'T', lang: 'de', entries: [], faqs: [faq] });
    assert.deepEqual({ title, lang, faqs }, { title: 'T', lang: 'de', faqs: [faq] });
  });

  it('keeps the order of the entries', () => {
    const ids = ['b', 'a', '10', '9'];
    const { entries } = createGlossary({ entries: ids.map((id) => ({ id, term: id, definition: 'x' })) });
    assert.deepEqual(
      entries.map(({ id }) => id),
      ids,
    );
  });
});

// The template of an index: a bar of letters, tags, and a section of links for each letter.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../src/core/glossary.js';
import { listingOf } from '../../src/core/listing/listing.js';
import { english } from '../../src/core/strings.js';
import { h } from '../../src/core/tree.js';
import { entryLists, indexList } from '../../src/templates/index-list.js';
import { elementOf, htmlOf } from './html-of.js';

const glossary = createGlossary({
  url: '/glossary/',
  // No entry is in the alphabet of this language, so its other letters are not listed.
  lang: 'ru',
  entries: [
    { id: 'roi', term: 'ROI <1>', definition: 'x', expansion: 'Return on investment', tags: ['money'] },
    { id: '404', term: '404', definition: 'x' },
    { id: 'reach', term: 'Reach', definition: 'x', url: '/reach' },
    { id: 'api', term: 'API', definition: 'x', tags: ['web & more', 'money'] },
  ],
});
const listing = listingOf(glossary);
const options = { strings: english };
const textsOf = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => textContent);

const many = (count: number) =>
  listingOf(
    createGlossary({
      entries: Array.from({ length: count }, (_, n) => ({ id: `${n}`, term: `a${n}`, definition: 'x' })),
    }),
  );

describe('indexList', () => {
  it('has a bar of letters, and a section with links for each letter', () => {
    assert.equal(
      htmlOf(indexList(listing, { ...options, noSearch: true })),
      '<nav aria-label="A–R"><ul><li><a href="#letter-%23">#</a></li><li><a href="#letter-A">A</a></li>' +
        '<li><a href="#letter-R">R</a></li></ul></nav>' +
        '<section id="letter-#"><h2>#</h2><ul><li><a href="/glossary/404/">404</a></li></ul></section>' +
        '<section id="letter-A"><h2>A</h2><ul><li data-tags="web-&amp;-more money"><a href="/glossary/api/">API</a></li></ul></section>' +
        '<section id="letter-R"><h2>R</h2><ul><li><a href="/reach">Reach</a></li>' +
        '<li data-tags="money"><a href="/glossary/roi/">ROI &lt;1&gt;</a> <small>Return on investment</small></li></ul></section>',
    );
  });

  it('starts with the tags and the number of their entries', () => {
    const [tags] = elementOf(indexList(listing, options)).children;
    assert.equal(
      tags!.outerHTML,
      '<details slot="tags"><summary>Tags</summary><ul>' +
        '<li><a href="#tag=money">money <span>2</span></a></li>' +
        '<li><a href="#tag=web%20%26%20more">web &amp; more <span>1</span></a></li></ul></details>',
    );
  });

  it('has no list of tags with noSearch, or if no entry has a tag', () => {
    assert.isNull(elementOf(indexList(listing, { ...options, noSearch: true })).querySelector('details'));
    assert.isNull(elementOf(indexList(many(2), options)).querySelector('details'));
  });

  const startingWith = (letters: string) =>
    listingOf(
      createGlossary({
        entries: [...letters].map((letter) => ({ id: letter, term: letter, definition: 'x' })),
      }),
    );

  it('shows letters without entries as text, without sections, where most letters have entries', () => {
    const index = elementOf(indexList(startingWith('CDEFGHIJKLMNO'), options));
    assert.equal(textsOf(index.querySelectorAll('nav li')).join(''), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    assert.equal(textsOf(index.querySelectorAll('nav a')).join(''), 'CDEFGHIJKLMNO');
    assert.equal(textsOf(index.querySelectorAll('section > h2')).join(''), 'CDEFGHIJKLMNO');
    assert.equal(index.querySelector('nav')!.getAttribute('aria-label'), 'A–Z');
  });

  it('has only the letters with entries where they are few, and no bar for a single letter', () => {
    const few = elementOf(indexList(startingWith('CDEFGHIJKLMN'), options));
    assert.equal(textsOf(few.querySelectorAll('nav li')).join(''), 'CDEFGHIJKLMN');
    assert.equal(few.querySelector('nav')!.getAttribute('aria-label'), 'C–N');
    assert.isNull(elementOf(indexList(many(2), options)).querySelector('nav'));
  });

  it('has headings of the requested level, by default 2', () => {
    const index = elementOf(indexList(listing, { ...options, headingLevel: 4 }));
    assert.lengthOf(index.querySelectorAll('section > h4'), 3);
  });

  it('has only the entries of the listing', () => {
    const index = elementOf(indexList(listingOf(glossary, 'money'), options));
    assert.deepEqual(textsOf(index.querySelectorAll('section a')), ['API', 'ROI <1>']);
  });

  it('has a term, and no link, for an entry without a page', () => {
    const here = createGlossary({ entries: [{ id: 'ä b', term: 'Ä', definition: 'x' }] });
    const item = (src?: string) =>
      elementOf(indexList(listingOf(here), { ...options, src })).querySelector('section li')!.innerHTML;
    assert.equal(item(), '<glossary-term term="ä b">Ä</glossary-term>');
    assert.equal(item('/own.json'), '<glossary-term term="ä b" src="/own.json">Ä</glossary-term>');
  });

  describe('with teasers', () => {
    const teaserOf = (definition: string) => {
      const one = listingOf(createGlossary({ url: '/', entries: [{ id: 'a', term: 'A', definition }] }));
      return elementOf(indexList(one, { ...options, teasers: true })).querySelector('li > p')?.textContent;
    };

    it('has the beginning of each definition under its term, cut between words', () => {
      assert.equal(teaserOf('How programs talk.'), 'How programs talk.');
      const long = 'This definition, which says a lot, goes on and on. '.repeat(4);
      const teaser = teaserOf(long)!;
      assert.match(teaser, /^This definition, .*\p{L}…$/u);
      assert.isTrue(long.startsWith(teaser.slice(0, -1)));
      assert.include([' ', '.', ','], long.charAt(teaser.length - 1));
      assert.isAtMost(teaser.length, 110);
    });

    it('cuts text without spaces between characters', () => {
      assert.equal(teaserOf('👋'.repeat(100)), `${'👋'.repeat(54)}…`);
      assert.equal(teaserOf(`a${'👋'.repeat(100)}`), `a${'👋'.repeat(54)}…`);
      assert.equal(teaserOf(`API とは${'語'.repeat(200)}`), `API とは${'語'.repeat(103)}…`);
    });

    it('has none where the listing has no definition', () => {
      assert.isUndefined(teaserOf(''));
    });
  });

  describe('with definitions', () => {
    const listed = (...entries: object[]) =>
      elementOf(
        indexList(
          listingOf(createGlossary({ entries: entries.map((each) => ({ definition: 'x', ...each })) })),
          {
            ...options,
            noSearch: true,
            definitions: true,
          },
        ),
      );

    it('has each definition under its term, whose link leads to its page or else to itself', () => {
      const index = listed(
        { id: 'api', term: 'API', expansion: 'Interface', definition: 'How programs talk.' },
        { id: 'app', term: 'App', url: '/app/' },
      );
      assert.equal(
        index.innerHTML,
        '<section id="letter-A"><h2>A</h2><dl>' +
          '<div><dt id="api"><a href="#api">API</a> <small>Interface</small></dt><dd><p>How programs talk.</p></dd></div>' +
          '<div><dt id="term-app"><a href="/app/">App</a></dt><dd><p>x</p></dd></div></dl></section>',
      );
    });

    it('links to other entries, in texts and under "See also"', () => {
      const link = { type: 'link', url: '#web_hook', children: [{ type: 'text', value: 'hook' }] };
      const index = listed(
        {
          id: 'api',
          term: 'API',
          definition: [{ type: 'paragraph', children: [link] }],
          seeAlso: ['sdk', 'web_hook'],
        },
        { id: 'sdk', term: 'SDK', url: '/sdk/' },
        { id: 'web_hook', term: 'Webhook' },
      );
      assert.deepEqual(
        [...index.querySelectorAll('#api + dd a')].map(
          (each) => `${each.textContent} ${each.getAttribute('href')}`,
        ),
        ['hook #term-web_hook', 'SDK /sdk/', 'Webhook #term-web_hook'],
      );
      assert.equal(
        index.querySelector('#api + dd > p:last-child')!.textContent,
        'See also SDK\u00a0· Webhook',
      );
      assert.isNotNull(index.querySelector('#term-web_hook'));
    });

    it('folds what follows the first paragraphs of a long definition', () => {
      const paragraph = 'word '.repeat(60).trim();
      const index = listed(
        { id: 'long', term: 'Long', definition: [paragraph, paragraph, paragraph, paragraph].join('\n\n') },
        { id: 'wide', term: 'Wide', definition: 'word '.repeat(1000) },
      );
      assert.lengthOf(index.querySelectorAll('#long + dd > p'), 2);
      assert.lengthOf(index.querySelectorAll('#long + dd > details > p'), 2);
      assert.equal(index.querySelector('summary')!.textContent, 'Show more');
      assert.isNull(index.querySelector('#wide + dd details'), 'a single paragraph is whole');
    });

    it('folds the questions and links of an entry that has no page of its own, too', () => {
      const index = listed({
        id: 'api',
        term: 'API',
        faqs: [{ question: 'Why?', answer: 'So.' }],
        related: [{ title: 'Read', url: '/read/' }],
      });
      assert.equal(
        index.querySelector('dd > details')!.innerHTML,
        '<summary>Show more</summary><details><summary>Why?</summary><p>So.</p></details>' +
          '<h3>Further reading</h3><ul><li><a href="/read/">Read</a></li></ul>',
      );
    });

    it('folds the body and the image of an entry that has no page of its own', () => {
      const content = { body: 'More.', image: { src: '/i.png', alt: 'I' } };
      const index = listed(
        { id: 'here', term: 'Here', ...content },
        { id: 'there', term: 'There', url: '/there/', ...content },
      );
      assert.deepEqual(
        [...index.querySelector('#here + dd > details')!.children].map(({ localName }) => localName),
        ['summary', 'img', 'p'],
      );
      assert.isNull(index.querySelector('#there + dd details'));
    });

    it('folds them where the address of the entry is a place in a page, which may be that of the index', () => {
      const index = listed(
        { id: 'place', term: 'Place', url: '/glossary/#place', body: 'More.' },
        { id: 'route', term: 'Route', url: '/app/#/route', body: 'More.' },
      );
      assert.equal(index.querySelector('#place a')!.getAttribute('href'), '/glossary/#place');
      assert.isNotNull(index.querySelector('#place + dd > details'));
      assert.isNull(index.querySelector('#route + dd details'));
    });
  });

  it('links every letter to its section', () => {
    const index = elementOf(indexList(listing, options));
    for (const link of index.querySelectorAll('nav a')) {
      const id = decodeURIComponent(link.getAttribute('href')!.slice(1));
      assert.equal(index.querySelector(`[id="${id}"] h2`)!.textContent, link.textContent);
    }
  });

  it('has empty sections only for the unfilled letters, if they are given', () => {
    const unfilled = listing.letters.filter(({ letter }) => letter === 'R');
    const index = elementOf(indexList(listing, { ...options, unfilled }));
    assert.equal(index.querySelector('section')!.outerHTML, '<section id="letter-R"><h2>R</h2></section>');
    assert.lengthOf(index.querySelectorAll('section'), 1);
    assert.deepEqual(textsOf(index.querySelectorAll('nav a')), ['#', 'A', 'R']);
  });

  it('is empty without entries', () => {
    assert.deepEqual(indexList(listingOf(glossary, 'none'), options), []);
  });
});

describe('entryLists', () => {
  it('has all entries of a letter in lists of some hundred, and reads the entries of a list when it is requested', () => {
    const long = many(501);
    let read = 0;
    const watched: typeof long = {
      ...long,
      entries: (start, end) => ((read += end - start), long.entries(start, end)),
    };
    const letter = long.letters.find(({ end }) => end > 0)!;
    const pieces = entryLists(watched, letter, options);
    const first = pieces.next().value!;
    assert.isBelow(read, 501);
    const lists = elementOf(h('div', {}, first, [...pieces])).querySelectorAll('ul');
    assert.isAbove(lists.length, 1);
    assert.deepEqual(
      [...lists].flatMap((list) => textsOf(list.querySelectorAll(':scope > li > glossary-term'))),
      Array.from({ length: 501 }, (_, n) => `a${n}`),
    );
  });

  it('has no lists for a letter without entries', () => {
    const letter = many(1).letters.at(-1)!;
    assert.deepEqual([...entryLists(many(1), letter, options)], []);
  });
});

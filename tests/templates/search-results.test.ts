// The template of a search result: a link with the matching words highlighted, and why the entry matches.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../src/core/glossary.js';
import { listingOf } from '../../src/core/listing/listing.js';
import type { Entry } from '../../src/core/schema.js';
import { searchResult } from '../../src/templates/search-results.js';
import { elementOf, htmlOf } from './html-of.js';

const resultOf = (fields: Partial<Entry>, marked: string) => {
  const glossary = createGlossary({
    url: '/glossary/',
    entries: [{ id: 'roi', term: 'ROI', definition: 'x', ...fields }],
  });
  return searchResult(listingOf(glossary), glossary.entries[0]!, marked);
};
const html = (fields: Partial<Entry>, marked: string) =>
  htmlOf(resultOf(fields, marked)).replace('<a href="/glossary/roi/">', '<a>');

const expansion = 'Return on investment';
const cases: readonly (readonly [name: string, fields: Partial<Entry>, marked: string, html: string])[] = [
  ['the term', {}, 'ro', '<li><a><mark>RO</mark>I</a></li>'],
  ['the term alone, when nothing was typed', {}, '', '<li><a>ROI</a></li>'],
  [
    'what the letters stand for',
    { expansion },
    '',
    '<li><a>ROI</a> <small>Return on investment</small></li>',
  ],
  [
    'what the letters stand for, beside the term that fits',
    { expansion, aliases: ['yield'] },
    'roi',
    '<li><a><mark>ROI</mark></a> <small>Return on investment</small></li>',
  ],
  [
    'the alias that fits',
    { expansion, aliases: ['gain', 'yield'] },
    'yi',
    '<li><a>ROI</a> <small><mark>yi</mark>eld</small></li>',
  ],
  [
    'the expansion that fits',
    { expansion, aliases: ['yield'] },
    'on return',
    '<li><a>ROI</a> <small><mark>Return</mark> <mark>on</mark> investment</small></li>',
  ],
  [
    'the alias that fits better than the term',
    { term: 'Page', aliases: ['page view'] },
    'page view',
    '<li><a><mark>Page</mark></a> <small><mark>page</mark> <mark>view</mark></small></li>',
  ],
  [
    'the definition that fits',
    { definition: 'What a <b> brings.' },
    'brings',
    '<li><a>ROI</a><br><small>What a &lt;b&gt; <mark>brings</mark>.</small></li>',
  ],
  [
    'rich text as text',
    { definition: [{ type: 'emphasis', children: [{ type: 'text', value: 'Gain' }] }] },
    'gain',
    '<li><a>ROI</a><br><small><mark>Gain</mark></small></li>',
  ],
  ['no definition that is elsewhere', { definition: '', part: 'x.json' }, 'gain', '<li><a>ROI</a></li>'],
  ['no markup', { term: '<b>', aliases: ['"&'] }, 'b', '<li><a>&lt;<mark>b</mark>&gt;</a></li>'],
];

describe('searchResult', () => {
  for (const [name, fields, marked, expected] of cases)
    it(`shows ${name}`, () => {
      assert.equal(html(fields, marked), expected);
    });

  it('shows an excerpt of a long definition, with all matching words highlighted', () => {
    const word = (n: number) => `word${n} `;
    const before = Array.from({ length: 50 }, (_, n) => word(n)).join('');
    const small = elementOf(resultOf({ definition: `${before}gain ${before}gain.` }, 'gain')).querySelector(
      'small',
    )!;
    const text = small.textContent;
    assert.match(text, /^… word\d+ .* gain .* word\d+ …$/);
    assert.isBelow(text.length, 150);
    assert.lengthOf(small.querySelectorAll('mark'), 1);
    assert.include(before, text.slice(2, text.indexOf('gain')));
  });

  it('shows a short excerpt of a definition without spaces', () => {
    const definition = `${'投资回报率👍🏽'.repeat(100)}收益${'กำไร่'.repeat(100)}`;
    const small = elementOf(resultOf({ definition }, '收益')).querySelector('small')!;
    assert.equal(small.querySelector('mark')!.textContent, '收益');
    const text = small.textContent;
    assert.isBelow(text.length, 200);
    assert.notMatch(text, /\p{Cs}/u);
    assert.include(definition, text.slice(2, -2));
    assert.notMatch(definition.slice(definition.indexOf(text.slice(2, -2)) + text.length - 4), /^\p{M}/u);
  });

  it('has the beginning of the definition where the index shows definitions, unless an excerpt stands there', () => {
    const here = createGlossary({
      entries: [{ id: 'a', term: 'API', definition: 'How programs talk.', tags: ['web'] }],
    });
    const smallOf = (matched: string, place = {}) =>
      elementOf(searchResult(listingOf(here), here.entries[0]!, matched, place)).querySelector('small')
        ?.textContent;
    assert.isUndefined(smallOf('api'));
    assert.equal(smallOf('api', { definitions: true }), 'How programs talk.');
    assert.equal(smallOf('', { teasers: true }), 'How programs talk.', 'of a tag');
    assert.equal(smallOf('web', { definitions: true }), 'web');
  });

  it('links to the page of the entry, or to its definition in the index; else it is a term', () => {
    const nameIn = (bundle: object, place = {}) => {
      const here = createGlossary({ ...bundle, entries: [{ id: 'ä', term: 'Ä', definition: 'x' }] });
      return elementOf(searchResult(listingOf(here), here.entries[0]!, '', place)).innerHTML;
    };
    assert.include(nameIn({ url: '/g/' }), '<a href="/g/%C3%A4/">Ä</a>');
    assert.include(nameIn({}, { definitions: true }), '<a href="#%C3%A4">Ä</a>');
    assert.include(
      nameIn({}, { src: '/own.json' }),
      '<glossary-term term="ä" src="/own.json">Ä</glossary-term>',
    );
  });
});

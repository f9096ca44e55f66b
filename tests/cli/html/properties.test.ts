// What holds for every page, however odd its markup: the way back leads to the same bytes, a second run changes nothing,
// and to a reader without scripts the text of the articles is the same.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementsIn, parsePage, textOf } from '../../../src/cli/html/page.js';
import { prerender } from '../../../src/cli/html/prerender.js';
import { isFilled, isInserted, removePrerendered } from '../../../src/cli/html/remove-prerendered.js';
import { bundle, glossary } from './helpers.js';
import { createGlossary } from '../../../src/core/glossary.js';
import { fc } from '../../tools/properties.js';

const german = createGlossary({ ...bundle, lang: 'de' });

const TAGS =
  'p b i em a h2 h3 li ul table tr td div span article section head body template noscript select pre glossary-term';
const OURS = 'glossary-entry faq-accordion related-links glossary-index glossary-autolink faq-item';
const TEXTS = [
  'API',
  'APIs',
  ' ',
  '\n',
  '\r\n',
  '\r',
  'webhook',
  'Web',
  'hook',
  'in',
  'line',
  ' key ',
  '.',
  '&amp;',
  '&eacute;',
  '&copy',
  '&#65;PI',
  '&',
  '<',
  '>',
  '"',
  '😀',
  '\uFEFF',
  '\u00a0',
  '&nbsp;',
  'お客様',
  'عميل',
  '\0',
  '<!-- API -->',
  '<!doctype html>',
  '<?php API ?>',
  '{{ API }}',
  '{% if',
  '%}',
  '<br>',
  '<wbr>',
  '<img alt=API>',
  '<hr/>',
  '</p>',
  '</b>',
  '</a>',
  '</table>',
  '</head>',
  '<script>API</script>',
  '<style>API</style>',
  '<svg><text>API</text></svg>',
  '<textarea>API</textarea>',
  '<',
  '</',
  '<script type="application/ld+json" data-glossary="x">{}</script>',
];
const ATTRIBUTES = [
  '',
  ' term=api',
  ' term="API"',
  " term='webhook'",
  ' term=inline',
  ' term=nothing',
  ' json-ld',
  ' lang=de',
  ' dir="rtl"',
  ' limit=all',
  ' limit="section"',
  ' max=1',
  ' skip="b"',
  ' disabled',
  ' heading-level="3"',
  ' sections="see-also"',
  ' topic=pricing',
  ' class="no-glossary"',
  ' constructor',
  ' TERM=API',
  ' href="/x"',
  ' data-glossary="entry" data-term=api',
  ' data-glossary=faq data-json-ld',
  ' data-glossary-term=webhook',
  '\n\tterm=api\n',
  ' term="{{ x }}"',
];

const attributes = fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 }).map((some) => some.join(''));
const tag = (names: string) =>
  fc.constantFrom(...names.split(' '), ...names.toUpperCase().split(' ').slice(0, 3));
/** Elements that are mostly closed, as pages are; empty ones of ours; and the odd tag that stands alone. */
const { html } = fc.letrec<{ html: string; part: string }>((tie) => ({
  html: fc.array(tie('part'), { maxLength: 6 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...TEXTS),
    fc
      .tuple(tag(OURS), attributes, fc.constantFrom('', '\n', ' \r\n'))
      .map(([name, some, blank]) => `<${name}${some}>${blank}</${name}>`),
    fc
      .tuple(tag(TAGS), attributes, tie('html'))
      .map(([name, some, inside]) => `<${name}${some}>${inside}</${name}>`),
    fc
      .tuple(tag(OURS), attributes, tie('html'))
      .map(([name, some, inside]) => `<${name}${some}>${inside}</${name}>`),
    fc.tuple(tag(TAGS), attributes).map(([name, some]) => `<${name}${some}>`),
    tag(TAGS).map((name) => `</${name}>`),
  ),
}));
const page = fc.oneof(
  html,
  fc
    .tuple(html, html)
    .map(
      ([head, body]) => `<!doctype html>\n<html lang=en><head>\n${head}</head>\n<body>${body}</body></html>`,
    ),
  html.map((body) => `\uFEFF<title>x</title>${body}`),
);
const options = fc.record(
  {
    autolink: fc.constantFrom('body', 'body', 'article', 'p, div'),
    limit: fc.constantFrom('first', 'section', 'all'),
    max: fc.constantFrom('1', '3'),
    jsonLd: fc.boolean(),
  },
  { requiredKeys: ['autolink'], noNullPrototype: true },
);

const RUNS = { numRuns: 1500 };

/** All text but that of elements that were filled. */
function textIn(html: string): string {
  const { tree } = parsePage(html.replace(/^\uFEFF/, ''));
  for (const element of elementsIn(tree)) if (isFilled(element) || isInserted(element)) element.children = [];
  return [...elementsIn(tree)]
    .filter(({ tagName }) => tagName === 'body')
    .map((body) => textOf(body).replace(/\s+/g, ''))
    .join('');
}

describe('on any page', () => {
  it('removePrerendered removes everything that prerender wrote', () => {
    fc.assert(
      fc.property(page, options, (html, some) => {
        assert.equal(
          removePrerendered(prerender(html, german, { file: 'a.html', ...some }).html),
          removePrerendered(html),
        );
      }),
      RUNS,
    );
  });

  it('a second run changes nothing, whatever glossary the first one had', () => {
    fc.assert(
      fc.property(page, options, (html, some) => {
        const given = { file: 'a.html', ...some };
        const once = prerender(html, glossary, given);
        assert.deepEqual(prerender(once.html, glossary, given), once);
        assert.deepEqual(prerender(prerender(html, german, given).html, glossary, given), once);
      }),
      RUNS,
    );
  });

  it('prerender changes no text outside of the elements that it fills', () => {
    fc.assert(
      fc.property(page, options, (html, some) => {
        fc.pre(!html.includes('data-glossary="x"'));
        const result = prerender(html, glossary, { file: 'a.html', ...some, jsonLd: false }).html;
        const scripts = /<script type="application\/ld\+json" data-glossary="prerendered">.*?<\/script>/g;
        assert.equal(textIn(result.replace(scripts, '')), textIn(html));
      }),
      RUNS,
    );
  });

  it('removePrerendered does not change a page without pre-rendered content', () => {
    fc.assert(
      fc.property(page, (html) => assert.equal(removePrerendered(html), html)),
      RUNS,
    );
  });
});

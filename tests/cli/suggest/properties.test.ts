// What holds for every page, however odd its markup: nothing is thrown, each sentence stands in the page as it is quoted, at the
// place that is named, and the draft is read back as it was meant.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText, toNodes } from '../../../src/core/rich-text.js';
import { elementsIn, parsePage, textOf } from '../../../src/cli/html/page.js';
import { toDraftSource } from '../../../src/cli/suggest/draft-source.js';
import { definitionPatterns } from '../../../src/cli/suggest/patterns/index.js';
import { fc } from '../../tools/properties.js';
import { read } from '../helpers/sources.js';
import { suggestFor } from './helpers.js';

const TEXTS = [
  'A webhook is a message that one system sends to another.',
  'Unter Latenz versteht man die Zeit bis zur Antwort.',
  'コンテナとは、実行中のプロセスです。',
  ' a service level agreement (SLA) ',
  ' API (Application Programming Interface) ',
  'SLA: ',
  'the Wye Valley ',
  'configuration drift ',
  ' is a ',
  ' that ',
  'A ',
  '. ',
  '(',
  ')',
  '"',
  '*',
  '_x_',
  '#',
  '- ',
  ': ',
  '\\\\',
  '&amp;',
  '&lt;b>',
  '&shy;',
  '&nbsp;',
  '\n',
  '\r\n',
  '\0',
  '\uFEFF',
  '😀',
  'İ',
  'ß',
  '<br>',
  '<img src=x>',
  '</p>',
  '</b>',
  '<!-- x -->',
  '<script>x</script>',
  '<',
  '{{ x }}',
];
const TAGS = 'p b em a h2 ul li dl dt dd table td div main nav span dfn abbr code pre sup svg'.split(' ');
const ATTRIBUTES = [
  '',
  '',
  ' lang=de',
  ' lang="ja-JP"',
  ' lang=x',
  ' title="Service Level Agreement"',
  ' hidden',
  ' role=main',
  ' href=#',
];

const { html } = fc.letrec<{ html: string; part: string }>((tie) => ({
  html: fc.array(tie('part'), { maxLength: 6 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...TEXTS),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES), tie('html'))
      .map(([name, some, inside]) => `<${name}${some}>${inside}</${name}>`),
    fc.constantFrom(...TAGS).map((name) => `<${name}>`),
  ),
}));
const lang = fc.constantFrom(undefined, 'en', 'de', 'ja', 'x', ...Object.keys(definitionPatterns));

/** The text of a page without white space, invisible characters and what stands between the parts of a sentence. */
function textIn(page: string): string {
  const { tree } = parsePage(page);
  for (const element of elementsIn(tree))
    element.children = element.children.filter(
      (child) => child.type !== 'element' || !/^(?:script|svg|sup)$/.test(child.tagName),
    );
  return bare(tree.children.map((child) => (child.type === 'element' ? textOf(child) : '')).join(''));
}

function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, '');
}

describe('on any page', () => {
  it('each quoted sentence stands in the page, and the draft says the same as the candidates', () => {
    fc.assert(
      fc.property(html, html, lang, (one, other, lang) => {
        const pages = { 'a.html': one, 'b.html': other };
        const { candidates, lang: used } = suggestFor(pages, { min: 1, ...(lang !== undefined && { lang }) });
        for (const { definition, found } of candidates) {
          const page = pages[found.file as keyof typeof pages];
          assert.ok(page !== undefined && found.line <= page.split(/\r\n?|\n/).length);
          // The numbers of notes are taken out of sentences, and other small print is not.
          if (definition !== undefined && !/<sup/.test(page))
            assert.ok(textIn(page).includes(bare(definition)));
        }
        const { glossary, problems } = read({ 'a.yaml': toDraftSource(candidates, used) });
        assert.deepEqual(
          problems.filter(({ severity }) => severity === 'error'),
          [],
        );
        const written = candidates.filter(
          ({ definition, expansion }) => (definition ?? expansion) !== undefined,
        );
        assert.deepEqual(
          // A bundle is in the order of its ids, a draft in that of its worth.
          glossary.entries.map(({ definition }) => bare(plainText(toNodes(definition)))).sort(),
          written.map(({ definition, expansion }) => bare(definition ?? expansion ?? '')).sort(),
        );
      }),
      { numRuns: 600 },
    );
  });

  it('any text of a Markdown page is read without a fault', () => {
    fc.assert(
      fc.property(html, fc.string(), (text, other) => {
        suggestFor({ 'a.md': text + other, 'b.md': `---\n${other}\n---\n${text}` }, { min: 1 });
      }),
      { numRuns: 300 },
    );
  });
});

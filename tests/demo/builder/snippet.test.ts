// The snippet that the builder writes: parsed as HTML, it has exactly what the options say.
import { assert } from '@open-wc/testing';
import {
  defaultOptions,
  emptyProject,
  IS_PUBLISHED,
  makeCss,
  makeSnippet,
  toRelease,
  type Bundle,
  type Options,
} from '../../../demo/builder/engine/index.js';
import { fc } from '../../tools/properties.js';

const base = 'https://unpkg.com/glossary-elements@1.2.3/dist/embed/';
const release = toRelease({
  integrity: { [`${base}faq-1.js`]: 'sha384-faq', [`${base}glossary.js`]: 'sha384-abc' },
});
const bundle = { entries: [{ id: 'a&b', term: 'A', definition: 'x' }] };

const project = (options: Partial<Options>) => ({
  ...emptyProject,
  options: { ...defaultOptions, script: 'unpkg' as const, ...options },
});

/** All parts of the snippet, as somebody pastes them who puts them into one page. */
function snippetOf(options: Partial<Options>, of: Bundle = bundle): string {
  return makeSnippet(project(options), release, of)
    .map(({ html }) => html)
    .join('\n');
}

function parse(options: Partial<Options>, of?: Bundle): Document {
  return new DOMParser().parseFromString(snippetOf(options, of), 'text/html');
}

/** The attributes of the script tag, without those that are the same in each. */
function attributes(options: Partial<Options>): Record<string, string> {
  const page = parse(options);
  const script = page.querySelector('script')!;
  const { type, src, integrity, crossorigin, ...own } = Object.fromEntries(
    Array.from(script.attributes, ({ name, value }) => [name, value]),
  );
  assert.deepEqual(
    { type, src, integrity, crossorigin },
    { type: 'module', src: `${base}glossary.js`, integrity: 'sha384-abc', crossorigin: 'anonymous' },
  );
  assert.lengthOf(page.querySelectorAll('script'), 1);
  return own;
}

const all = { articles: true, faq: true, index: true, entry: true };

describe('the snippet', () => {
  it('has the style sheet that keeps a page still, from beside the script, where the page has more than articles', () => {
    const sheet = (options: Partial<Options>) =>
      parse(options).querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? null;
    const articles = { articles: true, faq: false, index: false, entry: false };
    assert.equal(sheet({ show: { ...articles, faq: true } }), `${base}glossary.css`);
    assert.equal(sheet({ show: { ...articles, index: true }, script: 'copy' }), '/glossary/glossary.css');
    assert.equal(sheet({ show: all, script: 'copy', scriptSrc: 'js/g.js' }), 'js/glossary.css');
    assert.isNull(sheet({ show: articles }));
  });

  it('names the version and the hash of the script, with an attribute a line', () => {
    assert.deepEqual(release, {
      version: '1.2.3',
      base,
      integrity: { 'faq-1.js': 'sha384-faq', 'glossary.js': 'sha384-abc' },
    });
    assert.equal(
      snippetOf({}),
      `<script
  type="module"
  src="${base}glossary.js"
  integrity="sha384-abc"
  crossorigin="anonymous"
  data-src="/glossary.json"
  data-autolink="article"
></script>`,
    );
  });

  it('names a copy on the site, which it does not check', () => {
    const snippet = (options: Partial<Options>) => snippetOf({ script: 'copy', ...options });
    assert.equal(
      snippet({}),
      '<script\n  type="module"\n  src="/glossary/glossary.js"\n  data-src="/glossary.json"\n  data-autolink="article"\n></script>',
    );
    assert.include(snippet({ scriptSrc: '/js/glossary.js' }), 'src="/js/glossary.js"');
    assert.include(snippet({ scriptSrc: ' ' }), 'src="/glossary/glossary.js"');
  });

  it('names a copy as long as no version is published', () => {
    assert.equal(defaultOptions.script, IS_PUBLISHED ? 'unpkg' : 'copy');
  });

  it('is not made of an import map that is of no release', () => {
    for (const importMap of [{}, { integrity: {} }, { integrity: { '/x/glossary.js': 'sha384-abc' } }])
      assert.throws(() => toRelease(importMap), 'not the import map of a release');
  });

  it('has the options that differ from the defaults', () => {
    const options = {
      autolink: '.post > p',
      limit: 'section',
      max: 5,
      skip: '.intro, [data-x="1"]',
      mode: 'highlight',
      theme: 'editorial',
      lang: 'de',
      src: '/words.json?a=1&b=2',
    } as const;
    assert.deepEqual(attributes(options), {
      'data-src': '/words.json?a=1&b=2',
      'data-autolink': '.post > p',
      'data-limit': 'section',
      'data-max': '5',
      'data-skip': '.intro, [data-x="1"]',
      'data-mode': 'highlight',
      'data-theme': 'editorial',
      'data-lang': 'de',
    });
  });

  it('says nothing of articles that are not shown', () => {
    const show = { ...all, articles: false };
    assert.deepEqual(attributes({ show, max: 3, limit: 'all' }), { 'data-src': '/glossary.json' });
  });

  it('has the elements that are shown', () => {
    const page = parse({ show: all });
    assert.equal(page.querySelector('glossary-entry')!.getAttribute('term'), 'a&b');
    assert.isTrue(page.querySelector('glossary-index')!.hasAttribute('definitions'));
    assert.equal(
      parse({ show: all, term: 'crm' }).querySelector('glossary-entry')!.getAttribute('term'),
      'crm',
    );
    assert.lengthOf(parse({}).querySelectorAll('glossary-entry, faq-accordion, glossary-index'), 0);
  });

  it('has a part for each place, the elements below their headings, in the language of the glossary', () => {
    const faqs = [{ question: 'F?', answer: 'A.' }];
    const parts = (of: Bundle, options: Partial<Options> = {}) =>
      makeSnippet(project({ show: { ...all, entry: false }, ...options }), release, of)
        .slice(1)
        .map(({ place, html }) => [place, html.split('\n')[0]]);
    assert.deepEqual(
      makeSnippet(project({ show: all }), release, bundle).map(({ place }) => place),
      ['site', 'entry', 'index', 'questions'],
    );
    assert.deepEqual(parts({ ...bundle, faqs }), [
      ['index', '<h2>Glossary</h2>'],
      ['questions', '<h2>Frequently asked questions</h2>'],
    ]);
    assert.deepEqual(parts({ ...bundle, faqs, lang: 'de-AT' }), [
      ['index', '<h2>Glossar</h2>'],
      ['questions', '<h2>Häufige Fragen</h2>'],
    ]);
    assert.deepEqual(parts({ ...bundle, title: 'A & B' })[0], ['index', '<h2>A &amp; B</h2>']);
    assert.deepEqual(parts({ ...bundle, title: 'A & B' }, { title: 'Mine' })[0], ['index', '<h2>Mine</h2>']);
  });

  it('has an index with definitions, unless every entry has a page', () => {
    const [entry] = bundle.entries;
    const withPage = { id: 'b', term: 'B', definition: 'x', url: '/b' };
    const hasDefinitions = (of: Bundle) =>
      parse({ show: all }, of).querySelector('glossary-index')!.hasAttribute('definitions');
    assert.isTrue(hasDefinitions({ entries: [entry!, withPage] }), 'one has a page');
    assert.isFalse(hasDefinitions({ entries: [withPage] }), 'all have one');
    assert.isFalse(hasDefinitions({ entries: [entry!], url: '/glossary/' }), 'the glossary has one');
    assert.isTrue(hasDefinitions({ entries: [entry!], url: '/glossary/#' }), 'they are places in one page');
  });

  it('has all questions that there are, or those of one entry', () => {
    const faqs = [{ question: 'Q?', answer: 'A.' }];
    const [b, c] = ['b', 'c'].map((id) => ({ id, term: `<${id}>`, definition: 'x', faqs }));
    const accordions = (of: Bundle, options: Partial<Options> = {}) =>
      [...parse({ show: all, ...options }, of).querySelectorAll('h3, faq-accordion')].map(
        ({ outerHTML }) => outerHTML,
      );
    const asked = { entries: [...bundle.entries, b!, c!] };
    const group = (id: string) => [
      `<h3>&lt;${id}&gt;</h3>`,
      `<faq-accordion term="${id}" heading-level="4"></faq-accordion>`,
    ];
    const both = [...group('b'), ...group('c')];
    assert.deepEqual(accordions(asked), both);
    assert.deepEqual(accordions({ ...asked, faqs }), ['<faq-accordion></faq-accordion>', ...both]);
    assert.deepEqual(accordions({ entries: [...bundle.entries, b!] }), [
      '<faq-accordion term="b"></faq-accordion>',
    ]);
    assert.deepEqual(accordions(asked, { questions: 'c' }), ['<faq-accordion term="c"></faq-accordion>']);
    assert.deepEqual(accordions(asked, { questions: 'gone' }), both);
  });

  it('has a question to be written over, marked as an example, where there is none', () => {
    const questions = (lang: string) =>
      makeSnippet(project({ show: all }), release, { ...bundle, lang }).find(
        ({ place }) => place === 'questions',
      )!;
    assert.isTrue(questions('en').isExample);
    assert.include(questions('en').html, '<h3 slot="question">Your question?</h3><p>Your answer.</p>');
    assert.include(questions('de').html, '<h3 slot="question">Ihre Frage?</h3><p>Ihre Antwort.</p>');
  });

  it('has the look of the cards as a style', () => {
    const style = parse({ accent: '#b00', radius: '0', font: '"A</style><b>", serif' }).querySelector(
      'style',
    )!;
    const rule = style.sheet?.cssRules[0] ?? sheetOf(style.textContent).cssRules[0];
    const value = (name: string) => (rule as CSSStyleRule).style.getPropertyValue(name).trim();
    assert.equal(value('--glossary-accent'), '#b00');
    assert.match(value('--glossary-underline'), /#b00 62%/, 'the line below terms');
    assert.equal(value('--glossary-radius'), '0');
    assert.include(style.textContent, 'family: "A\\3c /style>\\3c b>", serif;');
    assert.equal(style.ownerDocument.querySelector('b'), null);
  });

  it('is, for any texts, the same attributes when it is parsed', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, text, text, text, (autolink, skip, lang, src, font) => {
        const found = attributes({ autolink, skip, lang, src, font });
        const expected = {
          'data-src': src.trim() || '/glossary.json',
          'data-autolink': autolink.trim() || 'article',
          ...(skip.trim() !== '' && { 'data-skip': skip.trim() }),
          ...(lang.trim() !== '' && { 'data-lang': lang.trim() }),
        };
        // The parser makes one kind of line break of all, and no NUL.
        const asParsed = (value: string) => value.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
        assert.deepEqual(
          found,
          Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, asParsed(value)])),
        );
      }),
    );
  });
});

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

describe('the style sheet', () => {
  const css = (options: Partial<Options>) => makeCss({ ...defaultOptions, ...options });

  it('is empty without a choice', () => assert.equal(css({}), ''));

  it('leaves out what is no value', () => {
    for (const value of [
      'red; } body { display: none',
      'url(https://example.org)',
      '</style>',
      '}',
      'red !important',
      'red/*',
      'calc(1px',
      'var(--none, url(https://example.org/))',
    ])
      assert.equal(css({ accent: value, background: value, radius: value }), '', value);
  });

  it('has texts that can be read on the background', () => {
    assert.include(css({ background: 'white' }), '--glossary-color: #1c1e21');
    assert.include(css({ background: '#123' }), '--glossary-color: #e8eaee');
    for (const background of ['light-dark(white, black)', 'transparent', 'currentcolor'])
      assert.notInclude(css({ background }), '--glossary-color', background);
  });
});

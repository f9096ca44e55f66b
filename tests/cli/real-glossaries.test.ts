/** Glossaries that people publish, where they are there to be read; and our own. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { parse } from 'yaml';
import { childNodes, plainText, toNodes, type RichTextNode } from '../../src/core/rich-text.js';
import type { RichText } from '../../src/core/schema.js';
import { check, places, read, type Files } from './helpers/sources.js';

const PROJECT = join(import.meta.dirname, '../..');
const SHARED = join(PROJECT, '../shared/data');

/** The files at `path`, by their names; `undefined`, and the test is skipped, when they are not there. */
function filesAt(t: TestContext, ...path: string[]): Files | undefined {
  const place = join(SHARED, ...path);
  if (!existsSync(place)) {
    t.skip(`not there: ${place}`);
    return undefined;
  }
  return filesIn(place);
}

function filesIn(place: string): Files {
  const names = statSync(place).isDirectory()
    ? readdirSync(place)
        .sort()
        .map((name) => join(place, name))
    : [place];
  return Object.fromEntries(names.map((name) => [basename(name), readFileSync(name, 'utf8')]));
}

function nodesOf(text: RichText): RichTextNode[] {
  const walk = (node: RichTextNode): RichTextNode[] => [node, ...childNodes(node).flatMap(walk)];
  return toNodes(text).flatMap(walk);
}

const rulesOf = (files: Files, lang?: string) => [
  ...new Set(check(files, lang === undefined ? {} : { lang }).map(({ rule }) => rule)),
];

describe('the marketing glossary', () => {
  const files = filesIn(join(PROJECT, 'data/marketing'));

  it('has no problems', () => assert.deepEqual(places(check(files)), []));

  it('gives the bytes of data/glossary.json', () => {
    const published = readFileSync(join(PROJECT, 'data/glossary.json'), 'utf8');
    assert.equal(`${JSON.stringify(read(files).bundle, null, 2)}\n`, published);
  });
});

describe('CNCF glossary', () => {
  const counts = { en: 81, ja: 73, ko: 20, ur: 10 };
  const drafts = { en: 8, ja: 0, ko: 0, ur: 0 };
  for (const [lang, count] of Object.entries(counts)) {
    it(`${lang}: every entry is read, and what is no entry is named`, (t) => {
      const files = filesAt(t, 'cncf', lang);
      if (files === undefined) return;
      const { bundle, problems, skipped } = read(files);
      assert.equal(bundle.entries.length, count);
      assert.equal(
        bundle.entries.length + skipped + drafts[lang as keyof typeof drafts],
        Object.keys(files).filter((name) => !name.startsWith('_')).length,
      );
      // search.md is a page of the site, without a text.
      const errors = problems.filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        errors.map(({ file, rule }) => [file, rule]),
        [['search.md', 'schema']],
      );
      const unknown = problems.filter(({ rule }) => rule === 'unknown-field').map(({ message }) => message);
      assert.equal(unknown.filter((message) => message.includes('"status"')).length, 1);
    });

    it(`${lang}: links to entries are links to entries, and see also`, (t) => {
      const files = filesAt(t, 'cncf', lang);
      if (files === undefined) return;
      const { bundle, glossary, problems } = read(files, { url: '/terms/' });
      const stray: string[] = [];
      assert.deepEqual(
        rulesOf(files).filter((rule) => rule.startsWith('dangling')),
        [],
      );
      for (const { id, definition, body = '', seeAlso = [] } of bundle.entries) {
        const urls = [definition, body]
          .flatMap(nodesOf)
          .flatMap(({ type, url }) => (type === 'link' ? [String(url)] : []));
        const linked = urls.flatMap((url) => glossary.findByUrl(url.replace(/#.*/, ''))?.id ?? []);
        assert.deepEqual(new Set(seeAlso), new Set(linked.filter((target) => target !== id)), id);
        stray.push(...urls.filter((url) => /^\/(?!terms\/)(?:[a-z]{2}\/)?[a-z-]+\/$/.test(url)));
      }
      // The Korean and Urdu ones are small parts of the English one.
      assert.equal(problems.filter(({ rule }) => rule === 'stray-link').length, stray.length);
      assert.equal(stray.length, { en: 0, ja: 0, ko: 20, ur: 15 }[lang]);
    });
  }
});

describe('Glosario', () => {
  const counts = { en: 633, ja: 9, ar: 28 };
  for (const [lang, count] of Object.entries(counts)) {
    it(`${lang}: every entry is read`, (t) => {
      const files = filesAt(t, 'glosario.yml');
      if (files === undefined) return;
      const { bundle, skipped, problems } = read(files, { lang });
      assert.deepEqual([bundle.lang, bundle.entries.length, skipped], [lang, count, 0]);
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error'),
        [],
      );
      for (const { id, definition } of bundle.entries) assert.notEqual(plainText(definition), '', id);
    });
  }

  it('its two dangling references are named, where they are', (t) => {
    const files = filesAt(t, 'glosario.yml');
    if (files === undefined) return;
    const errors = check(files, { lang: 'en' }).filter(({ severity }) => severity === 'error');
    assert.deepEqual(places(errors), [
      'glosario.yml:10105:7 error dangling-see-also',
      'glosario.yml:10106:7 error dangling-see-also',
    ]);
    const lines = files['glosario.yml']!.split('\n');
    assert.deepEqual(
      errors.map(({ line }) => lines[line - 1]!.trim()),
      ['- data_analysis', '- bayesian_statistics'],
    );
  });

  it('every link of the language that was taken is still there', (t) => {
    const files = filesAt(t, 'glosario.yml');
    if (files === undefined) return;
    const { bundle } = read(files, { lang: 'en', url: '/g/' });
    const links = bundle.entries
      .flatMap(({ definition }) => nodesOf(definition))
      .filter(({ type }) => type === 'link');
    const written = (parse(files['glosario.yml']!) as { en: { def: string } }[]).map(({ en }) => en.def);
    assert.equal(links.length, written.join('').split('](').length - 1);
    const others = links.map(({ url }) => String(url)).filter((url) => !/^(?:\/g\/|https?:)/.test(url));
    assert.deepEqual(others, ['t#raining_data']);
    assert.deepEqual(
      places(check(files, { lang: 'en' })).filter((place) => place.endsWith('relative-url')).length,
      1,
    );
  });
});

describe('FEC glossary', () => {
  it('HTML becomes nodes: every link and every word is still there', (t) => {
    const files = filesAt(t, 'fec-terms.json');
    if (files === undefined) return;
    const source = JSON.parse(files['fec-terms.json']!) as { term: string; definition: string }[];
    const { bundle, problems } = read(files);
    // A quote is missing in one of its links.
    assert.deepEqual(places(problems), [
      'fec-terms.json:504:1161 warning html-syntax',
      'fec-terms.json:504:1216 warning html-syntax',
    ]);
    assert.equal(bundle.entries.length, source.length);
    const byTerm = new Map(bundle.entries.map((entry) => [entry.term, entry]));
    let count = 0;
    for (const { term, definition } of source) {
      const hrefs = [...definition.matchAll(/<a\s[^>]*href="([^"]*)"/g)].map(([, href]) => href);
      const nodes = nodesOf(byTerm.get(term)!.definition);
      // Addresses that stand in the text became links, too.
      const urls = nodes.flatMap(({ type, url }) => (type === 'link' ? [url] : []));
      for (const href of hrefs) assert.ok(urls.includes(href), `${term}: ${href}`);
      assert.equal(
        nodes.filter(({ type }) => type === 'listItem').length,
        definition.split('<li>').length - 1,
        term,
      );
      const words = (text: string) => text.replace(/<[^>]*>/g, '').replace(/\s+/g, '');
      if (term !== 'Political committee')
        // the one with the quote
        assert.equal(words(plainText(byTerm.get(term)!.definition)), words(definition), term);
      assert.equal(urls.length, hrefs.length, term);
      count += urls.length;
    }
    assert.equal(count, 193); // of the 194 that are written, one has swallowed another
  });
});

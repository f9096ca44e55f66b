/** What is proposed from a whole site, in which order, and how the draft is written. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText, toNodes } from '../../../src/core/rich-text.js';
import { toDraftSource } from '../../../src/cli/suggest/draft-source.js';
import { check, md, read } from '../helpers/sources.js';
import { suggestFor } from './helpers.js';

const terms = (...args: Parameters<typeof suggestFor>) =>
  suggestFor(...args).candidates.map(({ term }) => term);
const WEBHOOK = 'A webhook is a message that one system sends to another.';

describe('what the pages say of one term', () => {
  it('is joined: its definition, what it stands for, its names', () => {
    const { candidates } = suggestFor({
      'a.html': '<p>A service level agreement (SLA) is a contract that names a level of service.',
      'b.html': '<p>Two SLAs, and an SLA.',
    });
    assert.deepEqual(candidates, [
      {
        term: 'SLA',
        aliases: ['service level agreement'],
        expansion: 'service level agreement',
        definition: 'A service level agreement (SLA) is a contract that names a level of service.',
        found: { file: 'a.html', line: 1, column: 4 },
        also: [],
        uses: 4,
        pages: 2,
      },
    ]);
  });

  it('has the longer name as the term where the pages use it more', () => {
    const { candidates } = suggestFor({
      'a.html':
        '<p>A virtual machine (VM) is a computer that another one plays. A virtual machine runs. Virtual machines, too.',
    });
    assert.deepEqual(
      candidates.map(({ term, aliases, expansion }) => [term, aliases, expansion]),
      [['virtual machine', ['VM'], undefined]],
    );
  });

  it('is its surest definition, and where the others are', () => {
    const { candidates } = suggestFor({
      'a.html': '<p>A webhook is a message that systems send to others.',
      'b.html': '<dl><dt>Webhook<dd>A message that is sent by a system.</dl>',
    });
    const [{ definition, found, also }] = candidates as [(typeof candidates)[number]];
    assert.equal(definition, 'A message that is sent by a system.');
    assert.deepEqual([found.file, ...also.map(({ file }) => file)], ['b.html', 'a.html']);
  });

  it('is written as inside of sentences', () => {
    const page = '<p>Containerization is the process of packaging an application. We like containerization.';
    assert.deepEqual(terms({ 'a.html': page }), ['containerization']);
    assert.deepEqual(terms({ 'a.html': page.replace(/ We .*/, '') }), ['Containerization']);
  });

  it('is not that of an acronym with one letter more', () => {
    const page =
      '<p>FTP is a protocol that is rather old. FTP Secure (FTPS) and domain names (DNs) of the Domain Name System (DNS).';
    const { candidates } = suggestFor({ 'a.html': page });
    const found = candidates.map(({ term, definition }) => [term, definition !== undefined]);
    assert.deepEqual(found.sort(), [
      ['DN', false],
      ['DNS', false],
      ['FTP', true],
      ['FTPS', false],
    ]);
  });

  it('counts with "the" only where a heading names the term', () => {
    const page = '<p>The load average is a measure of the work of a system.';
    assert.deepEqual(terms({ 'a.html': page }), []);
    assert.deepEqual(terms({ 'a.html': `<h2>Load average</h2>${page}` }), ['load average']);
  });
});

describe('what no page explains', () => {
  const page = (count: number) => `<p>${'We use Terraform here. '.repeat(count)}`;

  it('is proposed where it is frequent', () => {
    assert.deepEqual(terms({ 'a.html': page(2) }), []);
    assert.deepEqual(terms({ 'a.html': page(3) }), ['Terraform']);
    assert.deepEqual(terms({ 'a.html': page(3) }, { min: 4 }), []);
  });

  it('does not count inside of longer terms', () => {
    assert.deepEqual(terms({ 'a.html': `<p>${'and the Wye Valley is good. '.repeat(3)}` }), ['Wye Valley']);
  });

  it('does not count in code, links of a menu, and what is on many pages', () => {
    const frame = '<p>We use Terraform and Pulumi here.</p>';
    const menu = '<ul><li><a href=#>We use Ansible now</a></ul>';
    const pages = Object.fromEntries(
      Array.from({ length: 4 }, (_, index) => [
        `${index}.html`,
        `${frame}${menu}<p>${index} <code>Vagrant</code>`,
      ]),
    );
    assert.deepEqual(terms(pages), []);
  });
});

describe('what a glossary explains', () => {
  const pages = { 'a.html': `<p>${WEBHOOK} A service level agreement (SLA) is here.` };

  it('is left out, by each of its names', () => {
    const known = (front: string) => [read({ 'a.md': md(front) }).glossary];
    assert.deepEqual(terms(pages), ['SLA', 'webhook']);
    assert.deepEqual(terms(pages, { known: known('term: Webhooks') }), ['SLA', 'webhook']);
    assert.deepEqual(terms(pages, { known: known('term: Webhook') }), ['SLA']);
    assert.deepEqual(terms(pages, { known: known('term: x\naliases: [Service Level Agreement]') }), [
      'webhook',
    ]);
  });
});

describe('the order', () => {
  const pages = {
    'a.html': `<p>${WEBHOOK} ${'We use Terraform here. '.repeat(9)}`,
    'b.html': '<p>A cache is a store of results that are needed again.',
    'c.html': '<p>The cache is good.',
  };

  it('is by pages, then by uses; what no page explains comes last', () => {
    assert.deepEqual(terms(pages), ['cache', 'webhook', 'Terraform']);
  });

  it('is the same in each run, and does not depend on the order of the pages', () => {
    const reversed = Object.fromEntries(Object.entries(pages).reverse());
    assert.deepEqual(terms(reversed), terms(pages));
    assert.deepEqual(suggestFor(pages), suggestFor(pages));
  });

  it('decides what a limit leaves out', () => {
    const { candidates, more } = suggestFor(pages, { limit: 1 });
    assert.deepEqual([candidates.map(({ term }) => term), more], [['cache'], 2]);
  });
});

describe('the language', () => {
  const pages = {
    'en.html': `<html lang=en><p>${WEBHOOK}`,
    'de.html':
      '<html lang=de-AT><p>Ein Cache ist ein Speicher, der Ergebnisse aufhebt, und so weiter und so fort.',
  };

  it('is that of most of the text, or the one that is asked for', () => {
    assert.deepEqual(terms(pages), ['Cache']);
    assert.deepEqual(suggestFor(pages).otherLanguages, ['en']);
    assert.deepEqual(terms(pages, { lang: 'en' }), ['webhook']);
  });

  it('is the one that is asked for where a page names none', () => {
    assert.deepEqual(
      terms({ 'a.html': '<p>Ein Cache ist ein Speicher, der alles aufhebt.' }, { lang: 'de' }),
      ['Cache'],
    );
  });
});

describe('the draft', () => {
  const pages = {
    'a.html':
      '<p>A *star* is a sign that stands in &lt;b> text: 1 * 2, [a], _b_ &amp;amp; #c. </p><p>A service level agreement (SLA) is here.' +
      '<p>In Terraform, or Terraform, or in Terraform.',
    'b.html': '<p>A yes is a word: that is, an answer - "so".',
  };
  const { candidates } = suggestFor(pages);
  const draft = toDraftSource(candidates, 'en');

  it('is read by glossary build, with the sentences as they stand in the pages', () => {
    const { glossary, problems } = read({ 'a.yaml': draft });
    assert.deepEqual(problems, []);
    const texts = glossary.entries.map(({ definition }) => plainText(toNodes(definition)));
    const explained = candidates.filter(
      ({ definition, expansion }) => (definition ?? expansion) !== undefined,
    );
    assert.deepEqual(
      texts,
      explained.map(({ definition, expansion }) => definition ?? expansion),
    );
    assert.equal(glossary.lang, 'en');
  });

  it('has no problem for glossary check, but an acronym that no page explains', () => {
    const rules = check({ 'a.yaml': draft }).map(({ rule }) => rule);
    assert.deepEqual(rules, ['only-expansion']);
  });

  it('says where each was found, and has what no page explains as comments', () => {
    assert.match(draft, /\n {2}# a\.html:1; 2 uses on 1 page\n {2}- term: SLA\n/);
    assert.match(
      draft,
      /\n {2}# a\.html:1; 3 uses on 1 page\n {2}# - term: Terraform\n {2}# {3}definition: ""/,
    );
  });

  it('becomes an entry where the comment signs are taken away', () => {
    const uncommented = draft.replace(
      /^ {2}# (- term: Terraform)\n {2}# ( {2}definition: )""/m,
      '  $1\n  $2"T."',
    );
    const { glossary } = read({ 'a.yaml': uncommented });
    assert.equal(glossary.find('Terraform')?.definition, 'T.');
  });

  it('stays valid without an entry, and with odd names of files', () => {
    const odd = suggestFor({ 'a\n- term: X: #.html': `<p>${'We use Terraform here. '.repeat(3)}` });
    assert.deepEqual(read({ 'a.yaml': toDraftSource(odd.candidates, 'en') }).glossary.entries, []);
  });
});

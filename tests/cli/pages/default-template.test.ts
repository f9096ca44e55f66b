import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Mustache from 'mustache';
import { DEFAULT_TEMPLATE } from '../../../src/cli/pages/default-template.js';
import { entryView, indexView, letterView } from '../../../src/cli/pages/make-view.js';
import { entries, entry, siteOf } from './helpers.js';

const NONE = { previous: undefined, next: undefined };
const OPTIONS = { footer: '' };
const ASKED = { faqs: [{ question: 'Why?', answer: 'Because.' }] };

describe('the default template', () => {
  const site = siteOf([entry('api', { tags: ['data'] }), ...entries(500)], ASKED);
  const views = {
    entry: entryView(site, site.pageOf('api')!, NONE, [], OPTIONS),
    letter: letterView(site, site.letters[0]!, NONE, OPTIONS),
    divided: indexView(site, OPTIONS),
    index: indexView(siteOf([entry('api')], ASKED), OPTIONS),
  };

  it('names everything that a template may use, for authors of other templates', () => {
    const [, comment = ''] = /^\{\{!([^]*?)\}\}/.exec(DEFAULT_TEMPLATE) ?? [];
    const names = (value: unknown): string[] => {
      if (Array.isArray(value)) return value.slice(0, 1).flatMap(names);
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([name, inner]) => [name, ...names(inner)]);
    };
    const used = [...new Set(Object.values(views).flatMap(names))];
    assert.ok(used.length > 30);
    assert.deepEqual(
      used.filter((name) => !new RegExp(`\\b${name}\\b`).test(comment)),
      [],
    );
  });

  it('tells a style sheet which paragraph of an entry is not its definition', () => {
    const said = siteOf([entry('api', { pronunciation: 'ay-pee-eye' })]);
    const view = entryView(said, said.pageOf('api')!, NONE, [], OPTIONS);
    assert.match(Mustache.render(DEFAULT_TEMPLATE, view), /<glossary-entry [^>]*class="is-said">/);
    assert.doesNotMatch(Mustache.render(DEFAULT_TEMPLATE, views.entry), /is-said/);
  });

  it('has no heading for questions where the glossary has none', () => {
    const view = indexView(siteOf([entry('api')]), OPTIONS);
    assert.doesNotMatch(Mustache.render(DEFAULT_TEMPLATE, view), /class="faqs"/);
  });

  const pages: [keyof typeof views, string[]][] = [
    ['entry', ['glossary-entry term="api"', '<a href="../#tag=data">', 'class="breadcrumbs"']],
    ['letter', ['<dl>', 'class="breadcrumbs"']],
    ['divided', ['class="letters"', 'class="home"', '<faq-accordion json-ld>']],
    ['index', ['<glossary-index definitions json-ld>', 'class="home"', '<faq-accordion json-ld>']],
  ];
  for (const [name, parts] of pages)
    it(`makes the page "${name}" of its own parts only`, () => {
      const html = Mustache.render(DEFAULT_TEMPLATE, views[name], {}, { escape: String });
      assert.ok(html.startsWith('<!doctype html>\n'));
      const all = [...new Set(pages.flatMap(([, some]) => some))];
      assert.deepEqual(
        all.filter((part) => html.includes(part)),
        all.filter((part) => parts.includes(part)),
      );
    });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DEFAULT_TEMPLATE } from '../../../src/cli/pages/default-template.js';
import { alsoCalled, otherNames } from '../../../src/cli/pages/other-names.js';
import { makeSite } from '../../../src/cli/pages/pages.js';
import type { Entry } from '../../../src/core/schema.js';
import { entry, siteOf } from './helpers.js';

const named = (term: string, ...aliases: string[]): Entry => entry('one', { term, aliases });

describe('the other names of an entry', () => {
  const names: [string, string, ...string[]][] = [
    ['Webhook', 'HTTP callback', 'HTTP callback', 'HTTP callbacks'],
    ['HTTP', 'HTTPS', 'HTTPS'],
    ['SaaS', 'SaaP', 'SaaP'],
    ['Bounce', 'hard bounce, bounced email', 'bounces', 'hard bounce', 'bounced email'],
    ['Personalisation', 'personalization', 'personalization'],
    ['C', 'C++', 'C++'],
    ['データ', 'データ型', 'データ型'],
    ['Server', 'Service', 'Service'],
    ['Data', 'Date', 'Date'],
  ];
  for (const [term, expected, ...aliases] of names)
    it(`${term}: ${expected}`, () => assert.equal(otherNames(named(term, ...aliases), 'en'), expected));

  const forms: [string, ...string[]][] = [
    ['API', 'APIs', "API's", 'api'],
    ['UI', 'UIs'],
    ['Company', 'companies'],
    ['Call to action', 'calls to action', 'call-to-action'],
    ['Double opt-in', 'double opt in', 'double opt-ins'],
    ['A/B test', 'AB test', 'A/B testing'],
    ['Haus', 'Häuser', 'Hauses'],
    ['Tasa de rebote', 'tasas de rebote'],
    ['Лид', 'лиды', 'лидов'],
    ['Метрика', 'метрики', 'метрик'],
    ['Kriterium', 'Kriterien'],
    ['Access Control List (ACL)', 'ACL', 'ACLs', 'access control lists'],
    ['Bounce', ' ', ''],
  ];
  for (const [term, ...aliases] of forms)
    it(`are no forms of its name: ${term}, not ${aliases.join(', ')}`, () =>
      assert.equal(otherNames(named(term, ...aliases), 'en'), ''));

  it('are not its long form, which stands for itself', () => {
    const sql = entry('sql', {
      term: 'SQL',
      expansion: 'Sales-qualified lead',
      aliases: ['sales qualified leads'],
    });
    assert.equal(otherNames(sql, 'en'), '');
  });

  it('come with a word in the language of the glossary', () => {
    const some = named('Lead', 'Interessent', 'Kontakt');
    assert.equal(alsoCalled(some, 'de'), 'Andere Namen: Interessent und Kontakt');
    assert.equal(alsoCalled(some, 'fr'), 'Autres noms\u00a0: Interessent, Kontakt');
    assert.equal(alsoCalled(some, 'en'), 'Also called: Interessent, Kontakt');
    assert.equal(alsoCalled(entry('api'), 'en'), '');
  });
});

describe('the page of an entry', () => {
  const api = entry('api', { aliases: ['web interface'], pronunciation: 'ay-pee-eye' });
  const pageOf = (given: Entry, lang: string) => {
    const site = siteOf([given], { lang });
    const made = makeSite(site, {
      template: { file: 'page.html', text: DEFAULT_TEMPLATE },
      footer: '',
      frontMatter: false,
      autolink: true,
      partOf: () => undefined,
      scriptFiles: undefined,
    });
    return [...made].find(({ path }) => path === 'api/index.html')?.text ?? '';
  };

  it('has the other names below its title, before its definition', () => {
    assert.match(
      pageOf(api, 'fr'),
      /<h1>API<\/h1><p class="other-names">Autres noms\u00a0: <bdi>web interface<\/bdi><\/p><p[^>]*>.*ay-pee-eye.*<p>What api is\.<\/p>/,
    );
    assert.doesNotMatch(pageOf(entry('api'), 'fr'), /other-names/);
  });

  it('says of each part which language it is in', () =>
    assert.match(
      pageOf({ ...api, lang: 'en' }, 'de'),
      /<p class="other-names" lang="de" dir="auto">Andere Namen: <bdi lang="en">web interface<\/bdi>/,
    ));
});

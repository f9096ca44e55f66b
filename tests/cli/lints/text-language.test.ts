/** The language of a glossary: tags that are none, and texts in another language than the glossary says. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tagProblem } from '../../../src/cli/sources/language-tags.js';
import { textLanguage } from '../../../src/cli/lints/text-language.js';
import { read, type Options } from '../helpers/sources.js';

const TEXTS: Readonly<Record<string, readonly [term: string, definition: string]>> = {
  en: ['Webhook', 'A message that one system sends to another the moment something happens.'],
  de: ['Webhook', 'Eine Nachricht, die ein System an ein anderes schickt, sobald etwas geschieht.'],
  fr: ['Webhook', 'Un message qu’un système envoie à un autre au moment où quelque chose se produit.'],
  es: ['Webhook', 'Un mensaje que un sistema envía a otro en el momento en que ocurre algo.'],
  ru: ['Вебхук', 'Сообщение, которое одна система отправляет другой, как только что-то происходит.'],
  ja: ['Webhook', '何かが起きた瞬間に、あるシステムが別のシステムへ送るメッセージのことです。'.repeat(2)],
};

function problemOf(lang: string, options: Options = {}) {
  const [term, definition] = TEXTS[lang]!;
  const { bundle, glossary, locate } = read({ 'a.csv': `Term;Definition\n${term};${definition}\n` }, options);
  const [problem, ...others] = textLanguage(glossary, locate, bundle.lang);
  assert.deepEqual(others, []);
  return problem;
}

describe('texts in another language than English', () => {
  for (const [lang, name] of Object.entries({
    de: 'German',
    fr: 'French',
    es: 'Spanish',
    ru: 'Russian',
    ja: 'Japanese',
  })) {
    it(`are named where no language is stated: ${name}`, () => {
      const problem = problemOf(lang);
      assert.equal(
        problem?.message,
        `The texts look ${name}, but no language is stated, so they are read as English.`,
      );
      assert.match(problem.advice, new RegExp(`--lang ${lang}, .*"lang": "${lang}"`));
    });

    it(`are named where another language is stated: ${name}`, () => {
      const message = problemOf(lang, { lang: 'en' })?.message;
      assert.equal(message, `The texts look ${name}, but the language of the glossary is English ("en").`);
    });

    it(`are as they should be where theirs is stated: ${name}`, () => {
      assert.equal(problemOf(lang, { lang }), undefined);
      assert.equal(problemOf(lang, { lang: `${lang}-XX` }), undefined);
    });
  }
});

describe('nothing is said', () => {
  it('of acronyms whose definitions are only what they stand for, in another language', () => {
    const rows = [
      'CDN,Content Delivery Network',
      'SLA,Service Level Agreement',
      'API,Application Programming Interface',
      'CRM,Customer Relationship Management',
    ];
    const { glossary, locate } = read({ 'a.csv': ['term,definition', ...rows].join('\n') });
    assert.deepEqual(textLanguage(glossary, locate, 'de'), []);
  });

  it('of English texts', () => assert.equal(problemOf('en'), undefined));

  it('of texts that are too short', () => {
    const { glossary, locate } = read({ 'a.csv': 'term,definition\nA,Eine Sache\n' });
    assert.deepEqual(textLanguage(glossary, locate, undefined), []);
  });

  it('of a language that cannot be recognized', () => {
    assert.equal(problemOf('de', { lang: 'gsw' })?.message, undefined);
  });
});

describe('the tag of a language', () => {
  for (const tag of ['en', 'pt-BR', 'zh_CN', 'zh-Hant', 'gsw', 'cy', 'deu', 'qaa', 'x-mine'])
    it(`is ${tag}`, () => assert.equal(tagProblem(tag), undefined));

  const meant = { german: 'de', Deutsch: 'de', jp: 'ja', gr: 'el', dk: 'da', cz: 'cs', ua: 'uk' };
  for (const [text, tag] of Object.entries(meant))
    it(`is not "${text}", but ${tag}`, () => {
      assert.match(tagProblem(text)!, new RegExp(`is not the tag of a language\\. Did you mean "${tag}" `));
    });

  for (const text of ['xx', '', '1', 'no language'])
    it(`is not "${text}"`, () => assert.match(tagProblem(text)!, /Write a tag such as "en"/));
});

// The words of the interface in each language: complete, in the plural forms of the language, with their placeholders; and
// listed by everything that loads them.
import { assert } from '@open-wc/testing';
import { english, englishOptions, type Plural, type Strings } from '../../src/core/strings.js';
import { importWords } from '../../src/dom/words.js';
import { locales } from '../../src/locales/all.js';

const PLACEHOLDER = /\{\w+\}/g;

/** The texts of a word: one, or one for each plural category. */
const textsOf = (word: string | Plural): readonly string[] =>
  typeof word === 'string' ? [word] : Object.values(word);
const entriesOf = (strings: Strings) => Object.entries(strings) as [keyof Strings, string | Plural][];
const plurals = (strings: Strings) =>
  entriesOf(strings).filter((entry): entry is [keyof Strings, Plural] => typeof entry[1] !== 'string');

/** Those of a card's options are loaded with them. */
const allEnglish: Strings = { ...english, ...englishOptions };

describe('the words of the interface', () => {
  it('are there in the languages that most sites are in', () => {
    const wanted =
      'de fr es pt pt-br it nl pl cs sv da nb fi tr ja zh zh-hant ko ar he uk ru hu ro el id vi th hi fa';
    for (const lang of wanted.split(' ')) assert.isTrue(locales.has(lang), lang);
  });

  for (const [lang, strings] of [['en', allEnglish] as const, ...locales]) {
    describe(`in ${lang}`, () => {
      it('are complete', () => {
        assert.hasAllKeys(strings, Object.keys(allEnglish));
        for (const [name, word] of entriesOf(strings)) {
          assert.equal(typeof word, typeof allEnglish[name], name);
          for (const text of textsOf(word)) assert.match(text, /^\S.*\S$|^\S$/, name);
        }
      });

      it('have the plural forms that Intl.PluralRules has, and no other', () => {
        const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
        for (const [name, forms] of plurals(strings)) assert.hasAllKeys(forms, pluralCategories, name);
      });

      it('keep the number, except in a form for one number only', () => {
        const rules = new Intl.PluralRules(lang);
        const numbers = Array.from({ length: 1000 }, (_, count) => rules.select(count));
        for (const [name, forms] of plurals(strings))
          for (const [category, text] of Object.entries(forms))
            if (numbers.filter((each) => each === category).length !== 1) assert.include(text, '{n}', name);
      });

      it('keep the other placeholders', () => {
        for (const [name, word] of entriesOf(strings)) {
          if (typeof word !== 'string') continue;
          assert.deepEqual(word.match(PLACEHOLDER), (allEnglish[name] as string).match(PLACEHOLDER), name);
        }
      });

      it('are in the name of the button what is on its link', () => {
        assert.include(strings.listenTo.toLowerCase(), strings.listen.toLowerCase());
      });

      it('differ from English', () => {
        if (lang === 'en') return;
        const same = entriesOf(strings).filter(([name, word]) => word === allEnglish[name]);
        assert.isAtMost(same.length, 1, same.join());
      });
    });
  }

  it('are written from right to left in Arabic, Hebrew and Persian, and in no other language', () => {
    const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
    const languages = [...locales].filter(([, { close }]) => RIGHT_TO_LEFT.test(close)).map(([lang]) => lang);
    assert.sameMembers(languages, ['ar', 'fa', 'he', 'iw']);
    for (const lang of languages)
      for (const [name, word] of entriesOf(locales.get(lang)!))
        for (const text of textsOf(word)) assert.match(text.replaceAll(PLACEHOLDER, ''), RIGHT_TO_LEFT, name);
  });
});

describe('of the languages of the package', () => {
  for (const [lang, strings] of locales)
    it(`each can be imported: ${lang}`, async () => {
      assert.deepEqual((await importWords(lang))?.default, strings);
    });

  it('no other is asked for', () => {
    for (const lang of ['en', 'en-gb', 'tlh', 'x-none', '', '-', '__proto__', 'constructor', 'germanic'])
      assert.isUndefined(importWords(lang), lang);
  });

  const rows = {
    'de-at': 'de',
    'pt-pt': 'pt',
    'pt-br': 'pt-br',
    'pt-ao': 'pt',
    'zh-cn': 'zh',
    'zh-sg': 'zh',
    'zh-hans-hk': 'zh',
    'zh-tw': 'zh-hant',
    'zh-hk': 'zh-hant',
    'zh-mo': 'zh-hant',
    'zh-hant': 'zh-hant',
    'zh-hant-sg': 'zh-hant',
    iw: 'he',
    'iw-il': 'he',
    in: 'id',
    no: 'nb',
    'nn-no': 'nb',
  };
  for (const [lang, expected] of Object.entries(rows))
    it(`${lang} is shown in ${expected}`, async () => {
      assert.deepEqual((await importWords(lang))?.default, locales.get(expected));
    });
});

// Under which letter a term is listed, and how letters and terms are sorted, by language.
import { assert } from '@open-wc/testing';
import { groupByLetter } from '../../../src/core/listing/alphabet.js';
import type { Entry } from '../../../src/core/schema.js';

/** `term` or `term|sort key`. */
const entry = (written: string): Entry => {
  const [term, sortKey] = written.split('|') as [string, string?];
  return { id: written, term, definition: 'x', ...(sortKey !== undefined && { sortKey }) };
};

/** The index as a line: "A: API Apple, B: Bounce". */
const index = (lang: string | undefined, terms: string) =>
  groupByLetter(terms.split(', ').map(entry), lang)
    .filter(({ entries }) => entries.length > 0)
    .map(({ letter, entries }) => `${letter}: ${entries.map(({ term }) => term).join(' ')}`)
    .join(', ');

/** How many collators `run` constructs. Each costs about 10 µs, so there must not be one for each entry. */
function collatorsMadeBy(run: () => void): number {
  const { Collator } = Intl;
  let count = 0;
  Intl.Collator = new Proxy<Intl.CollatorConstructor>(Collator, {
    construct(target, args: ConstructorParameters<Intl.CollatorConstructor>) {
      count++;
      return new target(...args);
    },
  });
  try {
    run();
  } finally {
    Intl.Collator = Collator;
  }
  return count;
}

const cases: readonly (readonly [name: string, lang: string | undefined, terms: string, expected: string])[] =
  [
    [
      'English',
      'en',
      'churn, API, Bounce, apple, Éclair, Echo',
      'A: API apple, B: Bounce, C: churn, E: Echo Éclair',
    ],
    ['digits and symbols', 'en', '.NET, 3D, 404, A/B, C++, C#, ٣', '#: .NET ٣ 3D 404, A: A/B, C: C# C++'],
    ['numbers in words', 'en', 'a10, a9, a1b', 'A: a1b a9 a10'],
    [
      'letters beyond A to Z, in English',
      'en',
      'Łódź, Øre, Ångström, Æsir, Đà',
      'A: Æsir Ångström, D: Đà, L: Łódź, O: Øre',
    ],
    ['no language', undefined, 'b, ä', 'A: ä, B: b'],
    ['a malformed language tag', 'not a language', 'b, ä', 'A: ä, B: b'],
    ['a tag with an underscore', 'sv_SE', 'ö, z', 'Z: z, Ö: ö'],
    [
      'German',
      'de-AT',
      'Zoo, Ähre, Ast, Öl, Ofen, Über, ßig, Straße',
      'A: Ähre Ast, O: Ofen Öl, S: ßig Straße, U: Über, Z: Zoo',
    ],
    ['Swedish', 'sv', 'Öl, Zoo, Ärta, Å, Ast', 'A: Ast, Z: Zoo, Å: Å, Ä: Ärta, Ö: Öl'],
    ['Danish', 'da', 'Ål, Øl, Æg, Zoo, Aarhus, Ast', 'A: Ast, Z: Zoo, Æ: Æg, Ø: Øl, Å: Ål Aarhus'],
    ['Norwegian', 'nb', 'Ål, Øl, Æg, Zoo', 'Z: Zoo, Æ: Æg, Ø: Øl, Å: Ål'],
    [
      'Spanish',
      'es',
      'Ñandú, Oso, Nube, Ámbar, Chico, Llave',
      'A: Ámbar, C: Chico, L: Llave, N: Nube, Ñ: Ñandú, O: Oso',
    ],
    ['French', 'fr', 'Été, Est, Œuf, Ça', 'C: Ça, E: Est Été, O: Œuf'],
    [
      'Polish',
      'pl',
      'Łódź, Lot, Żaba, Zero, Źle, Świt',
      'L: Lot, Ł: Łódź, Ś: Świt, Z: Zero, Ź: Źle, Ż: Żaba',
    ],
    ['Czech', 'cs', 'Chléb, Hora, Cena, Čaj, Ihned', 'C: Cena, Č: Čaj, H: Hora, CH: Chléb, I: Ihned'],
    ['Hungarian', 'hu', 'Csárda, Cukor, Szó, Só, Öl', 'C: Cukor, CS: Csárda, Ö: Öl, S: Só, SZ: Szó'],
    ['Turkish', 'tr', 'İzmir, Isparta, Çay, Ceza, şeker', 'C: Ceza, Ç: Çay, I: Isparta, İ: İzmir, Ş: şeker'],
    ['Vietnamese', 'vi', 'Đà, Dê, Ăn, Ao', 'A: Ao, Ă: Ăn, D: Dê, Đ: Đà'],
    ['Russian', 'ru', 'ёж, Ель, йод, Игра, API', 'Е: ёж Ель, И: Игра, Й: йод, A: API'],
    ['Greek', 'el', 'Ωμέγα, άλφα, Αυγή', 'Α: άλφα Αυγή, Ω: Ωμέγα'],
    ['Hebrew', 'he', 'שלום, בית, אבא', 'א: אבא, ב: בית, ש: שלום'],
    ['Arabic', 'ar', 'باب, أمر, آلة, إبرة, ابن', 'ا: آلة إبرة ابن أمر, ب: باب'],
    ['Urdu', 'ur', 'ٹماٹر, تارا, آم, انگور, گھر', 'ا: انگور آم, ت: تارا, ٹ: ٹماٹر, گ: گھر'],
    ['Hindi', 'hi', 'कमल, आम, अनार, क़लम', 'अ: अनार, आ: आम, क: कमल क़लम'],
    ['Thai, by the consonant', 'th', 'ไข่, เกม, ขา, กา', 'ก: กา เกม, ข: ขา ไข่'],
    ['Georgian', 'ka', 'ბაბა, აბა', 'ა: აბა, ბ: ბაბა'],
    ['Korean, by the initial consonant', 'ko', '학교, 까치, 가방, 나비', 'ㄱ: 가방 까치, ㄴ: 나비, ㅎ: 학교'],
    [
      'Japanese, by the row',
      'ja',
      'バナナ, かさ, がっこう, あめ, アイス, ｶﾞｽ, わに',
      'あ: アイス あめ, か: かさ ｶﾞｽ がっこう, は: バナナ, わ: わに',
    ],
    [
      'Japanese, by the reading',
      'ja',
      '顧客|こきゃく, 広告|こうこく, 市場|しじょう, API',
      'A: API, か: 広告 顧客, さ: 市場',
    ],
    ['Japanese without a reading', 'ja', '顧客, かさ', 'か: かさ, 漢字: 顧客'],
    ['Chinese, by Pinyin', 'zh', '客户, 数据, 阿姨, 安, API, 昔', 'A: 阿姨 安 API, K: 客户, S: 数据, X: 昔'],
    ['Chinese in Taiwan', 'zh-TW', '顧客, 安', 'A: 安, G: 顧客'],
    ['Chinese with a reading', 'zh', '重庆|chongqing, 重', 'C: 重庆, Z: 重'],
    ['a sort key in any language', 'en', 'The Web|Web, Z', 'W: The Web, Z: Z'],
    ['Lithuanian', 'lt', 'Ypač, Ir, Jau', 'I: Ypač Ir, J: Jau'],
    ['a language without a collation', 'tn', 'kgolo, Kitso, go, Zulu', 'G: go, K: kgolo Kitso, Z: Zulu'],
    ['Amharic, by the consonant', 'am', 'ሙሉ, መለያ, ሂስ, ሀሳብ, API', 'ሀ: ሀሳብ ሂስ, መ: መለያ ሙሉ, A: API'],
    ['an empty term', 'en', '', '#: '],
  ];

describe('groupByLetter', () => {
  for (const [name, lang, terms, expected] of cases)
    it(name, () => {
      assert.equal(index(lang, terms), expected);
    });

  const alphabets: readonly (readonly [lang: string, alphabet: string])[] = [
    ['en', '# A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'],
    ['de', '# A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'],
    ['sv', '# A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Å Ä Ö'],
    ['da', '# A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Æ Ø Å'],
    ['es', '# A B C D E F G H I J K L M N Ñ O P Q R S T U V W X Y Z'],
    ['cs', '# A B C Č D E F G H CH I J K L M N O P Q R Ř S Š T U V W X Y Z Ž'],
    ['hr', '# A B C Č Ć D DŽ Đ E F G H I J K L LJ M N NJ O P Q R S Š T U V W X Y Z Ž'],
    ['et', '# A B C D E F G H I J K L M N O P Q R S Š Z Ž T U V W Õ Ä Ö Ü X Y'],
    ['ja', '# あ か さ た な は ま や ら わ'],
    ['ko', '# ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'],
    ['zh-Hant', '# A B C D E F G H J K L M N O P Q R S T W X Y Z'],
    ['ru', '# Ж'],
  ];
  for (const [lang, alphabet] of alphabets)
    it(`lists all letters of the alphabet, in its order: ${lang}`, () => {
      const first = alphabet.replace('# ', '').charAt(0);
      const groups = groupByLetter([entry('1'), entry(first)], lang);
      assert.equal(groups.map(({ letter }) => letter).join(' '), alphabet);
      assert.equal(groups.flatMap(({ entries }) => entries).length, 2);
    });

  it('has no empty letters if there are no entries, or none in the alphabet of the language', () => {
    assert.deepEqual(groupByLetter([], 'en'), []);
    assert.deepEqual(
      groupByLetter([entry('تجری')]).map(({ letter }) => letter),
      ['ت'],
    );
  });

  it('makes as many collators for many entries as for one', () => {
    for (const lang of ['ja', 'zh', 'ko', 'en', 'am']) {
      const kana = [...'あいうえおかきくけこ'];
      const many = kana.flatMap((one) => kana.map((other) => entry(one + other)));
      const countOfOne = collatorsMadeBy(() => groupByLetter([entry('か')], lang));
      assert.equal(
        collatorsMadeBy(() => groupByLetter(many, lang)),
        countOfOne,
        lang,
      );
    }
  });

  it('lists every entry exactly once', () => {
    const terms = 'API, 3D, Ä, 客户, かさ, 가방, ㅏ, ʔ, ǃ, ᚠ, \u0301, 👍, ﬁ, Ａ, ー';
    for (const lang of ['en', 'de', 'ja', 'zh', 'ko', 'ar', 'th']) {
      const listed = groupByLetter(terms.split(', ').map(entry), lang);
      assert.sameMembers(
        listed.flatMap(({ entries }) => entries.map(({ term }) => term)),
        terms.split(', '),
        lang,
      );
      assert.equal(new Set(listed.map(({ letter }) => letter)).size, listed.length);
    }
  });
});

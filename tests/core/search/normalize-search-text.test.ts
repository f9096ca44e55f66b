// Which spellings the search treats as equal: case, accents and look-alike letters do not matter, word
// boundaries do.
import { assert } from '@open-wc/testing';
import { normalizeSearchText } from '../../../src/core/search/normalize-search-text.js';
import { fc } from '../../tools/properties.js';

const forms: readonly (readonly [name: string, text: string, form: string])[] = [
  ['nothing', '', ' '],
  ['a word', 'API', ' api '],
  ['words', 'Web  page', ' web page '],
  ['white space around', '\t web ', ' web '],
  ['hyphens, slashes and dots', 'opt-in A/B node.js', ' opt in a b node js '],
  ['signs that names have', 'C++, C# and .NET', ' c++ c# and net '],
  ['digits', 'HTTP/2 404', ' http 2 404 '],
  ['digits of other scripts', '٢٤/۷ १२३', ' 24 7 123 '],
  ['apostrophes', "bachelor’s, bachelor's", ' bachelors bachelors '],
  ['line breaks', 'one\n\n two', ' one \n \n two '],
  ['another line break is a blank', 'one\r\ntwo\u2028three', ' one \n two three '],
  ['symbols', '→ 👍', ' '],
  ['scripts with words between blanks', 'مرحبا بك', ' مرحبا بك '],
];

const same: readonly (readonly [string, string])[] = [
  ['Crème brûlée', 'CREME BRULEE'],
  ['cre\u0300me', 'creme'],
  ['Straße', 'STRASSE'],
  ['STRAẞE', 'strasse'],
  ['œuvre', 'OEUVRE'],
  ['Æsir', 'aesir'],
  ['ﬁle', 'file'],
  ['Łódź', 'lodz'],
  ['Ørsted Đà Þór', 'orsted da thor'],
  ['İzmir', 'izmir'],
  ['ISPARTA', 'ısparta'],
  ['Ａ Ｂ', 'a b'],
  ['m²', 'M2'],
  ['ΟΔΟΣ', 'οδός'],
  ['Ёжик Йод', 'ежик иод'],
  ['ガス カード', 'がす かーど'],
  ['ｶﾞｽ', 'ガス'],
  ['한국', '한국'.normalize('NFD')],
  ['مُحَمَّد', 'محمد'],
  ['أمر إبرة آلة', 'امر ابره اله'],
  ['کتاب علی', 'كتاب علي'],
  ['مصـــر', 'مصر'],
  ['שָׁלוֹם', 'שלום'],
  ['web\u200bhook', 'webhook'],
  ['1×1', '1x1'],
  ['glos\u00adsa\u200dry\u2060', 'glossary'],
  ['Hawaiʻi', "Hawai'i"],
  ['‘quoted’', "'quoted'"],
  ['葛\u{e0100} ❤\ufe0fs', '葛 s'],
  ['АРІ НТТР', 'API HTTP'], // typed on a Ukrainian keyboard
  ['٣', '3'],
];

const different: readonly (readonly [string, string])[] = [
  ['c', 'c++'],
  ['c#', 'c'],
  ['ab', 'a b'],
  ['か', 'が'],
  ['कि', 'की'],
  ['ขา', 'ขี'],
  ['и', 'i'],
];

/**
 * What a text field shows while a user types a word, key by key: each state must be a prefix of the
 * normalized word.
 */
const typed: readonly (readonly [whole: string, soFar: string])[] = [
  ['한국', 'ㅎ 하 한 한ㄱ 한구 한국'],
  // The input method shows the next consonant as the end of this syllable, until its vowel is typed.
  ['가나', 'ㄱ 가 간 가나'],
  ['과외', 'ㄱ 고 과 광 과오 과외'],
  ['값이', '가 갑 값 값ㅇ 값이'],
  ['닭이', '다 달 닭 닭ㅇ 닭이'],
  ['달기', '달 닭 달기'],
  ['까치', 'ㄲ 까 깣 까치'],
  ['がす', 'か が がす'],
  ['été', 'e é ét'],
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'binary-ascii' }),
  fc.string({ unit: fc.constantFrom(..."aA ÄßİıΣς\u0301\u0345ﬁ한ガｶﾞ\n\r\u2028'’+#-👍") }),
);

describe('normalizeSearchText', () => {
  for (const [name, text, form] of forms)
    it(name, () => {
      assert.equal(normalizeSearchText(text), form);
    });

  for (const [one, other] of same)
    it(`${JSON.stringify(one)} and ${JSON.stringify(other)} are the same`, () => {
      assert.equal(normalizeSearchText(one), normalizeSearchText(other));
    });

  for (const [one, other] of different)
    it(`${JSON.stringify(one)} and ${JSON.stringify(other)} differ`, () => {
      assert.notEqual(normalizeSearchText(one), normalizeSearchText(other));
    });

  for (const [whole, soFar] of typed)
    it(`${whole} is found while it is typed`, () => {
      for (const part of soFar.split(' '))
        assert.isTrue(
          normalizeSearchText(whole).startsWith(normalizeSearchText(part).trimEnd()),
          `with ${part}`,
        );
    });

  it('normalizes each line as if it stood alone', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), (texts) => {
        const lines = texts.map((text) => text.replaceAll('\n', ' '));
        assert.deepEqual(normalizeSearchText(lines.join('\n')).split('\n'), lines.map(normalizeSearchText));
      }),
    );
  });

  it('has one space around each word, and no other spaces in a line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const line of normalizeSearchText(text).split('\n')) assert.match(line, /^ (?:\S+ )*$/u);
      }),
    );
  });

  it('is the same for all Unicode normalization forms of a text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'])
          assert.equal(normalizeSearchText(text.normalize(form)), normalizeSearchText(text));
      }),
    );
  });

  it('is the same for capitals, and for a text that is already normalized', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const form = normalizeSearchText(text);
        assert.equal(normalizeSearchText(text.normalize('NFKD').toUpperCase()), form);
        assert.equal(normalizeSearchText(form), form);
      }),
    );
  });

  it('gives the same result for an ASCII line, whether or not other lines are ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        assert.equal(normalizeSearchText(`${text}\né`), `${normalizeSearchText(text)}\n e `);
      }),
    );
  });
});

// The time that matching takes grows with the text, and not faster, also where the text was made to cost.
import { assert } from '@open-wc/testing';
import { compileMatcher } from '../../../src/core/matcher/matcher.js';
import { glossaryOf } from '../helpers/marked-text.js';

/** Ten times the text may cost this many times as much: a square would be 100, and machines are busy. */
const MOST = 40;
/** Clocks are coarse, and a short run says little. */
const LEAST_MS = 5;

/** Some runtimes need more than linear time themselves for one run of Chinese. */
const MOST_OF_SEGMENTER = 5;

const surfaces = [
  ...[
    'a',
    'data',
    'API',
    'box',
    'key',
    'C++',
    '.NET',
    'Yahoo!',
    '数据',
    'クラスター',
    'ข้อมูล',
    '데이터',
    'ß',
    'ﬁle',
  ],
  ...Array.from({ length: 20 }, (_, index) => `${'data '.repeat(index + 1)}end`),
  ...Array.from({ length: 20 }, (_, index) => `${'a/'.repeat(index + 1)}end`),
  ...Array.from({ length: 20 }, (_, index) => `${'a-'.repeat(index + 1)}end`),
];

/** Texts of about the length asked for; the name is what they are made of. */
const units: readonly string[] = [
  ...[
    'a',
    'a/',
    'a\\',
    'a.',
    'a-',
    'a@',
    'a_',
    "a'",
    "s'",
    "a's ",
    'a, ',
    'a,',
    '(a',
    'a?a=',
    'a&',
    'a:',
    'x://',
  ],
  ...[
    'data ',
    'data\n\n',
    'Data/',
    'API ',
    'API',
    'boxes ',
    'keies ',
    'C++',
    '.NET',
    'Yahoo!',
    'Yahoo! ',
    '+',
  ],
  ...['-', ' ', '\n', '.', '/', '\\', '@', '?', '"', '“'],
  ...[
    '数据',
    '数据 ',
    '数据/',
    'クラスター',
    'クラスターの',
    'ข้อมูล',
    'ក',
    '는',
    '데이터를',
    '데이터를 ',
    '데이터a',
  ],
  ...['ß', 'ß ', 'ﬁle ', 'é', 'e\u0301', 'e\u0301 ', '½', '\u0301', '\u00ad', 'a\u00ad', '\u200b', 'İ', 'Σ'],
  ...[
    '🚀',
    '🚀 a ',
    '𝐀',
    '𠮷',
    '\ud83d',
    '\ude00',
    '\u1100',
    '\u1100\u1161',
    '\u0650',
    'ك\u0650',
    '👩\u200d💻',
  ],
];

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function segmenterTimeOf(text: string): number {
  if (!/[数クข]/.test(text)) return 0;
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  return timeOf(() => Array.from(segmenter.segment(text), ({ index }) => index));
}

describe('compileMatcher: time', function () {
  const matcher = compileMatcher(glossaryOf(surfaces));
  const textOf = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

  for (const unit of units) {
    it(`grows with the text: ${JSON.stringify(unit)} again and again`, () => {
      const [short, long] = [textOf(unit, 10_000), textOf(unit, 100_000)];
      matcher(short);
      const once = Math.min(...[1, 2, 3].map(() => timeOf(() => matcher(short))));
      const most = MOST * Math.max(once, LEAST_MS) + MOST_OF_SEGMENTER * segmenterTimeOf(long);
      assert.isTrue(
        [1, 2, 3].some(() => timeOf(() => matcher(long)) < most),
        `${most} ms`,
      );
    });
  }

  it('is not lost on one candidate: a base with 10,000 marks', () => {
    const marks = '\u0323\u0301'.repeat(5000);
    assert.isBelow(
      timeOf(() => matcher(`data a${marks} data`)),
      2000,
    );
  });

  it('is not lost on one address of 200,000 characters', () => {
    assert.isBelow(
      timeOf(() => matcher(`https://x.example/${'data/'.repeat(40_000)}`)),
      1000,
    );
  });

  it('does not grow with the glossary', () => {
    const text = 'The data of an API key and a box of other words. '.repeat(2000);
    const small = compileMatcher(glossaryOf(['data', 'API key']));
    const large = compileMatcher(glossaryOf(Array.from({ length: 20_000 }, (_, n) => `term ${n}`)));
    small(text);
    large(text);
    const [few, many] = [small, large].map((compiled) =>
      Math.min(...[1, 2, 3].map(() => timeOf(() => compiled(text)))),
    );
    assert.isBelow(many!, 10 * Math.max(few!, LEAST_MS));
  });
});

// The work of matching grows with the text, not faster, also where the text is made to cost; and not with the glossary. It is
// counted in characters that are read and in elements of the hash table, so no clock and no busy machine matters; how long it
// takes is measured by the topic "matched" of the bench.
import { assert } from '@open-wc/testing';
import { compileMatcher } from '../../../src/core/matcher/matcher.js';
import { Scanner } from '../../../src/core/matcher/scanner.js';
import { SurfaceIndex } from '../../../src/core/matcher/surface-index.js';
import { countReads, countSteps } from '../helpers/count-steps.js';
import { glossaryOf } from '../helpers/marked-text.js';
import type { CompactEntry } from '../../corpus/matches.js';

const SHORT = 1_000;
const LONG = 10_000;
/** A text of ten times the length may take this many times the steps; quadratic work would take a hundred times. */
const MOST = 12;

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

/** What the texts repeat. */
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

describe('compileMatcher: work', function () {
  const matcher = compileMatcher(glossaryOf(surfaces));
  const textOf = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

  /** Fails unless the steps for a text grow in proportion to `length`. */
  function checkLinear(textOfLength: (length: number) => string): void {
    const [short, long] = [textOfLength(SHORT), textOfLength(LONG)];
    matcher(long); // the first time, the kinds of characters are found out
    const few = countSteps(() => matcher(short));
    const many = countSteps(() => matcher(long));
    assert.isAtLeast(few, SHORT / 2, 'steps are counted');
    assert.isBelow(many, MOST * few);
  }

  it('does not grow with the entries that have one name', () => {
    const stepsFor = (count: number) => {
      const entries = Array.from({ length: count }, (_, id): CompactEntry => ['API', { id: String(id) }]);
      const matcher = compileMatcher(glossaryOf(entries));
      return countSteps(() => matcher('API '.repeat(100)));
    };
    assert.isBelow(stepsFor(5000), 1.1 * stepsFor(100));
  });

  for (const unit of units) {
    it(`grows with the text: ${JSON.stringify(unit)} again and again`, () => {
      checkLinear((length) => textOf(unit, length));
    });
  }

  it('grows with the marks of one base', () => {
    checkLinear((length) => `data a${textOf('\u0323\u0301', length)} data`);
  });

  it('grows with the length of one address', () => {
    checkLinear((length) => `https://x.example/${textOf('data/', length)}`);
  });

  it('does not grow with the glossary', () => {
    const text = 'The data of an API key and a box of other words. '.repeat(100);
    const [few, many] = [2, 20_000].map((count) => {
      const names = Array.from({ length: count }, (_, n) => `term ${n}`);
      const index = new SurfaceIndex(glossaryOf(names).entries).complete();
      const { table, reads } = countReads(index.slots);
      index.slots = table;
      const steps = countSteps(() => new Scanner(index).setText(text).findNext());
      return { steps, reads: reads() };
    });
    assert.isAbove(few!.reads, 0);
    assert.isBelow(many!.steps, 1.5 * few!.steps);
    assert.isBelow(many!.reads, 3 * few!.reads);
  });
});

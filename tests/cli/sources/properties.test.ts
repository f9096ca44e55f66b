/** What holds for every source, however broken: nothing throws, everything has a place, the bundle is a bundle. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkBundle } from '../../../src/core/check.js';
import { check, md, read, type Files } from '../helpers/sources.js';
import { fc } from '../../tools/properties.js';

const NAMES = ['a.md', 'a.yml', 'a.json', 'a.csv', 'a.tsv', '_glossary.yml', 'a.txt'];

/** Text in which the marks of all formats are frequent. */
const pieces = fc.constantFrom(
  ...[
    'term',
    'definition',
    'def',
    'id',
    'entries',
    'terms',
    'en',
    'de',
    'aliases',
    'seeAlso',
    'faqs',
    'related',
  ],
  ...[
    'match',
    'image',
    'answer',
    'question',
    'API',
    'a',
    'true',
    'null',
    '404',
    '1.0',
    '__proto__',
    'constructor',
  ],
  ...[
    ': ',
    ':',
    '\n',
    '\r\n',
    '\n  ',
    '\n- ',
    '\n\n',
    '---\n',
    '{',
    '}',
    '[',
    ']',
    ',',
    ';',
    '|',
    '"',
    '""',
    "'",
  ],
  ...[
    '&a ',
    '*a',
    '!!str ',
    '<<: ',
    '? ',
    '>-',
    '#',
    '%',
    '\t',
    '\\',
    '\\u00e9',
    '\ud83d',
    '\u0000',
    '\ufeff',
    'é',
  ],
  ...[
    '<b>',
    '</b>',
    '<ul><li>',
    '<script>',
    '<!--',
    '<a href="x">',
    '<textarea>',
    '<List>',
    '<table><td>',
    '&amp;',
  ],
  ...[
    '[x](y)',
    '[x](#a)',
    '![](z)',
    '[^1]',
    '[^1]: n',
    '[r]: u',
    '[r][r]',
    '**',
    '`',
    '```\n',
    '| a |\n|---|\n',
    '# ',
  ],
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  fc.string({ unit: 'binary' }),
);

/** Values of every kind where entries, texts and lists should be. */
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    text,
    fc.constantFrom(null, true, 0, -1.5, ''),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(pieces, tie('value'), { maxKeys: 6 }),
  ),
})).value;

function assertSound(files: Files, lang?: string): void {
  const { bundle, problems, skipped } = read(files, { ...(lang !== undefined && { lang }) });
  assert.deepEqual(checkBundle(JSON.parse(JSON.stringify(bundle))).problems, []);
  assert.ok(skipped === 0 || problems.some(({ severity }) => severity === 'error'), 'skipped without a word');
  for (const { file, line, column, message, advice } of check(files)) {
    assert.ok(Object.hasOwn(files, file), `a problem in "${file}"`);
    assert.ok(
      line >= 1 && column >= 1 && line <= files[file]!.split(/\r\n?|\n/).length,
      `${file}:${line}:${column}`,
    );
    assert.ok(/\S/.test(message) && /\S/.test(advice));
  }
}

describe('any text as a source', () => {
  it('throws nothing, and all problems have places in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), text, (name, content) => assertSound({ [name]: content })),
      { numRuns: 2000 },
    );
  });

  it('as front matter and text', () => {
    fc.assert(
      fc.property(text, text, (front, body) => assertSound({ 'a.md': md(`term: A\n${front}`, body) })),
      { numRuns: 500 },
    );
  });

  it('as JSON of any shape', () => {
    fc.assert(
      fc.property(json, fc.constantFrom('en', undefined), (value, lang) =>
        assertSound({ 'a.json': JSON.stringify(value) }, lang),
      ),
      { numRuns: 2000 },
    );
  });

  it('as a list of entries with any fields', () => {
    const entries = fc.array(
      fc.record(
        {
          id: json,
          term: json,
          definition: json,
          body: json,
          aliases: json,
          faqs: json,
          related: json,
          image: json,
          seeAlso: json,
          url: json,
          match: json,
          tags: json,
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(entries, (all) => assertSound({ 'a.json': JSON.stringify(all) })),
      { numRuns: 500 },
    );
  });
});

describe('the order of the files', () => {
  it('makes no difference, to the byte', () => {
    const files = Object.entries({
      '_glossary.yml': 'title: T\nfirst: [c]',
      'a.md': md('term: A\nstatus: x', 'See [B](b.md).'),
      'b.md': md('title: B', 'See [C](/c/).'),
      'B/b.md': md('term: Another B'),
      'c.yml': '- { term: C, definition: "*c*" }\n- { term: É, definition: e }',
      'd.csv': 'term,definition\nD,d\nA,again',
    });
    const built = (order: readonly (readonly [string, string])[]) => {
      const { bundle, problems } = read(Object.fromEntries(order));
      return JSON.stringify([bundle, problems]);
    };
    const expected = built(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        assert.equal(built(shuffled), expected);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entryLinker } from '../../../src/cli/pages/link-entries.js';
import { createGlossary } from '../../../src/core/glossary.js';
import { childNodes, toNodes, type RichTextNode } from '../../../src/core/rich-text.js';
import type { Entry, RichText } from '../../../src/core/schema.js';
import { entry, link, paragraph, text } from './helpers.js';

/** `text` as one line: a link is `[text](url)`. */
function written(text: RichText): string {
  const write = (node: RichTextNode): string => {
    const inside = typeof node.value === 'string' ? node.value : childNodes(node).map(write).join('');
    return node.type === 'link' ? `[${inside}](${String(node['url'])})` : inside;
  };
  return toNodes(text).map(write).join(' / ');
}

const OTHERS = [
  entry('sdk', { aliases: ['kit'] }),
  entry('rest', { match: { auto: false } }),
  entry('flow-work', { term: 'Flow (work)', tags: ['work'] }),
  entry('flow-water', { term: 'Flow (water)', tags: ['water'] }),
];

/** The entry "api" with `fields`, as its page shows it. */
function shown(fields: Partial<Entry>, isLinking = true): Entry {
  const api = entry('api', fields);
  return entryLinker(createGlossary({ url: '/words/', entries: [api, ...OTHERS] }), isLinking)(api);
}

describe('a text of an entry', () => {
  const code = { type: 'inlineCode', value: 'SDK' };
  const strong = (...children: object[]) => ({ type: 'strong', children });
  const SDK = '[SDK](/words/sdk/)';
  const rows: [string, RichText, string][] = [
    ['links a term that it names', 'Needs an SDK.', `Needs an ${SDK}.`],
    ['links an alias, and a plural', 'Needs kits.', 'Needs [kits](/words/sdk/).'],
    ['links each entry once', 'An SDK.\n\nThe SDK.', `An ${SDK}. / The SDK.`],
    ['does not link the entry itself', 'An API has an SDK.', `An API has an ${SDK}.`],
    ['leaves alone what is never linked', 'REST', 'REST'],
    ['leaves a term alone that ends in other markup', paragraph(strong(text('SDK')), text('s')), 'SDKs'],
    ['links a term between others', paragraph(text('a '), strong(text('the SDK'))), `a the ${SDK}`],
    ['leaves code alone', paragraph(code, text(' and more')), 'SDK and more'],
    ['leaves links alone', paragraph(link('https://example.com/', 'SDK')), '[SDK](https://example.com/)'],
    ['does not repeat a link that it has', paragraph(text('SDK, '), link('#sdk', 'kit')), 'SDK, [kit](#sdk)'],
    ['leaves headings alone', [{ type: 'heading', children: [text('SDK')] }] as never, 'SDK'],
    [
      'links in lists',
      [{ type: 'list', children: [{ type: 'listItem', children: paragraph(text('SDK')) }] }] as never,
      SDK,
    ],
    ['does not guess which of two entries is meant', 'The flow.', 'The flow.'],
  ];
  for (const [what, definition, expected] of rows)
    it(what, () => assert.equal(written(shown({ definition }).definition), expected));

  it('links what its tags tell from another', () => {
    const { definition } = shown({ definition: 'The flow.', tags: ['water'] });
    assert.equal(written(definition), 'The [flow](/words/flow-water/).');
  });

  it('may be the definition, the body or an answer: the first of them that names a term', () => {
    const faqs = [{ question: 'With an SDK?', answer: 'With an SDK.' }];
    const first = shown({ definition: 'None.', body: 'An SDK.', faqs });
    assert.deepEqual(
      [first.body, first.faqs?.[0]?.answer].map((text = '') => written(text)),
      [`An ${SDK}.`, 'With an SDK.'],
    );
    assert.equal(written(shown({ faqs }).faqs?.[0]?.answer ?? ''), `With an ${SDK}.`);
  });

  it('has no new links where terms are not to be linked', () => {
    assert.equal(written(shown({ definition: 'An SDK.' }, false).definition), 'An SDK.');
  });
});

describe('"See also"', () => {
  const seeAlso = ['sdk', 'rest'];
  const rows: [string, Partial<Entry>, boolean, string[]][] = [
    ['leaves out what the definition links', { definition: 'An SDK.' }, true, ['rest']],
    ['leaves out what the body links', { body: paragraph(link('#sdk')) }, false, ['rest']],
    [
      'keeps what only an answer links, which is closed at first',
      { faqs: [{ question: 'Q?', answer: 'An SDK.' }] },
      true,
      seeAlso,
    ],
    ['keeps what no text links', { definition: 'An SDK.' }, false, seeAlso],
  ];
  for (const [what, fields, isLinking, expected] of rows)
    it(what, () => assert.deepEqual(shown({ ...fields, seeAlso }, isLinking).seeAlso, expected));
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { places, read } from '../helpers/sources.js';

const terms = (file: string, text: string) => {
  const { bundle, problems } = read({ [file]: text });
  return { terms: bundle.entries.map(({ term }) => term).sort(), problems: places(problems) };
};

describe('shapes that programs write', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'a glossary one level down',
      'a.json',
      '{"glossary":{"title":"Mine","terms":[{"name":"Webhook","text":"A message."},{"name":"API","text":"A contract."}]}}',
    ],
    [
      'rows of separators below a table',
      'a.csv',
      'term;definition;tags\nAPI;A contract.;x\nWebhook;A message.;\n;;\n;;\n',
    ],
    ['the same in another', 'a.csv', 'term,definition\r\nAPI,A contract.\r\nWebhook,A message.\r\n,\r\n'],
  ];
  for (const [what, file, text] of cases)
    it(what, () => assert.deepEqual(terms(file, text), { terms: ['API', 'Webhook'], problems: [] }));

  it('locates a row correctly below rows that were left out', () => {
    const { problems } = terms('a.csv', 'term;definition\nAPI;A contract.\n;\nWebhook;\n');
    assert.deepEqual(problems, ['a.csv:4:9 error schema']);
  });
});

/** Which format a text has that comes without a name. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guessFormat } from '../../../src/cli/sources/guess-format.js';

describe('guessFormat', () => {
  const cases: readonly (readonly [format: string, text: string])[] = [
    ['json', '{"entries": []}'],
    ['json', '\n [ {"term": "A"} ]'],
    ['yaml', '- term: API\n  definition: A way.\n'],
    ['yaml', '# Our terms\n---\nAPI: A way\n'],
    ['yaml', '"Call to action": Words, also on a button.\n'],
    ['csv', 'term,definition\nAPI,A way\n'],
    ['csv', 'Begriff;Erklärung\nAPI;Ein Weg\n'],
    ['tsv', 'term\tdefinition\nAPI\tA way, of two\n'],
    ['rst', 'Words\n=====\n\n.. glossary::\n\n   API\n      A way.\n'],
    ['xml', '<?xml version="1.0" encoding="UTF-8" ?>\n<!-- by WordPress -->\n<rss version="2.0">'],
    ['html', '<?xml version="1.0"?><html><dl><dt>API<dd>A way</dl></html>'],
    ['md', '---\nterm: API\n---\n\nA way.\n'],
    ['md', '# API\n\nA way, or two.\n'],
    ['md', '- **API**: a way, or two\n- **SDK**: code\n'],
    ['md', 'An API is a way, or two.\n'],
    ['html', '<dl><dt>API<dd>A way'],
    ['md', 'Crema – the golden foam, on top\nBloom – the first pour\n'],
    ['md', 'Crema - what you see: foam\n\nBloom - the first pour\n'],
    ['md', 'Crema = the golden foam\nBloom = the first pour\n'],
    ['yaml', 'Crema: the foam - golden\nBloom: the pour - the first\n'],
    ['csv', 'term,definition\nCrema,foam - golden\n'],
  ];
  for (const [format, text] of cases)
    it(`${format}: ${JSON.stringify(text)}`, () => assert.equal(guessFormat(text), format));
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePage } from '../../../src/cli/html/page.js';
import { isParsedAsWritten } from '../../../src/cli/html/is-parsed-as-written.js';

const asWritten: readonly [string, string][] = [
  [
    'a whole page',
    '<!doctype html>\n<html lang="en">\n<head>\n<title>x</title>\n</head>\n<body>\n<p>An API.</p>\n</body>\n</html>\n',
  ],
  ['a fragment', '<p>An <em>API</em> key.</p><ul><li>One<li>Two</ul>'],
  ['paragraphs without end tags', '<p>One<p>Two'],
  ['a table without its body', '<table><tr><td>An API</table>'],
  ['comments anywhere', '<!-- a --><p>An <!-- b --> API</p></body><!-- c -->'],
];
const otherwise: readonly [string, string][] = [
  ['text in a table', '<table>An API<tr><td>x</table>'],
  ['tags that overlap', '<p><b>An <i>API</b> key</i></p>'],
  ['emphasis that goes on in the next paragraph', '<p><b>An<p>API'],
  ['text behind the page', '<body><p>x</p></body></html>An API'],
  ['what a list item that is not closed takes in', '<b><p>x</b>y</p>'],
];

describe('isParsedAsWritten', () => {
  for (const [what, html] of asWritten)
    it(`holds for ${what}`, () => assert.equal(isParsedAsWritten(parsePage(html)), true));
  for (const [what, html] of otherwise)
    it(`does not hold for ${what}`, () => assert.equal(isParsedAsWritten(parsePage(html)), false));
});

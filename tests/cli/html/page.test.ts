// A page is what the parser makes of a file, whatever is written in it.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Element } from 'hast';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { elementsIn, parsePage, type Node } from '../../../src/cli/html/page.js';
import { fc } from '../../tools/properties.js';

const PARTS = (
  '<p> </p> <b> </b> <table> <tr> <td> </table> <pre> <select> <option> <frameset> <svg> <textarea> </textarea> </body> </html> ' +
  '<!--c--> word 😀 é &amp; &eacute; &notit; &#0; &#13; & < </ 0'
).split(' ');
const pages = fc.string({
  unit: fc.constantFrom(...PARTS, ' ', '\n', '\r\n', '\r', '\0', '\uFEFF', '\ud800'),
  maxLength: 30,
});

/** The texts in the order of the page, as the parser has them. */
function textsOf(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string[] {
  return nodes.flatMap((node) => {
    if ('value' in node) return [node.value];
    return 'childNodes' in node ? textsOf(node.childNodes) : [];
  });
}

function textsIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node.value];
    return node.type === 'element' ? textsIn(node.children) : [];
  });
}

it('has the texts of the parser', () => {
  fc.assert(
    fc.property(pages, (html) => {
      const expected = textsOf(parse(html, { scriptingEnabled: true }).childNodes);
      assert.deepEqual(textsIn(parsePage(html).tree.children as Node[]), expected);
    }),
    { numRuns: 3000 },
  );
});

it('has the places of the parser', () => {
  fc.assert(
    fc.property(pages, (html) => {
      const page = parsePage(html);
      const places = [...elementsIn(page.tree)].map((element: Element) => {
        const range = page.elements.get(element);
        return range && [element.tagName, range.start, range.end, range.closing?.start];
      });
      const document = parse(html, { scriptingEnabled: true, sourceCodeLocationInfo: true });
      assert.deepEqual(places, placesOf(document.childNodes));
    }),
    { numRuns: 1000 },
  );
});

function placesOf(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): unknown[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const at = node.sourceCodeLocation;
    const place = at && [node.tagName, at.startOffset, at.endOffset, at.endTag?.startOffset];
    return [place ?? undefined, ...placesOf(node.childNodes)];
  });
}

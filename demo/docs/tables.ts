/**
 * A table of Markdown as the site shows it: on phones its cells stand below each other (css/tables.css). Columns that Markdown aligns
 * to the right have numbers. Pure; html.ts calls it.
 */
import type { Element, ElementContent, Properties } from 'hast';
import type { Table, TableCell, TableRow } from 'mdast';
import { element } from './hast.js';
import { textOf } from './summary.js';

/** A head without words is left out. @param inside the content of a cell */
export function tableElement(
  { align, children: [head, ...rows] }: Table,
  inside: (cell: TableCell) => ElementContent[],
): Element {
  const names = head?.children.map(textOf) ?? [];
  const classesOf = (at: number) => (align?.[at] === 'right' ? ['number'] : []);
  const row = (name: 'th' | 'td', cells: TableRow, properties: (cell: TableCell, at: number) => Properties) =>
    element(
      'tr',
      {},
      cells.children.map((cell, at) => element(name, properties(cell, at), inside(cell))),
    );
  const headCell = (_: TableCell, at: number) => withClasses({}, classesOf(at));
  const bodyCell = (cell: TableCell, at: number) => {
    const isNothing = /^[–—]?$/.test(textOf(cell));
    return withClasses(recordCell(at, names), [...classesOf(at), ...(isNothing ? ['nothing'] : [])]);
  };
  return element('div', { className: ['table', 'records'] }, [
    element('table', {}, [
      ...(head && names.some((name) => name !== '')
        ? [element('thead', {}, [row('th', head, headCell)])]
        : []),
      element(
        'tbody',
        {},
        rows.map((cells) => row('td', cells, bodyCell)),
      ),
    ]),
  ]);
}

/** Below each other, cells need the names of their columns: not the first, not one of two, and not the text itself. */
function recordCell(at: number, names: readonly string[]): Properties {
  const name = names[at] ?? '';
  const isText = at === 0 || names.length < 3 || /^what\b/.test(name);
  return isText ? {} : { dataLabel: name };
}

function withClasses(properties: Properties, className: string[]): Properties {
  return className.length === 0 ? properties : { ...properties, className };
}

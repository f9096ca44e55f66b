/**
 * A table of Markdown as the site shows it: records, whose rows stand below each other on phones, or a matrix, which scrolls there
 * (css/tables.css, docs.ts). Pure; html.ts calls it.
 */
import type { Element, ElementContent, Properties } from 'hast';
import type { Table, TableCell, TableRow } from 'mdast';
import { element } from './hast.js';
import { textOf } from './summary.js';

/** More columns than a phone can show below each other without losing the comparison between rows. */
const MATRIX_COLUMNS = 5;

/** A head without words is left out. @param inside the content of a cell */
export function tableElement(
  { children: [head, ...rows] }: Table,
  inside: (cell: TableCell) => ElementContent[],
): Element {
  const names = head?.children.map(textOf) ?? [];
  const isMatrix = names.length >= MATRIX_COLUMNS;
  const row = (name: 'th' | 'td', cells: TableRow, properties: (cell: TableCell, at: number) => Properties) =>
    element(
      'tr',
      {},
      cells.children.map((cell, at) => element(name, properties(cell, at), inside(cell))),
    );
  const bodyCell = (cell: TableCell, at: number) => (isMatrix ? {} : recordCell(cell, at, names));
  return element('div', { className: ['table', isMatrix ? 'matrix' : 'records'] }, [
    element('table', {}, [
      ...(head && names.some((name) => name !== '')
        ? [element('thead', {}, [row('th', head, () => ({}))])]
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
function recordCell(cell: TableCell, at: number, names: readonly string[]): Properties {
  const name = names[at] ?? '';
  const isText = at === 0 || names.length < 3 || /^what\b/.test(name);
  return {
    ...(!isText && { dataLabel: name }),
    ...(/^[–—]?$/.test(textOf(cell)) && { className: ['nothing'] }),
  };
}

/**
 * Reads a workbook (.xlsx): every sheet with names of a term and a definition, or of a question and an answer, above its columns;
 * where these have no entries, the first other sheet that has. A line in a location is a row, a column is a column. Called by read-bytes.ts, which loads it only
 * when there is such a file.
 */
import readSheets, { type SheetData } from 'read-excel-file/universal';
import type { Problem } from '../problems.js';
import { baseName, extensionOf } from './file-name.js';
import { joinSources } from './join-sources.js';
import type { ReadOptions, Source } from './source.js';
import { hasNames, readTable, type Table } from './table.js';

export async function readSpreadsheet(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions,
  extension = extensionOf(file),
): Promise<Source> {
  const none = { file, entries: [], faqs: [], problems: [], unknown: [], untranslated: [] };
  if (!/\.xls[xm]$/i.test(extension)) return { ...none, problems: [otherFormat(file)] };
  let sheets: readonly { readonly sheet: string; readonly data: SheetData }[];
  try {
    sheets = await readSheets(new Uint8Array(bytes).buffer, { trim: false });
  } catch {
    return { ...none, problems: [unreadable(file)] };
  }
  const tables = sheets.map(({ sheet, data }, index) =>
    toTable(index === 0 ? file : `${file} (${sheet})`, data),
  );
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const read = (tables: readonly Table[]) => tables.map((table) => readTable(file, table, options, []));
  const isNamed = ({ rows }: Table) => hasNames(rows, options.map);
  const named = read(filled.filter(isNamed));
  if (named.some(hasEntries)) return joinSources(file, named);
  const others = read(filled.filter((table) => !isNamed(table)));
  const chosen = others.find(hasEntries) ?? (named.length > 0 ? undefined : others[0]);
  if (chosen !== undefined) return joinSources(file, [chosen, ...named]);
  return named.length > 0 ? joinSources(file, named) : { ...none, problems: [empty(file)] };
}

function hasEntries({ entries }: Source): boolean {
  return entries.length > 0;
}

function toTable(file: string, data: SheetData): Table {
  const filled = data.flatMap((row, index) => {
    const cells = row.map(toText);
    return cells.some((cell) => cell.trim() !== '') ? [{ cells, line: index + 1 }] : [];
  });
  return {
    rows: filled.map(({ cells }) => cells),
    locate: (row, column = 0) => ({ file, line: filled[row]?.line ?? 1, column: column + 1 }),
  };
}

function toText(cell: SheetData[number][number]): string {
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof cell === 'boolean') return String(cell).toUpperCase(); // as the sheet shows it
  return cell === null ? '' : String(cell);
}

const SAVE_AS = 'Save it as .xlsx, or as CSV in UTF-8.';

function otherFormat(file: string): Problem {
  const message = `Workbooks of the format ${extensionOf(file)} cannot be read.`;
  return { ...atStart(file), rule: 'unknown-format', message, advice: SAVE_AS };
}

function unreadable(file: string): Problem {
  const message = `${baseName(file)} is not a complete workbook, so it could not be read.`;
  return { ...atStart(file), rule: 'unreadable', message, advice: SAVE_AS };
}

function empty(file: string): Problem {
  const advice = 'Write a table with the columns "term" and "definition", or leave the file out.';
  return { ...atStart(file), rule: 'no-entries', message: 'This file contains no entries.', advice };
}

function atStart(file: string): Pick<Problem, 'file' | 'line' | 'column' | 'severity'> {
  return { file, line: 1, column: 1, severity: 'error' };
}

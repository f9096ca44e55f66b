/**
 * Reads CSV and TSV: the first line names the fields, and every other line is an entry. `|` or `;` separates
 * several values in one cell. A comma does not, because terms and questions contain commas. Called by
 * read-source.ts.
 */
import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../problems.js';
import { offsetInRaw } from './offset-in-raw.js';
import { LineIndex } from './line-index.js';
import { readRecords } from './records.js';
import type { Fields, Path, ReadOptions, Source } from './source.js';

const SEPARATOR = /\s*[|;]\s*/;

interface Cell {
  readonly value: string;
  /** Where the cell starts and ends in the file, quotes included. */
  readonly start: number;
  readonly end: number;
}

export function readCsv(file: string, text: string, options: ReadOptions): Source {
  const lines = new LineIndex(file, text);
  const problems: Problem[] = [];
  const [header = [], ...rows] = parseCells(
    text,
    file.toLowerCase().endsWith('.tsv') ? '\t' : guessDelimiter(text),
    lines,
    problems,
  );
  const names = uniqueNames(header);
  const whole = {
    value: rows.map((row) => toRecord(row, names, lines, problems)),
    locate: (path: Path, offset?: number) => locateCell(rows, names, lines, text, path, offset),
  };
  return readRecords(file, whole, options, problems, SEPARATOR);
}

/**
 * The most frequent delimiter in the first line: Excel writes semicolons in languages with decimal commas.
 */
function guessDelimiter(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1);
  const count = (delimiter: string) => line.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function parseCells(
  text: string,
  delimiter: string,
  lines: LineIndex,
  problems: Problem[],
): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  const offsetOf = byteOffsets(text);
  let end = 0;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      cast: (value, { column, bytes }) => {
        const isFirst = column === 0;
        let start = isFirst ? end : end + delimiter.length;
        while (isFirst && /[\r\n]/.test(text[start] ?? '')) start++;
        end = offsetOf(bytes);
        if (isFirst) rows.push([]);
        rows.at(-1)?.push({ value, start, end });
        return value;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (text.startsWith(delimiter, end)) rows.pop(); // the parser stopped in the middle of this row
    const message = error.message.replace(/\s+/g, ' ').replace(/\.?$/, '.');
    problems.push({
      ...lines.locationAt(end + 1),
      severity: 'error',
      rule: 'csv-syntax',
      message: `The rows from here on cannot be read: ${message}`,
      advice: 'Close the quotes of every cell, and write each quote inside a quoted cell twice.',
    });
  }
  // Excel writes empty rows below a table.
  return rows.filter((row) => row.some(({ value }) => value.trim() !== ''));
}

/**
 * Converts offsets in bytes, which the parser reports, to offsets in UTF-16 code units. Offsets must not
 * decrease from call to call.
 */
function byteOffsets(text: string): (bytes: number) => number {
  const buffer = Buffer.from(text);
  let bytesRead = 0;
  let characters = 0;
  return (bytes) => {
    characters += buffer.toString('utf8', bytesRead, bytes).length;
    bytesRead = Math.max(bytesRead, bytes);
    return characters;
  };
}

/** Adds a number to a name that occurs twice, so that both columns are read. */
function uniqueNames(header: readonly Cell[]): readonly string[] {
  const counts = new Map<string, number>();
  return header.map(({ value }) => {
    const name = value.trim();
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}

function toRecord(
  row: readonly Cell[],
  names: readonly string[],
  lines: LineIndex,
  problems: Problem[],
): Fields {
  const extra = row.slice(names.length).find(({ value }) => value.trim() !== '');
  if (extra !== undefined) {
    problems.push({
      ...lines.locationAt(extra.start),
      severity: 'warning',
      rule: 'extra-cell',
      message: 'This row has more cells than the first row has names, so the extra cells were left out.',
      advice: 'Put a text that contains the separator between quotes, or name the column.',
    });
  }
  return Object.fromEntries(names.map((name, index) => [name, row[index]?.value ?? '']));
}

function locateCell(
  rows: readonly (readonly Cell[])[],
  names: readonly string[],
  lines: LineIndex,
  text: string,
  [index = 0, name]: Path,
  inText?: number,
) {
  const row = rows[Number(index)];
  const cell = name === undefined ? row?.[0] : (row?.[names.indexOf(String(name))] ?? row?.[0]);
  if (cell === undefined) return lines.locationAt(0);
  const raw = text.slice(cell.start, cell.end);
  const quotes = raw.startsWith('"') && !cell.value.startsWith('"') ? 1 : 0;
  if (inText === undefined) return lines.locationAt(cell.start);
  const start = cell.start + quotes;
  return lines.locationAt(
    start + offsetInRaw(text.slice(start, cell.end), cell.value, inText, { doubled: '"' }),
  );
}

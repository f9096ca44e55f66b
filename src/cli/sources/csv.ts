/**
 * Reads CSV and TSV, whatever separates the cells, and as loosely as spreadsheets do: a quote inside of a text is only a quote.
 * table.ts makes entries of the rows. Called by read-source.ts. It must not know the fields of an entry.
 */
import type { Problem } from '../problems.js';
import { offsetInRaw } from './offset-in-raw.js';
import { LineIndex } from './line-index.js';
import type { ReadOptions, Source } from './source.js';
import { looksLikeTable, readTable } from './table.js';

/** Where two are as likely, the first: a text has commas, and hardly ever a tab. */
const DELIMITERS = ['\t', ',', ';', '|'];
/** The line with which Excel names the delimiter, and the lines with which flash cards do. */
const DELIMITER_LINE = /^\s*(?:sep=(.)|#separator:(\w+|.)) *(?:\r\n?|\n|$)/i;
const SETTING_LINES = /(?:#[a-z ]+:[^\r\n]*(?:\r\n?|\n|$))*/iy;
const NAMES: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
  space: ' ',
  colon: ':',
};
const LINE_END = /[\r\n]/g;
/** How much of a file is read to guess the delimiter. */
const SAMPLE = 100_000;

interface Row {
  readonly cells: readonly string[];
  /** Where the row starts in the file. */
  readonly start: number;
}

export function readCsv(file: string, text: string, options: ReadOptions): Source {
  const lines = new LineIndex(file, text);
  const problems: Problem[] = [];
  const { delimiter, start } = delimiterOf(text, options);
  const { rows, openAt, lateQuotes } = parseRows(text, delimiter, start);
  if (openAt !== undefined) problems.push(openQuote(lines, openAt));
  for (const cell of lateQuotes) problems.push(lateQuote(lines, cell));
  const starts = rows.map((row) => row.start); // the cells need not stay
  const locate = (row: number, column = 0, inText?: number) => {
    const from = starts[row];
    const cell = from === undefined ? undefined : cellAt(text, delimiter, from, column);
    return lines.locationAt(cell === undefined ? 0 : offsetAt(text, cell, inText));
  };
  return readTable(file, { rows: rows.map(({ cells }) => cells), locate }, options, problems);
}

/** The delimiter that the file names; else that with which its first rows look most like a table. */
function delimiterOf(
  text: string,
  options: ReadOptions,
): { readonly delimiter: string; readonly start: number } {
  const named = DELIMITER_LINE.exec(text);
  const start = endOfSettings(text, named?.[0].length ?? 0);
  const name = named?.[1] ?? named?.[2];
  if (name !== undefined) return { delimiter: NAMES[name.toLowerCase()] ?? name, start };
  const sample = text.slice(start, start + SAMPLE);
  const likeness = DELIMITERS.map((delimiter) => {
    const { rows } = parseRows(sample, delimiter, 0, 20);
    return looksLikeTable(
      rows.map(({ cells }) => cells),
      options.map,
    );
  });
  return { delimiter: DELIMITERS[likeness.indexOf(Math.max(...likeness))] as string, start };
}

function endOfSettings(text: string, from: number): number {
  SETTING_LINES.lastIndex = from;
  return from + (SETTING_LINES.exec(text)?.[0].length ?? 0);
}

interface Parsed {
  readonly rows: readonly Row[];
  /** Where a quote starts that never ends. */
  readonly openAt?: number;
  /** Cells whose quote seems to be closed by those of a later row. */
  readonly lateQuotes: readonly Cell[];
}

/** The rows from `start` on that are not empty: spreadsheets write empty rows above and below a table. */
function parseRows(text: string, delimiter: string, start: number, limit = Infinity): Parsed {
  const rows: Row[] = [];
  const lateQuotes: Cell[] = [];
  for (let at = start; at < text.length && rows.length < limit;) {
    const cells: string[] = [];
    const rowStart = at;
    for (;;) {
      const cell = readCell(text, delimiter, at);
      if (cell === undefined) return { rows, openAt: at, lateQuotes };
      if (holdsOpeningQuote(cell, delimiter)) lateQuotes.push(cell);
      cells.push(cell.value);
      at = cell.end;
      if (text[at] !== delimiter) break;
      at++;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells: cells.slice(), start: rowStart }); // without the room for more
  }
  return { rows, lateQuotes };
}

/** Whether a text of several lines has a quote where that of another cell begins: its own was forgotten above. */
function holdsOpeningQuote({ value, isQuoted }: Cell, delimiter: string): boolean {
  const lineEnd = value.search(LINE_END);
  return isQuoted && lineEnd >= 0 && value.includes(`${delimiter}"`, lineEnd);
}

interface Cell {
  readonly value: string;
  /** Where the text of the cell starts, behind its quote. */
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

/** The cell that starts at `at`; `undefined` if it has a quote that never ends. */
function readCell(text: string, delimiter: string, at: number): Cell | undefined {
  const opening = skipSpaces(text, delimiter, at);
  if (text[opening] === '"') {
    const start = opening + 1;
    const end = endOfQuoted(text, delimiter, start);
    if (end === undefined) return undefined;
    if (end >= 0) {
      const value = text.slice(start, end).replaceAll('""', '"');
      return { value, start, end: skipSpaces(text, delimiter, end + 1), isQuoted: true };
    }
  }
  let end = at;
  while (end < text.length && !isEnd(text, delimiter, end)) end++;
  return { value: text.slice(at, end), start: at, end, isQuoted: false };
}

/**
 * Where the quote that closes the cell stands; -1 if the first quote belongs to the text, as in `"A" or B`; `undefined` if none
 * follows. In `"say "hi" to me"`, the quotes that do not end the cell belong to the text.
 */
function endOfQuoted(text: string, delimiter: string, start: number): number | undefined {
  let looseLineEnd: number | undefined;
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1)) {
    if (looseLineEnd !== undefined && (text[at - 1] === delimiter || at > looseLineEnd)) return -1;
    if (isEnd(text, delimiter, skipSpaces(text, delimiter, at + 1))) return at;
    if (text[at + 1] === '"') at++;
    else looseLineEnd ??= endOfLine(text, at);
  }
  return looseLineEnd === undefined ? undefined : -1;
}

function endOfLine(text: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.exec(text)?.index ?? text.length;
}

function isEnd(text: string, delimiter: string, at: number): boolean {
  return at >= text.length || text[at] === delimiter || text[at] === '\n' || text[at] === '\r';
}

function skipSpaces(text: string, delimiter: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || (text[at] === '\t' && delimiter !== '\t')) at++;
  return at;
}

/** The cell in the row that starts at `from`; of a row that is shorter, the first. */
function cellAt(text: string, delimiter: string, from: number, column: number): Cell | undefined {
  const first = readCell(text, delimiter, from);
  let cell = first;
  for (let index = 0; index < column && cell !== undefined; index++) {
    if (text[cell.end] !== delimiter) return first;
    cell = readCell(text, delimiter, cell.end + 1);
  }
  return cell;
}

function offsetAt(text: string, { value, start, end, isQuoted }: Cell, inText: number | undefined): number {
  if (inText === undefined) return isQuoted ? start - 1 : start;
  return start + offsetInRaw(text.slice(start, end), value, inText, isQuoted ? { doubled: '"' } : {});
}

function openQuote(lines: LineIndex, at: number): Problem {
  return {
    ...lines.locationAt(at),
    severity: 'error',
    rule: 'csv-syntax',
    message: 'The rows from here on cannot be read, because a quote in this cell is never closed.',
    advice: 'Close the quotes of every cell, and write each quote inside a quoted cell twice.',
  };
}

function lateQuote(lines: LineIndex, { start, end }: Cell): Problem {
  return {
    ...lines.locationAt(start - 1),
    severity: 'warning',
    rule: 'csv-syntax',
    message: `A quote in this cell is closed only in line ${lines.locationAt(end).line}, so the rows between are part of its text.`,
    advice: 'Close the quote at the end of the cell; a quote inside of a quoted cell is written twice.',
  };
}

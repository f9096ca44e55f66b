/**
 * Makes records of the rows of a table, or of several below each other: finds the row with the names of the columns, which may
 * stand below titles or be missing, and says what separates several values in a cell: `|`, `;` or a new line; a comma, too, in
 * columns where none of these occurs. Called by csv.ts and spreadsheet.ts; records.ts makes entries of the records.
 */
import type { Problem, SourceLocation } from '../problems.js';
import { ENTRY_FIELDS, FAQ_FIELDS, isFieldName, isNameOf, keysByField } from './field-names.js';
import { joinSources } from './join-sources.js';
import { mapFor } from './mapped-names.js';
import { meantField } from './meant-field.js';
import { withoutPageAddresses } from './notion-relations.js';
import { readRecords } from './records.js';
import type { Fields, Path, ReadOptions, Source, UnknownField } from './source.js';
import { questionColumns, withQuestions } from './table-questions.js';
import { columnsAreUnknown, commasSeparate, hasNoHeader, tooManyCells } from './table-problems.js';

export interface Table {
  /** Without empty rows. */
  readonly rows: readonly (readonly string[])[];
  /**
   * The location of a cell.
   *
   * @param inText the offset of a character of its text
   */
  locate(row: number, column?: number, inText?: number): SourceLocation;
}

type Map = ReadOptions['map'];

/** How many rows may stand above the names of the columns. */
const TITLE_ROWS = 20;
/** How many tables may stand below the first one. */
const MOST_TABLES = 50;

const SEPARATOR = /\s*[|;｜；\r\n]\s*/;
const SEPARATOR_OR_COMMA = /\s*(?:(?<!\d),|,(?!\d)|[|;｜；，、\r\n])\s*/;

export function readTable(
  file: string,
  table: Table,
  options: ReadOptions,
  found: readonly Problem[],
  isPart = false,
): Source {
  const { locate } = table; // the functions below keep nothing else of the table
  const problems = [...found];
  const header = findHeader(table, options.map, problems);
  if (header === undefined)
    return { file, entries: [], faqs: [], problems, unknown: unreadColumns(table), untranslated: [] };
  const { names, first } = header;
  const rows = table.rows.slice(first);
  const starts = isPart ? [] : startsOfTables(rows, options.map).map((start) => first + start);
  if (starts.length > 0)
    return joinSources(
      file,
      [0, ...starts].map((start, index) =>
        readTable(file, part(table, start, starts[index]), options, start === 0 ? found : [], true),
      ),
    );
  const columns = new Map(names.map((name, index) => [name, index]));
  rows.forEach((row, index) => {
    const extra = row.findIndex((cell, column) => column >= names.length && cell.trim() !== '');
    if (extra >= 0) problems.push(tooManyCells(locate(first + index, extra)));
  });
  const records = rows.map((row) => toRecord(row, names));
  const questions = questionColumns(names, options.map);
  const { value, placeOf } =
    questions === undefined ? withoutQuestions(records) : withQuestions(records, questions, options.map);
  // A field without a value is named by our name for it, whatever its column is called.
  const columnOf = (field: string) => {
    const own: Readonly<Record<string, string | undefined>> = { ...questions };
    const name = columns.has(field) ? field : (own[field] ?? names.find((each) => isNameOf(field, each)));
    return columns.get(name ?? '') ?? 0;
  };
  const whole = {
    value,
    locate(path: Path, inText?: number) {
      const place = placeOf(path);
      return place === undefined ? locate(0) : locate(first + place.row, columnOf(place.name), inText);
    },
  };
  const withCommas = columnsWithCommas(names, rows);
  for (const [name, row] of withCommas)
    problems.push(commasSeparate(locate(first + row, columns.get(name)), name));
  const source = readRecords(file, whole, options, problems, {
    separatorOf: (name) => (withCommas.has(name) || isNameOf('tags', name) ? SEPARATOR_OR_COMMA : SEPARATOR),
    columns: names,
    locateColumn: (name) => locate(Math.max(0, first - 1), columns.get(name) ?? 0),
  });
  return Object.keys(options.map).length > 0 ? { ...source, names } : source;
}

/** The rows from `start` to `end` as a table. */
function part({ rows, locate }: Table, start: number, end?: number): Table {
  return {
    rows: rows.slice(start, end),
    locate: (row, column, inText) => locate(start + row, column, inText),
  };
}

/** Where further tables begin, which somebody has pasted below the first one. */
function startsOfTables(rows: readonly (readonly string[])[], map: Map): readonly number[] {
  return rows.flatMap((row, index) => (hasOnlyNames(row, map) ? [index] : [])).slice(0, MOST_TABLES);
}

/** Whether all that stands in `row` are names of fields, among them those of term and definition, or question and answer. */
function hasOnlyNames(row: readonly string[], map: Map): boolean {
  const names = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return names.length > 1 && names.every(isKnownName) && knownNames(names, map) === 2;
}

function isKnownName(name: string): boolean {
  // "Term 1" is the name of a column, too, but here rather a term.
  return (
    name.length < 100 && !/\d/.test(name) && (isFieldName(name) || keysByField(FAQ_FIELDS, [name]).size > 0)
  );
}

/** The named columns of a table that cannot be read, for a program that asks what they hold. */
function unreadColumns({ rows: [top = [], next = []], locate }: Table): readonly UnknownField[] {
  const columns = uniqueNames(top);
  return columns.flatMap((name, column) =>
    top[column]?.trim()
      ? [
          {
            owner: 'entry',
            columns,
            name,
            value: next[column] ?? '',
            locate: () => locate(0, column),
            lacks: () => true,
          },
        ]
      : [],
  );
}

function toRecord(row: readonly string[], names: readonly string[]): Fields {
  const record: Record<string, string> = {};
  names.forEach((name, column) => {
    const cell = withoutPageAddresses(row[column] ?? '');
    if (name === '__proto__') Object.defineProperty(record, name, { value: cell, enumerable: true });
    else record[name] = cell;
  });
  return record;
}

/** As withQuestions: each row is an entry. */
function withoutQuestions(value: readonly Fields[]) {
  const placeOf = ([row, name]: Path) =>
    row === undefined ? undefined : { row: Number(row), name: String(name) };
  return { value, placeOf };
}

interface Header {
  readonly names: readonly string[];
  /** The first row of data. */
  readonly first: number;
}

/** Reports where the names of the columns are missing or unknown; `undefined` if nothing can be read then. */
function findHeader({ rows, locate }: Table, map: Map, problems: Problem[]): Header | undefined {
  const [top] = rows;
  if (top === undefined) return { names: [], first: 0 };
  const at = rowOfNames(rows, map) ?? rowOfMisspeltNames(rows);
  if (at !== undefined) return { names: uniqueNames(rows[at] as readonly string[]), first: at + 1 };
  const width = Math.max(
    ...rows.slice(0, 1000).map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1),
  );
  if (width !== 2) {
    problems.push(columnsAreUnknown(locate(0), uniqueNames(top), rows.slice(1)));
    return undefined;
  }
  const start = rows.findIndex((row) => row[1]?.trim());
  const isNamed = looksLikeNames(rows.slice(start));
  problems.push(hasNoHeader(locate(start), isNamed ? rows[start] : undefined));
  return { names: ['term', 'definition'], first: isNamed ? start + 1 : start };
}

/**
 * The first of the top rows with names of both term and definition, or question and answer; else the first row below titles,
 * if it has one of them.
 */
function rowOfNames(rows: readonly (readonly string[])[], map: Map): number | undefined {
  const known = rows.slice(0, TITLE_ROWS).map((row) => knownNames(row, map));
  const both = known.indexOf(2);
  if (both >= 0) return both;
  const first = rows.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  return known[first] === 1 ? first : undefined;
}

/** The first of the top rows whose names look like those of term and definition. */
function rowOfMisspeltNames(rows: readonly (readonly string[])[]): number | undefined {
  const at = rows.slice(0, TITLE_ROWS).findIndex((row) => {
    const names = row.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell.length < 30);
    const meant = names.map((name) => (isNameOf('term', name) ? 'term' : meantField(name)));
    return meant.includes('term') && meant.includes('definition');
  });
  return at < 0 ? undefined : at;
}

/** Whether one of the top rows names both term and definition, or question and answer, be it misspelt. */
export function hasNames(rows: readonly (readonly string[])[], map: Map): boolean {
  const top = rows.slice(0, TITLE_ROWS);
  return top.some((row) => knownNames(row, map) === 2) || rowOfMisspeltNames(top) !== undefined;
}

/** How many of term and definition, or of question and answer, have a name in `row`. */
function knownNames(row: readonly string[], given: Map): number {
  const names = row.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell.length < 100);
  if (names.length < 2) return 0;
  if (questionColumns(names, given) !== undefined) return 2;
  const map = mapFor(given, names);
  const known = keysByField(ENTRY_FIELDS, names);
  const has = (field: string) => names.includes(map[field] ?? '') || known.has(field);
  const isDefined = has('definition') || has('expansion');
  return Number(has('term')) + Number(isDefined);
}

/** Whether the first row is much shorter than the others: then it has names, though in words that nobody knows. */
function looksLikeNames([first = [], ...others]: readonly (readonly string[])[]): boolean {
  const lengths = others.map((row) => row[1]?.length ?? 0).sort((one, other) => one - other);
  const usual = lengths[lengths.length >> 1] ?? 0;
  const own = first[1]?.trim().length ?? 0;
  return own <= 25 && usual > 40 && usual > 3 * own;
}

/** How much `rows` look like a table: rows with a header before those without, then by how many have the same width. */
export function looksLikeTable(rows: readonly (readonly string[])[], map: Map): number {
  const widths = rows
    .map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1)
    .filter((width) => width > 1);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const header = Math.max(0, ...rows.map((row) => knownNames(row, map)));
  return header * 100 + Math.max(0, ...counts.values());
}

/** Numbers a name that occurs twice, so that both columns are read, and names those without a name. */
function uniqueNames(header: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return header.map((cell, index) => {
    const name = cell.trim() || `column ${index + 1}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}

/**
 * The columns of aliases and references in which commas separate the values, with the first row where one does. Columns with a
 * number ("alias 1") have one value each.
 */
function columnsWithCommas(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): ReadonlyMap<string, number> {
  const lists = names.flatMap((name, column) => {
    const isList = (isNameOf('aliases', name) || isNameOf('seeAlso', name)) && !/\d$/.test(name);
    if (!isList || rows.some((row) => SEPARATOR.test(row[column]?.trim() ?? ''))) return [];
    const row = rows.findIndex((row) => SEPARATOR_OR_COMMA.test(row[column] ?? ''));
    return row < 0 ? [] : [[name, row] as const];
  });
  return new Map(lists);
}

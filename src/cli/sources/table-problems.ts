/** What table.ts says of a table whose rows or columns it cannot read as they are: the texts, and the columns that it proposes. */
import type { Problem, SourceLocation } from '../problems.js';
import { listOf, mapOption } from './column-guess.js';

export function tooManyCells(location: SourceLocation): Problem {
  return {
    ...location,
    severity: 'warning',
    rule: 'extra-cell',
    message: 'This row has more cells than the first row has names, so the extra cells were left out.',
    advice: 'Put a text that contains the separator between quotes, or name the column.',
  };
}

export function commasSeparate(location: SourceLocation, column: string): Problem {
  return {
    ...location,
    severity: 'warning',
    rule: 'comma-list',
    message: `In the column "${column}", commas were read as the ends of names.`,
    advice: 'If a name contains a comma, write | between the names of this column.',
  };
}

/** @param names those in the first row, if it has names */
export function hasNoHeader(location: SourceLocation, names: readonly string[] | undefined): Problem {
  return {
    ...location,
    severity: 'warning',
    rule: 'no-header',
    message: `${
      names === undefined
        ? 'No row names the columns'
        : `The names of the columns, ${listOf(names.map((name) => name.trim()))}, are not known`
    }, so the first column was read as terms and the second as definitions.`,
    advice: 'Write "term" and "definition" above the columns.',
  };
}

export function columnsAreUnknown(
  location: SourceLocation,
  names: readonly string[],
  rows: readonly (readonly string[])[],
): Problem {
  const filled = names.filter((name) => !/^column \d+$/.test(name));
  const columns = filled.map((name) => ({
    name,
    values: rows.slice(0, 100).map((row) => row[names.indexOf(name)]),
  }));
  return {
    ...location,
    severity: 'error',
    rule: 'unknown-columns',
    message: `The names of the columns say neither what is a term nor what is a definition: ${listOf(filled)}.`,
    advice:
      columns.length < 2
        ? 'A glossary needs two columns. Write "term" and "definition" above them.'
        : `Say which they are, such as ${mapOption(columns, ['term', 'definition'])}, or write "term" and "definition" above them.`,
  };
}

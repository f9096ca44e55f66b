/**
 * Turns the problems that the check of the bundle found into problems of the sources. Called by assemble.ts.
 */
import type { Problem as CheckProblem } from '../../core/check.js';
import type { SourceLocation, Problem } from '../problems.js';
import type { DraftItem } from './draft-item.js';
import { slugOf } from './entry-ids.js';
import type { Path } from './source.js';
import { meantName } from './meant-field.js';
import { isFields, valueAt } from './values.js';

const TABLE = /\.(?:[ct]sv|xls[xm])$/i;

/** Whether `file` is a table, in which every value is a text. */
export function isTable(file: string): boolean {
  return TABLE.test(file);
}

/** Removes problems that only follow from others: without a valid term, no id could be made of the term. */
export function withoutConsequences(problems: readonly CheckProblem[]): readonly CheckProblem[] {
  const paths = new Set(problems.map(({ path }) => path));
  return problems.filter(({ path }) => !path.endsWith('].id') || !paths.has(path.replace(/id$/, 'term')));
}

/** @param items the entries, as the path of the problem counts them */
export function toProblem(
  { path, message }: CheckProblem,
  locate: (path: Path) => SourceLocation,
  items: readonly DraftItem[],
): Problem {
  const keys = parsePath(path);
  const name = path.replace(/^(?:entries|faqs)\[\d+\]\.?/, '');
  return {
    ...locate(keys),
    severity: 'error',
    rule: 'schema',
    message: name === '' ? message : message.replace(/^This /, `"${name}" `),
    advice:
      isMissing(message) && /^entries\[\d+\]\.id$/.test(path)
        ? `Write ${idFor(items[Number(keys[1])])} into the entry; or keep this file as a source, because "glossary build" makes one.`
        : (misspeltAdvice(message, keys, items) ??
          adviceFor(message, String(keys.at(-1)), isTable(items[Number(keys[1])]?.file ?? ''))),
  };
}

/** Of a field that is missing: what stands beside it under a name like it. */
function misspeltAdvice(message: string, keys: Path, items: readonly DraftItem[]): string | undefined {
  const [list, index, ...path] = keys;
  const field = path.pop();
  if (list !== 'entries' || typeof field !== 'string' || !isMissing(message)) return undefined;
  const owner = path.reduce<unknown>(valueAt, items[Number(index)]?.fields);
  const misspelt = Object.keys(isFields(owner) ? owner : {}).find((name) => isMisspelt(name, field));
  return misspelt && `Did you mean "${field}" by "${misspelt}"? Then write that.`;
}

function isMisspelt(name: string, field: string): boolean {
  return name !== field && meantName(name, [field]) !== undefined;
}

/** An id for an entry without one, as JSON: `"id": "api"`. */
export function idFor(item: DraftItem | undefined): string {
  return `"id": ${JSON.stringify(slugOf(String(valueAt(item?.fields, 'term'))))}`;
}

function adviceFor(message: string, field: string, isTable: boolean): string {
  if (!isMissing(message)) return 'Write it in that form, or remove it.';
  if (isTable) return 'Fill in the cell, or remove the row.';
  if (field === 'definition')
    return 'Start the text with a paragraph that defines the term, or fill in the field "definition".';
  return /^\d+$|^undefined$/.test(field) ? 'Fill it in, or remove it.' : `Fill in "${field}".`;
}

/** Whether `message` says that a field is missing or empty. */
export function isMissing(message: string): boolean {
  return /required|must not be empty/.test(message);
}

/** Parses a path as the check writes it: `entries[3].faqs[0].answer`. */
function parsePath(path: string): Path {
  return Array.from(path.matchAll(/[^.[\]]+/g), ([key]) => (/^\d+$/.test(key) ? Number(key) : key));
}

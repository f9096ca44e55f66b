/**
 * Joins the problems of a file in which nearly all entries miss the same field: its name is not known then, and one message that
 * proposes `--map` says more than one an entry. Called by assemble.ts.
 */
import type { Problem as CheckProblem } from '../../core/check.js';
import type { Problem } from '../problems.js';
import { idFor, isMissing } from './check-problems.js';
import { listOf, mapOption, type Column } from './column-guess.js';
import type { DraftItem } from './draft-item.js';
import { fixesFor, proposalFor } from './proposed-names.js';
import type { Source, UnknownField } from './source.js';

interface Joined {
  readonly joined: readonly Problem[];
  /** The files that they are about. */
  readonly files: ReadonlySet<string>;
  /** The problems that were not joined. */
  readonly others: readonly CheckProblem[];
}

/** The part of the entries of a file that makes a rule of what is missing. */
const NEARLY_ALL = 0.9;

/** @param items the entries, as the paths of `problems` count them */
export function joinMissing(
  problems: readonly CheckProblem[],
  items: readonly DraftItem[],
  sources: readonly Source[],
): Joined {
  const total = countBy(items, ({ file }) => file);
  const missing = new Map<
    string,
    { readonly field: string; readonly item: DraftItem; readonly found: CheckProblem[] }
  >();
  for (const problem of problems) {
    const [, index, field = ''] = /^entries\[(\d+)\]\.(id|term|definition)$/.exec(problem.path) ?? [];
    const item = items[Number(index)];
    // A bundle has our names of fields; only an id may be missing because its author knows of none.
    const isOurs = item?.draft.origin === 'bundle' && field !== 'id';
    if (item === undefined || isOurs || !isMissing(problem.message)) continue;
    const key = JSON.stringify([item.file, field]);
    const same = missing.get(key);
    if (same === undefined) missing.set(key, { field, item, found: [problem] });
    else same.found.push(problem);
  }
  const rules = [...missing.values()].filter(({ item, found }) => {
    const count = total.get(item.file) as number;
    return count > 1 && found.length >= count * NEARLY_ALL;
  });
  const replaced = new Set(rules.flatMap(({ found }) => found));
  const byFile = new Map(sources.map((source) => [source.file, source.unknown]));
  return {
    joined: rules.map(({ field, item, found }) =>
      field === 'id'
        ? idsMissing(item, found.length, total.get(item.file) as number)
        : toProblem(field, item, found.length, total.get(item.file) as number, byFile.get(item.file) ?? []),
    ),
    files: new Set(rules.map(({ item }) => item.file)),
    others: problems.filter((problem) => !replaced.has(problem)),
  };
}

function toProblem(
  field: string,
  item: DraftItem,
  count: number,
  total: number,
  unknown: readonly UnknownField[],
): Problem {
  const ofEntries = unknown.filter(({ owner }) => owner === 'entry');
  const columns = columnsOf(ofEntries);
  const names = listOf(columns.map(({ name }) => name));
  const problem = {
    severity: 'error',
    rule: 'missing-field',
    message: `${lackOf(count, total)} a ${field}. ${names === '' ? 'There are no other fields' : `Fields that are not known: ${names}`}.`,
  } as const;
  const firsts = columns.flatMap(({ name }) => ofEntries.find((each) => each.name === name) ?? []);
  const misspelt = firsts.find((each) => proposalFor(each)?.field === field);
  const proposal = misspelt && proposalFor(misspelt);
  if (proposal === undefined) {
    const advice =
      names === ''
        ? `Write a ${field} for each entry.`
        : `If one of them is the ${field}, say so with ${mapOption(columns, [field])}.`;
    return { ...item.draft.locate([]), ...problem, advice };
  }
  const fixes = fixesFor(
    ofEntries.filter(({ name }) => name === misspelt?.name),
    proposal,
  );
  return {
    ...(misspelt?.locate() ?? item.draft.locate([])),
    ...problem,
    advice: `Did you mean "${proposal.name}" by "${misspelt?.name}"? Then write that.`,
    ...(fixes.length > 0 && { fixes }),
  };
}

/** The browser skips these entries, and nothing else is wrong with them. */
function idsMissing(item: DraftItem, count: number, total: number): Problem {
  return {
    ...item.draft.locate([]),
    severity: 'error',
    rule: 'missing-field',
    message: `${lackOf(count, total)} an id, so pages that load it skip them.`,
    advice: `Write ${idFor(item)} into this entry, and the like into the others; or keep this file as a source, because "glossary build" makes ids.`,
  };
}

function lackOf(count: number, total: number): string {
  return count === total
    ? `None of the ${total} entries of this file has`
    : `${count} of ${total} entries of this file do not have`;
}

function columnsOf(unknown: readonly UnknownField[]): readonly Column[] {
  const columns = new Map<string, unknown[]>();
  for (const { name, value } of unknown) {
    const values = columns.get(name);
    if (values === undefined) columns.set(name, [value]);
    else if (values.length < 100) values.push(value);
  }
  return [...columns].map(([name, values]) => ({ name, values }));
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

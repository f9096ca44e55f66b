/**
 * Joins the problems of a file in which nearly all entries, or questions, miss the same field: its name is not known then, and one message that
 * proposes `--map` says more than one an entry. Called by assemble.ts.
 */
import type { Problem as CheckProblem } from '../../core/check.js';
import type { Problem } from '../problems.js';
import { idFor, isMissing } from './check-problems.js';
import { listOf, mapOption, type Column } from './column-guess.js';
import type { DraftItem } from './draft-item.js';
import { fixesFor, proposalFor } from './proposed-names.js';
import type { Source, UnknownField } from './source.js';
import { valueAt } from './values.js';

interface Joined {
  readonly joined: readonly Problem[];
  /** The problems that were not joined. */
  readonly others: readonly CheckProblem[];
  /** The unknown fields of all files that no joined problem names. */
  readonly unknown: readonly UnknownField[];
}

interface Rule {
  readonly owner: 'entry' | 'question';
  readonly field: string;
  /** The first that misses the field, or the entry with the question. */
  readonly item: DraftItem;
  readonly found: CheckProblem[];
  /** How many entries, or questions, the file has. */
  readonly total: number;
}

/** The part of the entries of a file that makes a rule of what is missing. */
const NEARLY_ALL = 0.9;
const OF_ENTRY = /^(entries)\[(\d+)\]\.(id|term|definition)$/;
const OF_QUESTION = /^(entries|faqs)\[(\d+)\](?:\.faqs\[\d+\])?\.(question|answer)$/;

/**
 * @param items the entries, as the paths of `problems` count them
 * @param faqs the questions that belong to no entry, counted so, too
 */
export function joinMissing(
  problems: readonly CheckProblem[],
  items: readonly DraftItem[],
  faqs: readonly DraftItem[],
  sources: readonly Source[],
): Joined {
  const entriesOf = countBy(items, () => 1);
  const free = new Set(faqs);
  const questionsIn = ({ fields }: DraftItem) => [valueAt(fields, 'faqs') ?? []].flat().length;
  const questionsOf = countBy([...items, ...faqs], (item) => (free.has(item) ? 1 : questionsIn(item)));
  const unknownOf = new Map(sources.map(({ file, unknown }) => [file, unknown]));
  const missing = new Map<string, Rule>();
  for (const problem of problems) {
    const ofEntry = OF_ENTRY.exec(problem.path);
    const [, list, index, field = ''] = ofEntry ?? OF_QUESTION.exec(problem.path) ?? [];
    const item = (list === 'faqs' ? faqs : items)[Number(index)];
    // A bundle has our names of fields; only an id may be missing because its author knows of none.
    const isOurs = item?.draft.origin === 'bundle' && field !== 'id';
    if (item === undefined || isOurs || !isMissing(problem.message)) continue;
    const key = JSON.stringify([item.file, field]);
    const total = (ofEntry === null ? questionsOf : entriesOf).get(item.file) as number;
    const owner = ofEntry === null ? 'question' : 'entry';
    const same = missing.get(key);
    if (same === undefined) missing.set(key, { owner, field, item, found: [problem], total });
    else same.found.push(problem);
  }
  const rules = [...missing.values()].flatMap((rule) => {
    if (rule.total < 2 || rule.found.length < rule.total * NEARLY_ALL) return [];
    const problem = toProblem(rule, unknownOf.get(rule.item.file) ?? []);
    return problem === undefined ? [] : [{ ...rule, problem }];
  });
  const replaced = new Set(rules.flatMap(({ found }) => found));
  return {
    joined: rules.map(({ problem }) => problem),
    others: problems.filter((problem) => !replaced.has(problem)),
    unknown: sources.flatMap((source) => unnamed(source, rules)),
  };
}

/** The unknown fields of `source` but those that the problems of `rules` name; they name a misspelt one only if it is missing. */
function unnamed({ file, unknown }: Source, rules: readonly Rule[]): readonly UnknownField[] {
  const own = rules.filter(({ item }) => item.file === file);
  if (own.length === 0) return unknown;
  const areListed = own.some(({ owner }) => owner === 'entry');
  const isNamed = (field: UnknownField) => {
    const meant = proposalFor(field)?.field;
    return meant === undefined ? areListed : own.some((rule) => rule.field === meant);
  };
  const left = new Set(firstsOf(unknown).flatMap((first) => (isNamed(first) ? [] : keyOf(first))));
  return unknown.filter((field) => left.has(keyOf(field)));
}

/** The first field of each name. */
function firstsOf(unknown: readonly UnknownField[]): readonly UnknownField[] {
  const firsts = new Map<string, UnknownField>();
  for (const field of unknown) if (!firsts.has(keyOf(field))) firsts.set(keyOf(field), field);
  return [...firsts.values()];
}

function keyOf({ owner, name }: UnknownField): string {
  return `${owner} ${name}`;
}

/** `undefined` of questions without the field under a misspelt name: each is reported by itself. */
function toProblem(rule: Rule, all: readonly UnknownField[]): Problem | undefined {
  const { owner, field, item } = rule;
  if (field === 'id') return idsMissing(rule);
  const unknown = all.filter((each) => each.owner === owner);
  const columns = columnsOf(unknown);
  const names = listOf(columns.map(({ name }) => name));
  const problem = {
    severity: 'error',
    rule: 'missing-field',
    message: `${lackOf(rule)} ${field === 'answer' ? 'an' : 'a'} ${field}. ${names === '' ? 'There are no other fields' : `Fields that are not known: ${names}`}.`,
  } as const;
  const misspelt = firstsOf(unknown).find((each) => proposalFor(each)?.field === field);
  const proposal = misspelt && proposalFor(misspelt);
  if (misspelt !== undefined && proposal !== undefined) {
    const fixes = fixesFor(
      unknown.filter(({ name }) => name === misspelt.name),
      proposal,
    );
    return {
      ...misspelt.locate(),
      ...problem,
      advice: `Did you mean "${proposal.name}" by "${misspelt.name}"? Then write that.`,
      ...(fixes.length > 0 && { fixes }),
    };
  }
  if (owner === 'question') return undefined;
  const advice =
    names === ''
      ? `Write a ${field} for each entry.`
      : `If one of them is the ${field}, say so with ${mapOption(columns, [field])}.`;
  return { ...item.draft.locate([]), ...problem, advice };
}

/** The browser skips these entries, and nothing else is wrong with them. */
function idsMissing(rule: Rule): Problem {
  const { item } = rule;
  return {
    ...item.draft.locate([]),
    severity: 'error',
    rule: 'missing-field',
    message: `${lackOf(rule)} an id, so pages that load it skip them.`,
    advice: `Write ${idFor(item)} into this entry, and the like into the others; or keep this file as a source, because "glossary build" makes ids.`,
  };
}

function lackOf({ owner, found, total }: Rule): string {
  const noun = owner === 'entry' ? 'entries' : 'questions';
  return found.length === total
    ? `None of the ${total} ${noun} of this file has`
    : `${found.length} of ${total} ${noun} of this file do not have`;
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

/** The sum of what `countIn` says of the items, by file. */
function countBy(
  items: readonly DraftItem[],
  countIn: (item: DraftItem) => number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item.file, (counts.get(item.file) ?? 0) + countIn(item));
  return counts;
}

/**
 * Finds the questions in a table. A table with columns of questions and answers, but none of definitions, has questions of the whole
 * glossary. Beside definitions, a row has a question about its term; a row that repeats the term, or leaves it empty, without a
 * definition has one more. Called by table.ts. Pure.
 */
import { ENTRY_FIELDS, FAQ_FIELDS, keysByField, normalizeName } from './field-names.js';
import { mapFor } from './mapped-names.js';
import { meantField } from './meant-field.js';
import type { Fields, Path, ReadOptions } from './source.js';

interface QuestionColumns {
  readonly question: string;
  readonly answer: string;
}

interface Place {
  readonly row: number;
  /** Of the column. */
  readonly name: string;
}

interface EntryRow {
  readonly fields: Fields;
  readonly row: number;
  /** The rows of its questions. */
  readonly faqs: number[];
}

/** Names of a question or an answer that tables have for other things, too. */
const VAGUE = new Set(['title', 'name', 'text', 'body']);

/**
 * The columns of questions and answers; `undefined` if the table does not have both. Where the name of one is known, that of the
 * other may be misspelt, which is reported.
 */
export function questionColumns(
  names: readonly string[],
  map: ReadOptions['map'],
): QuestionColumns | undefined {
  const clear = names.filter((name) => name.trim() !== '' && !VAGUE.has(normalizeName(name)));
  const known = keysByField(FAQ_FIELDS, clear);
  const given = mapFor(map, names);
  const find = (field: string) => columnFor(field, names, given, known);
  const meant = (field: string) => clear.find((name) => meantField(name, FAQ_FIELDS) === field);
  let [question, answer] = [find('question'), find('answer')];
  if (question !== undefined) answer ??= meant('answer');
  else if (answer !== undefined) question = meant('question');
  return question === undefined || answer === undefined ? undefined : { question, answer };
}

/** The column that the user names, if this table has it; else one with a name that is known. */
function columnFor(
  field: string,
  names: readonly string[],
  given: ReadOptions['map'],
  known: ReturnType<typeof keysByField>,
): string | undefined {
  return names.find((name) => name === given[field]) ?? known.get(field)?.[0];
}

/**
 * The rows as a glossary with entries and questions, which readRecords takes, and the place in the table of the value at a path
 * of this glossary.
 */
export function withQuestions(
  rows: readonly Fields[],
  columns: QuestionColumns,
  map: ReadOptions['map'],
): { readonly value: Fields; placeOf(path: Path): Place | undefined } {
  const names = Object.keys(rows[0] ?? {});
  const known = keysByField(ENTRY_FIELDS, names);
  const given = mapFor(map, names);
  const columnOf = (field: string) => columnFor(field, names, given, known);
  const term = columnOf('term') ?? names.find((name) => meantField(name) === 'term');
  const defining = ['definition', 'expansion', 'body'].flatMap((field) => columnOf(field) ?? []);
  const isOfTerms = term !== undefined && defining.length > 0;
  const { entries, faqs } = isOfTerms
    ? sortRows(rows, columns, term, defining)
    : { entries: [], faqs: [...rows.keys()] };

  const isQuestion = (name: string) => name === columns.question || name === columns.answer;
  const ownName = (name: string) => ['question', 'answer'].find((field) => given[field] === name) ?? name;
  const toFaq = (row: number) => {
    const fields = pick(rows[row] as Fields, (name) => !isOfTerms || isQuestion(name));
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [ownName(name), value]));
  };
  return {
    value: {
      entries: entries.map(({ fields, faqs }) => ({
        ...pick(fields, (name) => !isQuestion(name)),
        ...(faqs.length > 0 && { faqs: faqs.map(toFaq) }),
      })),
      faqs: faqs.map(toFaq),
    },
    placeOf([list, index, ...path]) {
      if (list === 'faqs') return toPlace(faqs[Number(index)], path);
      const entry = entries[Number(index)];
      return path[0] === 'faqs'
        ? toPlace(entry?.faqs[Number(path[1])], path.slice(2))
        : toPlace(entry?.row, path);
    },
  };
}

function toPlace(row: number | undefined, [name]: Path): Place | undefined {
  return row === undefined ? undefined : { row, name: String(name) };
}

function pick(fields: Fields, isWanted: (name: string) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isWanted(name)));
}

/** Which rows are entries, which are questions of an entry above, and which of none. */
function sortRows(
  rows: readonly Fields[],
  { question, answer }: QuestionColumns,
  term: string,
  defining: readonly string[],
): { readonly entries: readonly EntryRow[]; readonly faqs: readonly number[] } {
  const entries: EntryRow[] = [];
  const faqs: number[] = [];
  const byTerm = new Map<string, EntryRow>();
  rows.forEach((fields, row) => {
    const textOf = (name: string) => String(fields[name] ?? '').trim();
    const isDefined = defining.some((name) => textOf(name) !== '');
    const hasQuestion = textOf(question) !== '' || textOf(answer) !== '';
    const key = textOf(term).toLowerCase();
    if (hasQuestion && !isDefined) {
      const owner = key === '' ? entries.at(-1) : byTerm.get(key);
      if (owner !== undefined) return void owner.faqs.push(row);
      if (key === '') return void faqs.push(row);
    }
    const entry = { fields, row, faqs: hasQuestion ? [row] : [] };
    entries.push(entry);
    if (!byTerm.has(key)) byTerm.set(key, entry);
  });
  return { entries, faqs };
}

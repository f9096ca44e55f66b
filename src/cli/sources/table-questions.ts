/**
 * Finds the questions in a table. A table with columns of questions and answers, but none of definitions, has questions of the whole
 * glossary. Beside definitions, a row has a question about its term; a row that repeats the term, or leaves it empty, without a
 * definition has one more. Called by table.ts. Pure.
 */
import { ENTRY_FIELDS, FAQ_FIELDS, isFieldName, keysByField, normalizeName } from './field-names.js';
import { mapFor } from './mapped-names.js';
import { meantField } from './meant-field.js';
import type { Fields, Path, ReadOptions } from './source.js';

interface QuestionColumns {
  readonly question: string;
  readonly answer: string;
}

interface TermColumns {
  readonly term: string;
  /** Those that define the term. */
  readonly defining: readonly string[];
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
/** The fields that make a row with a term an entry. */
const DEFINING = ['definition', 'expansion', 'body'];

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
  const given = mapFor(map, Object.keys(rows[0] ?? {}));
  const terms = termColumns(rows, columns, given);
  const { entries, faqs } =
    terms === undefined ? { entries: [], faqs: [...rows.keys()] } : sortRows(rows, columns, terms);

  const isQuestion = (name: string) => name === columns.question || name === columns.answer;
  const ownName = (name: string) => ['question', 'answer'].find((field) => given[field] === name) ?? name;
  const toFaq = (row: number) => {
    const fields = pick(rows[row] as Fields, (name) => terms === undefined || isQuestion(name));
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

/**
 * The columns of terms and definitions, known, misspelt, or one of them with an unknown name; `undefined` if all columns are about
 * questions. A name that is not known is reported for the entries.
 */
function termColumns(
  rows: readonly Fields[],
  { question, answer }: QuestionColumns,
  given: ReadOptions['map'],
): TermColumns | undefined {
  const names = Object.keys(rows[0] ?? {});
  const others = names.filter((name) => name !== question && name !== answer);
  const known = keysByField(ENTRY_FIELDS, names);
  const columnOf = (field: string) =>
    columnFor(field, names, given, known) ?? others.find((name) => meantField(name) === field);
  const term = columnOf('term');
  const defining = DEFINING.flatMap((field) => columnOf(field) ?? []);
  if (term !== undefined && defining.length > 0) return { term, defining };

  const unknown = others.filter((name) => isUnknown(name) && !Object.values(given).includes(name));
  if (term === undefined) {
    const definition = columnOf('definition');
    // A table of questions may have a column of summaries, but not behind one that nobody knows.
    const first = unknown.find((name) => names.indexOf(name) < names.indexOf(definition ?? ''));
    return first === undefined || VAGUE.has(normalizeName(definition ?? ''))
      ? undefined
      : { term: first, defining };
  }
  // A table of questions about terms has a question in each row.
  const defines = (row: Fields) =>
    isBlank(row[question]) && isBlank(row[answer]) && unknown.some((name) => !isBlank(row[name]));
  return isQuestionName(term) || !rows.some(defines) ? undefined : { term, defining: unknown };
}

function isUnknown(name: string): boolean {
  return name.trim() !== '' && !isFieldName(name) && !isQuestionName(name);
}

function isQuestionName(name: string): boolean {
  return keysByField(FAQ_FIELDS, [name]).size > 0;
}

function isBlank(cell: unknown): boolean {
  return String(cell ?? '').trim() === '';
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
  { term, defining }: TermColumns,
): { readonly entries: readonly EntryRow[]; readonly faqs: readonly number[] } {
  const entries: EntryRow[] = [];
  const faqs: number[] = [];
  const byTerm = new Map<string, EntryRow>();
  rows.forEach((fields, row) => {
    const isDefined = defining.some((name) => !isBlank(fields[name]));
    const hasQuestion = !isBlank(fields[question]) || !isBlank(fields[answer]);
    const key = String(fields[term] ?? '')
      .trim()
      .toLowerCase();
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

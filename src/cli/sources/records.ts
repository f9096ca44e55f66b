/**
 * Finds the entries in the value of a YAML, JSON or CSV file. They may be a list, a list under a name such as
 * `terms`, an object with ids as keys, an object of terms and definitions, or one entry. Called by the
 * readers of these formats.
 */
import { draftEntry, draftFaq, draftMetadata, type Drafting } from './record-draft.js';
import { ENTRY_LISTS, isFieldName, isNameOf, normalizeName } from './field-names.js';
import { pickLanguage } from './languages.js';
import { mapFor } from './mapped-names.js';
import { meantName } from './meant-field.js';
import type { Draft, Fields, Located, ReadOptions, Source, UnknownField } from './source.js';
import type { Problem } from '../problems.js';
import { isFields, locateWithin, valueAt } from './values.js';

/**
 * Makes drafts of everything in the file.
 *
 * @param found the problems that the parser of the format found
 * @param table what a format needs that has columns and no lists
 */
export function readRecords(
  file: string,
  whole: Located<unknown>,
  options: ReadOptions,
  found: readonly Problem[],
  table: Pick<Drafting, 'separatorOf' | 'locateColumn' | 'columns'> = {},
): Source {
  const problems = [...found];
  const unknown: UnknownField[] = [];
  const drafting: Drafting = { options, problems, unknown, ...table };
  const { records, metadata, misspelt } = findRecords(whole, options.map);
  const { chosen, untranslated } = pickLanguage(records, options, problems);
  const names = new Set<string>();
  if (Object.keys(options.map).length > 0)
    for (const { value } of chosen)
      if (isFields(value)) for (const name of Object.keys(value)) names.add(name);
  if (misspelt !== undefined) problems.push(misspelt);
  else if (records.length === 0 && found.length === 0 && metadata === undefined)
    problems.push(nothingIn(whole));

  const entries: Draft[] = [];
  for (const record of chosen) {
    if (!isFields(record.value)) {
      problems.push(notAnEntry(record));
      continue;
    }
    const draft = draftEntry(record as Located<Fields>, drafting);
    draft.defineByExpansion();
    draft.defineByBody();
    entries.push(draft);
  }
  return {
    file,
    entries,
    ...readMetadata(metadata, drafting),
    problems,
    unknown,
    untranslated,
    names: [...names],
  };
}

/** Makes drafts of the metadata in `record` and of its questions, which belong to no entry. */
export function readMetadata(
  record: Located<Fields> | undefined,
  drafting: Drafting,
): Pick<Source, 'metadata' | 'faqs'> {
  if (record === undefined) return { faqs: [] };
  const { faqs, ...fields } = record.value;
  const items: readonly unknown[] = Array.isArray(faqs) ? faqs : [];
  return {
    metadata: draftMetadata(locateWithin(record, [], fields), drafting),
    faqs: items.flatMap((item, index) => {
      const located = locateWithin(record, ['faqs', index], item);
      if (isFields(item)) return [draftFaq(located as Located<Fields>, drafting)];
      drafting.problems.push(notAnEntry(located));
      return [];
    }),
  };
}

interface FoundRecords {
  readonly records: readonly Located<unknown>[];
  /** The fields around the entries. */
  readonly metadata?: Located<Fields>;
  /** The problem of a list that is not read, because its name is not known. */
  readonly misspelt?: Problem;
}

function findRecords(whole: Located<unknown>, given: ReadOptions['map']): FoundRecords {
  const { value } = whole;
  const map = isFields(value) ? mapFor(given, namesWithin(value)) : given;
  if (Array.isArray(value))
    return { records: value.map((item: unknown, index) => unwrapped(locateWithin(whole, [index], item))) };
  if (!isFields(value)) return { records: [] };
  const isTerm = (name: string) => name === map['term'] || isNameOf('term', name);
  const isKnown = (name: string) => isFieldName(name) || Object.values(map).includes(name);
  const isDefinition = (name: string) => name === map['definition'] || isNameOf('definition', name);

  const list = ENTRY_LISTS.flatMap((name) =>
    Object.keys(value).filter((key) => normalizeName(key) === name),
  ).find((key) => typeof value[key] === 'object' && value[key] !== null);
  if (list !== undefined) {
    const { [list]: items, ...metadata } = value;
    const inside = locateWithin(whole, [list], items);
    if (isFields(items) && !Array.isArray(items) && holdsList(items)) return findRecords(inside, map);
    const { records } = Array.isArray(items)
      ? findRecords(inside, map)
      : { records: byId(locateWithin(whole, [list], items as Fields), isTerm) };
    return { records, metadata: locateWithin(whole, [], metadata) };
  }
  const names = Object.keys(value);
  const isScalar = (name: string) => typeof value[name] === 'string';
  const isOneEntry = names.some((name) => isTerm(name) && isScalar(name)) && names.some(isDefinition);
  // A glossary of terms and definitions may define "entry" and "meaning", too.
  if (isOneEntry && names.filter(isKnown).length * 2 >= names.length) return { records: [whole] };
  if (names.some((name) => normalizeName(name) === 'faqs' && Array.isArray(value[name])))
    return { records: [], metadata: whole as Located<Fields> };
  // One list a letter: {"A": [{…}], "B": [{…}]}
  if (names.length > 0 && names.every((name) => Array.isArray(value[name]) && value[name].every(isFields)))
    return {
      records: names.flatMap((name) => findRecords(locateWithin(whole, [name], value[name]), map).records),
    };
  const misspelt = misspeltList(whole as Located<Fields>);
  if (misspelt !== undefined) return { records: [], misspelt };
  return { records: byId(whole as Located<Fields>, isTerm) };
}

/** The names of the fields of `value`, and of the objects in it. */
function namesWithin(value: Fields): readonly string[] {
  const inner = Object.values(value).flatMap((item) => (isFields(item) ? Object.keys(item) : []));
  return [...Object.keys(value), ...inner];
}

/** The problem of the only list of objects, if its name looks like one of those that are known. */
function misspeltList({ value, locate }: Located<Fields>): Problem | undefined {
  const [name, ...others] = Object.keys(value).filter((key) => [value[key]].flat().every(isFields));
  const meant = name === undefined || others.length > 0 ? undefined : meantName(name, ENTRY_LISTS);
  if (name === undefined || meant === undefined || !Array.isArray(value[name])) return undefined;
  return {
    ...locate([name]),
    severity: 'error',
    rule: 'no-entries',
    message: `"${name}" is not known as the name of a list of entries, so the list was not read.`,
    advice: `Did you mean "${meant}"? Then write that.`,
  };
}

/** Content systems keep the fields of a record in an object of their own, beside its id. */
function unwrapped(record: Located<unknown>): Located<unknown> {
  if (!isFields(record.value) || Object.keys(record.value).some((name) => isNameOf('term', name)))
    return record;
  const inside = ['attributes', 'fields', 'properties'].find((name) => {
    const inner = valueAt(record.value, name);
    return isFields(inner) && Object.keys(inner).some((key) => isNameOf('term', key));
  });
  return inside === undefined ? record : locateWithin(record, [inside], record.value[inside]);
}

/**
 * Whether `value` is a glossary with a list of entries, as the inner object in `{"glossary": {"terms":
 * […]}}`.
 */
function holdsList(value: Fields): boolean {
  return Object.keys(value).some(
    (key) => ENTRY_LISTS.includes(normalizeName(key)) && Array.isArray(value[key]),
  );
}

/**
 * The entries of `{"api": {"definition": "…"}}` or `{"API": "…"}`. The key is the id of an entry without an
 * id, and the term of an entry without a term.
 */
function byId(whole: Located<Fields>, isTerm: (name: string) => boolean): readonly Located<unknown>[] {
  return Object.entries(whole.value).map(([key, value]) => {
    const at = locateWithin(whole, [key], value);
    if (typeof value === 'string') {
      const locate: Located<Fields>['locate'] = ([name, ...rest], offset) =>
        at.locate(rest, name === 'definition' ? offset : undefined);
      return { value: { term: key, definition: value }, locate };
    }
    if (!isFields(value)) return at;
    const named = Object.keys(value).some((name) => isTerm(name) || hasTerm(value[name], isTerm));
    const hasId = Object.keys(value).some((name) => isNameOf('id', name) && typeof value[name] === 'string');
    return locateWithin(whole, [key], { ...(!hasId && { id: key }), ...(!named && { term: key }), ...value });
  });
}

/** Whether `value` is an object with a term, such as an entry in one of several languages. */
function hasTerm(value: unknown, isTerm: (name: string) => boolean): boolean {
  return isFields(value) && Object.keys(value).some(isTerm);
}

function nothingIn(whole: Located<unknown>): Problem {
  return {
    ...whole.locate([]),
    severity: 'error',
    rule: 'no-entries',
    message: 'This file contains no entries.',
    advice: 'Write a list of entries, each with a term and a definition, or leave the file out.',
  };
}

function notAnEntry(record: Located<unknown>): Problem {
  return {
    ...record.locate([]),
    severity: 'error',
    rule: 'not-an-entry',
    message: 'This is not an object with fields, so it was skipped.',
    advice: 'Write it as an object with fields such as term and definition.',
  };
}

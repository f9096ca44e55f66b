/**
 * Finds the entries in a value that came out of a YAML, JSON or CSV file: a list, a list under a name such as `terms`,
 * an object by id, a plain dictionary, or one entry. Called by the readers of these formats.
 */
import { draftEntry, draftFaq, draftMetadata, type Drafting } from './record-draft.js';
import { ENTRY_LISTS, isNameOf, normalizeName } from './field-names.js';
import { pickLanguage } from './languages.js';
import type { Draft, Fields, Located, ReadOptions, Source, UnknownField } from './source.js';
import type { Problem } from '../problems.js';
import { isFields, locateWithin } from './values.js';

/** All that `file` says. */
export function readRecords(
  file: string,
  whole: Located<unknown>,
  options: ReadOptions,
  found: readonly Problem[],
  separator?: RegExp,
): Source {
  const problems = [...found];
  const unknown: UnknownField[] = [];
  const drafting: Drafting = { options, problems, unknown, ...(separator && { separator }) };
  const { records, head } = findRecords(whole, options.map);
  const { chosen, untranslated } = pickLanguage(records, options, problems);
  if (records.length === 0 && found.length === 0 && head === undefined) problems.push(nothingIn(whole));

  const entries: Draft[] = [];
  for (const record of chosen) {
    if (isFields(record.value)) entries.push(draftEntry(record as Located<Fields>, drafting));
    else problems.push(notAnEntry(record));
  }
  return { file, entries, ...readMetadata(head, drafting), problems, unknown, untranslated };
}

/** What a file says of the whole glossary: its title and the like, and questions that belong to no entry. */
export function readMetadata(
  head: Located<Fields> | undefined,
  drafting: Drafting,
): { readonly head?: Draft; readonly faqs: readonly Draft[] } {
  if (head === undefined) return { faqs: [] };
  const { faqs, ...fields } = head.value;
  const items: readonly unknown[] = Array.isArray(faqs) ? faqs : [];
  return {
    head: draftMetadata(locateWithin(head, [], fields), drafting),
    faqs: items.flatMap((item, index) => {
      const located = locateWithin(head, ['faqs', index], item);
      if (isFields(item)) return [draftFaq(locateWithin(head, ['faqs', index], item), drafting)];
      drafting.problems.push(notAnEntry(located));
      return [];
    }),
  };
}

interface FoundRecords {
  readonly records: readonly Located<unknown>[];
  readonly head?: Located<Fields>;
}

function findRecords(whole: Located<unknown>, map: ReadOptions['map']): FoundRecords {
  const { value } = whole;
  if (Array.isArray(value))
    return { records: value.map((item: unknown, index) => locateWithin(whole, [index], item)) };
  if (!isFields(value)) return { records: [] };
  const isTerm = (name: string) => name === map['term'] || isNameOf('term', name);
  const isDefinition = (name: string) => name === map['definition'] || isNameOf('definition', name);

  const list = ENTRY_LISTS.flatMap((name) => Object.keys(value).filter((key) => normalizeName(key) === name)).find(
    (key) => typeof value[key] === 'object' && value[key] !== null,
  );
  if (list !== undefined) {
    const { [list]: items, ...head } = value;
    const inside = locateWithin(whole, [list], items);
    if (isFields(items) && !Array.isArray(items) && holdsList(items)) return findRecords(inside, map);
    const { records } = Array.isArray(items)
      ? findRecords(inside, map)
      : { records: byId(locateWithin(whole, [list], items as Fields), isTerm) };
    return { records, head: locateWithin(whole, [], head) };
  }
  const names = Object.keys(value);
  const isScalar = (name: string) => typeof value[name] === 'string';
  if (names.some((name) => isTerm(name) && isScalar(name)) && names.some(isDefinition))
    return { records: [whole] };
  if (names.some((name) => normalizeName(name) === 'faqs' && Array.isArray(value[name])))
    return { records: [], head: whole as Located<Fields> };
  return { records: byId(whole as Located<Fields>, isTerm) };
}

/** `{"glossary": {"title": "…", "terms": […]}}`: the glossary is one level down. */
function holdsList(value: Fields): boolean {
  return Object.keys(value).some((key) => ENTRY_LISTS.includes(normalizeName(key)) && Array.isArray(value[key]));
}

/** `{"api": {"definition": "…"}}` and `{"API": "…"}`: the key is the id, and the term where there is no other. */
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

/** Whether a value is an entry in one of several languages. */
function hasTerm(value: unknown, isTerm: (name: string) => boolean): boolean {
  return isFields(value) && Object.keys(value).some(isTerm);
}

function nothingIn(whole: Located<unknown>): Problem {
  return {
    ...whole.locate([]),
    severity: 'error',
    rule: 'no-entries',
    message: 'There are no entries in this file.',
    advice: 'Make it a list of entries, each with a term and a definition, or leave the file out.',
  };
}

function notAnEntry(record: Located<unknown>): Problem {
  return {
    ...record.locate([]),
    severity: 'error',
    rule: 'not-an-entry',
    message: 'This is no object with fields; it was skipped.',
    advice: 'Give it the fields that its neighbours have, such as term and definition.',
  };
}

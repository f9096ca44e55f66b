/**
 * Makes a draft of a record: takes the values of our fields (used-keys.ts), and converts texts and lists to the form of the
 * bundle. A value that cannot be converted stays as it is, and the check of the bundle reports it. Called by the readers.
 */
import type { Problem, SourceLocation } from '../problems.js';
import { ENTRY_FIELDS, FAQ_FIELDS, METADATA_FIELDS, type FieldKind } from './field-names.js';
import { joinMatch, joinPronunciation } from './joined-fields.js';
import { originOf, type Origin } from './origins.js';
import { COMMA, renameLink, splitText, toLine, toText, URL_LIKE } from './record-values.js';
import { offsetOfNode } from './rich-nodes.js';
import { parseRichText } from './rich-text.js';
import type { Draft, Fields, Located, Path, ReadOptions, RichNodes, UnknownField } from './source.js';
import { toWarnings } from './unsupported.js';
import { usedKeys } from './used-keys.js';
import { isFields, locateWithin, valueAt } from './values.js';

/** State that all drafts of one file share. */
export interface Drafting {
  readonly options: ReadOptions;
  /**
   * What separates the values in a text of the field `name`, where the format has no lists. Without it, commas and semicolons do
   * so in a text that stands where a list is expected.
   */
  readonly separatorOf?: (name: string) => RegExp;
  /** In a table: the location of the name of a column. */
  readonly locateColumn?: (name: string) => SourceLocation;
  /** In a table: the names of all columns. */
  readonly columns?: readonly string[];
  readonly problems: Problem[];
  readonly unknown: UnknownField[];
}

type Names = typeof ENTRY_FIELDS;

const OWNERS: ReadonlyMap<Names, UnknownField['owner']> = new Map([
  [FAQ_FIELDS, 'question'],
  [METADATA_FIELDS, 'glossary'],
]);

/** A longer text is not parsed, which takes long: the check refuses much shorter ones. */
const MOST_CHARACTERS = 1_000_000;

export function draftEntry(record: Located<Fields>, drafting: Drafting): RecordDraft {
  const draft = new RecordDraft(record, ENTRY_FIELDS, drafting, drafting.options.map);
  draft.nest('faqs', (faq) => draftFaq(faq, drafting));
  draft.splitRelated();
  draft.completeImage();
  draft.joinFields();
  return draft;
}

export function draftFaq(record: Located<Fields>, drafting: Drafting): Draft {
  return new RecordDraft(record, FAQ_FIELDS, drafting);
}

/** A draft of the metadata of the glossary. Entries and questions in the same record are the caller's job. */
export function draftMetadata(record: Located<Fields>, drafting: Drafting): Draft {
  return new RecordDraft(record, METADATA_FIELDS, drafting);
}

export class RecordDraft implements Draft {
  readonly value: Record<string, unknown> = {};
  readonly #record: Located<Fields>;
  readonly #drafting: Drafting;
  /** By a field of `value`: where it comes from. A large table has many drafts, so they keep paths, and no functions. */
  readonly #origins: Record<string, Origin> = {};
  #hasForeignNames: boolean;

  constructor(record: Located<Fields>, fields: Names, drafting: Drafting, names: ReadOptions['map'] = {}) {
    this.#record = record;
    this.#drafting = drafting;
    const { used, unused, hasForeignNames } = usedKeys(record.value, fields, names);
    this.#hasForeignNames = hasForeignNames;
    for (const [field, kind, keys] of used) this.#take(field, kind, keys);
    const lacks = (field: string) => this.value[field] === undefined;
    const { locateColumn, columns } = drafting;
    const owner = OWNERS.get(fields) ?? 'entry';
    for (const name of unused)
      drafting.unknown.push({
        owner,
        columns,
        name,
        value: record.value[name],
        lacks,
        locate: () => locateColumn?.(name) ?? record.locate([name]),
      });
  }

  get origin(): 'own' | 'foreign' {
    return this.#hasForeignNames ? 'foreign' : 'own';
  }

  locate([field, ...path]: Path, offset?: number): SourceLocation {
    if (field === undefined) return this.#record.locate([]);
    const origin = Object.hasOwn(this.#origins, field) ? this.#origins[field] : undefined;
    if (origin === undefined) return this.#record.locate([field]);
    const [index, ...rest] = path;
    const item = origin.items?.[Number(index)] ?? origin.parts?.[String(index)];
    const value = valueAt(this.value, field);
    if (item === undefined) return this.#locateFrom(origin.path, value, path, offset);
    return Array.isArray(item)
      ? this.#locateFrom(item, valueAt(value, index as number), rest, offset)
      : (item as Draft).locate(rest, offset);
  }

  /** The location of the part at `path` of `value`, which comes from the place `origin` of the record. */
  #locateFrom(origin: Path, value: unknown, path: Path, offset: number | undefined): SourceLocation {
    const inText = offsetOfNode(value, path);
    return inText === undefined
      ? this.#record.locate([...origin, ...path], offset)
      : this.#record.locate(origin, inText);
  }

  #take(field: string, kind: FieldKind, keys: readonly string[]): void {
    const [key = ''] = keys;
    const value = this.#record.value[key];
    this.#origins[field] = originOf(key);
    if (kind === 'list') this.#takeList(field, keys);
    else if (kind === 'items' && keys.length > 1) this.#takeItems(field, keys);
    else if (kind === 'text') this.value[field] = toLine(value);
    else if (kind === 'rich') this.value[field] = this.#toRich([key], value);
    else this.value[field] = value;
  }

  #takeList(field: string, keys: readonly string[]): void {
    const [key = ''] = keys;
    const value = this.#record.value[key];
    if (keys.length === 1 && (typeof value === 'string' || typeof value === 'number')) {
      this.value[field] = this.#split(value, key);
      return;
    }
    const values: unknown[] = [];
    const items: Path[] = [];
    for (const key of keys) {
      const value = this.#record.value[key];
      if (isFields(value) || typeof value === 'boolean') return void (this.value[field] = value);
      (Array.isArray(value) ? value : [value]).forEach((item: unknown, index) => {
        const path = Array.isArray(value) ? [key, index] : originOf(key).path;
        for (const piece of this.#split(item, key, Array.isArray(value))) {
          items.push(path);
          values.push(piece);
        }
      });
    }
    this.#origins[field] = { path: originOf(key).path, items };
    this.value[field] = values;
  }

  /** Joins lists of items, which the record has under several names. */
  #takeItems(field: string, keys: readonly string[]): void {
    const values: unknown[] = [];
    const items: Path[] = [];
    for (const key of keys) {
      const value = this.#record.value[key];
      const own: readonly unknown[] = typeof value === 'string' ? this.#split(value, key) : [value].flat();
      own.forEach((item, index) => {
        items.push(Array.isArray(value) ? [key, index] : [key]);
        values.push(item);
      });
    }
    this.#origins[field] = { path: [keys[0] as string], items };
    this.value[field] = values;
  }

  #split(item: unknown, key: string, isInList = false): readonly unknown[] {
    const { separatorOf } = this.#drafting;
    const isOne = isInList && separatorOf === undefined;
    return splitText(item, isOne ? undefined : (separatorOf?.(key) ?? COMMA));
  }

  #toRich(path: Path, value: unknown): unknown {
    // Not trimmed, because positions of the nodes count from the start of the text.
    const text = typeof value === 'string' ? value : toText(value);
    if (typeof text !== 'string' || text.length > MOST_CHARACTERS) return text;
    const { nodes, unsupported } = parseRichText(text);
    this.#drafting.problems.push(...toWarnings(unsupported, (offset) => this.#record.locate(path, offset)));
    return nodes;
  }

  /** Replaces the items of the list `field` by the drafts that `draft` makes of them. */
  nest(field: string, draft: (item: Located<Fields>) => Draft): void {
    const values = this.value[field];
    const origin = this.#origins[field];
    if (!Array.isArray(values) || origin === undefined) return;
    const items = values.map((value: unknown, index): Path | Draft => {
      const path = [...origin.path, index];
      return isFields(value) ? draft(locateWithin(this.#record, path, value)) : path;
    });
    this.value[field] = values.map(
      (value: unknown, index) => (items[index] as Partial<Draft>).value ?? value,
    );
    this.#origins[field] = { ...origin, items };
  }

  /**
   * Moves names of entries from `related`, where other glossaries write them, to `seeAlso`; `related` keeps
   * links.
   */
  splitRelated(): void {
    const related = this.value['related'];
    const origin = this.#origins['related'];
    const items = typeof related === 'string' ? this.#split(related, 'related') : related;
    const stated = this.value['seeAlso'] ?? [];
    if (!Array.isArray(items) || origin === undefined || !Array.isArray(stated)) return; // the check reports it
    const names: unknown[] = [...stated];
    const namePaths = [...(this.#origins['seeAlso']?.items ?? [])];
    const links: unknown[] = [];
    const linkPaths: (Path | Draft)[] = [];
    items.forEach((item: unknown, index) => {
      const path =
        origin.items?.[index] ?? (typeof related === 'string' ? origin.path : [...origin.path, index]);
      const isName = typeof item === 'string' && !URL_LIKE.test(item);
      (isName ? namePaths : linkPaths).push(path);
      if (isName) names.push(item);
      else links.push(typeof item === 'string' ? { title: item, url: item } : renameLink(item));
    });
    this.#put('related', links, { path: origin.path, items: linkPaths });
    this.#put('seeAlso', names, { path: origin.path, ...this.#origins['seeAlso'], items: namePaths });
    if (links.length < items.length) this.#hasForeignNames = true;
  }

  #put(field: string, values: readonly unknown[], origin: Origin): void {
    if (values.length === 0) return void delete this.value[field];
    this.value[field] = values;
    this.#origins[field] = origin;
  }

  /** In a table of acronyms, what one stands for is all that defines it. */
  defineByExpansion(): void {
    const origin = this.#origins['expansion'];
    if (this.value['definition'] !== undefined || origin === undefined) return;
    this.value['definition'] = this.#toRich(origin.path, this.#record.value[origin.path[0] as string]);
    this.#origins['definition'] = origin;
    delete this.value['expansion'];
  }

  /** Where nothing else defines the term, the first paragraph of its text does. */
  defineByBody(): void {
    const { definition, body } = this.value;
    const origin = this.#origins['body'];
    if (definition !== undefined || origin === undefined || !Array.isArray(body)) return;
    const [first, ...rest] = body as RichNodes;
    if (first?.type !== 'paragraph') return;
    this.value['definition'] = [first];
    this.#origins['definition'] = origin;
    if (rest.length > 0) this.value['body'] = rest;
    else delete this.value['body'];
  }

  /** Joins fields that tables have in columns of their own. */
  joinFields(): void {
    joinPronunciation(this.value, this.#origins);
    joinMatch(this.value, this.#origins);
  }

  /** Accepts a plain URL as the image. The alternative text is then empty, which a lint reports. */
  completeImage(): void {
    const image = this.value['image'];
    if (typeof image === 'string') this.value['image'] = { src: image.trim(), alt: '' };
    else if (isFields(image) && image['alt'] === undefined) this.value['image'] = { ...image, alt: '' };
  }
}

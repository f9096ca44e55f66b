/**
 * Makes a draft of a record: finds our fields among those of the record, and converts texts and lists to the
 * form of the bundle. A value that cannot be converted stays as it is, and the check of the bundle reports
 * it. Called by the readers.
 */
import type { Problem } from '../problems.js';
import { ENTRY_FIELDS, FAQ_FIELDS, METADATA_FIELDS, normalizeName, type FieldKind } from './field-names.js';
import { offsetOfNode } from './rich-nodes.js';
import { parseRichText } from './rich-text.js';
import type { Draft, Fields, Located, Path, ReadOptions, UnknownField } from './source.js';
import { toWarnings } from './unsupported.js';
import { isEmpty, isFields, locateWithin, valueAt } from './values.js';

/** State that all drafts of one file share. */
export interface Drafting {
  readonly options: ReadOptions;
  /** Separates the values of a cell, where the format has no lists. */
  readonly separator?: RegExp;
  readonly problems: Problem[];
  readonly unknown: UnknownField[];
}

type Names = typeof ENTRY_FIELDS;

export function draftEntry(record: Located<Fields>, drafting: Drafting): Draft {
  const draft = new RecordDraft(record, ENTRY_FIELDS, drafting, drafting.options.map);
  draft.nest('faqs', (faq) => draftFaq(faq, drafting));
  draft.splitRelated();
  draft.completeImage();
  draft.joinPronunciation();
  return draft;
}

export function draftFaq(record: Located<Fields>, drafting: Drafting): Draft {
  return new RecordDraft(record, FAQ_FIELDS, drafting);
}

/** A draft of the metadata of the glossary. Entries and questions in the same record are the caller's job. */
export function draftMetadata(record: Located<Fields>, drafting: Drafting): Draft {
  return new RecordDraft(record, METADATA_FIELDS, drafting);
}

class RecordDraft implements Draft {
  readonly value: Record<string, unknown> = {};
  readonly #record: Located<Fields>;
  readonly #drafting: Drafting;
  /** By a path in `value` (see {@link keyOf}): the value in the record that it comes from. */
  readonly #origins = new Map<string, Located<unknown>>();
  #hasForeignNames = false;

  constructor(record: Located<Fields>, fields: Names, drafting: Drafting, map: ReadOptions['map'] = {}) {
    this.#record = record;
    this.#drafting = drafting;
    const free = new Set(Object.keys(record.value));
    for (const [field, { kind, names }] of fields) {
      const mapped = Object.hasOwn(map, field) ? map[field] : undefined;
      const holdsSeveral = kind === 'list' || kind === 'items';
      const named = keysNamed(names, free);
      const isMapped = mapped !== undefined && free.has(mapped);
      const keys = isMapped
        ? [mapped, ...(holdsSeveral ? named.filter((key) => key !== mapped) : [])]
        : named;
      const empty = keys.filter((key) => isEmpty(record.value[key]));
      const full = keys.filter((key) => !empty.includes(key));
      const used = holdsSeveral ? full : full.slice(0, 1);
      for (const key of [...empty, ...used]) free.delete(key);
      if (used.length > 0) this.#take(field, kind, used);
      if (used.some((key) => normalizeName(key) !== names[0])) this.#hasForeignNames = true;
    }
    for (const name of free) drafting.unknown.push({ name, locate: () => record.locate([name]) });
  }

  get origin(): 'own' | 'foreign' {
    return this.#hasForeignNames ? 'foreign' : 'own';
  }

  locate(path: Path, offset?: number) {
    for (let length = path.length; length > 0; length--) {
      const origin = this.#origins.get(keyOf(path.slice(0, length)));
      if (origin === undefined) continue;
      const rest = path.slice(length);
      const inText = offsetOfNode(path.slice(0, length).reduce<unknown>(valueAt, this.value), rest);
      return inText === undefined ? origin.locate(rest, offset) : origin.locate([], inText);
    }
    return this.#record.locate(path.length === 0 ? [] : path.slice(0, 1));
  }

  #take(field: string, kind: FieldKind, keys: readonly string[]): void {
    const [key = ''] = keys;
    const value = this.#record.value[key];
    const origin = locateWithin(this.#record, [key], value);
    this.#origins.set(keyOf([field]), origin);
    if (kind === 'list') this.#takeList(field, keys);
    else if (kind === 'items' && keys.length > 1) this.#takeItems(field, keys);
    else if (kind === 'text') this.value[field] = toText(value);
    else if (kind === 'rich') this.value[field] = this.#toRich(origin);
    else this.value[field] = value;
  }

  #takeList(field: string, keys: readonly string[]): void {
    const items: unknown[] = [];
    for (const key of keys) {
      const value = this.#record.value[key];
      if (isFields(value) || typeof value === 'boolean') return void (this.value[field] = value);
      (Array.isArray(value) ? value : [value]).forEach((item: unknown, index) => {
        const path = Array.isArray(value) ? [key, index] : [key];
        for (const piece of this.#split(item)) {
          this.#origins.set(keyOf([field, items.length]), locateWithin(this.#record, path, item));
          items.push(piece);
        }
      });
    }
    this.value[field] = items;
  }

  /** Joins lists of items, which the record has under several names. */
  #takeItems(field: string, keys: readonly string[]): void {
    const items: unknown[] = [];
    for (const key of keys) {
      const value = this.#record.value[key];
      const own: readonly unknown[] = typeof value === 'string' ? this.#split(value) : [value].flat();
      own.forEach((item, index) => {
        const path = Array.isArray(value) ? [key, index] : [key];
        this.#origins.set(keyOf([field, items.length]), locateWithin(this.#record, path, item));
        items.push(item);
      });
    }
    this.value[field] = items;
  }

  #split(item: unknown): readonly unknown[] {
    const { separator } = this.#drafting;
    const text = toText(item);
    if (typeof text !== 'string') return [text];
    const pieces = separator === undefined ? [text] : text.split(separator);
    return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  }

  #toRich(origin: Located<unknown>): unknown {
    // Not trimmed, because positions of the nodes count from the start of the text.
    const text = typeof origin.value === 'string' ? origin.value : toText(origin.value);
    if (typeof text !== 'string') return text;
    const { nodes, unsupported } = parseRichText(text);
    this.#drafting.problems.push(...toWarnings(unsupported, (offset) => origin.locate([], offset)));
    return nodes;
  }

  /** Replaces the items of the list `field` by the drafts that `draft` makes of them. */
  nest(field: string, draft: (item: Located<Fields>) => Draft): void {
    const items = this.value[field];
    if (!Array.isArray(items)) return;
    const origin = this.#origins.get(keyOf([field]));
    if (origin === undefined) return;
    this.value[field] = items.map((item: unknown, index) => {
      if (!isFields(item)) return item;
      const inner = draft(locateWithin(origin, [index], item));
      this.#origins.set(keyOf([field, index]), inner);
      return inner.value;
    });
  }

  /**
   * Moves names of entries from `related`, where other glossaries write them, to `seeAlso`; `related` keeps
   * links.
   */
  splitRelated(): void {
    const related = this.value['related'];
    const origin = this.#origins.get(keyOf(['related']));
    const items = typeof related === 'string' ? this.#split(related) : related;
    if (!Array.isArray(items) || origin === undefined) return;
    const links: unknown[] = [];
    const stated = this.value['seeAlso'] ?? [];
    if (!Array.isArray(stated)) return; // the check reports it
    const names: unknown[] = [...stated];
    // Those of a list that was joined; the items get other places below.
    const origins = items.map((_, index) => this.#origins.get(keyOf(['related', index])));
    items.forEach((item: unknown, index) => {
      const at = origins[index] ?? locateWithin(origin, typeof related === 'string' ? [] : [index], item);
      const isName = typeof item === 'string' && !URL_LIKE.test(item);
      this.#origins.set(keyOf(isName ? ['seeAlso', names.length] : ['related', links.length]), at);
      if (isName) names.push(item);
      else links.push(typeof item === 'string' ? { title: item, url: item } : renameLink(item));
    });
    if (links.length > 0) this.value['related'] = links;
    else delete this.value['related'];
    if (names.length > 0) this.value['seeAlso'] = names;
    if (links.length < items.length) this.#hasForeignNames = true;
  }

  /** Puts `respelling` and `audio`, which tables have in columns of their own, into `pronunciation`. */
  joinPronunciation(): void {
    const { pronunciation, respelling, audio } = this.value;
    delete this.value['respelling'];
    delete this.value['audio'];
    if (respelling === undefined && audio === undefined) return;
    const stated = typeof pronunciation === 'string' ? { ipa: pronunciation } : pronunciation;
    if (stated !== undefined && !isFields(stated)) return; // the check reports it
    this.value['pronunciation'] = {
      ...(respelling !== undefined && { respelling }),
      ...(audio !== undefined && { audio }),
      ...stated,
    };
    const origins = { respelling, audio, ...(typeof pronunciation === 'string' && { ipa: pronunciation }) };
    for (const name of Object.keys(origins)) {
      const origin = this.#origins.get(keyOf([name === 'ipa' ? 'pronunciation' : name]));
      if (origin !== undefined) this.#origins.set(keyOf(['pronunciation', name]), origin);
    }
  }

  /** Accepts a plain URL as the image. The alternative text is then empty, which a lint reports. */
  completeImage(): void {
    const image = this.value['image'];
    if (typeof image === 'string') this.value['image'] = { src: image.trim(), alt: '' };
    else if (isFields(image) && image['alt'] === undefined) this.value['image'] = { ...image, alt: '' };
  }
}

/**
 * What stands for a URL in a list of related things: a scheme, a path from somewhere, or the name of a file or folder. All
 * else is a name, also "TCP/IP" and "A/B test".
 */
const URL_LIKE = /^\s*(?:[a-z][a-z\d+.-]*:\S|[/#?]|\.\.?\/|www\.)|^\S+(?:\/|\.[a-z]{2,5}(?:[?#]\S*)?)\s*$/i;

function renameLink(link: unknown): unknown {
  if (!isFields(link)) return link;
  const { name, text, href, link: address, title = name ?? text, url = href ?? address, ...others } = link;
  return { title, url, ...others };
}

/** The keys whose normalized name is one of `names`, in the order of `names`. */
function keysNamed(names: readonly string[], keys: ReadonlySet<string>): string[] {
  return names.flatMap((name) => [...keys].filter((key) => normalizeName(key) === name));
}

/** Converts numbers and booleans, which may be terms, to text; the check reports values of other types. */
function toText(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value.trim() : value;
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

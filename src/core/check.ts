/**
 * Checks an untrusted bundle at run time against the JSON Schema of schema.ts. Called by createGlossary and
 * by `glossary check`. Returns the valid parts and a list of problems; throws only if no part can be used.
 * Knows nothing of where the bundle comes from.
 */
import {
  entrySchema,
  faqSchema,
  metadataSchema,
  type Entry,
  type Faq,
  type FromSchema,
  type Schema,
} from './schema.js';

/** A mistake in a bundle. */
export interface Problem {
  /** Path of the value in the JSON: `entries[3].definition`. */
  readonly path: string;
  /** Sentences for the editor of the bundle: what is wrong, and what was skipped because of it. */
  readonly message: string;
}

export interface CheckedBundle {
  /** The valid fields of the bundle other than its lists. */
  readonly metadata: BundleMetadata;
  /** The valid entries by id, in the order of the bundle. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The valid questions that belong to no entry. */
  readonly faqs: readonly Faq[];
  readonly problems: readonly Problem[];
}

/** The most questions that belong to no entry: an accordion may show all of them. */
const MOST_FAQS = 5000;

type BundleMetadata = FromSchema<typeof metadataSchema>;

/** Thrown when no part of a bundle can be used. The message says why, and what a bundle looks like. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}

/**
 * Checks `input` against the schema. An invalid entry, question or metadata field is left out; the rest is
 * kept.
 *
 * @throws {BundleError} when `input` is not an object with an array of `entries`
 */
export function checkBundle(input: unknown): CheckedBundle {
  if (!isObject(input)) {
    throw new BundleError(`A glossary is a JSON object like {"entries": […]}, but this is ${nameOf(input)}.`);
  }
  const items = input['entries'];
  if (!Array.isArray(items)) {
    throw new BundleError(`A glossary needs "entries", an array; here it is ${nameOf(items)}.`);
  }
  const problems: Problem[] = [];
  const metadata = checkMetadata(input, problems);
  const entries = checkEntries(items, problems);
  return { metadata, entries, faqs: checkFaqs(input['faqs'] ?? [], problems), problems };
}

function checkMetadata(input: JsonObject, problems: Problem[]): BundleMetadata {
  const fields = Object.entries(metadataSchema.properties).map(([name, schema]) => {
    const value = input[name];
    return [name, value === undefined ? undefined : check(value, schema, problems, 'field', name)] as const;
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function checkEntries(items: readonly Entry[], problems: Problem[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const duplicates: Problem[] = [];
  items.forEach((item, index) => {
    const entry = check(item, entrySchema, problems, 'entry', 'entries', index);
    if (entry === undefined) return;
    const { id } = entry;
    if (entries.has(id)) {
      const message = `"${id}" is the id of an earlier entry too. ${skipped('entry', item)}: give it another id.`;
      duplicates.push({ path: `entries[${index}].id`, message });
    } else entries.set(id, entry);
  });
  for (const duplicate of duplicates) problems.push(duplicate);
  return entries;
}

function checkFaqs(items: unknown, problems: Problem[]): readonly Faq[] {
  const faqs = cut(items, { type: 'array', maxItems: MOST_FAQS }, 'faqs', problems);
  if (Array.isArray(faqs))
    return faqs
      .map((faq: Faq, index) => check(faq, faqSchema, problems, 'question', 'faqs', index))
      .filter((faq) => faq !== undefined);
  check(items, { type: 'array' }, problems, 'field', 'faqs');
  return [];
}

/**
 * Returns `value` if it matches `schema`; where it is longer than that allows, a copy that is cut. Else `undefined`. Adds
 * what does not match, and what was cut, to `problems`. The path of the value is `name`, or `name[index]`; it is put together
 * only when a problem is likely.
 *
 * @param kind what is skipped if it does not match
 */
function check<T>(
  value: T,
  schema: Schema,
  problems: Problem[],
  kind: string,
  name: string,
  index?: number,
): T | undefined {
  if (fits(value, schema)) return value;
  const path = index === undefined ? name : `${name}[${index}]`;
  const kept = cut(value, schema, path, problems) as T;
  const wrong = findWrong(kept, schema, path);
  for (const { path, message } of wrong)
    problems.push({ path, message: `${message} ${skipped(kind, kept)}.` });
  return wrong.length === 0 ? kept : undefined;
}

/** Says what was skipped, by the term or the question where `item` has one, else its id: editors know entries by their terms. */
function skipped(kind: string, item: unknown): string {
  const { id, term = id, question = term } = Object(item) as JsonObject;
  const name = typeof question === 'string' ? ` "${question.slice(0, 99)}"` : '';
  return `The ${kind}${name} was skipped`;
}

/** `value` within the limits of `schema`: itself, or a copy in which texts and lists are cut. Adds each cut to `problems`. */
function cut(value: unknown, schema: Schema, path: string, problems: Problem[]): unknown {
  const { anyOf = [schema] } = schema;
  const {
    maxLength = Infinity,
    maxItems = Infinity,
    items = {},
    properties = {},
  } = anyOf.find(({ type }) => type === kindOf(value)) ?? {};
  const report = (length: number, what: string, most: number) =>
    problems.push({ path, message: `This has ${length} ${what}, so only the first ${most} are used.` });
  if (typeof value === 'string') {
    if (value.length <= maxLength) return value;
    report(value.length, 'characters', maxLength);
    return value.slice(0, maxLength);
  }
  if (Array.isArray(value)) {
    if (value.length > maxItems) report(value.length, 'items', maxItems);
    const kept = value.slice(0, maxItems).map((item, i) => cut(item, items, `${path}[${i}]`, problems));
    return kept.length === value.length && kept.every((item, i) => item === value[i]) ? value : kept;
  }
  if (!isObject(value)) return value;
  const changed = Object.entries(properties)
    .map(([name, property]) => [name, cut(value[name], property, `${path}.${name}`, problems)] as const)
    .filter(([name, field]) => field !== value[name]);
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}

/**
 * A quick check that nearly every value passes. It allocates nothing, not even iterators, and visits only
 * keys that the value has. It may reject a valid value (a class instance, an array with a hole, a key like
 * "constructor"), but accepts no invalid one: what it rejects, `findWrong` checks in full.
 */
function fits(value: unknown, schema: Schema): boolean {
  const { type, anyOf } = schema;
  if (anyOf !== undefined) {
    for (let i = 0; i < anyOf.length; i++) if (fits(value, anyOf[i] as Schema)) return true;
    return false;
  }
  if (typeof value === 'string') {
    const { minLength = 0, maxLength = Infinity } = schema;
    return type === 'string' && value.length >= minLength && value.length <= maxLength;
  }
  if (typeof value !== 'object') return type === typeof value;
  if (Array.isArray(value)) return type === 'array' && itemsFit(value, schema);
  return type === 'object' && value !== null && fieldsFit(value as JsonObject, schema);
}

function itemsFit(values: readonly unknown[], { items = {}, maxItems = Infinity }: Schema): boolean {
  if (values.length > maxItems) return false;
  for (let i = 0; i < values.length; i++) if (!fits(values[i], items)) return false;
  return true;
}

function fieldsFit(value: JsonObject, { properties = {}, required = [] }: Schema): boolean {
  if (Object.getPrototypeOf(value) !== Object.prototype) return false; // its fields may be inherited
  for (let i = 0; i < required.length; i++) if (value[required[i] as string] === undefined) return false;
  for (const name of Object.keys(value)) {
    const property = properties[name]; // "constructor" gives an inherited value that no field matches
    if (property !== undefined && value[name] !== undefined && !fits(value[name], property)) return false;
  }
  return true;
}

/** Returns all mistakes, in the order of the schema. */
function findWrong(value: unknown, schema: Schema, path: string): readonly Problem[] {
  const options = schema.anyOf ?? [schema];
  const option = options.find(({ type }) => type === kindOf(value));
  if (option === undefined) {
    const expected = options.map(({ type }) => withArticle(type)).join(' or ');
    return [{ path, message: `This should be ${expected}, but is ${nameOf(value)}.` }];
  }
  const { minLength = 0, items = {}, properties = {}, required } = option;
  if (typeof value === 'string' && value.length < minLength)
    return [{ path, message: 'This must not be empty.' }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => findWrong(item, items, `${path}[${index}]`));
  return Object.entries(properties).flatMap(([name, property]) => {
    const field = (value as JsonObject)[name];
    if (field !== undefined) return findWrong(field, property, `${path}.${name}`);
    return required?.includes(name)
      ? [{ path: `${path}.${name}`, message: 'This is required, but missing.' }]
      : [];
  });
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return kindOf(value) === 'object';
}

/** The name of a value's type in JSON Schema. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function nameOf(value: unknown): string {
  if (value === undefined) return 'missing';
  return value === null ? 'null' : withArticle(kindOf(value));
}

function withArticle(noun = 'value'): string {
  return `${/^[ao]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/**
 * The run-time check of a bundle that came from outside, by the JSON Schema of schema.ts. Called by
 * createGlossary; returns what can be used and a list of what cannot. Only a bundle of which nothing can be used
 * is an error.
 */
import {
  entrySchema,
  faqSchema,
  headSchema,
  type Bundle,
  type Entry,
  type Faq,
  type Schema,
} from './schema.js';

/** One thing that is wrong in a bundle. */
export interface Problem {
  /** Where, as a path into the JSON: `entries[3].definition`. */
  readonly path: string;
  /** What is wrong and what was done about it, as sentences for the editor of the bundle. */
  readonly message: string;
}

export interface CheckedBundle {
  readonly bundle: Bundle;
  readonly problems: readonly Problem[];
}

/** Thrown when a bundle cannot be used at all. The message says why, and what a bundle looks like. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}

/**
 * Checks `input` against the schema, item by item.
 *
 * @throws {BundleError} when `input` is not an object with an array of `entries`
 */
export function checkBundle(input: unknown): CheckedBundle {
  if (!isObject(input)) {
    throw new BundleError(`A glossary is a JSON object like {"entries": […]}, but this is ${nameOf(input)}.`);
  }
  if (!Array.isArray(input['entries'])) {
    throw new BundleError(`A glossary needs "entries", an array; here it is ${nameOf(input['entries'])}.`);
  }
  const problems: Problem[] = [];
  const head = Object.entries(headSchema.properties).filter(([name, schema]) => {
    if (input[name] === undefined) return false;
    return check(input[name], schema, name, 'The field was ignored.', problems);
  });
  const ids = new Set<string>();
  const entries = checkItems<Entry>('entries', input, entrySchema, problems).filter(([{ id }, path]) => {
    const isNew = !ids.has(id);
    if (!isNew) {
      const message = `"${id}" is the id of an earlier entry too. The later one was skipped: give it another id.`;
      problems.push({ path: `${path}.id`, message });
    }
    ids.add(id);
    return isNew;
  });
  return {
    bundle: {
      ...Object.fromEntries(head.map(([name]) => [name, input[name]])),
      entries: entries.map(([entry]) => entry),
      faqs: checkItems<Faq>('faqs', input, faqSchema, problems).map(([faq]) => faq),
    },
    problems,
  };
}

/** The items of a list that are right, each with its path. */
function checkItems<T>(name: string, input: JsonObject, schema: Schema, problems: Problem[]): [T, string][] {
  const items = input[name] ?? [];
  if (!Array.isArray(items)) {
    problems.push({
      path: name,
      message: `This should be an array, but is ${nameOf(items)}. It was ignored.`,
    });
    return [];
  }
  const consequence = name === 'faqs' ? 'The question was skipped.' : 'The entry was skipped.';
  return items
    .map((item: T, index): [T, string] => [item, `${name}[${index}]`])
    .filter(([item, path]) => check(item, schema, path, consequence, problems));
}

/** Whether `value` is what `schema` says; what is not goes to `problems`, with the `consequence`. */
function check(
  value: unknown,
  schema: Schema,
  path: string,
  consequence: string,
  problems: Problem[],
): boolean {
  const wrong = findWrong(value, schema, path);
  for (const { path, message } of wrong) problems.push({ path, message: `${message} ${consequence}` });
  return wrong.length === 0;
}

function findWrong(value: unknown, schema: Schema, path: string): readonly Problem[] {
  const { type, anyOf, items, properties, required, minLength = 0 } = schema;
  if (anyOf !== undefined) {
    const option = anyOf.find((candidate) => isOfType(value, candidate));
    const expected = anyOf.map((candidate) => withArticle(candidate.type)).join(' or ');
    return option === undefined ? [unexpected(value, expected, path)] : findWrong(value, option, path);
  }
  if (!isOfType(value, schema)) return [unexpected(value, withArticle(type), path)];
  if (typeof value === 'string' && value.length < minLength)
    return [{ path, message: 'This must not be empty.' }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => findWrong(item, items ?? {}, `${path}[${index}]`));
  }
  return Object.entries(properties ?? {}).flatMap(([name, property]) => {
    const field = (value as JsonObject)[name];
    if (field !== undefined) return findWrong(field, property, `${path}.${name}`);
    return required?.includes(name)
      ? [{ path: `${path}.${name}`, message: 'This is required, but missing.' }]
      : [];
  });
}

type JsonObject = Readonly<Record<string, unknown>>;

function isOfType(value: unknown, { type }: Schema): boolean {
  if (type === 'array') return Array.isArray(value);
  return type === 'object' ? isObject(value) : typeof value === type;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unexpected(value: unknown, expected: string, path: string): Problem {
  return { path, message: `This should be ${expected}, but is ${nameOf(value)}.` };
}

function nameOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return withArticle(Array.isArray(value) ? 'array' : typeof value);
}

function withArticle(noun = 'value'): string {
  return `${/^[ao]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/**
 * The run-time check of a bundle that came from outside. Called by createGlossary; returns what can be used and
 * a list of what cannot. Only a bundle of which nothing can be used is an error.
 */
import { safeParse, type GenericSchema, type InferOutput } from 'valibot';
import { BundleHeadSchema, EntrySchema, FaqSchema, type Bundle } from './schema.js';

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
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new BundleError(`A glossary is a JSON object like {"entries": […]}, but this is ${nameOf(input)}.`);
  }
  const { entries, faqs } = input as Record<string, unknown>;
  if (!Array.isArray(entries)) {
    throw new BundleError(`A glossary needs "entries", an array; here it is ${nameOf(entries)}.`);
  }
  const problems: Problem[] = [];
  const head = safeParse(BundleHeadSchema, input);
  if (!head.success) report(problems, '', head.issues, 'The field was ignored.');
  const ids = new Set<string>();
  const checkedEntries = checkItems('entries', entries, EntrySchema, problems).filter(({ item, path }) => {
    if (!ids.has(item.id)) return ids.add(item.id);
    problems.push({
      path: `${path}.id`,
      message: `"${item.id}" is the id of an earlier entry too. The later one was skipped: give it another id.`,
    });
    return false;
  });
  return {
    bundle: {
      ...validFields(head, input),
      entries: checkedEntries.map(({ item }) => item),
      faqs: checkItems('faqs', faqs, FaqSchema, problems).map(({ item }) => item),
    },
    problems,
  };
}

function checkItems<S extends GenericSchema>(name: string, items: unknown, schema: S, problems: Problem[]) {
  const checked: { item: InferOutput<S>; path: string }[] = [];
  if (items !== undefined && !Array.isArray(items)) {
    problems.push({
      path: name,
      message: `This should be an array, but is ${nameOf(items)}. It was ignored.`,
    });
  }
  for (const [index, value] of Array.isArray(items) ? items.entries() : []) {
    const path = `${name}[${index}]`;
    const result = safeParse(schema, value);
    if (result.success) checked.push({ item: result.output, path });
    else report(problems, path, result.issues, `The ${name === 'faqs' ? 'question' : 'entry'} was skipped.`);
  }
  return checked;
}

type Issue = Extract<ReturnType<typeof safeParse>, { success: false }>['issues'][number];

function report(problems: Problem[], base: string, issues: readonly Issue[], consequence: string): void {
  for (const issue of issues) {
    const steps = (issue.path ?? []).map(({ key }) =>
      typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
    );
    const path = `${base}${steps.join('')}`.replace(/^\./, '');
    problems.push({ path, message: `${describe(issue)} ${consequence}` });
  }
}

function describe({ expected, received }: Issue): string {
  if (received === 'undefined') return 'This is required, but missing.';
  return `This should be ${expected}, but is ${received}.`;
}

/** The head as far as it is right: a field of the wrong type counts as absent. */
function validFields(head: ReturnType<typeof safeParse<typeof BundleHeadSchema>>, input: object) {
  if (head.success) return head.output;
  const wrong = new Set(head.issues.map((issue) => issue.path?.[0]?.key));
  return safeParse(
    BundleHeadSchema,
    Object.fromEntries(Object.entries(input).filter(([key]) => !wrong.has(key))),
  ).output as Bundle;
}

function nameOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}

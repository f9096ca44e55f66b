/** Reads the file of a bundle, with its parts, as a glossary. Used by the prerender command. */
import { dirname, join } from 'node:path';
import { createGlossary, type Glossary } from '../../core/glossary.js';
import { readText, UsageError } from '../files.js';
import type { Problem } from '../problems.js';

type Fields = Readonly<Record<string, unknown>>;

export interface ReadBundle {
  readonly glossary: Glossary;
  /**
   * By the id of an entry: the path of its part, relative to the bundle. Empty when the bundle is not split.
   */
  readonly parts: ReadonlyMap<string, string>;
  /** The problems of entries that were skipped. */
  readonly problems: readonly Problem[];
}

/**
 * The glossary in `file`. The entries of a split bundle (`glossary build --split`) are read from its parts.
 *
 * @throws {UsageError} when the file, or one of its parts, is not a bundle
 */
export async function readBundle(file: string): Promise<ReadBundle> {
  const bundle = await readJson(file);
  const { entries } = bundle as Fields;
  const whole = Array.isArray(entries) ? await withParts(entries, dirname(file)) : entries;
  try {
    const glossary = createGlossary({ ...(bundle as Fields), entries: whole });
    const problems = glossary.problems.map(({ path, message }) => problemIn(file, path, message));
    return { glossary, parts: partsOf(entries), problems };
  } catch (error) {
    throw new UsageError(
      `${file} is not a bundle: ${(error as Error).message} Write it with "glossary build".`,
      { cause: error },
    );
  }
}

/**
 * The location is the start of the file: users correct the sources and not the bundle, so a line would not
 * help.
 */
function problemIn(file: string, path: string, message: string): Problem {
  const advice = 'Correct it in the sources; "glossary check" shows where.';
  const text = `${path}: ${message}`;
  return { file, line: 1, column: 1, severity: 'warning', rule: 'invalid-bundle', message: text, advice };
}

function partsOf(entries: unknown): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const { id, part } of [entries].flat().map(fieldsOf))
    if (typeof id === 'string' && typeof part === 'string') parts.set(id, part);
  return parts;
}

async function withParts(entries: readonly unknown[], folder: string): Promise<readonly unknown[]> {
  const parts = new Map<string, readonly unknown[]>();
  const whole: unknown[] = [];
  for (const entry of entries) {
    const { id, part } = fieldsOf(entry);
    if (typeof part !== 'string') {
      whole.push(entry);
      continue;
    }
    const path = join(folder, part);
    const known = parts.get(path) ?? [fieldsOf(await readJson(path))['entries']].flat();
    parts.set(path, known);
    const isWhole = (other: unknown) => fieldsOf(other)['id'] === id && fieldsOf(other)['part'] === undefined;
    whole.push(known.find(isWhole) ?? entry);
  }
  return whole;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readText(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${file} is not valid JSON, so it is no bundle. "glossary build" writes one, such as: glossary build terms.csv --out glossary.json`,
      { cause: error },
    );
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

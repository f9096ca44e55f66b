/** From the file of a bundle to a glossary: the part that every command has that shows entries. */
import { dirname, join } from 'node:path';
import { createGlossary, type Glossary } from '../../core/glossary.js';
import { readText, UsageError } from '../files.js';
import type { Problem } from '../problems.js';

type Fields = Readonly<Record<string, unknown>>;

export interface ReadBundle {
  readonly glossary: Glossary;
  /** Of a bundle that was split, the part of each entry, as a path from the bundle. */
  readonly parts: ReadonlyMap<string, string>;
  /** What was wrong in it, and is not used. */
  readonly problems: readonly Problem[];
}

/**
 * The glossary in `file`; of one that was split (`glossary build --split`), the parts are put together again.
 *
 * @throws {UsageError} when there is no bundle in it
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
    throw new UsageError(`${file} is no bundle: ${(error as Error).message}`, { cause: error });
  }
}

/** A bundle is made, so there is no line to go to: its sources have to be looked at. */
function problemIn(file: string, path: string, message: string): Problem {
  const advice = 'Correct it in the sources; `glossary check` says where.';
  const what = `${path}: ${message}`;
  return { file, line: 1, column: 1, severity: 'warning', rule: 'invalid-bundle', message: what, advice };
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
    throw new UsageError(`${file} is not JSON: ${(error as Error).message}.`, { cause: error });
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

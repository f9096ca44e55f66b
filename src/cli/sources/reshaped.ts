/**
 * Records in the shape of readRecords, made of a file in another shape; each part knows its place in the file. Made by the readers
 * of known shapes (linked-data.ts, wordpress.ts, key-pairs.ts).
 */
import type { Fields, Located, Path } from './source.js';

/** A value, and the path in the file to what it was made of. */
export interface Part {
  readonly value: unknown;
  readonly path: Path;
}

export interface Reshaped {
  /** The path in the file to what the record was made of. */
  readonly path: Path;
  readonly fields: Readonly<Record<string, Part | undefined>>;
}

/** `{…metadata, entries: […records]}`, located through `whole`. */
export function reshape(
  whole: Located<unknown>,
  records: readonly Reshaped[],
  metadata: Reshaped['fields'] = {},
): Located<Fields> {
  return {
    value: { ...valuesOf(metadata), entries: records.map(({ fields }) => valuesOf(fields)) },
    locate: ([name, ...path], offset) => {
      if (name !== 'entries') return whole.locate([...(metadata[String(name)]?.path ?? []), ...path], offset);
      const [index, field, ...rest] = path;
      const record = records[Number(index)];
      const part = record?.fields[String(field)];
      if (part === undefined) return whole.locate(record?.path ?? []);
      return whole.locate([...part.path, ...rest], offset);
    },
  };
}

function valuesOf(fields: Reshaped['fields']): Fields {
  const given = Object.entries(fields).filter(([, part]) => part !== undefined);
  return Object.fromEntries(given.map(([name, part]) => [name, part?.value]));
}

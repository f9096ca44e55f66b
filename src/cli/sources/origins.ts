/** Where the fields of a draft come from, so that each problem has the place in the source. Used by record-draft.ts. */
import type { Draft, Path } from './source.js';

/**
 * Where a field comes from: a path in the record; and where the items of a list or the parts of an object come from, if each has
 * its own place.
 */
export interface Origin {
  readonly path: Path;
  readonly items?: readonly (Path | Draft)[];
  readonly parts?: Readonly<Record<string, Path>>;
}

/** The origin of a field that is all that the record has at `key`; all records of a file share it. */
export function originOf(key: string): Origin {
  const known = origins.get(key);
  if (known !== undefined) return known;
  const origin = { path: [key] };
  if (origins.size > 10_000) origins.clear();
  origins.set(key, origin);
  return origin;
}

const origins = new Map<string, Origin>();

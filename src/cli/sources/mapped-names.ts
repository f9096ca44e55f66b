/**
 * The names of fields that the user gives with `--map`: which field of a source one means, and which ones mean none. Case,
 * blanks, hyphens and underscores make no difference. Used by the readers; commands/read-glossary.ts reports.
 */
import type { Problem } from '../problems.js';
import { listOf } from './column-guess.js';
import { meantName } from './meant-field.js';
import type { ReadOptions, Source } from './source.js';

type Map = ReadOptions['map'];

/** The map with the names as they are in `keys`. */
export function mapFor(map: Map, keys: readonly string[]): Map {
  const mapped = Object.entries(map);
  if (mapped.every(([, name]) => keys.includes(name))) return map;
  return Object.fromEntries(mapped.map(([field, name]) => [field, keyFor(name, keys) ?? name]));
}

/** A warning for each name that no source has. */
export function unmappedNames(map: Map, sources: readonly Source[]): readonly Problem[] {
  const keys = [...new Set(sources.flatMap(({ names = [] }) => names))];
  const [first] = sources.filter(({ names = [] }) => names.length > 0);
  if (first === undefined) return [];
  return Object.entries(map)
    .filter(([, name]) => keyFor(name, keys) === undefined)
    .map(([field, name]) => {
      const meant = meantName(name, keys);
      const proposal = meant === undefined ? '' : `Did you mean "${meant}"? `;
      return {
        file: first.file,
        line: 1,
        column: 1,
        severity: 'warning',
        rule: 'unknown-column',
        message: `No source has a field "${name}", which --map names as the ${field}.`,
        advice: `${proposal}The fields there are ${listOf(keys)}.`,
      };
    });
}

function keyFor(name: string, keys: readonly string[]): string | undefined {
  return keys.find((key) => key === name) ?? keys.find((key) => plain(key) === plain(name));
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

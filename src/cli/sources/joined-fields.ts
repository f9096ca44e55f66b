/**
 * Puts fields that tables have in columns of their own into the object that the bundle has: `respelling` and `audio` into
 * `pronunciation`, `match.near` and its like into `match`. Called by record-draft.ts.
 */
import type { Origin } from './origins.js';
import { isFields } from './values.js';

type Values = Record<string, unknown>;
type Origins = Record<string, Origin>;

export function joinPronunciation(values: Values, origins: Origins): void {
  const { pronunciation, respelling, audio } = values;
  const isIpa = typeof pronunciation === 'string' && (respelling !== undefined || audio !== undefined);
  if (isIpa) {
    delete values['pronunciation'];
    values['ipa'] = pronunciation;
    origins['ipa'] = origins['pronunciation'] as Origin;
    delete origins['pronunciation'];
  }
  join(values, origins, 'pronunciation', { respelling: 'respelling', audio: 'audio', ipa: 'ipa' });
}

export function joinMatch(values: Values, origins: Origins): void {
  for (const field of ['match.caseSensitive', 'match.inflect', 'match.auto'])
    if (values[field] !== undefined) values[field] = toBoolean(values[field]);
  join(values, origins, 'match', {
    near: 'match.near',
    exclude: 'match.exclude',
    caseSensitive: 'match.caseSensitive',
    inflect: 'match.inflect',
    auto: 'match.auto',
  });
}

/** @param parts by the name of a part of `field`: the field that has its value */
function join(
  values: Values,
  origins: Origins,
  field: string,
  parts: Readonly<Record<string, string>>,
): void {
  const given = Object.entries(parts).filter(([, own]) => values[own] !== undefined);
  const taken = given.map(([name, own]) => [name, values[own]] as const);
  for (const [, own] of given) delete values[own];
  const stated = values[field];
  if (given.length === 0 || (stated !== undefined && !isFields(stated))) return; // the check reports it
  values[field] = { ...Object.fromEntries(taken), ...stated };
  const places = given.map(([name, own]) => [name, origins[own]?.path ?? []] as const);
  origins[field] = { path: origins[field]?.path ?? places[0]?.[1] ?? [], parts: Object.fromEntries(places) };
}

/** What a cell says, in the words of spreadsheets; the check reports all else. */
function toBoolean(value: unknown): unknown {
  const word = String(value).trim().toLowerCase();
  if (['true', 'yes', '1'].includes(word)) return true;
  return ['false', 'no', '0'].includes(word) ? false : value;
}

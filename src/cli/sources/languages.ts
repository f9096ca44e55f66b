/**
 * Picks one language from records that hold several: `{slug, en: {term, def}, de: {term, def}}`, and makes
 * plain records of it. Called by records.ts.
 */
import type { Problem } from '../problems.js';
import { isNameOf } from './field-names.js';
import { mapFor } from './mapped-names.js';
import type { Fields, Located, ReadOptions } from './source.js';
import { isFields } from './values.js';

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

interface Picked {
  readonly chosen: readonly Located<unknown>[];
  /** The ids of the records without the chosen language. */
  readonly untranslated: readonly string[];
}

export function pickLanguage(
  records: readonly Located<unknown>[],
  { lang, map }: ReadOptions,
  problems: Problem[],
): Picked {
  const languages = records.map((record) => languagesOf(record.value, map));
  const names = [...new Set(languages.flatMap((keys) => [...keys]))].sort();
  const first = records[languages.findIndex((keys) => keys.size > 0)];
  if (first === undefined) return { chosen: records, untranslated: [] };
  const wanted = lang ?? (names.length === 1 ? names[0] : undefined);
  if (wanted === undefined) {
    problems.push({
      ...first.locate([]),
      severity: 'error',
      rule: 'several-languages',
      message: `The entries have several languages: ${names.join(', ')}.`,
      advice: 'Choose one with the option --lang, such as --lang en.',
    });
    return { chosen: [], untranslated: [] };
  }
  const chosen: Located<unknown>[] = [];
  const missing: Located<unknown>[] = [];
  records.forEach((record, index) => {
    const keys = languages[index] as ReadonlySet<string>;
    if (keys.size === 0) return void chosen.push(record);
    const key =
      [...keys].find((name) => isSameLanguage(name, wanted)) ??
      [...keys].find((name) => isSameLanguage(baseOf(name), baseOf(wanted)));
    if (key === undefined) missing.push(record);
    else chosen.push(choose(record as Located<Fields>, key, keys));
  });
  if (missing.length > 0) problems.push(notTranslated(missing, records.length, wanted));
  return { chosen, untranslated: missing.map(({ value }) => idOf(value as Fields, map)) };
}

/**
 * The keys of a record that are language tags and hold an entry. `id` (Indonesian) is one if its value is an
 * entry.
 */
function languagesOf(record: unknown, map: ReadOptions['map']): ReadonlySet<string> {
  if (!isFields(record)) return new Set();
  const keys = Object.keys(record).filter((key) => {
    const value = record[key];
    if (!LANGUAGE.test(key) || !isFields(value)) return false;
    const { term } = mapFor(map, Object.keys(value));
    return Object.keys(value).some((name) => name === term || isNameOf('term', name));
  });
  return new Set(keys);
}

/** The record in one language: its fields override those that the languages share. */
function choose(record: Located<Fields>, language: string, languages: ReadonlySet<string>): Located<Fields> {
  const common = Object.entries(record.value).filter(([name]) => !languages.has(name));
  const own = record.value[language] as Fields;
  return {
    value: { ...Object.fromEntries(common), ...own },
    locate: (path, offset) => {
      const isOwn = path.length === 0 || Object.hasOwn(own, path[0] as string);
      return record.locate(isOwn ? [language, ...path] : path, offset);
    },
  };
}

function notTranslated(missing: readonly Located<unknown>[], count: number, lang: string): Problem {
  return {
    ...(missing[0] as Located<unknown>).locate([]),
    severity: 'warning',
    rule: 'not-translated',
    message: `${missing.length} of ${count} entries have no text in "${lang}", so they were left out; this is the first.`,
    advice: 'Translate them, or choose another language with --lang.',
  };
}

function idOf(record: Fields, map: ReadOptions['map']): string {
  const { id } = mapFor(map, Object.keys(record));
  const key = Object.keys(record).find((name) => {
    return (name === id || isNameOf('id', name)) && typeof record[name] === 'string';
  });
  return key === undefined ? '' : String(record[key]).trim();
}

export function baseOf(language: string): string {
  return language.split(/[-_]/)[0] as string;
}

export function isSameLanguage(one: string, other: string): boolean {
  return one.toLowerCase().replace('_', '-') === other.toLowerCase().replace('_', '-');
}

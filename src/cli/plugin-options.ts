/**
 * The options of the Vite plugin, and what each may say. `optionMistakes` says which ones nobody reads, for authors whose
 * configuration no type checker sees. Called by vite.ts; pure.
 */
import type { Limit } from '../core/linking/link-policy.js';
import { nearestName } from '../core/nearest-name.js';
import type { LinkOptions } from './html/options.js';

export interface GlossaryPluginOptions extends Omit<LinkOptions, 'limit' | 'max'> {
  /** Files, folders and globs that hold the entries, relative to Vite's root. */
  readonly sources?: string | readonly string[];
  /** The file name of the bundle, relative to Vite's `base`; default `glossary.json`. */
  readonly bundle?: string;
  /** Whether the bundle is an index and parts that hold the definitions; default `false`. */
  readonly split?: boolean;
  /** Whether the HTML pages get their content before any script runs; default `true`. */
  readonly prerender?: boolean;
  /** A selector of articles whose terms become links, in addition to those in `<glossary-autolink>`. */
  readonly autolink?: string;
  /** How often a term becomes a link: `first` (default), once in each `section`, or `all`. */
  readonly limit?: Limit | undefined;
  /** The greatest number of links in an article; default: no maximum. */
  readonly max?: number | string | undefined;
  /**
   * Whether the pages get JSON-LD for all their entries and questions; default `false`: only for elements
   * with the attribute `json-ld`.
   */
  readonly jsonLd?: boolean;
  /** Id, title, language and URL of the glossary; they override those in the sources. */
  readonly id?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly url?: string;
  /** Fields that have other names in the sources, by our names: `{ term: 'title' }`. */
  readonly map?: Readonly<Record<string, string>>;
}

interface Values {
  /** "true or false". */
  readonly allowed: string;
  /** The words, if the option is one of a few. */
  readonly words?: readonly string[];
  has(value: unknown): boolean;
}

const text: Values = { allowed: 'a text', has: (value) => typeof value === 'string' };
const flag: Values = { allowed: 'true or false', has: (value) => typeof value === 'boolean' };
const texts: Values = {
  allowed: 'a text or a list of texts',
  has: (value) => [value].flat().every((item) => typeof item === 'string'),
};
const count: Values = {
  allowed: 'a whole number, 0 or greater',
  has: (value) => ['number', 'string'].includes(typeof value) && /^\d+$/.test(String(value).trim()),
};
const fields: Values = {
  allowed: "an object such as { term: 'title' }",
  has: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};
const LIMITS: readonly Limit[] = ['first', 'section', 'all'];
const limits: Values = {
  allowed: LIMITS.join(', '),
  words: LIMITS,
  has: (value) => LIMITS.some((limit) => limit === value),
};

const OPTIONS: Readonly<Record<keyof GlossaryPluginOptions, Values>> = {
  sources: texts,
  bundle: text,
  split: flag,
  prerender: flag,
  autolink: text,
  limit: limits,
  max: count,
  skip: text,
  jsonLd: flag,
  id: text,
  title: text,
  lang: text,
  url: text,
  map: fields,
};

/** A sentence for each option that the plugin does not have, and for each value that it cannot use. */
export function optionMistakes(options: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    const values = Object.hasOwn(OPTIONS, name) ? OPTIONS[name as keyof GlossaryPluginOptions] : undefined;
    if (values === undefined) return [unknownOption(name)];
    return value === undefined || values.has(value) ? [] : [wrongValue(name, value, values)];
  });
}

function unknownOption(name: string): string {
  const names = Object.keys(OPTIONS);
  const meant = nearestName(name, names);
  const advice = meant === undefined ? `Its options are ${names.join(', ')}.` : `Did you mean "${meant}"?`;
  return `glossary-elements/vite has no option "${name}". ${advice}`;
}

function wrongValue(name: string, value: unknown, { allowed, words = [] }: Values): string {
  const meant = typeof value === 'string' ? nearestName(value, words) : undefined;
  const advice = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  return `glossary-elements/vite: the option "${name}" must be ${words.length > 0 ? 'one of ' : ''}${allowed}, not ${JSON.stringify(value)}.${advice}`;
}

/**
 * Makes a project of JSON from a link or from storage, which is untrusted: what is unknown is left out, what has a wrong type
 * becomes the default. Called by share.ts and keep.ts. Pure.
 */
import {
  COLUMN_FIELDS,
  defaultOptions,
  emptyEntry,
  emptyProject,
  type ColumnUse,
  type FormEntry,
  type Options,
  type Project,
  type ProjectSource,
} from './project.js';

const LIMITS: readonly Options['limit'][] = ['first', 'section', 'all'];
const MODES: readonly Options['mode'][] = ['auto', 'wrap', 'highlight'];
const THEMES: readonly Options['theme'][] = ['', 'editorial', 'compact', 'high-contrast', 'playful'];
const SCRIPTS: readonly Options['script'][] = ['copy', 'unpkg'];

export function checkProject(json: unknown): Project {
  const { sources, entries, lang, columns, options, page } = fieldsOf(json);
  const checked = checkOptions(options);
  return {
    sources: listOf(sources, checkSource),
    entries: listOf(entries, checkEntry),
    // Before the terms had a language of their own, that of the interface was theirs, too.
    lang: textOr(lang, checked.lang),
    columns: listOf(columns, checkColumn),
    options: checked,
    page: textOr(page, emptyProject.page),
  };
}

function checkSource(json: unknown): ProjectSource | undefined {
  const { name, text, base64 } = fieldsOf(json);
  if (typeof name !== 'string' || name.trim() === '') return undefined;
  if (typeof text === 'string') return { name, text };
  return typeof base64 === 'string' ? { name, base64 } : undefined;
}

function checkEntry(json: unknown): FormEntry | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { term, definition, aliases, expansion, body, tags, seeAlso, url, faqs, more } = fieldsOf(json);
  return {
    term: textOr(term, emptyEntry.term),
    definition: textOr(definition, emptyEntry.definition),
    aliases: listOf(aliases, checkText),
    expansion: textOr(expansion, emptyEntry.expansion),
    body: textOr(body, emptyEntry.body),
    tags: listOf(tags, checkText),
    seeAlso: listOf(seeAlso, checkText),
    url: textOr(url, emptyEntry.url),
    faqs: listOf(faqs, (faq) => {
      const { question, answer, more } = fieldsOf(faq);
      return { question: textOr(question, ''), answer: textOr(answer, ''), ...checkMore(more) };
    }),
    ...checkMore(more),
  };
}

function checkMore(json: unknown): Pick<FormEntry, 'more'> {
  const more = fieldsOf(json);
  return Object.keys(more).length === 0 ? {} : { more };
}

function checkColumn(json: unknown): ColumnUse | undefined {
  const { name, field } = fieldsOf(json);
  if (typeof name !== 'string' || name === '') return undefined;
  return { name, field: oneOf(COLUMN_FIELDS, field, undefined) ?? '' };
}

function checkOptions(json: unknown): Options {
  const given = fieldsOf(json);
  const { articles, faq, index, entry } = fieldsOf(given['show']);
  const { show } = defaultOptions;
  const text = (name: Exclude<keyof Options, 'show' | 'max' | 'limit' | 'mode' | 'theme' | 'script'>) =>
    textOr(given[name], defaultOptions[name]);
  const max = given['max'];
  return {
    show: {
      articles: flagOr(articles, show.articles),
      faq: flagOr(faq, show.faq),
      index: flagOr(index, show.index),
      entry: flagOr(entry, show.entry),
    },
    term: text('term'),
    autolink: text('autolink'),
    limit: oneOf(LIMITS, given['limit'], defaultOptions.limit),
    max: typeof max === 'number' && Number.isInteger(max) && max >= 0 ? max : defaultOptions.max,
    skip: text('skip'),
    mode: oneOf(MODES, given['mode'], defaultOptions.mode),
    theme: oneOf(THEMES, given['theme'], defaultOptions.theme),
    accent: text('accent'),
    background: text('background'),
    radius: text('radius'),
    font: text('font'),
    lang: text('lang'),
    questions: text('questions'),
    title: text('title'),
    src: text('src'),
    script: oneOf(SCRIPTS, given['script'], defaultOptions.script),
    scriptSrc: text('scriptSrc'),
  };
}

/** Own fields only: `__proto__` in a JSON text is a field like any other. */
function fieldsOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? { ...json } : {};
}

function listOf<T>(json: unknown, check: (item: unknown) => T | undefined): readonly T[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((item) => check(item) ?? []);
}

function checkText(json: unknown): string | undefined {
  return typeof json === 'string' ? json : undefined;
}

function textOr(json: unknown, otherwise: string): string {
  return checkText(json) ?? otherwise;
}

function flagOr(json: unknown, otherwise: boolean): boolean {
  return typeof json === 'boolean' ? json : otherwise;
}

function oneOf<T, Other = T>(known: readonly T[], json: unknown, otherwise: Other): T | Other {
  return known.find((each) => each === json) ?? otherwise;
}

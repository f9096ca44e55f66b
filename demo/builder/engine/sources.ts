/**
 * Between a project and the readers: what was dropped or pasted becomes a source of the project, and all sources, the entries
 * of the form included, become files that the readers take. Pure.
 */
import { guessFormat } from '../../../src/cli/sources/guess-format.js';
import { fromBase64, toBase64 } from './base64.js';
import {
  emptyEntry,
  type FormEntry,
  type FormFaq,
  type More,
  type Project,
  type ProjectSource,
} from './project.js';
import type { InputFile, SourceLocation } from './read-sources.js';

/** The name of the file that the entries of the form are written to; problems in them have this name. */
export const FORM_FILE = 'form.json';
/** The line of its first entry. */
const FIRST_LINE = 2;

/** A file as part of a project: as text if it is UTF-8, else in Base64, also where its encoding is another one. */
export function toSource(name: string, bytes: Uint8Array): ProjectSource {
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { name, base64: toBase64(bytes) };
  }
}

/** The name of a text without a file. */
const PASTED = 'pasted';

/** A name for a pasted text, whose extension is that of the format which it seems to have: `pasted.csv`. */
export function guessName(text: string): string {
  return `${PASTED}.${guessFormat(text)}`;
}

/** Whether the name is one of {@link guessName}. */
export function isPasted(name: string): boolean {
  return name.startsWith(`${PASTED}.`);
}

/** The sources with one more. A name that is taken gets a number: problems name the file that they are in. */
export function addSource(
  sources: readonly ProjectSource[],
  source: ProjectSource,
): readonly ProjectSource[] {
  const taken = new Set([FORM_FILE, ...sources.map(({ name }) => name)]);
  let { name } = source;
  for (let number = 2; taken.has(name); number++)
    name = source.name.replace(/(?=\.[^./]*$)|$/, ` (${number})`);
  return [...sources, { ...source, name }];
}

/** The files to read. */
export function inputFiles({ sources, entries }: Project): readonly InputFile[] {
  const files = sources.map(({ name, text = '', base64 }) => ({
    name,
    bytes: base64 === undefined ? toBytes(text) : bytesOf(base64),
  }));
  return hasForm(entries) ? [...files, { name: FORM_FILE, bytes: toBytes(formText(entries)) }] : files;
}

/** The names of these files. */
export function fileNames({ sources, entries }: Project): readonly string[] {
  const names = sources.map(({ name }) => name);
  return hasForm(entries) ? [...names, FORM_FILE] : names;
}

function hasForm(entries: readonly FormEntry[]): boolean {
  return !entries.every(isBlank);
}

/** The entries of the form as a source: JSON with one entry a line, so that a problem says by its line which entry has it. */
export function formText(entries: readonly FormEntry[]): string {
  const last = entries.findLastIndex((entry) => !isBlank(entry));
  const lines = entries.map((entry, index) =>
    isBlank(entry) ? '' : JSON.stringify({ ...entry.more, ...filledOf(entry) }) + (index === last ? '' : ','),
  );
  return `[\n${lines.join('\n')}\n]\n`;
}

/** The index of the entry of the form that has a problem; `undefined` for problems of other sources. */
export function formIndexOf({ file, line }: SourceLocation): number | undefined {
  return file === FORM_FILE && line >= FIRST_LINE ? line - FIRST_LINE : undefined;
}

/** The entry on a line of {@link formText}; `undefined` if it is blank. */
export function formLine(text: string, index: number): FormEntry | undefined {
  const line = text.split('\n')[index + FIRST_LINE - 1]?.replace(/,$/, '') ?? '';
  return line === '' ? undefined : toFormEntry(JSON.parse(line) as More);
}

/** An entry with texts in Markdown, as one of the form. */
export function toFormEntry(entry: More): FormEntry {
  const isOwn = (name: string) => Object.hasOwn(emptyEntry, name);
  const fields = Object.entries(entry);
  const { faqs = [], ...own } = Object.fromEntries(fields.filter(([name]) => isOwn(name)));
  return {
    ...emptyEntry,
    ...own,
    faqs: (faqs as readonly FormFaq[]).map(({ question, answer, ...more }) => ({
      question,
      answer,
      ...withMore(more as More),
    })),
    ...withMore(Object.fromEntries(fields.filter(([name]) => !isOwn(name)))),
  };
}

function withMore(more: More): { readonly more?: More } {
  return Object.keys(more).length === 0 ? {} : { more };
}

/** An entry that was added and not written yet is no entry. */
function isBlank(entry: FormEntry): boolean {
  return Object.keys(filledOf(entry)).length === 0;
}

function filledOf({ more: _more, ...entry }: FormEntry): More {
  const faqs = entry.faqs
    .filter(({ question, answer }) => question !== '' || answer !== '')
    .map(({ question, answer, more }) => ({ ...more, question, answer }));
  return Object.fromEntries(Object.entries({ ...entry, faqs }).filter(([, value]) => value.length > 0));
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Base64 from a link may be damaged; then the file is empty, and its reader says so. */
function bytesOf(base64: string): Uint8Array {
  try {
    return fromBase64(base64);
  } catch {
    return new Uint8Array();
  }
}

/**
 * Reads the sources that the user named as a glossary. Shared by the commands that read sources and the Vite
 * plugin.
 */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { findFiles, readBytes as readFile, UsageError } from '../files.js';
import { tagProblem } from '../sources/language-tags.js';
import { fetchSource, isUrl } from './fetch-source.js';
import { assemble, type Assembled } from '../sources/assemble.js';
import { ENTRY_FIELDS, keysByField } from '../sources/field-names.js';
import { unmappedNames } from '../sources/mapped-names.js';
import { meantField } from '../sources/meant-field.js';
import { readBytes, unreadable } from '../sources/read-bytes.js';
import { SOURCE_EXTENSIONS } from '../sources/read-source.js';
import type { ReadOptions, Source } from '../sources/source.js';
import { FORMATS, readStandardInput, STANDARD_INPUT } from './standard-input.js';

/** The values of the options that {@link addSourceOptions} adds. */
export interface SourceOptions {
  readonly lang?: string;
  readonly map?: ReadOptions['map'];
  /** The format of standard input. */
  readonly format?: string;
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  /** The URL where neither this option nor a source states one. */
  readonly defaultUrl?: string;
  /** Whether pages may load a file of JSON as it is. */
  readonly isLoaded?: boolean;
}

export interface ReadGlossary extends Assembled {
  readonly files: readonly string[];
  /** Files that describe their folders and are not part of the glossary, such as README.md. */
  readonly leftOut: readonly string[];
}

/** Adds the argument and the options that all commands with sources have. */
export function addSourceOptions(command: Command): Command {
  return command
    .argument(
      '[source...]',
      `files, folders, globs (${SOURCE_EXTENSIONS.join(' ')}), URLs of such files, or - for standard input`,
    )
    .option('--lang <language>', 'the language of the glossary; chooses one of several in a source')
    .option('--url <url>', 'the URL of the folder with the pages of the entries, such as /glossary/')
    .option(
      '--map <field=name>',
      'a field that has another name in the sources, such as term=title; may be repeated',
      addNames,
    )
    .addOption(
      new Option('--format <format>', 'the format of standard input, if it is not recognized').choices(
        FORMATS,
      ),
    );
}

/** The fields of a question that a table may have in columns. */
const QUESTION_FIELDS = ['question', 'answer'];

function addNames(text: string, before: ReadOptions['map'] = {}): ReadOptions['map'] {
  const names = text.split(',').map((pair) => {
    const [, field = '', name = ''] = /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(pair) ?? [];
    if (!ENTRY_FIELDS.has(field) && !QUESTION_FIELDS.includes(field)) {
      const meant = keysByField(ENTRY_FIELDS, [field]).keys().next().value ?? meantField(field);
      const known = [...ENTRY_FIELDS.keys(), ...QUESTION_FIELDS].join(', ');
      const advice = meant === undefined ? `FIELD must be one of ${known}.` : `Did you mean "${meant}"?`;
      throw new InvalidArgumentError(`Write FIELD=NAME. ${advice}`);
    }
    return [field, name];
  });
  return { ...before, ...Object.fromEntries(names) };
}

/** @throws {UsageError} when there is no pattern, one finds no file, or the language is none */
export async function readGlossary(
  patterns: readonly string[],
  { map = {}, format, lang, id, title, url, defaultUrl, isLoaded = false }: SourceOptions,
): Promise<ReadGlossary> {
  if (patterns.length === 0)
    throw new UsageError(
      'No source is named. Name a file or a folder of terms, or write "sources" into glossary.config.json; "glossary init" makes both.',
    );
  const wrongTag = lang === undefined ? undefined : tagProblem(lang);
  if (wrongTag !== undefined) throw new UsageError(wrongTag);
  const options = { map, lang, isLoaded };
  const isPath = (pattern: string) => pattern !== STANDARD_INPUT && !isUrl(pattern);
  const files = await findFiles(patterns.filter(isPath), { extensions: SOURCE_EXTENSIONS });
  const sources: Source[] = [];
  for (const file of files) sources.push(await read(file, options));
  for (const url of patterns.filter(isUrl)) {
    const { bytes, extension } = await fetchSource(url, SOURCE_EXTENSIONS);
    files.push(url);
    sources.push(await readBytes(url, bytes, options, extension));
  }
  if (patterns.includes(STANDARD_INPUT)) {
    const { file, bytes } = await readStandardInput(format);
    files.push(file);
    sources.push(await readBytes(file, bytes, { ...options, isNameless: true }));
  }
  const metadata = { id, title, lang, url, defaultUrl };
  const given = Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
  const leftOut = sources.filter((source) => source.isLeftOut === true).map(({ file }) => file);
  const assembled = assemble(sources, given);
  const problems = [...unmappedNames(map, sources), ...assembled.problems];
  return { ...assembled, problems, files, leftOut };
}

/** A file that cannot be read is reported as a problem, so that the other files are still read. */
async function read(file: string, options: ReadOptions): Promise<Source> {
  try {
    return await readBytes(file, await readFile(file), options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return unreadable(file, error.message);
  }
}

/**
 * Rules for files that could be read only in part or not at all, so that any number of entries is missing.
 */
const UNREAD = new Set([
  'unreadable',
  'internal-error',
  'json-syntax',
  'csv-syntax',
  'yaml-syntax',
  'xml-syntax',
]);
/** A Markdown file holds one entry, so an error in it loses no other. */
const ONE_ENTRY = /\.(?:md|markdown)$/i;

/**
 * Whether the result is too incomplete to replace what an earlier run wrote to `out`. Then it prints the
 * reason and sets the exit code 1.
 *
 * @param of what the result must have: entries, or entries or questions
 */
export function hasFatalProblem(
  { problems, bundle }: ReadGlossary,
  out: string,
  of: 'entries' | 'any' = 'entries',
): boolean {
  const unread = problems.find(({ rule, file }) => UNREAD.has(rule) && !ONE_ENTRY.test(file));
  const { entries, faqs = [] } = bundle;
  if (unread === undefined && entries.length + (of === 'any' ? faqs.length : 0) > 0) return false;
  const reason =
    unread === undefined ? 'the sources have no entries' : `${unread.file} could not be read to its end`;
  console.error(
    `${out} was not written, because ${reason}. Correct the problems, and run the command again.`,
  );
  process.exitCode = 1;
  return true;
}

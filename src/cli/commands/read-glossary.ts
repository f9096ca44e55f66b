/** From what the user named to a glossary: the part that every command has that reads sources. */
import { InvalidArgumentError, type Command } from 'commander';
import { findFiles, readText, UsageError } from '../files.js';
import type { Problem } from '../problems.js';
import { assemble, type Assembled } from '../sources/assemble.js';
import { ENTRY_FIELDS } from '../sources/field-names.js';
import { readSource, SOURCE_EXTENSIONS } from '../sources/read-source.js';
import type { ReadOptions, Source } from '../sources/source.js';

/** What {@link addSourceOptions} gives to an action. */
export interface SourceOptions {
  readonly lang?: string;
  readonly map?: ReadOptions['map'];
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
}

export interface ReadGlossary extends Assembled {
  readonly files: readonly string[];
  /** Files that belong to the folders and not to the glossary. */
  readonly leftOut: readonly string[];
}

/** The argument and the options of commands that read sources. */
export function addSourceOptions(command: Command): Command {
  return command
    .argument('<source...>', `files, folders or globs (${SOURCE_EXTENSIONS.join(' ')})`)
    .option('--lang <language>', 'the language of the glossary; of several in a source, this one is taken')
    .option('--url <url>', 'where the pages of the entries are, such as /glossary/')
    .option(
      '--map <ours=theirs>',
      'a field that has another name, such as term=title; may be repeated',
      addNames,
    );
}

function addNames(text: string, before: ReadOptions['map'] = {}): ReadOptions['map'] {
  const names = text.split(',').map((pair) => {
    const [, ours = '', theirs = ''] = /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(pair) ?? [];
    if (!ENTRY_FIELDS.has(ours)) {
      const known = [...ENTRY_FIELDS.keys()].join(', ');
      throw new InvalidArgumentError(`Write OURS=THEIRS, with one of ${known} before the sign.`);
    }
    return [ours, theirs];
  });
  return { ...before, ...Object.fromEntries(names) };
}

/** @throws {UsageError} when there is nothing to read */
export async function readGlossary(
  patterns: readonly string[],
  { map = {}, lang, id, title, url }: SourceOptions,
): Promise<ReadGlossary> {
  const files = await findFiles(patterns, { extensions: SOURCE_EXTENSIONS });
  const sources: Source[] = [];
  for (const file of files) sources.push(await read(file, { map, lang }));
  const head = { id, title, lang, url };
  const given = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
  const leftOut = sources.filter((source) => source.isLeftOut === true).map(({ file }) => file);
  return { ...assemble(sources, given), files, leftOut };
}

/** A file that cannot be read is a problem like others: the rest is still looked at. */
async function read(file: string, options: ReadOptions): Promise<Source> {
  try {
    return readSource(file, await readText(file), options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const problem: Problem = {
      file,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'unreadable',
      message: error.message,
      advice: 'Make it readable, or leave it out.',
    };
    return { file, entries: [], faqs: [], problems: [problem], unknown: [], untranslated: [] };
  }
}

/** Rules that tell of a file that was not understood from some place on: nobody knows what else is in it. */
const UNREAD = new Set(['unreadable', 'json-syntax', 'csv-syntax', 'yaml-syntax']);
/** A Markdown file is one entry, and that costs nobody else anything. */
const ONE_ENTRY = /\.(?:md|markdown)$/i;

/** Whether what is at `out` already is better than what was read now; then that is said, and the command fails. */
export function hasFatalProblem({ problems, bundle }: ReadGlossary, out: string): boolean {
  const unread = problems.find(({ rule, file }) => UNREAD.has(rule) && !ONE_ENTRY.test(file));
  if (unread === undefined && bundle.entries.length > 0) return false;
  const reason =
    unread === undefined ? 'there are no entries' : `${unread.file} could not be read to its end`;
  console.error(`${out} was not written: ${reason}.`);
  process.exitCode = 1;
  return true;
}

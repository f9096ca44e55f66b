/**
 * `glossary suggest`: writes a draft of a glossary from the pages of a site. This file reads the pages and writes the draft;
 * suggest/suggest.ts finds the terms.
 */
import { extname } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import type { Glossary } from '../../core/glossary.js';
import { faultIn, unreadableFile } from '../faults.js';
import { readText, UsageError } from '../files.js';
import { createFiles, refuseExisting } from '../new-files.js';
import { isStandardOutput, writeStandardOutput } from '../output.js';
import { sortProblems, type Problem } from '../problems.js';
import type { Page } from '../suggest/block.js';
import { kindOf } from '../suggest/candidate.js';
import { toDraftSource } from '../suggest/draft-source.js';
import { SOURCE_EXTENSIONS } from '../sources/read-source.js';
import { PAGE_EXTENSIONS, readPage } from '../suggest/read-page.js';
import { suggest, type Suggested } from '../suggest/suggest.js';
import { readCommonWords } from './common-words.js';
import { findPages } from './find-pages.js';
import { progress } from './progress.js';
import { readBundle } from './read-bundle.js';
import { readGlossary, type SourceOptions } from './read-glossary.js';
import { countOf, formatProblem } from './report.js';

const DEFAULT_OUT = 'suggested.yaml';
const OTHER_NAME = 'Choose another name, such as --out suggested-2.yaml, or move it away.';
const LEAST_USES = 3;
const MOST_CANDIDATES = 100;

interface SuggestOptions extends Pick<SourceOptions, 'lang' | 'map'> {
  readonly known?: readonly string[];
  readonly bundle?: string;
  readonly out?: string;
  readonly min?: number;
  readonly limit?: number;
  readonly json?: boolean;
}

const EXAMPLES = [
  "glossary suggest 'site/**/*.html'",
  "glossary suggest 'docs/**/*.md' --known terms --out drafts/new.yaml",
  'glossary suggest site --bundle glossary.json --min 5 --limit 50 --json',
];

export function addSuggest(program: Command): void {
  const collect = (source: string, before: readonly string[] = []) => [...before, source];
  program
    .command('suggest')
    .description('find terms in the pages of a site, and write a first draft of their entries')
    .argument('[page...]', `files, folders, globs (${PAGE_EXTENSIONS.join(' ')})`)
    .option('--known <source>', 'a glossary whose terms are left out; may be repeated', collect)
    .option('--bundle <file>', 'the same for a bundle that "glossary build" wrote')
    .option('--out <file>', `the new file, or - for standard output; default: ${DEFAULT_OUT}`)
    .option('--lang <language>', 'the language to read; default: that of most of the text')
    .option(
      '--min <number>',
      `how often a name must occur that no page explains; default: ${LEAST_USES}`,
      toNumber,
    )
    .option('--limit <number>', `the greatest number of candidates; default: ${MOST_CANDIDATES}`, toNumber)
    .option('--json', 'print the candidates as one JSON object; write a file only with --out')
    .addHelpText('after', ['', 'Examples:', ...EXAMPLES.map((example) => `  ${example}`)].join('\n'))
    .action(run);
}

function toNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Write a whole number, 1 or greater.');
  return Number(text);
}

async function run(patterns: readonly string[], options: SuggestOptions): Promise<void> {
  if (patterns.length === 0)
    throw new UsageError(
      'No page is named. Name files, such as "site/**/*.html", or write them as "pages" of "check" into glossary.config.json.',
    );
  const { lang, min = LEAST_USES, limit = MOST_CANDIDATES } = options;
  const target = targetOf(options);
  const { files, note } = await findPages(patterns, PAGE_EXTENSIONS);
  refuseSources(files);
  if (target !== undefined && !isStandardOutput(target)) await refuseExisting([target], OTHER_NAME);
  const known = await readKnown(options);
  const problems: Problem[] = [];
  const pages = await readPages(files, problems);
  const words = await readWords(pages, lang);
  const suggested = suggest(pages, {
    known,
    min,
    limit,
    commonWords: (used) => words.get(used) ?? [],
    ...(lang !== undefined && { lang }),
  });
  await report(suggested, files.length, problems, note, options);
}

/**
 * Folders and globs find only pages, but a file that is named is always found.
 *
 * @throws {UsageError} when one of `files` is a source, and no page
 */
function refuseSources(files: readonly string[]): void {
  const source = files.find((file) => {
    const extension = extname(file).toLowerCase();
    return SOURCE_EXTENSIONS.includes(extension) && !PAGE_EXTENSIONS.includes(extension);
  });
  if (source === undefined) return;
  throw new UsageError(
    `${source} is a source of entries, not a page. Did you mean --known ${source}, which leaves out its terms?`,
  );
}

/** `undefined` where no file is written. */
function targetOf({ out, json = false }: SuggestOptions): string | undefined {
  return out ?? (json ? undefined : DEFAULT_OUT);
}

async function readKnown({ known = [], bundle, lang, map }: SuggestOptions): Promise<readonly Glossary[]> {
  const glossaries: Glossary[] = [];
  if (known.length > 0)
    glossaries.push(
      (await readGlossary(known, { ...(lang !== undefined && { lang }), ...(map && { map }) })).glossary,
    );
  if (bundle !== undefined) glossaries.push((await readBundle(bundle)).glossary);
  return glossaries;
}

/** @param problems receives those of pages that cannot be read; the others are still read */
async function readPages(files: readonly string[], problems: Problem[]): Promise<readonly Page[]> {
  const pages: Page[] = [];
  const bar = progress('pages', files.length);
  for (const file of files) {
    try {
      pages.push(readPage(file, await readText(file)));
    } catch (error) {
      problems.push(error instanceof UsageError ? unreadableFile(file, error.message) : faultIn(file, error));
    }
    bar.step();
  }
  bar.stop();
  return pages;
}

/** The common words of each language that the pages may be in. */
async function readWords(
  pages: readonly Page[],
  lang: string | undefined,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const named = pages.flatMap(({ blocks }) => blocks.map((block) => block.lang));
  const languages = new Set(
    [lang ?? 'en', 'en', ...named].map((tag) => tag.toLowerCase().split(/[-_]/, 1)[0] ?? ''),
  );
  const words = new Map<string, readonly string[]>();
  for (const tag of languages) if (tag !== '') words.set(tag, [...(await readCommonWords(tag))]);
  return words;
}

async function report(
  suggested: Suggested,
  files: number,
  problems: readonly Problem[],
  note: string | undefined,
  options: SuggestOptions,
): Promise<void> {
  const { candidates, lang, more, otherLanguages } = suggested;
  const target = targetOf(options);
  const isWritten = target !== undefined && candidates.length > 0;
  const isPrinted = isWritten && isStandardOutput(target);
  const text = toDraftSource(candidates, lang);
  if (isPrinted) await writeStandardOutput(text);
  else if (isWritten) await createFiles(new Map([[target, text]]));
  const say = isPrinted ? console.error : console.log;
  const sorted = sortProblems(problems);
  if (options.json === true) {
    const kinds = candidates.map((candidate) => ({ kind: kindOf(candidate), ...candidate }));
    say(
      JSON.stringify({
        pages: files,
        lang,
        candidates: kinds,
        more,
        otherLanguages,
        note,
        problems: sorted,
        ...(isWritten && { out: target }),
      }),
    );
  } else {
    for (const problem of sorted) say(formatProblem(problem));
    if (note !== undefined) say(note);
    say(summarize(suggested, files, isWritten ? target : undefined));
  }
  if (sorted.length > 0) process.exitCode = 1;
}

function summarize(
  { candidates, more, otherLanguages }: Suggested,
  files: number,
  out: string | undefined,
): string {
  const leftOut =
    otherLanguages.length === 0
      ? []
      : [`Text in other languages was left out: ${otherLanguages.join(', ')}. --lang chooses one.`];
  if (candidates.length === 0)
    return [`${countOf(files, 'page')}: nothing to suggest, so nothing was written.`, ...leftOut].join('\n');
  const of = (kind: ReturnType<typeof kindOf>) => candidates.filter((one) => kindOf(one) === kind).length;
  return [
    `${out}: ${countOf(candidates.length, 'candidate')} from ${countOf(files, 'page')}: ${of('definition')} with a definition, ${countOf(of('acronym'), 'acronym')}, ${of('term')} that no page explains`,
    ...(more > 0
      ? [`${more} more were left out; --limit says how many are written, --min how often they must occur.`]
      : []),
    ...leftOut,
    ...(out === '-' ? [] : [`Read it through, then: glossary check ${out}`]),
  ].join('\n');
}

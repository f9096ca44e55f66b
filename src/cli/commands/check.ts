/** `glossary check`: reports the problems in the sources of a glossary; changes nothing without `--fix`. */
import type { Command } from 'commander';
import { readText, UsageError } from '../files.js';
import type { Fix } from '../fixes.js';
import { lintPages, type PageSource } from '../html/check-pages.js';
import { lint } from '../lints/index.js';
import { readCommonWords } from './common-words.js';
import { copiedMedia, placeOf } from './find-media.js';
import { findPages } from './find-pages.js';
import { fixSources } from './fix-sources.js';
import { addSourceOptions, readGlossary, type SourceOptions } from './read-glossary.js';
import { print, type Report, type ReportOptions } from './report.js';
import { sourceHelp } from './source-help.js';
import { STANDARD_INPUT } from './standard-input.js';

const EXAMPLES = [
  'glossary check terms',
  "glossary check terms.csv --pages 'site/**/*.html' --strict",
  'cat terms.csv | glossary check - --json',
];

interface CheckOptions extends SourceOptions, ReportOptions {
  /** Whether the sources are those of the configuration, of which `glossary build` makes what pages load. */
  readonly isConfigured?: boolean;
  readonly pages?: readonly string[];
  readonly fix?: boolean;
}

/** How often `--fix` checks again at most. */
const MOST_ROUNDS = 10;

export function addCheck(program: Command): void {
  addSourceOptions(program.command('check'))
    .description('report the problems in a glossary: where they are, and what to do')
    .option(
      '--pages <glob>',
      'pages of the site: also report terms that no page uses, and acronyms that no entry explains; may be repeated',
      (glob: string, before: readonly string[] = []) => [...before, glob],
    )
    .option('--fix', 'first repair in the sources what has only one right answer')
    .option('--strict', 'exit with 1 also when there are only warnings')
    .option('--json', 'print the report as one JSON object')
    .addHelpText('after', sourceHelp(EXAMPLES))
    .action(check);
}

async function check(sources: readonly string[], options: CheckOptions): Promise<void> {
  if (options.fix !== true) return print(await inspect(sources, options), options);
  if (sources.includes(STANDARD_INPUT)) throw new UsageError('--fix needs files, not "-".');
  const fixed: Fix[] = [];
  let report = await inspect(sources, options);
  // A repaired file may show another problem; each round repairs something, or is the last.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const done = await fixSources(report.problems, { map: options.map ?? {}, lang: options.lang });
    if (done.length === 0) break;
    fixed.push(...done);
    report = await inspect(sources, options);
  }
  print({ ...report, fixed }, options);
}

async function inspect(sources: readonly string[], options: CheckOptions): Promise<Report> {
  const isLoaded = options.isConfigured !== true;
  const { glossary, bundle, locate, problems, ...found } = await readGlossary(sources, {
    ...options,
    isLoaded,
  });
  const { pages, note } = await readPages(options.pages ?? []);
  const copied = await copiedMedia(glossary, locate, sources);
  const words = await readCommonWords(glossary.lang);
  const linted = lint(glossary, locate, bundle.url, words).filter(
    (problem) => problem.rule !== 'relative-url' || !copied.has(placeOf(problem)),
  );
  const { textLanguage } = await import('../lints/text-language.js');
  const language = textLanguage(glossary, locate, bundle.lang);
  const all = [
    ...problems,
    ...linted,
    ...language,
    ...(pages.length > 0 ? lintPages(glossary, locate, pages) : []),
  ];
  const { files, leftOut, skipped } = found;
  return {
    problems: all,
    files,
    sources: isLoaded ? undefined : sources,
    leftOut,
    note,
    entries: bundle.entries.length,
    questions: bundle.faqs?.length,
    skipped,
  };
}

async function readPages(
  globs: readonly string[],
): Promise<{ readonly pages: readonly PageSource[]; readonly note?: string | undefined }> {
  if (globs.length === 0) return { pages: [] };
  const { files, note } = await findPages(globs, ['.html', '.htm']);
  const pages: PageSource[] = [];
  for (const file of files) pages.push({ file, text: await readText(file) });
  return { pages, note };
}

/** `glossary build`: makes one bundle of the sources. It reports and skips entries that cannot be used. */
import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import { isIn, isSameFile, UsageError } from '../files.js';
import { lint } from '../lints/index.js';
import { isStandardOutput, Output, writeStandardOutput } from '../output.js';
import type { Bundle } from '../../core/schema.js';
import { bundleJson } from '../bundle-json.js';
import { splitBundle, type Part } from '../split.js';
import { SOURCE_EXTENSIONS } from '../sources/read-source.js';
import { addSourceOptions, hasFatalProblem, readGlossary, type SourceOptions } from './read-glossary.js';
import { print, type ReportOptions } from './report.js';
import { sourceHelp } from './source-help.js';
import { STANDARD_INPUT } from './standard-input.js';
import { runOnChanges } from './watch.js';

const EXAMPLES = [
  'glossary build terms --out glossary.json',
  'glossary build terms.csv --map term=title --out glossary.json --watch',
  'cat terms.yaml | glossary build - --out - > glossary.json',
];

interface BuildOptions extends SourceOptions, ReportOptions {
  readonly out?: string;
  readonly split?: boolean;
  readonly pretty?: boolean;
  readonly watch?: boolean;
}

export function addBuild(program: Command): void {
  addSourceOptions(program.command('build'))
    .description('build one bundle from the sources of a glossary')
    .option('--out <file>', 'the file to write the bundle to, or - for standard output')
    .option('--id <id>', 'the id of the glossary')
    .option('--title <title>', 'the title of the glossary')
    .option('--split', 'write definitions to separate parts, which pages load when they show them')
    .option('--pretty', 'write the bundle with indentation, for people who read it')
    .option('--watch', 'build again after each change of the sources, until Ctrl+C')
    .option('--json', 'print the report as one JSON object')
    .addHelpText('after', sourceHelp(EXAMPLES))
    .action((sources: readonly string[], options: BuildOptions) =>
      options.watch === true ? buildOnChanges(sources, options) : build(sources, options),
    );
}

async function buildOnChanges(sources: readonly string[], options: BuildOptions): Promise<void> {
  if (sources.includes(STANDARD_INPUT)) throw new UsageError('--watch needs files or folders, not "-".');
  if (sources.length === 0 || options.out === undefined) return build(sources, options); // it says what is missing
  await runOnChanges(sources, SOURCE_EXTENSIONS, async () => {
    try {
      await build(sources, options);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      console.error(`error: ${error.message}`);
    }
    process.exitCode = 0; // an interruption is the only way to end
  });
}

const NOTHING_NAMED = `No source and no output are named. Name both:

  glossary build terms.csv --out glossary.json

Or write them as "sources" and "out" into glossary.config.json; "glossary init" makes that file, with two first terms.`;

/** Makes the bundle and prints what it has and lacks. `glossary init --page` calls it, too. */
export async function build(sources: readonly string[], options: BuildOptions): Promise<void> {
  const { out } = options;
  if (out === undefined && sources.length === 0) throw new UsageError(NOTHING_NAMED);
  if (out === undefined)
    throw new UsageError(
      'The output is not named. Name it with --out <file>, such as --out glossary.json, or as "out" in glossary.config.json.',
    );
  const found = await readGlossary(sources, options);
  const { glossary, bundle, locate, problems, files, leftOut, skipped } = found;
  const report = {
    problems,
    files,
    leftOut,
    entries: bundle.entries.length,
    questions: bundle.faqs?.length,
    skipped,
  };
  for (const file of files) {
    if (!(await isSameFile(file, out))) continue;
    throw new UsageError(
      `${out} is one of the sources, so it cannot be overwritten. Choose another file for --out, or name the sources one by one.`,
    );
  }
  refuseFolders(sources, out);
  if (hasFatalProblem(found, out, 'any')) return print(report, options);
  await write(filesOf(bundle, basename(out), options), out);
  // `glossary check` reports the warnings; a build reports only what is broken, and a wrong
  // language, because the whole interface is in it.
  const lintErrors = lint(glossary, locate, bundle.url).filter(({ severity }) => severity === 'error');
  const { textLanguage } = await import('../lints/text-language.js');
  const language = textLanguage(glossary, locate, bundle.lang);
  print({ ...report, problems: [...problems, ...lintErrors, ...language], out }, options);
}

async function write(files: readonly Part[], out: string): Promise<void> {
  if (isStandardOutput(out)) {
    if (files.length > 1) throw new UsageError('The parts of --split need a folder. Name a file with --out.');
    return writeStandardOutput(files[0]?.json ?? '');
  }
  const output = new Output(dirname(out));
  for (const { path, json } of files) await output.stage(path, json);
  await output.commit();
}

/** @throws {UsageError} when the next run would read `out` as a source */
function refuseFolders(sources: readonly string[], out: string): void {
  if (isStandardOutput(out)) return;
  const folder = sources.find((source) => isIn(out, source));
  if (folder !== undefined)
    throw new UsageError(`${out} is in the source folder ${folder}. Choose a file outside of it for --out.`);
}

/** The files to write. Parts of an earlier run are not removed, because open pages may still load them. */
function filesOf(
  bundle: Bundle,
  name: string,
  { split = false, pretty = false }: BuildOptions,
): readonly Part[] {
  if (!split)
    return [{ path: name, json: pretty ? `${JSON.stringify(bundle, null, 2)}\n` : bundleJson(bundle) }];
  const { index, parts } = splitBundle(bundle, name);
  return [...parts, { path: name, json: index }];
}

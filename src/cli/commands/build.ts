/** `glossary build`: makes one bundle of the sources. What cannot be used is named and skipped; the rest is written. */
import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import { isIn, isSameFile, Output, UsageError } from '../files.js';
import { lint } from '../lints/index.js';
import type { Bundle } from '../../core/schema.js';
import { splitBundle, type Part } from '../split.js';
import { addSourceOptions, hasFatalProblem, readGlossary, type SourceOptions } from './read-glossary.js';
import { print, type ReportOptions } from './report.js';

interface BuildOptions extends SourceOptions, ReportOptions {
  readonly out: string;
  readonly split?: boolean;
}

export function addBuild(program: Command): void {
  addSourceOptions(program.command('build'))
    .description('make one bundle of a glossary')
    .requiredOption('--out <file>', 'the bundle')
    .option('--id <id>', 'the id of the glossary')
    .option('--title <title>', 'its title')
    .option('--split', 'keep definitions apart, in parts that are loaded when they are shown')
    .option('--json', 'print one JSON object')
    .action(build);
}

async function build(sources: readonly string[], options: BuildOptions): Promise<void> {
  const { out } = options;
  const found = await readGlossary(sources, options);
  const { glossary, bundle, locate, problems, files, leftOut, skipped } = found;
  const report = { problems, files, leftOut, entries: bundle.entries.length, skipped };
  for (const file of files) {
    if (!(await isSameFile(file, out))) continue;
    throw new UsageError(
      `${out} is one of the sources. Write the bundle elsewhere, or name the sources one by one.`,
    );
  }
  refuseFolders(sources, out);
  if (hasFatalProblem(found, out)) return print(report, options);
  const output = new Output(dirname(out));
  for (const { path, json } of filesOf(bundle, basename(out), options)) await output.stage(path, json);
  await output.commit();
  // Warnings are for `check`: whoever builds wants to know what is broken.
  const broken = lint(glossary, locate, bundle.url).filter(({ severity }) => severity === 'error');
  print({ ...report, problems: [...problems, ...broken], out }, options);
}

/** @throws {UsageError} when `out` would be a source of the next run */
function refuseFolders(sources: readonly string[], out: string): void {
  const folder = sources.find((source) => isIn(out, source));
  if (folder !== undefined)
    throw new UsageError(`${out} is in ${folder}, which is read. Write the bundle elsewhere.`);
}

/** Parts of an earlier run stay where they are: pages that were loaded before still ask for them. */
function filesOf(bundle: Bundle, name: string, { split = false }: BuildOptions): readonly Part[] {
  if (!split) return [{ path: name, json: `${JSON.stringify(bundle, null, 2)}\n` }];
  const { index, parts } = splitBundle(bundle, name);
  return [...parts, { path: name, json: index }];
}

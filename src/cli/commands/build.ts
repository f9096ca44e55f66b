/** `glossary build`: makes one bundle of the sources. What cannot be used is named and skipped; the rest is written. */
import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import { isSameFile, Output, UsageError } from '../files.js';
import { lint } from '../lints/index.js';
import type { Bundle } from '../../core/schema.js';
import { splitBundle, type Part } from '../split.js';
import { addSourceOptions, readGlossary, type SourceOptions } from './read-glossary.js';
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
  const { glossary, bundle, locate, problems, files, leftOut, skipped } = await readGlossary(
    sources,
    options,
  );
  for (const file of files) {
    if (!(await isSameFile(file, out))) continue;
    throw new UsageError(
      `${out} is one of the sources. Write the bundle elsewhere, or name the sources one by one.`,
    );
  }
  const output = new Output(dirname(out));
  for (const { path, json } of filesOf(bundle, basename(out), options)) await output.stage(path, json);
  await output.commit();
  // Warnings are for `check`: whoever builds wants to know what is broken.
  const broken = lint(glossary, locate, bundle.url).filter(({ severity }) => severity === 'error');
  const about = [...problems, ...broken];
  print({ problems: about, files, leftOut, entries: bundle.entries.length, skipped, out }, options);
}

/** Parts of an earlier run stay where they are: pages that were loaded before still ask for them. */
function filesOf(bundle: Bundle, name: string, { split = false }: BuildOptions): readonly Part[] {
  if (!split) return [{ path: name, json: `${JSON.stringify(bundle, null, 2)}\n` }];
  const { index, parts } = splitBundle(bundle, name);
  return [...parts, { path: name, json: index }];
}

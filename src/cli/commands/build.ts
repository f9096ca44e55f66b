/** `glossary build`: makes one bundle of the sources. What cannot be used is named and skipped; the rest is written. */
import { basename, dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { Output, UsageError } from '../files.js';
import { lint } from '../lints/index.js';
import { addSourceOptions, readGlossary, type SourceOptions } from './read-glossary.js';
import { print, type ReportOptions } from './report.js';

interface BuildOptions extends SourceOptions, ReportOptions {
  readonly out: string;
}

export function addBuild(program: Command): void {
  addSourceOptions(program.command('build'))
    .description('make one bundle of a glossary')
    .requiredOption('--out <file>', 'the bundle')
    .option('--id <id>', 'the id of the glossary')
    .option('--title <title>', 'its title')
    .option('--json', 'print one JSON object')
    .action(build);
}

async function build(sources: readonly string[], options: BuildOptions): Promise<void> {
  const { out } = options;
  const { glossary, bundle, locate, problems, files, leftOut, skipped } = await readGlossary(
    sources,
    options,
  );
  if (files.some((file) => resolve(file) === resolve(out))) {
    throw new UsageError(
      `${out} is one of the sources. Write the bundle elsewhere, or name the sources one by one.`,
    );
  }
  const output = new Output(dirname(out));
  await output.stage(basename(out), `${JSON.stringify(bundle, null, 2)}\n`);
  await output.commit();
  // Warnings are for `check`: whoever builds wants to know what is broken.
  const broken = lint(glossary, locate, bundle.url).filter(({ severity }) => severity === 'error');
  const about = [...problems, ...broken];
  print({ problems: about, files, leftOut, entries: bundle.entries.length, skipped, out }, options);
}

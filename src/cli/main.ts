#!/usr/bin/env node
/**
 * The program `glossary`. Each command has a file of its own in commands/; this file lists them and sets the
 * exit code: 0 without errors, 1 when a glossary has errors, 2 when the command is wrong or cannot be carried
 * out.
 */
import { createRequire } from 'node:module';
import { Command, CommanderError } from 'commander';
import { addBuild } from './commands/build.js';
import { addCheck } from './commands/check.js';
import { addPages } from './commands/pages.js';
import { addPrerender } from './commands/prerender.js';
import { UsageError } from './files.js';

const { version } = createRequire(import.meta.url)('../../package.json') as { readonly version: string };

const program = new Command('glossary')
  .description('Checks, builds and publishes glossaries.')
  .version(version)
  .exitOverride();

addCheck(program);
addBuild(program);
addPages(program);
addPrerender(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof UsageError) console.error(`error: ${error.message}`);
  else if (!(error instanceof CommanderError)) throw error; // a bug of this program
  // commander has already printed its errors; it also throws for --help and --version, with the exit code 0.
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
}

#!/usr/bin/env node
/**
 * The command line, `glossary`. Each command adds itself in its own file; here are only their list and the exit codes:
 * 0 when all is well, 1 when there are problems in a glossary, 2 when the command cannot be understood or carried out.
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
  else if (!(error instanceof CommanderError)) throw error; // a fault of ours
  // Asking for help is no error; commander has already said what one is.
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
}

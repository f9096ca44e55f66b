#!/usr/bin/env node
/**
 * The program `glossary`. Each command has a file of its own in commands/; this file lists them and sets the
 * exit code: 0 without errors, 1 when a glossary has errors, 2 when the command is wrong or cannot be carried
 * out.
 */
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError } from 'commander';
import { addBuild } from './commands/build.js';
import { addCheck } from './commands/check.js';
import { useConfig } from './commands/config.js';
import { addInit } from './commands/init.js';
import { addPages } from './commands/pages.js';
import { addPrerender } from './commands/prerender.js';
import { addSuggest } from './commands/suggest.js';
import { describeFault } from './faults.js';
import { UsageError } from './files.js';
import { abandonOutputs } from './output.js';

// The heap grows in smaller steps: 100,000 rows take 460 MB in place of 710, and a third more time (`npm run bench -- built`).
setFlagsFromString('--heap-growing-percent=30');

const { version } = createRequire(import.meta.url)('../../package.json') as { readonly version: string };

const program = new Command('glossary')
  .description('Checks, builds and publishes glossaries.')
  .version(version)
  .addHelpText(
    'after',
    '\nNew here? "glossary init" writes a first source and a configuration; "glossary build" then needs no arguments.',
  )
  .exitOverride();

addInit(program);
addCheck(program);
addBuild(program);
addPages(program);
addPrerender(program);
addSuggest(program);
useConfig(program);

// A reader such as `head` may close the pipe before everything is printed; what the command writes is still written.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

// A command that waits for changes sets its exit code before it is interrupted; others are cut short.
for (const [signal, number] of [['SIGINT', 2] as const, ['SIGTERM', 15] as const])
  process.once(signal, () => {
    void abandonOutputs().finally(() => process.exit(process.exitCode ?? 128 + number));
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof UsageError) console.error(`error: ${error.message}`);
  else if (!(error instanceof CommanderError)) {
    const { message, advice } = describeFault(error, 'The command');
    console.error(`error: ${message} ${advice}`);
  }
  // commander has already printed its errors; it also throws for --help and --version, with the exit code 0.
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
}

/**
 * The commands of `glossary` with their arguments and options, as `--help` describes them. It builds the program of
 * src/cli/main.ts without running it. Pure; generated.ts calls it.
 */
import { Command } from 'commander';
import type { RootContent } from 'mdast';
import { addBuild } from '../../src/cli/commands/build.js';
import { addCheck } from '../../src/cli/commands/check.js';
import { useConfig } from '../../src/cli/commands/config.js';
import { addInit } from '../../src/cli/commands/init.js';
import { addPages } from '../../src/cli/commands/pages.js';
import { addPrerender } from '../../src/cli/commands/prerender.js';
import { code, heading, paragraph, table } from './nodes.js';

/** @param name a command; none: all */
export function commandTables(name?: string): RootContent[] {
  const program = new Command('glossary');
  for (const add of [addInit, addCheck, addBuild, addPages, addPrerender, useConfig]) add(program);
  const commands = program.commands.filter((command) => name === undefined || command.name() === name);
  return commands.flatMap((command) => [
    ...(name === undefined ? [heading(3, [code(`glossary ${command.name()}`)])] : []),
    paragraph([code(`glossary ${command.name()} ${command.usage()}`)]),
    paragraph(command.description()),
    ...optionTable(command),
  ]);
}

function optionTable(command: Command): RootContent[] {
  const rows = [
    ...command.registeredArguments.map((argument) => [[code(argument.name())], argument.description]),
    ...command.options.map(({ flags, description, defaultValue }) => [
      [code(flags)],
      defaultValue === undefined ? description : `${description}; default: \`${String(defaultValue)}\``,
    ]),
  ];
  return rows.length === 0 ? [] : [table(['option', 'what it does'], rows)];
}

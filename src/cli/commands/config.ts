/**
 * Reads glossary.config.json, and gives its values to the commands as options that the user has not given.
 * Called by main.ts and the Vite plugin. A wrong configuration is an error of usage.
 */
import { dirname, isAbsolute, join } from 'node:path';
import type { Command } from 'commander';
import { isDynamicPattern } from 'tinyglobby';
import { checkConfig } from '../check-config.js';
import type { Config } from '../config-schema.js';
import { isFile, patternIn, readText, UsageError } from '../files.js';

export const CONFIG_FILE = 'glossary.config.json';

/**
 * The configuration in `file`, with paths that are relative to the current folder.
 *
 * @throws {UsageError} when it cannot be read, or something in it is wrong
 */
export async function readConfig(file: string): Promise<Config> {
  const { config, mistakes } = checkConfig(file, await readText(file));
  if (mistakes.length > 0) throw new UsageError(mistakes.join('\n'));
  return fromFolder(config, dirname(file));
}

/** Adds the option --config to the commands that sources or pages have, and fills in what the user left out. */
export function useConfig(program: Command): void {
  const commands = program.commands.filter((command) => command.name() in SECTIONS);
  for (const command of commands)
    command
      .option(
        '--config <file>',
        `the configuration; default: ${CONFIG_FILE} in the current folder, if it is there`,
      )
      .hook('preAction', async (_, command) => fillIn(command));
}

async function fillIn(command: Command): Promise<void> {
  const named = command.getOptionValue('config') as string | undefined;
  if (named === undefined && !(await isFile(CONFIG_FILE))) return;
  const config = await readConfig(named ?? CONFIG_FILE);
  const { args, options } = (SECTIONS[command.name()] as Section)(config);
  // Without arguments, commander gives the action an empty list.
  if (command.args.length === 0 && args !== undefined) {
    command.processedArgs[0] = [args].flat();
    command.setOptionValueWithSource('isConfigured', true, 'config');
  }
  for (const [name, value] of Object.entries(options)) {
    const isGiven = ![undefined, 'default'].includes(command.getOptionValueSource(name));
    if (value === undefined || isGiven) continue;
    const choices = command.options.find((option) => option.attributeName() === name)?.argChoices;
    if (choices !== undefined && !choices.includes(String(value)))
      throw new UsageError(`"${name}" in ${named ?? CONFIG_FILE} must be one of ${choices.join(', ')}.`);
    command.setOptionValueWithSource(name, value, 'config');
  }
}

interface CommandValues {
  /** The arguments of the command. */
  readonly args: string | readonly string[] | undefined;
  /** By the names that commander gives to the options. */
  readonly options: Readonly<Record<string, unknown>>;
}

type Section = (config: Config) => CommandValues;

/** By the name of the command: what it takes of the configuration. */
const SECTIONS: Readonly<Record<string, Section>> = {
  check: (config) => {
    const { pages, ...check } = config.check ?? {};
    return { args: config.sources, options: { ...common(config), ...check, pages: pages && [pages].flat() } };
  },
  build: ({ out, split, ...config }) => ({
    args: config.sources,
    options: { ...common(config), out, split },
  }),
  pages: ({ pages, ...config }) => ({ args: config.sources, options: { ...common(config), ...pages } }),
  prerender: ({ out, prerender: { files, max, ...prerender } = {} }) => ({
    args: files,
    options: { bundle: out, ...prerender, max: max?.toString() },
  }),
  suggest: ({ sources, lang, map, check }) => ({
    args: check?.pages,
    options: { known: sources && [sources].flat(), lang, map },
  }),
};

function common({ id, title, lang, url, map }: Config): CommandValues['options'] {
  return { id, title, lang, url, map };
}

/** `config` with paths that lead from the current folder, not from that of the file. */
function fromFolder(config: Config, folder: string): Config {
  if (folder === '.') return config;
  const place = (path: string | undefined) =>
    path === undefined || path === '-' || isAbsolute(path) || /^[a-z][a-z\d+.-]+:/i.test(path)
      ? path
      : isDynamicPattern(path)
        ? patternIn(folder, path)
        : join(folder, path);
  const places = (paths: string | readonly string[] | undefined) =>
    paths === undefined ? undefined : [paths].flat().map((path) => String(place(path)));
  const { sources, out, check, pages, prerender } = config;
  return defined({
    ...config,
    sources: places(sources),
    out: place(out),
    check: check && defined({ ...check, pages: places(check.pages) }),
    pages: pages && defined({ ...pages, out: place(pages.out), template: place(pages.template) }),
    prerender:
      prerender &&
      defined({
        ...prerender,
        files: places(prerender.files),
        bundle: place(prerender.bundle),
        out: place(prerender.out),
      }),
  });
}

/** `fields` without those that are undefined. */
function defined(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

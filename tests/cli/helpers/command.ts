/** The command line as a user runs it: the built one, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const MAIN = join(import.meta.dirname, '../../../dist/cli/main.js');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Command = (...args: string[]) => Run;

/** That of a user: without the tests' own loader of TypeScript. */
export function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return env;
}

/** `glossary ARGS…`, in a folder, with a text as its standard input. */
export function run(cwd: string | undefined, args: readonly string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    env: environment(),
    encoding: 'utf8',
    input,
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
}

/** `glossary ARGS…`; `glossary.in(folder)` runs it there. */
export const glossary: Command & { in(folder: string): Command } = Object.assign(
  (...args: string[]) => run(undefined, args),
  {
    in:
      (folder: string) =>
      (...args: string[]) =>
        run(folder, args),
  },
);

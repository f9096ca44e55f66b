/** The command line as a user runs it: the built one, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../../../dist/cli/main.js');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Command = (...args: string[]) => Run;

const run = (cwd: string | undefined, args: readonly string[]): Run => {
  // As it is without the tests' own loader of TypeScript.
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
};

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

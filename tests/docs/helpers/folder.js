// The folder in which a reader follows one document: the files that it names, and a shell that knows its commands. `glossary` is
// the built command line; what needs a network or does not end (npm's installation, servers) is only checked for its name.
import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './documents.js';

const COMMAND_LINE = join(root, 'dist/cli/main.js');
const SCRIPTS = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts);

/** Programs that take the place of the real ones, by name. */
const PROGRAMS = {
  // --watch does not end; a URL needs the network.
  glossary: `
for argument in "$@"; do
  case "$argument" in http://*|https://*) case "$previous" in --url|--base-url) ;; *) exit 0 ;; esac ;; esac
  previous=$argument
  [ "$argument" = --watch ] || set -- "$@" "$argument"
  shift
done
exec "${process.execPath}" "${COMMAND_LINE}" "$@"`,
  npx: `
[ "$1" = --yes ] && shift
program=$1; shift
case "$program" in
  glossary|glossary-elements) exec glossary "$@" ;;
  vite|serve) exit 0 ;;
  *) echo "npx $program is unknown" >&2; exit 1 ;;
esac`,
  npm: `
case "$1" in
  ci|i|install|init|pack|pkg|start|test) exit 0 ;;
  run) case " ${SCRIPTS.join(' ')} " in *" $2 "*) exit 0 ;; esac ;;
esac
echo "npm $* is unknown" >&2; exit 1`,
};

export function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'glossary-elements-docs-'));
  const programs = join(folder, '.programs');
  mkdirSync(programs);
  for (const [name, script] of Object.entries(PROGRAMS)) {
    writeFileSync(join(programs, name), `#!/bin/sh${script}\n`);
    chmodSync(join(programs, name), 0o755);
  }
  // Scripts of documents import the package by its name.
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/glossary-elements'), 'junction');
  const path = (/** @type {string} */ name) => join(folder, name);
  return {
    path,
    has: (/** @type {string} */ name) => existsSync(path(name)),
    read: (/** @type {string} */ name) => readFileSync(path(name)),
    /** @param {string} name @param {string} text */
    write(name, text) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), `${text}\n`);
    },
    /**
     * Runs the lines of a shell block in this folder.
     *
     * @param {string} lines
     * @returns {Promise<{ code: number, output: string }>}
     */
    run(lines) {
      if (lines.includes('dist/embed'))
        cpSync(join(root, 'dist/embed'), path('dist/embed'), { recursive: true });
      const env = { ...process.env, PATH: `${programs}:${process.env.PATH}`, FORCE_COLOR: '0' };
      return new Promise((resolve) =>
        execFile('bash', ['-e', '-c', lines], { cwd: folder, env }, (error, stdout, stderr) =>
          resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr }),
        ),
      );
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** @typedef {ReturnType<typeof makeFolder>} Folder */

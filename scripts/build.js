// Builds the package into dist, in two lanes side by side, and says what took how long. `npm run build` calls it; `npm start` and
// `npm run build:quick` with --quick: without checking types and without declarations that only the package needs. It does
// not empty dist: a server or a command that uses it works on. The files of an earlier build go when the new ones are there.
import { spawn } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { removeOlder } from './remove-older.js';

const root = join(import.meta.dirname, '..');
const isQuick = process.argv.includes('--quick');
const start = Date.now();

/** @param {string} name what is made @param {string[]} lines commands, one after the other */
async function step(name, ...lines) {
  const began = performance.now();
  for (const line of lines) await run(line);
  console.log(`✓ ${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s  ${name}`);
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Runs a command; npm has put those of the packages on the path. @param {string} line @returns {Promise<void>} */
const run = (line) =>
  new Promise((resolve, reject) => {
    const command = spawn(line, { cwd: root, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(command);
    let output = '';
    for (const stream of [command.stdout, command.stderr]) stream.on('data', (data) => (output += data));
    command.on('close', (code) => {
      running.delete(command);
      if (code === 0) resolve();
      else reject(new Error(`${output.trim()}\n\n"${line}" failed.`));
    });
  });

/** Of the styles of the modules come the style sheets; they go to the script, whose folder Vite empties. */
async function modulesAndScript() {
  await step('modules', `tsc -p scripts/tsconfig.build.json${isQuick ? ' --noCheck' : ''}`);
  await step(
    'script tag',
    'vite build --logLevel warn',
    'node scripts/write-styles.js',
    'node scripts/write-integrity.js',
  );
  await step('hosts', 'node scripts/write-hosts.js', 'node scripts/write-wordpress-plugin.js');
}

async function commandLineAndDescriptions() {
  await step('command line', 'vite build --mode node --logLevel warn');
  // npx makes it executable only when it first links a folder: not in a second clone at the same place.
  await chmod(join(root, 'dist/cli/main.js'), 0o755);
  await step(
    'data/glossary.json',
    'node dist/cli/main.js build data/marketing --pretty --out data/glossary.json',
  );
  if (!isQuick)
    await step(
      'types and schemas',
      'node scripts/write-types.js',
      'node --import tsx scripts/write-schema.js',
    );
  await step(
    'manifest of the elements',
    'cem analyze --quiet --config scripts/custom-elements-manifest.config.js',
    'node scripts/write-editor-data.js',
  );
  if (!isQuick) await step('reference in docs/elements', 'node --import tsx scripts/write-reference.js');
}

try {
  await Promise.all([modulesAndScript(), commandLineAndDescriptions()]);
  if (!isQuick) await removeOlder(join(root, 'dist'), start);
} catch (error) {
  for (const command of running) command.kill(); // of the other lane, which would go on writing
  console.error(`\n${/** @type {Error} */ (error).message}`);
  process.exit(1);
}

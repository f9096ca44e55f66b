// A fresh WordPress in a folder of its own: Debian's files, a database that only this folder's socket reaches, PHP's own
// server. Called by host.js; it knows nothing about the plugin.
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const WORDPRESS = '/usr/share/wordpress';
export const MARIADB = '/usr/sbin/mariadbd';
export const PASSWORD = 'only this test knows it';

const STARTED_WITHIN_MS = 60_000;
const here = import.meta.dirname;

/** The site of this run, for the checks. @type {{ command: typeof command, complaints: () => Promise<string[]>, folder: string }} */
export let site;

/** @type {(name: string, input?: object) => Promise<any>} runs a command of wordpress.php */
let command;

/** @param {string} program @param {string[]} args @param {string} folder */
function startProcess(program, args, folder, env = {}) {
  const started = spawn(program, args, {
    cwd: folder,
    // A group of its own: PHP's server starts workers, which do not end with it.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  started.stderr.on('data', (data) => (output += data));
  const ended = new Promise((resolve) => started.once('close', resolve));
  const signal = (/** @type {NodeJS.Signals} */ name) => {
    try {
      if (started.pid) process.kill(-started.pid, name);
    } catch {
      // All of the group have ended.
    }
  };
  const kill = () => signal('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    signal('SIGTERM');
    await Promise.race([ended, pause(10_000, undefined, { ref: false })]);
    kill();
    process.off('exit', kill);
  };
  return { stop, hasEnded: () => started.exitCode !== null, output: () => output };
}

/** @param {ReturnType<typeof startProcess>} server @param {() => Promise<boolean>} isReady */
async function untilReady(server, isReady) {
  const deadline = Date.now() + STARTED_WITHIN_MS;
  while (!(await isReady())) {
    if (server.hasEnded() || Date.now() > deadline) throw new Error(`it does not start:\n${server.output()}`);
    await pause(100);
  }
}

/** @param {string} folder @param {typeof import('../../frameworks/harness/project.js').run} run */
async function startDatabase(folder, run) {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  const user = `--user=${process.env['USER'] ?? 'root'}`;
  const common = ['--no-defaults', `--datadir=${data}`, user];
  await mkdir(data);
  await run(
    'mariadb-install-db',
    [...common, '--auth-root-authentication-method=normal', '--skip-test-db'],
    folder,
  );
  const server = startProcess(
    MARIADB,
    [
      ...common,
      `--socket=${socket}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
      '--pid-file=database.pid',
    ],
    folder,
  );
  await untilReady(server, () =>
    run(
      'mariadb',
      ['--no-defaults', `--socket=${socket}`, '--user=root', '-e', 'CREATE DATABASE wordpress'],
      folder,
    )
      .then(() => true)
      .catch(() => false),
  );
  return server;
}

/**
 * @param {import('../harness/host.js').Start} start
 * @returns {Promise<{ version: string, url: string, stop: () => Promise<void> }>} without plugin and posts
 */
export async function startSite({ folder, run, port }) {
  const root = join(folder, 'site');
  const host = `127.0.0.1:${port}`;
  // Debian links some files to packages of their own.
  await cp(WORDPRESS, root, { recursive: true, dereference: true });
  await cp(join(here, 'wp-config.php'), join(root, 'wp-config.php'));
  await cp(join(here, 'test-site.php'), join(root, 'wp-content/mu-plugins/test-site.php'), {
    recursive: true,
  });

  const database = await startDatabase(folder, run);
  command = (name, input = {}) =>
    new Promise((resolve, reject) => {
      const php = execFile(
        'php',
        [join(here, 'wordpress.php'), root, name],
        { maxBuffer: 2 ** 28 },
        (error, stdout, stderr) => {
          if (error) return reject(new Error(`${stdout}\n${stderr}`, { cause: error }));
          try {
            resolve(JSON.parse(stdout));
          } catch {
            reject(new Error(`${name} says: ${stdout}\n${stderr}`));
          }
        },
      );
      php.stdin?.end(JSON.stringify({ host, ...input }));
    });
  const version = await command('install', { password: PASSWORD });
  const php = startProcess('php', ['-S', host, '-t', root, join(here, 'router.php')], folder, {
    // The editor asks for several things at a time.
    PHP_CLI_SERVER_WORKERS: '4',
  });
  const url = `http://${host}`;
  await untilReady(php, () =>
    fetch(`${url}/wp-login.php`).then(
      (answer) => answer.ok,
      () => false,
    ),
  );
  // WordPress itself is older than this PHP, and gets no answer from its makers.
  const complaints = async () =>
    (await readFile(join(folder, 'php.log'), 'utf8').catch(() => ''))
      .split('\n')
      .filter((line) => /plugins\/glossary-elements\/|GlossaryElements/.test(line));
  site = { command, complaints, folder };
  const stop = async () => {
    await php.stop();
    await database.stop();
  };
  return { version, url, stop };
}

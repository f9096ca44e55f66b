// Starts a consumer's own server, `npm run start` or `npm run dev`, on a free port, and ends it. Called by consumers.js.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const STARTED_WITHIN_MS = 120_000;
const ENDED_WITHIN_MS = 5_000;

/** A port that nothing listens on. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/**
 * @param {import('./project.js').Project} project
 * @param {string} script one that listens on the port in the environment variable PORT
 * @returns {Promise<{ url: string, output: () => string, stop: () => Promise<void> }>}
 */
export async function startServer({ folder }, script) {
  const port = await freePort();
  const server = spawn('npm', ['run', '--silent', script], {
    cwd: folder,
    // A group of its own: npm starts a shell, which starts the server.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      BROWSER: 'none',
      FORCE_COLOR: '0',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  let output = '';
  const collect = (/** @type {Buffer} */ data) => (output += data);
  server.stdout.on('data', collect);
  server.stderr.on('data', collect);
  const ended = new Promise((resolve) => server.once('close', resolve));

  const signal = (/** @type {NodeJS.Signals} */ name) => {
    try {
      if (server.pid) process.kill(-server.pid, name);
    } catch {
      // All of the group have ended.
    }
  };
  const kill = () => signal('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    signal('SIGTERM');
    await Promise.race([ended, pause(ENDED_WITHIN_MS)]);
    kill();
    process.off('exit', kill);
  };

  const url = `http://localhost:${port}`;
  const deadline = Date.now() + STARTED_WITHIN_MS;
  for (;;) {
    const response = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    await response?.body?.cancel();
    if (response) return { url, output: () => output, stop };
    if (server.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`npm run ${script} serves nothing on port ${port}.\n${output}`);
    }
    await pause(100);
  }
}

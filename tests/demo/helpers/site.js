// The built site, served as a host would: the folder site/, which is built anew where it is older than what it is made of.
// Needs dist.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';

const root = join(import.meta.dirname, '../../..');
const SOURCES = ['data', 'demo', 'dist/embed', 'docs', 'src'];

const config = {
  configFile: join(root, 'vite.config.ts'),
  mode: 'demo',
  logLevel: /** @type {const} */ ('error'),
};

/** When `file` was written; 0 if it is not there. @param {string} file */
const writtenAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether site/ has been written after all of its sources. */
function isFresh() {
  const at = writtenAt(join(root, 'site/index.html'));
  return SOURCES.every((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).every(
      (file) => writtenAt(join(root, folder, file)) < at,
    ),
  );
}

/** @returns {Promise<{ url: string, stop: () => Promise<void> }>} `stop` may be called again */
export async function serveSite() {
  if (!isFresh()) await build(config);
  const server = await preview({ ...config, preview: { port: 0 } });
  /** @type {Promise<void> | undefined} */
  let stopped;
  return { url: server.resolvedUrls?.local[0] ?? '', stop: () => (stopped ??= server.close()) };
}

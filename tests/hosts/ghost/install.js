// Ghost from the npm registry, as its own command line installs it, in the folder for temporary files: that takes minutes, in
// which SQLite is compiled, so that it is done once a version. Called by host.js.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The last of Ghost 5: Ghost 6 needs Node 22. */
export const VERSION = '5.130.6';

/**
 * @param {typeof import('../../frameworks/harness/project.js').run} run
 * @returns {Promise<string>} the folder of Ghost; its sites are elsewhere
 */
export async function installGhost(run) {
  const folder = join(tmpdir(), `glossary-elements-ghost-${VERSION}`);
  const stamp = join(folder, '.installed');
  if (existsSync(stamp)) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  // Its package.json names packages inside of itself, so it is no dependency of another project.
  await run('npm', ['pack', `ghost@${VERSION}`, '--silent'], folder);
  await run('tar', ['-xzf', `ghost-${VERSION}.tgz`, '--strip-components=1'], folder);
  // One of its development dependencies comes from elsewhere than the registry.
  const { devDependencies: _, ...manifest } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  const quiet = ['--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', '--omit=dev', '--legacy-peer-deps', ...quiet], folder);
  await writeFile(stamp, '');
  return folder;
}

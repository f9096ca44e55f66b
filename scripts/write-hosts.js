// Copies what other site generators need of the package to dist/hosts: they read files of their own languages, as they are.
// `npm run build` calls it.
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const hosts = ['hugo'];

for (const host of hosts) {
  const place = join(root, 'dist/hosts', host);
  await rm(place, { recursive: true, force: true });
  await cp(join(root, 'src/hosts', host), place, { recursive: true });
}

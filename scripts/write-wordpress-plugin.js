// Writes dist/hosts/glossary-elements-wordpress.zip: the plugin of src/hosts/wordpress with the files of the script tag in its
// folder `embed`, in the version of the package. The same files make the same bytes. `npm run build` calls it after
// write-integrity.js, the last one that writes to dist/embed.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src/hosts/wordpress');
const embed = join(root, 'dist/embed');
const hosts = join(root, 'dist/hosts');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** The place of the version in the plugin's header, its constant, and the readme of wordpress.org. */
const PLACE_OF_VERSION = /^((?: \* Version| *Stable tag): |const VERSION = ')0\.0\.0\b/gm;
/** Every file has the oldest date that a zip can hold, in whatever time zone it is built. */
const OLDEST = new Date(1980, 0, 1);

const names = await readdir(source, { recursive: true, withFileTypes: true });
const sources = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
const scripts = (await readdir(embed)).filter((name) => /\.(?:js|css)$|^licenses\.txt$/.test(name));

/** @type {Record<string, Uint8Array>} */
const files = {
  LICENSE: await readFile(join(root, 'LICENSE')),
};
for (const path of sources) {
  const text = await readFile(path, 'utf8');
  const name = path.slice(source.length + 1).replaceAll('\\', '/');
  files[name] = Buffer.from(text.replace(PLACE_OF_VERSION, `$1${version}`));
}
for (const name of scripts) files[`embed/${name}`] = await readFile(join(embed, name));

const sorted = Object.keys(files).sort();
const folder = Object.fromEntries(sorted.map((name) => [`glossary-elements/${name}`, files[name]]));
await mkdir(hosts, { recursive: true });
await writeFile(join(hosts, 'glossary-elements-wordpress.zip'), zipSync(folder, { level: 9, mtime: OLDEST }));

// Writes dist/embed/integrity.json: the hash of each file of the script tag, for `integrity` attributes and for policies that
// allow scripts by their hashes; and dist/embed/importmap.json: an import map that lets browsers check also the files that
// glossary.js loads, for this version on unpkg.com. `npm run build` calls it last.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist/embed');
const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

const files = (await readdir(folder)).filter((file) => /\.(?:js|css)$/.test(file)).sort();
/** @type {[file: string, hash: string][]} */
const hashes = await Promise.all(
  files.map(async (file) => {
    const hash = createHash('sha384').update(await readFile(join(folder, file)));
    return [file, `sha384-${hash.digest('base64')}`];
  }),
);
const write = (file, json) => writeFile(join(folder, file), `${JSON.stringify(json, null, 2)}\n`);
await write('integrity.json', Object.fromEntries(hashes));
const scripts = hashes.filter(([file]) => file.endsWith('.js'));
const url = (file) => `https://unpkg.com/${name}@${version}/dist/embed/${file}`;
await write('importmap.json', {
  integrity: Object.fromEntries(scripts.map(([file, hash]) => [url(file), hash])),
});

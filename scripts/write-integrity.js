// Writes dist/embed/integrity.json: the hash of each file of the script tag, for `integrity` attributes and for policies that
// allow scripts by their hashes; and dist/embed/importmap.json: an import map that lets browsers check also the files that
// glossary.js loads, for this version on unpkg.com; and dist/embed/snippets.txt: script tags with both, to paste. It is a file
// because people who paste a tag have a browser, and perhaps no Node. `npm run build` calls it last.
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
const importMap = { integrity: Object.fromEntries(scripts.map(([file, hash]) => [url(file), hash])) };
await write('importmap.json', importMap);

const hashOf = new Map(hashes);
const attributes = (file) => `src="${url(file)}"
        integrity="${hashOf.get(file)}" crossorigin="anonymous"
        data-src="/glossary.json" data-autolink="article"`;
await writeFile(
  join(folder, 'snippets.txt'),
  `Script tags for exactly this version, ${version}: the browser refuses the script if a byte of it differs. Write the address
of your glossary into data-src, and a selector of your articles into data-autolink.

The script:

<script type="module" ${attributes('glossary.js')}></script>

Where a host allows no modules, in its place:

<script ${attributes('glossary.classic.js')}></script>

In front of either, if the browser is to check also the files that it loads (a page may have one import map, and no module
before it):

<script type="importmap">
${JSON.stringify(importMap, null, 2)}
</script>
`,
);

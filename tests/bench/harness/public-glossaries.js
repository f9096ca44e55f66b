// The glossaries of the table of queries (tests/corpus/search-queries.ts) as bundles, read by the code of `glossary build`
// from ../shared/data, which is outside of the repository and may be missing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

const root = join(import.meta.dirname, '../../..');
const shared = join(root, '../shared/data');
const NAMES = ['fec en', 'glosario en', 'glosario es', 'glosario ar', 'cncf en', 'cncf ja', 'cncf ko'];
const FILES = { fec: 'fec-terms.json', glosario: 'glosario.yml' };

/** @type {Map<string, string>} */
const files = new Map();
/** The file at the path, after the bundles were made. @param {string} path */
export const publicFile = (path) => files.get(path);

/**
 * Makes the bundles.
 * @returns {Promise<{ name: string, path: string }[] | undefined>} `undefined` without ../shared/data
 */
export async function makePublicGlossaries() {
  if (!existsSync(shared)) return undefined;
  const { readSource } = await tsImport('../../../src/cli/sources/read-source.ts', import.meta.url);
  const { assemble } = await tsImport('../../../src/cli/sources/assemble.ts', import.meta.url);
  return NAMES.map((name) => {
    const [source = '', lang = ''] = name.split(' ');
    const folder = source in FILES ? shared : join(shared, source, lang);
    const names = source in FILES ? [FILES[source]] : readdirSync(folder);
    const sources = names.map((file) =>
      readSource(file, readFileSync(join(folder, file), 'utf8'), { map: {}, lang }),
    );
    const path = `/public/${source}-${lang}.json`;
    files.set(path, JSON.stringify(assemble(sources, { lang }).bundle));
    return { name, path };
  });
}

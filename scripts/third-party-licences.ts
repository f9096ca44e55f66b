// A plugin that writes the licences of the packages whose code is in the bundle, as these licences demand. Used by both builds
// of vite.config.ts. The build fails when it would publish code without the text of its licence, or under a licence that
// asks for more than to be stated.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PERMISSIVE = new Set(['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT']);

/** Texts of packages that publish theirs in their repository only. */
const TEXTS = join(import.meta.dirname, 'licences');

interface Licence {
  /** Name and version of the package, and the short name of its licence. */
  readonly title: string;
  readonly text: string;
}

/** @param fileName the path of the file to write, relative to the folder of the bundle */
export function thirdPartyLicences(fileName: string): Plugin {
  return {
    name: 'third-party-licences',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const folders = new Set(modules.flatMap((id) => packageFolder(id) ?? []));
      const licences = [...folders].sort().map(readLicence);
      this.emitFile({ type: 'asset', fileName, source: licenceText(licences) });
    },
  };
}

/** The folder of the package that holds the module; none for our own. */
function packageFolder(id: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id.replace(/^\0/, ''))?.[0];
}

function readLicence(folder: string): Licence {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version' | 'license',
    string
  >;
  if (!PERMISSIVE.has(license)) throw new Error(`${name} cannot be bundled: its licence is ${license}.`);
  const own = readdirSync(folder).find((file) => /^licen[cs]e(?:-mit)?(?:\.(?:md|txt))?$/i.test(file));
  const file = own === undefined ? join(TEXTS, `${name}.txt`) : join(folder, own);
  if (!existsSync(file)) throw new Error(`${name} cannot be bundled: it has no text of its licence.`);
  const text = readFileSync(file, 'utf8').trim().replaceAll('\r\n', '\n');
  return { title: `${name} ${version} (${license})`, text };
}

/** Packages with the same text share it. */
function licenceText(licences: readonly Licence[]): string {
  const titles = new Map<string, readonly string[]>();
  for (const { title, text } of licences) titles.set(text, [...(titles.get(text) ?? []), title]);
  const parts = [...titles].map(([text, packages]) => `${packages.join('\n')}\n\n${text}\n`);
  return ['The files beside this one contain code of these packages.\n', ...parts].join(
    `\n${'-'.repeat(80)}\n\n`,
  );
}

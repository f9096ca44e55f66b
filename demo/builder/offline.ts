/**
 * The plugin of Vite that writes the service worker of the builder, with the list of all files that its pages need. Runs in
 * Node, called by ../site.ts.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A file of the build, as far as the list needs it. */
export interface BuiltFile {
  readonly type: 'asset' | 'chunk';
  readonly fileName: string;
  readonly source?: string | Uint8Array;
  readonly code?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly viteMetadata?: { readonly importedCss?: ReadonlySet<string> } | undefined;
}

export function offlineBuilder(): Plugin {
  let publicDir = '';
  return {
    name: 'offline-builder',
    apply: 'build',
    configResolved(config) {
      ({ publicDir } = config);
    },
    generateBundle: {
      // When the pages are written.
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle) as readonly BuiltFile[];
        const needed = offlineFiles(files);
        const worker = readFileSync(join(import.meta.dirname, 'service-worker.js'), 'utf8');
        const constants = `const VERSION = ${JSON.stringify(versionOf(files, needed, publicDir))};\nconst FILES = ${JSON.stringify(needed)};\n`;
        this.emitFile({ type: 'asset', fileName: 'builder/service-worker.js', source: constants + worker });
      },
    },
  };
}

/** The paths of all files that /builder/ and the pages of its preview need, now or later, from the root of the site. */
export function offlineFiles(files: readonly BuiltFile[]): string[] {
  const byName = new Map(files.map((file) => [file.fileName, file]));
  const needed = new Set<string>();
  const add = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    const { imports = [], dynamicImports = [], viteMetadata } = byName.get(name) ?? {};
    for (const other of [...imports, ...dynamicImports, ...(viteMetadata?.importedCss ?? [])]) add(other);
  };
  for (const { fileName, source } of files) {
    // A page of the preview may use any file of the script tag, and a copy of it has its licences. Of the others, the builder
    // loads the list of hashes only.
    if (/^embed\/(?:.*\.(?:js|css)|importmap\.json|licenses?\.txt)$/i.test(fileName)) add(fileName);
    if (!/^builder\/.*\.html$/.test(fileName)) continue;
    add(fileName);
    for (const [, path = ''] of String(source).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css|svg))"/g))
      add(path);
  }
  return [...needed].map((name) => `/${name.replace(/^builder\/index\.html$/, 'builder/')}`).sort();
}

/**
 * Another one whenever a file is another one.
 *
 * @param publicDir the folder of the files that Vite copies, and does not list
 */
export function versionOf(files: readonly BuiltFile[], needed: readonly string[], publicDir: string): string {
  const built = new Map(files.map(({ fileName, source, code }) => [fileName, source ?? code ?? '']));
  const hash = createHash('sha256').update(JSON.stringify(needed));
  for (const path of needed) {
    const name = path.slice(1).replace(/\/$/, '/index.html');
    hash.update(built.get(name) ?? readFileSync(join(publicDir, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * The script tag of this version: its address and hashes, from the import map that the build writes, and its files, which the
 * site of the builder has itself. Called by <builder-app>, and by download.ts.
 */

export interface Release {
  readonly version: string;
  /** The folder of the files at unpkg.com, with a slash at its end. */
  readonly base: string;
  /** `integrity` of each script, by its name. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Where the site of the builder has the files of the script. */
const FOLDER = '/embed/';
/** The style sheet beside the script. */
export const SHEET = 'glossary.css';
/** The texts of the licences, which go with every copy of the scripts. */
const LICENCES = ['LICENSE.txt', 'licenses.txt'];

/** @throws {Error} when the file is missing, or is not the import map of a release */
export async function loadRelease(url = `${FOLDER}importmap.json`): Promise<Release> {
  return toRelease(await (await load(url)).json());
}

/** @throws {Error} when `importMap` is not the import map of a release */
export function toRelease(importMap: unknown): Release {
  const { integrity = {} } = importMap as { integrity?: Readonly<Record<string, string>> };
  const hashes = Object.entries(integrity);
  const base = hashes.map(([url]) => url.replace(/[^/]*$/, ''))[0] ?? '';
  const version = /@([^/@]+)\/dist\/embed\/$/.exec(base)?.[1];
  if (version === undefined) throw new Error('This is not the import map of a release.');
  return {
    version,
    base,
    integrity: Object.fromEntries(hashes.map(([url, hash]) => [url.slice(base.length), hash])),
  };
}

/**
 * All files of the script, by their names: glossary.js, what it loads from beside it, and the style sheet.
 *
 * @throws {Error} when one of them cannot be loaded
 */
export async function loadScriptFiles({ integrity }: Release): Promise<Readonly<Record<string, Uint8Array>>> {
  const names = [...Object.keys(integrity), SHEET, ...LICENCES];
  const files = names.map(async (name) => {
    const response = await load(FOLDER + name);
    return [name, new Uint8Array(await response.arrayBuffer())] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}

/**
 * The script as one module that imports nothing.
 *
 * @throws {Error} when it cannot be loaded
 */
export async function loadOneFile(): Promise<string> {
  return (await load(`${FOLDER}one-file.js`)).text();
}

async function load(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} cannot be loaded (${response.status}).`);
  return response;
}

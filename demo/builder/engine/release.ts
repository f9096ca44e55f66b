/** The version of the script tag that snippets name, and its hashes: from the import map that the build writes. */

export interface Release {
  readonly version: string;
  /** The folder of the files, with a slash at its end. */
  readonly base: string;
  /** `integrity` of each script, by its name. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** @throws {Error} when the file is missing, or is not the import map of a release */
export async function loadRelease(url = '/embed/importmap.json'): Promise<Release> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} cannot be loaded (${response.status}).`);
  return toRelease(await response.json());
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

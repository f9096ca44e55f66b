/**
 * What the user downloads as a whole: a ZIP that works when it is unpacked on a web server, and a page that works when it is
 * opened from the disk. Called by <take-away>; the ZIP's code is loaded with the first one. Its only effects are the requests of
 * release.ts.
 */
import type { Project } from './project.js';
import type { ReadResult } from './read-sources.js';
import { BUNDLE, makeReadyPage, makeSinglePage, SCRIPT_FOLDER } from './ready-page.js';
import { loadOneFile, loadScriptFiles, type Release } from './release.js';

type Result = Pick<ReadResult, 'bundle' | 'json'>;

/**
 * The ZIP: index.html, glossary.json, and, if the user takes a copy of the script, its folder.
 *
 * @throws {Error} when a file of the script cannot be loaded
 */
export async function makeZip(
  project: Project,
  result: Result,
  release: Release,
): Promise<Uint8Array<ArrayBuffer>> {
  const isCopy = project.options.script === 'copy';
  const [{ strToU8, zipSync }, scripts] = await Promise.all([
    import('fflate'),
    isCopy ? loadScriptFiles(release) : {},
  ]);
  const copies = Object.entries(scripts).map(([name, bytes]) => [SCRIPT_FOLDER + name, bytes] as const);
  return zipSync({
    'index.html': strToU8(makeReadyPage(project, result, release)),
    [BUNDLE]: strToU8(result.json),
    ...Object.fromEntries(copies),
  });
}

/**
 * The page with the glossary and the script inside.
 *
 * @throws {Error} when the script cannot be loaded
 */
export async function makePage(project: Project, result: Result): Promise<string> {
  return makeSinglePage(project, result, await loadOneFile());
}

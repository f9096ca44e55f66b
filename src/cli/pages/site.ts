/**
 * Where everything of a glossary's site is: the URL and the file of each entry. Made once for a site; asked by all that
 * writes a page, a list or a link.
 */
import type { Glossary } from '../../core/glossary.js';
import type { Entry } from '../../core/schema.js';
import type { Problem } from '../problems.js';

/** The folder for scripts, styles and the bundle; no entry may have this id. */
export const ASSETS = '_assets';

/** An entry that has a page. */
export interface EntryPage {
  readonly entry: Entry;
  readonly url: URL;
  /** Of the folder of the page, relative to the site's: "api". */
  readonly folder: string;
}

export interface Site {
  readonly glossary: Glossary;
  /** Where the index is; ends with a slash. */
  readonly base: URL;
  /** In the order of the index. */
  readonly pages: readonly EntryPage[];
  readonly pageOf: (entry: Entry) => EntryPage | undefined;
  /** Entries that could not get a page. */
  readonly problems: readonly Problem[];
}

/**
 * @param base where the site will be; the glossary's own URL must be its path, so that links lead there
 * @param entries in the order of the index
 */
export function createSite(glossary: Glossary, base: URL, entries: readonly Entry[], file: string): Site {
  const pages = new Map<string, EntryPage>();
  const problems: Problem[] = [];
  const taken = new Map<string, string>([[ASSETS, 'the scripts and styles']]);
  for (const entry of entries) {
    const url = glossary.urlOf(entry);
    if (url === undefined) continue;
    // An entry that says where its page is has one already.
    if (entry.url !== undefined) {
      problems.push(pageElsewhereProblem(entry, file));
      continue;
    }
    // Some disks do not tell "API" from "api".
    const key = entry.id.normalize().toLowerCase();
    const owner = taken.get(key);
    if (owner !== undefined || !isFileName(entry.id)) {
      problems.push(noPageProblem(entry, file, owner));
      continue;
    }
    taken.set(key, `"${entry.id}"`);
    pages.set(entry.id, { entry, url: new URL(url, base), folder: entry.id });
  }
  return { glossary, base, pages: [...pages.values()], pageOf: ({ id }) => pages.get(id), problems };
}

/** Whether every file system takes `id` as the name of a folder, and none as something else. */
function isFileName(id: string): boolean {
  // eslint-disable-next-line no-control-regex -- these are the characters that Windows forbids
  return !/[\u0000-\u001f/\\:*?"<>|]|^\.{1,2}$|[. ]$/.test(id) && Buffer.byteLength(id) <= 255;
}

function pageElsewhereProblem({ id, url = '' }: Entry, file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'warning',
    rule: 'page-elsewhere',
    message: `"${id}" says that its page is ${url}, so it gets none here.`,
    advice: 'Leave the url out to get one; a source or further reading belongs into "related".',
  };
}

function noPageProblem({ id }: Entry, file: string, owner: string | undefined): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'no-page',
    message:
      owner === undefined
        ? `The id "${id}" cannot be the name of a folder, so the entry has no page.`
        : `The id "${id}" needs the same folder as ${owner}, so the entry has no page.`,
    advice: 'Give the entry an id of letters, digits and hyphens that no other has.',
  };
}

/**
 * Assigns a URL and a folder to each entry of a glossary's site. The pages command makes one Site; everything
 * that writes a page, a list or a link uses it.
 */
import type { Glossary } from '../../core/glossary.js';
import type { Entry } from '../../core/schema.js';
import type { Problem } from '../problems.js';

/** The folder of scripts, styles and the bundle. No entry can have this id. */
export const ASSETS = '_assets';

/** An entry that has a page. */
export interface EntryPage {
  readonly entry: Entry;
  readonly url: URL;
  /** The folder of the page, relative to that of the site: "api". */
  readonly folder: string;
}

export interface Site {
  readonly glossary: Glossary;
  /** The URL of the index page; ends with a slash. */
  readonly base: URL;
  /** The pages of the entries, in the order of the index. */
  readonly pages: readonly EntryPage[];
  readonly pageOf: (entry: Entry) => EntryPage | undefined;
  /** Reports the entries that got no page. */
  readonly problems: readonly Problem[];
}

/**
 * @param base the URL of the site; the URL of the glossary must be its path, because links use that
 * @param entries in the order of the index
 * @param file the file that problems name
 */
export function createSite(glossary: Glossary, base: URL, entries: readonly Entry[], file: string): Site {
  const pages = new Map<string, EntryPage>();
  const problems: Problem[] = [];
  const taken = new Map<string, string>([[ASSETS, 'the scripts and styles']]);
  for (const entry of entries) {
    const url = glossary.urlOf(entry);
    if (url === undefined) continue;
    // An entry with a `url` has its page elsewhere.
    if (entry.url !== undefined) {
      problems.push(pageElsewhereProblem(entry, file));
      continue;
    }
    // Some file systems take "API" and "api" as the same name.
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

/** Whether all file systems allow `id` as the name of a folder. */
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
    message: `The entry "${id}" has the url ${url}, so it gets no page here.`,
    advice: 'Remove "url" to get a page; move the URL of a source or further reading to "related".',
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
        ? `The id "${id}" cannot be the name of a folder, so the entry gets no page.`
        : `The id "${id}" needs the same folder as ${owner}, so the entry gets no page.`,
    advice: 'Give the entry an id of letters, digits and hyphens that no other entry has.',
  };
}

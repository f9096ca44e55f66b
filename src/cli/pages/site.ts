/**
 * The plan of a glossary's site: which pages it has, and where. The pages command makes one Site; everything that writes a
 * page, a list or a link uses it. It does not know how pages look.
 */
import { createGlossary, encodeId, type Glossary } from '../../core/glossary.js';
import { groupByLetter, type LetterGroup } from '../../core/listing/alphabet.js';
import type { Bundle, Entry } from '../../core/schema.js';
import type { Problem, ProblemText } from '../problems.js';
import { FreeNames } from './free-names.js';
import { labelsFor } from './labels.js';
import { letterPages, LETTERS, type LetterPage } from './letters.js';
import { toSiteBundle, type Places } from './site-bundle.js';
import { withoutCrossReferences } from './cross-references.js';

/** The folder of scripts, styles and the bundle. Its name has no "_" in front, because GitHub Pages hides such folders. */
export const ASSETS = 'assets';

/** Names that the site, its host or its domain needs for something else. */
const RESERVED =
  /^(?:index\.(?:html|md)|sitemap(?:\.\d+)?\.xml|llms\.txt|robots\.txt|favicon\.ico|404\.html|cname)$/i;

/** An entry that has a page. */
export interface EntryPage {
  readonly entry: Entry;
  /** The folder of the page, relative to that of the site: "api". */
  readonly folder: string;
  /** The page of its letter, if the index is divided. */
  readonly letter: LetterPage | undefined;
}

/** The address of a cross-reference, which leads to the page of another entry. */
export interface Redirect {
  readonly term: string;
  readonly folder: string;
  readonly target: Entry;
  /** The absolute URL of the other page, which may be on another site. */
  readonly url: string;
}

export interface Site {
  readonly title: string;
  readonly lang: string;
  /** The URL of the index page; ends with a slash. */
  readonly base: URL;
  /** The entries, without cross-references. URLs in it that lead into the site are absolute. */
  readonly bundle: Bundle;
  readonly glossary: Glossary;
  /** The entries by letter, in the order of the index. */
  readonly groups: readonly LetterGroup[];
  /** The pages of the entries, in the order of the index. */
  readonly pages: readonly EntryPage[];
  readonly pageOf: (id: string) => EntryPage | undefined;
  /** The pages of the index, if it is divided. */
  readonly letters: readonly LetterPage[];
  readonly redirects: readonly Redirect[];
  /** Whether an absolute URL leads to a page or a file of the site. */
  readonly isOwn: (url: string) => boolean;
  readonly problems: readonly Problem[];
}

export interface SiteSource {
  readonly bundle: Bundle;
  /** The URL of the site; ends with a slash. */
  readonly base: URL;
  /** The file that problems name. */
  readonly file: string;
  /** The path of an image or a recording on the site, relative to the site, by the entry that shows it and its `src`. */
  readonly mediaPathOf: Places['mediaUrlOf'];
}

export function createSite({ bundle: source, base, file, mediaPathOf }: SiteSource): Site {
  const problems: Problem[] = [];
  const report = (text: ProblemText) =>
    problems.push({ file, line: 1, column: 1, severity: 'warning', ...text });
  const lang = source.lang ?? 'en';
  const title = source.title?.trim() || labelsFor(lang).glossary;
  if (!source.title?.trim()) report(untitled(title));

  const all = createGlossary(source);
  const { bundle, references } = withoutCrossReferences(source, all);
  const folders = chooseFolders([...bundle.entries, ...references.map(({ entry }) => entry)], base, report);
  const urlOf = (id: string) => {
    const folder = folders.get(id);
    return folder && urlOfFolder(base, folder).href;
  };
  const targets = new Map(references.map(({ entry, target }) => [entry.id, target]));
  const urls = new Set([base.href]);
  const siteBundle = toSiteBundle({ ...bundle, title }, all, {
    base: base.href,
    pageUrlOf: (id) => urlOf(targets.get(id) ?? id) ?? urlElsewhere(all, targets.get(id) ?? id),
    mediaUrlOf(id, src) {
      const path = mediaPathOf(id, src);
      if (path === undefined) return undefined;
      urls.add(base.href + path);
      return base.href + path;
    },
  });

  const glossary = createGlossary(siteBundle);
  const groups = groupByLetter(glossary.entries, lang);
  const letters = letterPages(groups);
  const letterOf = new Map(letters.flatMap((page) => page.entries.map(({ id }) => [id, page] as const)));
  const pages = groups
    .flatMap(({ entries }) => entries)
    .flatMap((entry): EntryPage[] => {
      const folder = folders.get(entry.id);
      return folder === undefined ? [] : [{ entry, folder, letter: letterOf.get(entry.id) }];
    });
  const byId = new Map(pages.map((page) => [page.entry.id, page]));
  for (const { folder } of pages) urls.add(urlOfFolder(base, folder).href);
  return {
    title,
    lang,
    base,
    bundle: siteBundle,
    glossary,
    groups,
    pages,
    pageOf: (id) => byId.get(id),
    letters,
    redirects: references.flatMap(({ entry, target: id }): Redirect[] => {
      const [folder, target] = [folders.get(entry.id), glossary.get(id)];
      const url = target && glossary.urlOf(target);
      if (folder === undefined || target === undefined || url === undefined) return [];
      return [{ term: entry.term, folder, target, url: new URL(url, base).href }];
    }),
    isOwn: (url) => urls.has(url.replace(/#.*$/s, '')),
    problems,
  };
}

/** The URL of the page in `folder`, which is relative to the site. */
export function urlOfFolder(base: URL, folder: string): URL {
  return new URL(pathOfFolder(folder), base);
}

/** The URL of the page in `folder`, relative to the site: "letter/%C3%A4/". */
export function pathOfFolder(folder: string): string {
  return folder
    .split('/')
    .map((name) => `${encodeURIComponent(name)}/`)
    .join('');
}

/** The folder of each entry by id, without those that have their page elsewhere. */
function chooseFolders(
  entries: readonly Entry[],
  base: URL,
  report: (text: ProblemText) => void,
): ReadonlyMap<string, string> {
  const names = new FreeNames(
    (name) => [ASSETS, LETTERS].includes(name.toLowerCase()) || RESERVED.test(name),
  );
  const folders = new Map<string, string>();
  const others: Entry[] = [];
  for (const entry of entries) {
    const { id, url } = entry;
    if (url !== undefined && !isAddressHere(url, id, base)) report(pageElsewhere(entry));
    else if (names.takeAsIs(id)) folders.set(id, id);
    else others.push(entry);
  }
  // Later, so that they take no name that is the id of another entry.
  for (const { id } of others) {
    const folder = names.takeLike(id);
    folders.set(id, folder);
    report(renamed(id, folder));
  }
  return folders;
}

/** Whether an entry states the address that it has on this site anyway. */
function isAddressHere(url: string, id: string, base: URL): boolean {
  if (!URL.canParse(url, base.href)) return false;
  return new URL(url, base).href.replace(/\/?$/, '/') === new URL(`${encodeId(id)}/`, base).href;
}

/** The address of an entry that has its page elsewhere. */
function urlElsewhere(glossary: Glossary, id: string): string | undefined {
  const entry = glossary.get(id);
  return entry?.url === undefined ? undefined : glossary.urlOf(entry);
}

function untitled(title: string): ProblemText {
  return {
    rule: 'no-title',
    message: `The glossary has no title, so the site is called "${title}".`,
    advice: 'Add --title "Marketing glossary" to the command, or a field "title" to the source.',
  };
}

function pageElsewhere({ id, url = '' }: Entry): ProblemText {
  return {
    rule: 'page-elsewhere',
    message: `The entry "${id}" has the url ${url}, so it gets no page here.`,
    advice: 'Remove "url" to get a page; move the URL of a source or further reading to "related".',
  };
}

function renamed(id: string, folder: string): ProblemText {
  return {
    rule: 'renamed-page',
    message: `"${id}" cannot be the name of a folder here, so the page of this entry is ${pathOfFolder(folder)}.`,
    advice: 'All links lead there. Give the entry another id if you want another address.',
  };
}

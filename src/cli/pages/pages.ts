/**
 * Makes the files of a glossary's site one by one: the index page, pages of letters, a page and a Markdown page for each
 * entry, redirects, sitemap.xml and llms.txt. Pure: the pages command writes each file before it takes the next, so that only
 * one is in memory.
 */
import Mustache from 'mustache';
import { createGlossary, type Glossary } from '../../core/glossary.js';
import { plainText } from '../../core/rich-text.js';
import type { Entry } from '../../core/schema.js';
import { fromFolder } from '../../core/url.js';
import type { PrerenderOptions } from '../html/options.js';
import { prerender } from '../html/prerender.js';
import { stringsOf } from '../../render/language.js';
import { escapeAttribute } from '../html/serialize.js';
import type { Problem } from '../problems.js';
import { frontMatter } from './front-matter.js';
import { entryLinker, withoutLinked } from './link-entries.js';
import { llmsTxt, sitemaps, type SiteFile } from './lists.js';
import { entryView, indexView, letterView, type ViewOptions } from './make-view.js';
import { entryMarkdown } from './markdown.js';
import { mentionsIn } from './mentions.js';
import { alsoCalled, namesLine } from './other-names.js';
import type { PageView } from './page-view.js';
import { redirectPage } from './redirect-page.js';
import { relativeBundle } from './site-bundle.js';
import { ASSETS, urlOfFolder, type EntryPage, type Site } from './site.js';

export interface Template {
  readonly file: string;
  readonly text: string;
}

export interface SiteOptions extends ViewOptions {
  readonly template: Template;
  /** Whether Markdown pages begin with front matter. */
  readonly frontMatter: boolean;
  /** Whether the texts of entries link the terms that they name. */
  readonly autolink: boolean;
  /** The path of the part of the bundle that holds an entry, relative to the folder of assets. */
  readonly partOf: (id: string) => string | undefined;
  readonly scriptFiles: PrerenderOptions['scriptFiles'];
}

/** A file of the site, and the problems that were found in making it. */
export interface MadeFile extends SiteFile {
  readonly problems: readonly Problem[];
  /** Whether it is a page with terms, and certainly no script that opens their cards. */
  readonly lacksScript?: boolean | undefined;
}

/**
 * The files of the site, without its assets.
 *
 * @param options `template` must be valid Mustache
 */
export function* makeSite(site: Site, options: SiteOptions): Generator<MadeFile> {
  const { bundle, glossary, letters, pages, redirects } = site;
  // The index shows no bodies.
  const listed = bundle.entries.map((entry) => withoutLinked(glossary, entry, entry.definition));
  const atHome = new PageMaker({ ...site, bundle: { ...bundle, entries: listed } }, options, './');
  yield atHome.make('index.html', indexView(site, options));

  const inLetter = new PageMaker(site, options, '../../');
  for (const [index, page] of letters.entries()) {
    const neighbours = { previous: letters[index - 1], next: letters[index + 1] };
    yield inLetter.make(`${page.folder}/index.html`, letterView(site, page, neighbours, options));
  }

  const mentions = mentionsIn(
    glossary,
    site.groups.flatMap(({ entries }) => entries),
  );
  const entries = bundle.entries.map(entryLinker(glossary, options.autolink));
  const linked = new Map(entries.map((entry) => [entry.id, entry]));
  const inEntry = new PageMaker({ ...site, bundle: { ...bundle, entries } }, options, '../');
  for (const [index, page] of pages.entries()) {
    const neighbours = { previous: pages[index - 1], next: pages[index + 1] };
    const view = entryView(site, page, neighbours, mentions.get(page.entry.id) ?? [], options);
    yield inEntry.make(`${page.folder}/index.html`, view);
    const entry = linked.get(page.entry.id) ?? page.entry;
    const markdown = markdownPage(site, { ...page, entry }, view.description, options);
    yield { path: `${page.folder}/index.md`, text: markdown, problems: [] };
  }
  for (const redirect of redirects)
    yield { path: `${redirect.folder}/index.html`, text: redirectPage(site, redirect), problems: [] };
  for (const file of [...sitemaps(site), llmsTxt(site)]) yield { ...file, problems: [] };
}

/** Makes pages of one depth, whose links are relative to their folders. */
class PageMaker {
  readonly #glossary: Glossary;
  readonly #options: SiteOptions;
  readonly #root: string;
  readonly #lang: string;

  /** @param root leads from the folder of the pages to the site */
  constructor({ bundle, base, isOwn, lang }: Site, options: SiteOptions, root: string) {
    this.#glossary = createGlossary(relativeBundle(bundle, base.href, isOwn, root));
    this.#options = options;
    this.#root = root;
    this.#lang = lang;
  }

  make(path: string, view: PageView): MadeFile {
    const { template, scriptFiles, partOf } = this.#options;
    const escape = (value: unknown) => escapeAttribute(String(value));
    const html = Mustache.render(template.text, view, {}, { escape });
    const partUrlOf = (id: string) => {
      const part = partOf(id);
      return part && `${this.#root}${ASSETS}/${part}`;
    };
    const belowTitle = (entry: Entry) => namesLine(entry, this.#lang);
    const options = { file: path, leadsFromPage: true, scriptFiles, partUrlOf, belowTitle };
    const page = prerender(html, this.#glossary, options);
    // The user corrects the template, whichever page shows the problem. It has one element for all entries, also for those
    // without questions or links.
    const problems = page.problems
      .filter(({ rule }) => rule !== 'no-content')
      .map((problem) => ({ ...problem, file: template.file }));
    return { path, text: page.html, problems, lacksScript: page.lacksScript };
  }
}

function markdownPage(
  { glossary, base, lang }: Site,
  { entry, folder }: EntryPage,
  description: string,
  { frontMatter: hasFrontMatter }: SiteOptions,
): string {
  const url = urlOfFolder(base, folder).href;
  const others = (entry.seeAlso ?? []).map((id) => glossary.get(id)).filter((other) => other !== undefined);
  const text = entryMarkdown(entry, {
    strings: stringsOf(lang),
    others: alsoCalled(entry, lang),
    seeAlso: others.map((other) => ({ title: other.term, url: glossary.urlOf(other) ?? base.href })),
    absolute(link) {
      const written = fromFolder(link, base.href);
      return URL.canParse(written, url) ? new URL(written, url).href : link;
    },
    hasHeading: !hasFrontMatter,
  });
  return hasFrontMatter
    ? frontMatter(entry, folder, description || plainText(entry.definition)) + text
    : text;
}

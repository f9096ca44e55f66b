/**
 * Makes the files of a glossary's site one by one: the index page, a page and a Markdown page for each entry,
 * sitemap.xml and llms.txt. Pure: the pages command writes each file before it takes the next, so that only
 * one is in memory.
 */
import Mustache from 'mustache';
import type { Entry } from '../../core/schema.js';
import { folderOf, fromFolder } from '../../core/url.js';
import type { PrerenderOptions } from '../html/options.js';
import { prerender } from '../html/prerender.js';
import { stringsOf } from '../html/language.js';
import { escapeAttribute } from '../html/serialize.js';
import type { Problem } from '../problems.js';
import { backlinks } from './backlinks.js';
import { llmsTxt, sitemaps, type SiteFile } from './lists.js';
import { entryMarkdown } from './markdown.js';
import { entryView, indexView, siteView, type PageView } from './page-view.js';
import type { EntryPage, Site } from './site.js';

export interface Template {
  readonly file: string;
  readonly text: string;
}

/** What the pages need to know of the files beside them. */
export type SiteAssets = Pick<PrerenderOptions, 'partUrlOf' | 'scriptFiles'>;

/** A file of the site, and the problems that were found in making it. */
export interface MadeFile extends SiteFile {
  readonly problems: readonly Problem[];
}

/**
 * @param template must be valid Mustache
 */
export function* makeSite(site: Site, template: Template, assets: SiteAssets): Generator<MadeFile> {
  const mentions = backlinks(site.glossary);
  yield makePage(site, template, assets, 'index.html', indexView(site));
  for (const [index, page] of site.pages.entries()) {
    const neighbours = {
      previous: site.pages[index - 1],
      next: site.pages[index + 1],
      mentions: (mentions.get(page.entry) ?? []).map(site.pageOf).filter((other) => other !== undefined),
    };
    yield makePage(site, template, assets, `${page.folder}/index.html`, entryView(site, page, neighbours));
    yield { path: `${page.folder}/index.md`, text: markdownPage(site, page), problems: [] };
  }
  const { title } = siteView(site).home;
  for (const file of [...sitemaps(site), llmsTxt(site, title)]) yield { ...file, problems: [] };
}

function makePage(
  site: Site,
  template: Template,
  assets: SiteAssets,
  path: string,
  view: PageView,
): MadeFile {
  const html = Mustache.render(template.text, view, {}, { escape: escapeAttribute });
  const { bundle: defaultSrc } = siteView(site);
  const page = prerender(html, site.glossary, { file: path, defaultSrc, ...assets });
  // The user corrects the template, whichever page shows the problem.
  const problems = page.problems.map((problem) => ({ ...problem, file: template.file }));
  return { path, text: page.html, problems };
}

function markdownPage(site: Site, { entry, url }: EntryPage): string {
  const { glossary, base } = site;
  const folder = folderOf(siteView(site).bundle);
  const urlOf = (other: Entry) => new URL(fromFolder(glossary.urlOf(other) ?? base.href, folder), base).href;
  const others = (entry.seeAlso ?? []).map((id) => glossary.get(id)).filter((other) => other !== undefined);
  return entryMarkdown(entry, {
    strings: stringsOf(glossary.lang ?? 'en'),
    seeAlso: others.map((other) => ({ title: other.term, url: urlOf(other) })),
    absolute(link) {
      const written = fromFolder(link, folder);
      return URL.canParse(written, url.href) ? new URL(written, url.href).href : link;
    },
  });
}

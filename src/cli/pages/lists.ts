/** What machines read of a whole site: sitemap.xml for search engines, llms.txt for language models. Pure. */
import { plainText } from '../../core/rich-text.js';
import type { Site } from './site.js';

/** A sitemap may list this many pages (https://www.sitemaps.org/protocol.html). */
const PAGES_A_SITEMAP = 50_000;

/** A file of the site; `path` is relative to its folder. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** One file, or, for more pages than one may list, several and an index of them. */
export function sitemaps({ base, pages }: Site): SiteFile[] {
  const urls = [base.href, ...pages.map(({ url }) => url.href)];
  if (urls.length <= PAGES_A_SITEMAP) return [{ path: 'sitemap.xml', text: xml('urlset', 'url', urls) }];
  const files: SiteFile[] = [];
  for (let from = 0; from < urls.length; from += PAGES_A_SITEMAP) {
    const text = xml('urlset', 'url', urls.slice(from, from + PAGES_A_SITEMAP));
    files.push({ path: `sitemap-${files.length + 1}.xml`, text });
  }
  const list = files.map(({ path }) => new URL(path, base).href);
  return [{ path: 'sitemap.xml', text: xml('sitemapindex', 'sitemap', list) }, ...files];
}

function xml(root: string, item: string, urls: readonly string[]): string {
  // A URL has no "<"; what else is not allowed in XML, the URL parser has escaped.
  const items = urls.map((url) => `  <${item}><loc>${url.replaceAll('&', '&amp;')}</loc></${item}>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${items.join('')}</${root}>
`;
}

/** The glossary at a glance: every term with its definition and the Markdown twin of its page (https://llmstxt.org). */
export function llmsTxt({ glossary, base, pages }: Site, title: string): SiteFile {
  const items = pages.map(({ entry, url }) => {
    const twin = new URL('index.md', url).href;
    return `- [${escapeLabel(entry.term)}](${twin}): ${plainText(entry.definition)}\n`;
  });
  const language = glossary.lang === undefined ? '' : `, ${glossary.lang}`;
  const number = pages.length === 1 ? '1 entry' : `${pages.length} entries`;
  const about = `> ${number}${language}: ${base.href}\n`;
  return { path: 'llms.txt', text: `# ${title}\n\n${about}\n## Entries\n\n${items.join('')}` };
}

function escapeLabel(label: string): string {
  return label.replace(/[[\]\\]/g, '\\$&');
}

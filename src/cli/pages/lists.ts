/**
 * Writes lists of all pages of a site: sitemap.xml for search engines, llms.txt for language models. Pure; called by pages.ts.
 */
import { countText } from '../../core/count-text.js';
import { faqId } from '../../core/faq-id.js';
import { plainText } from '../../core/rich-text.js';
import { stringsOf } from '../../render/language.js';
import { labelsFor } from './labels.js';
import { linkMarkdown, textMarkdown } from './markdown.js';
import { alsoCalled } from './other-names.js';
import { urlOfFolder, type Site } from './site.js';

/** The greatest number of pages in one sitemap (https://www.sitemaps.org/protocol.html). */
const PAGES_A_SITEMAP = 50_000;

/** A file of the site; `path` is relative to the folder of the site. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** One sitemap; for more pages than one may list, several and an index of them. */
export function sitemaps({ base, letters, pages }: Site): SiteFile[] {
  const folders = [...letters, ...pages].map(({ folder }) => folder);
  const urls = [base.href, ...folders.map((folder) => urlOfFolder(base, folder).href)];
  if (urls.length <= PAGES_A_SITEMAP) return [{ path: 'sitemap.xml', text: xml('urlset', 'url', urls) }];
  const files: SiteFile[] = [];
  for (let from = 0; from < urls.length; from += PAGES_A_SITEMAP) {
    const text = xml('urlset', 'url', urls.slice(from, from + PAGES_A_SITEMAP));
    files.push({ path: `sitemap.${files.length + 1}.xml`, text });
  }
  const list = files.map(({ path }) => new URL(path, base).href);
  return [{ path: 'sitemap.xml', text: xml('sitemapindex', 'sitemap', list) }, ...files];
}

function xml(root: string, item: string, urls: readonly string[]): string {
  // Only "&" needs escaping: the URL parser has already escaped "<" and all characters that XML forbids.
  const items = urls.map((url) => `  <${item}><loc>${url.replaceAll('&', '&amp;')}</loc></${item}>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${items.join('')}</${root}>
`;
}

/**
 * The list of all terms, with their definitions and links to their Markdown pages, and of the questions that belong to none of
 * them, which the index page has (https://llmstxt.org).
 */
export function llmsTxt({ title, lang, glossary, base, pages }: Site): SiteFile {
  const items = pages.map(({ entry, folder }) => {
    const url = new URL('index.md', urlOfFolder(base, folder)).href;
    const names = alsoCalled(entry, lang);
    const summary = `${plainText(entry.definition)}${names && ` (${names})`}`;
    return `- ${linkMarkdown(entry.term, url, summary.trim())}\n`;
  });
  const language = glossary.lang === undefined ? '' : `, ${textMarkdown(glossary.lang)}`;
  const strings = stringsOf(lang);
  const summary = `> ${countText(strings.found, pages.length, lang)}${language}: ${base.href}\n`;
  const questions = glossary.faqs.map((faq) => {
    const id = faqId(faq);
    const url = id === undefined ? base.href : new URL(`#${encodeURIComponent(id)}`, base).href;
    return `- ${linkMarkdown(faq.question, url, plainText(faq.answer).trim())}\n`;
  });
  const sections = [
    `## ${labelsFor(lang).glossary}\n\n${items.join('')}`,
    ...(questions.length === 0 ? [] : [`## ${strings.faqs}\n\n${questions.join('')}`]),
  ];
  return { path: 'llms.txt', text: `# ${textMarkdown(title)}\n\n${summary}\n${sections.join('\n')}` };
}

/**
 * The page around the content of a documentation file: search box, sidebar, "On this page", the page before and after, and the
 * link to edit it; and the search page. Pure; site.ts calls it, and pages.ts puts the frame of the whole site around the result.
 */
import { escapeHtml } from '../../src/core/to-html.js';
import { narrowHeights } from './code-blocks.js';
import { urlOf, type Group } from './contents.js';
import type { Section } from './headings.js';
import type { Content } from './render.js';

export interface Outline {
  readonly groups: readonly Group[];
  readonly titles: ReadonlyMap<string, string>;
  readonly repository: string;
}

/** The page that says what each page is for. */
const OVERVIEW = 'README.md';

/** The address of the page that searches all pages. */
export const SEARCH_URL = '/docs/search/';

/** @param file relative to docs/ */
export function docsPage(file: string, { html, sections }: Content, outline: Outline): string {
  const [page, ...below] = sections;
  const text = file === OVERVIEW ? html : beforeHeadings(html, onThisPage(below));
  return frame(page?.title ?? file, page?.summary ?? '', {
    side: `${searchBox()}${sidebar(file, outline)}`,
    text: `${text}
    ${footer(file, outline)}`,
    kind: file === OVERVIEW ? 'docs-overview' : '',
  });
}

/** The page at {@link SEARCH_URL}, which is no file. It has one search, that of its text. */
export function searchPage(outline: Outline): string {
  return frame('Search', 'Searches all pages of the documentation and their headings.', {
    side: sidebar(undefined, outline),
    text: `<h1>Search the documentation</h1>
    <noscript><p>The search needs JavaScript. “All pages” and the list beside this text work without.</p></noscript>
    <glossary-index src="/docs/index.json" teasers>
      <p>All pages are searched, with their headings. Without a query, these are the chapters:</p>
      ${outline.groups.map((group) => chapter(group, outline)).join('\n      ')}
    </glossary-index>`,
    kind: 'docs-search',
  });
}

function frame(
  title: string,
  description: string,
  { side, text, kind }: Readonly<Record<'side' | 'text' | 'kind', string>>,
): string {
  return `<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}" />
<link rel="stylesheet" href="/docs/docs.css" />
${narrowHeights(text)}<script type="module" src="/docs/docs.ts"></script>
<main class="docs">
  <div class="docs-side">
    ${side}
  </div>
  <article id="content" class="docs-text${kind && ` ${kind}`}">
    ${text}
  </article>
</main>`;
}

/** The index shows the chapters until somebody searches. */
function chapter({ title, pages }: Group, { titles }: Outline): string {
  const items = pages.map(
    (page) => `<li><a href="${urlOf(page)}">${escapeHtml(titles.get(page) ?? page)}</a></li>`,
  );
  return `<div><h2>${escapeHtml(title)}</h2><ul>${items.join('')}</ul></div>`;
}

/** Shows the best places while somebody types (search-box.ts); as a form, it leads to all of them on the search page. */
function searchBox(): string {
  return `<search aria-label="All pages"><form class="search-box" action="${SEARCH_URL}">
      <button type="submit" aria-label="Search"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M11 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0Zm-1 3 4 4" /></svg></button>
      <input type="search" name="q" aria-label="Search the documentation" placeholder="Search" autocomplete="off" spellcheck="false" enterkeyhint="search" />
      <button type="reset" aria-label="Clear"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8" /></svg></button>
    </form>
    <div class="search-found"><p role="status"></p><ul></ul><a class="search-all" href="${SEARCH_URL}" hidden></a></div></search>
    `;
}

/** On phones, the button opens the sidebar as a popover; where there is room, it stands beside the text (sidebar.css). */
function sidebar(file: string | undefined, outline: Outline): string {
  return `<button type="button" class="docs-menu" popovertarget="docs-nav">All pages</button>
    <nav id="docs-nav" class="docs-nav" aria-label="Documentation" popover>
    <p class="docs-nav-head">All pages <button type="button" popovertarget="docs-nav" popovertargetaction="hide" aria-label="Close">✕</button></p>
    ${outline.groups.map((group) => sidebarGroup(group, file, outline)).join('\n    ')}
    </nav>`;
}

function sidebarGroup({ title, pages }: Group, file: string | undefined, { titles }: Outline): string {
  const items = pages.map((page) => {
    const current = page === file ? ' aria-current="page"' : '';
    const title = page.endsWith('README.md') ? 'Overview' : (titles.get(page) ?? page);
    return `<li><a href="${urlOf(page)}"${current}>${escapeHtml(title)}</a></li>`;
  });
  const open = file !== undefined && pages.includes(file) ? ' open' : '';
  return `<details${open}><summary>${escapeHtml(title)}</summary><ul>${items.join('')}</ul></details>`;
}

/** The headings of two levels; a page with less than three is short enough without. */
function onThisPage(sections: readonly Section[]): string {
  const shown = sections.filter(({ level }) => level === 2 || level === 3);
  if (shown.length < 3) return '';
  const items = shown.map(
    ({ id, title, level }) => `<li class="level-${level}"><a href="#${id}">${escapeHtml(title)}</a></li>`,
  );
  return `<nav class="on-this-page" aria-label="On this page">
      <p>On this page</p>
      <ul>${items.join('')}</ul>
    </nav>`;
}

/** Title and standfirst come first. */
function beforeHeadings(html: string, insertion: string): string {
  const at = html.search(/<h2|$/);
  return html.slice(0, at) + insertion + html.slice(at);
}

function footer(file: string, outline: Outline): string {
  const pages = outline.groups.flatMap((group) => group.pages);
  const at = pages.indexOf(file);
  return `<footer class="docs-footer">
      <p class="guide">${neighbour(pages[at - 1], 'prev', outline)}${neighbour(pages[at + 1], 'next', outline)}</p>
      <p class="hint"><a href="${outline.repository}/edit/main/docs/${file}">Edit this page</a></p>
    </footer>`;
}

function neighbour(file: string | undefined, rel: 'prev' | 'next', { titles }: Outline): string {
  if (file === undefined) return '<span></span>';
  const label = rel === 'prev' ? 'Previous page: ' : 'Next page: ';
  const title = escapeHtml(titles.get(file) ?? file);
  return `<a href="${urlOf(file)}" rel="${rel}"><span class="visually-hidden">${label}</span>${title}</a>`;
}

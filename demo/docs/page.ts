/**
 * The page around the content of a documentation file: sidebar, "On this page", the page before and after, and the link to
 * edit it. Pure; site.ts calls it, and pages.ts puts the frame of the whole site around the result.
 */
import { escapeHtml } from '../../src/core/to-html.js';
import { urlOf, type Group } from './contents.js';
import type { Section } from './headings.js';
import type { Content } from './render.js';

export interface Outline {
  readonly groups: readonly Group[];
  readonly titles: ReadonlyMap<string, string>;
  readonly repository: string;
}

/** The page that has the search of the whole documentation. */
const OVERVIEW = 'README.md';

/** @param file relative to docs/ */
export function docsPage(file: string, { html, sections }: Content, outline: Outline): string {
  const [page, ...below] = sections;
  return `<title>${escapeHtml(page?.title ?? file)}</title>
<meta name="description" content="${escapeHtml(page?.summary ?? '')}" />
<link rel="stylesheet" href="/docs/docs.css" />
<script type="module" src="/docs/docs.ts"></script>
<main class="docs">
  ${sidebar(file, outline)}
  <article id="content" class="docs-text">
    ${beforeHeadings(html, onThisPage(below))}
    ${file === OVERVIEW ? SEARCH : ''}
    ${footer(file, outline)}
  </article>
</main>`;
}

/** On phones, the button opens the sidebar as a popover; where there is room, it stands beside the text (docs.css). */
function sidebar(file: string, outline: Outline): string {
  return `<button type="button" class="docs-menu" popovertarget="docs-nav">All pages</button>
  <nav id="docs-nav" class="docs-nav" aria-label="Documentation" popover>
    <p><a href="/docs/#docs-search">Search</a></p>
    ${outline.groups.map((group) => sidebarGroup(group, file, outline)).join('\n    ')}
  </nav>`;
}

function sidebarGroup({ title, pages }: Group, file: string, { titles }: Outline): string {
  const items = pages.map((page) => {
    const current = page === file ? ' aria-current="page"' : '';
    const title = page.endsWith('README.md') ? 'Overview' : (titles.get(page) ?? page);
    return `<li><a href="${urlOf(page)}"${current}>${escapeHtml(title)}</a></li>`;
  });
  const open = pages.includes(file) ? ' open' : '';
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

const SEARCH = `<h2 id="docs-search">Everything from A to Z</h2>
    <glossary-index src="/docs/index.json" heading-level="3" teasers></glossary-index>`;

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

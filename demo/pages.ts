/**
 * Turns the demo's page files into complete HTML documents: it puts the shared layout around each, and makes a page for
 * each entry of the glossary. These functions are pure; site.ts reads the files and calls them from Vite.
 */
import { escapeHtml } from '../src/core/to-html.js';

/** The part of a bundle that these pages use. The elements read the rest in the browser. */
export interface Bundle {
  readonly lang?: string;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly id: string;
  readonly term: string;
  readonly expansion?: string;
  readonly definition: string | readonly RichTextNode[];
  readonly related?: readonly unknown[];
}

interface RichTextNode {
  readonly value?: string;
  readonly children?: readonly RichTextNode[];
}

const SITE_NAME = 'glossary-elements';
/** An article in the list of articles. */
const ARTICLE = /\{\{article:([\w-]+)\}\}/g;

/**
 * Puts the layout around a page file, which has its title, its description and its `<main>`. A file that is a complete
 * document already (the embed page) stays unchanged.
 */
export function wrapPage(page: string, path: string, layout: string): string {
  if (/^\s*<!doctype/i.test(page)) return page;
  const body = page.indexOf('<main');
  if (body < 0) throw new Error(`The page ${path} has no <main>.`);
  let head = withoutComment(page.slice(0, body)).trim();
  if (path !== '/') head = head.replace('</title>', ` · ${SITE_NAME}</title>`);
  return fill(markCurrent(withoutComment(layout), path), {
    head,
    main: page.slice(body).trim(),
  });
}

/** The page of one entry, with links to the entries before and after it, like the guide words of a dictionary. */
export function entryPage(template: string, bundle: Bundle, id: string): string {
  const entries = sorted(bundle);
  const at = entries.findIndex((entry) => entry.id === id);
  const entry = entries[at];
  if (!entry) throw new Error(`The bundle has no entry "${id}".`);
  const name = entry.expansion ? `${entry.term} (${entry.expansion})` : entry.term;
  const definition = plainText(entry.definition);
  return fill(template, {
    title: escapeHtml(`${name}: what it means`),
    id: escapeHtml(entry.id),
    description: escapeHtml(shorten(definition)),
    previous: neighbour(entries[at - 1], 'prev'),
    next: neighbour(entries[at + 1], 'next'),
    related: entry.related ? relatedLinks(entry) : '',
  });
}

/** The list of articles: each `{{article:slug}}` becomes a link with the title and description of that article. */
export function articlesPage(page: string, readArticle: (slug: string) => string): string {
  return page.replace(ARTICLE, (_, slug: string) => {
    const article = readArticle(slug);
    const title = titleOf(article);
    const description = /name="description"\s+content="([^"]*)"/.exec(article)?.[1] ?? '';
    return `<h2><a href="/articles/${slug}/">${title}</a></h2>\n<p>${description}</p>`;
  });
}

/**
 * Puts `<glossary-autolink>` around the article, whose author writes plain HTML, and below it the way on: to the list of
 * articles, and to the one that comes next in it.
 */
export function articlePage(
  page: string,
  slug: string,
  list: string,
  readArticle: (slug: string) => string,
): string {
  const slugs = [...list.matchAll(ARTICLE)].map(([, listed = '']) => listed);
  const next = slugs[slugs.indexOf(slug) + 1];
  const onward = next ? `<a href="/articles/${next}/" rel="next">${titleOf(readArticle(next))}</a>` : '';
  return page
    .replace(/<article>[^]*<\/article>/, '<glossary-autolink>$&</glossary-autolink>')
    .replace(
      '</main>',
      `<nav class="guide onward" aria-label="More articles"><a href="/articles/">All articles</a> ${onward}</nav>\n</main>`,
    );
}

function titleOf(page: string): string {
  return /<title>([^]*?)<\/title>/.exec(page)?.[1] ?? '';
}

/** The entries in the alphabetical order of the bundle's language. */
function sorted(bundle: Bundle): readonly Entry[] {
  const collator = new Intl.Collator(bundle.lang ?? 'en', { numeric: true });
  return [...bundle.entries].sort((a, b) => collator.compare(a.term, b.term));
}

function link(entry: Entry, attributes = ''): string {
  const href = `/glossary/${encodeURIComponent(entry.id)}/`;
  return `<a href="${href}"${attributes}>${escapeHtml(entry.term)}</a>`;
}

function neighbour(entry: Entry | undefined, rel: 'prev' | 'next'): string {
  if (!entry) return '<span></span>';
  const label = rel === 'prev' ? 'Previous term: ' : 'Next term: ';
  return link(entry, ` rel="${rel}"`).replace('">', `"><span class="visually-hidden">${label}</span>`);
}

/** Further reading, at the end of an entry: not all of it where there is much. */
function relatedLinks({ id }: Entry): string {
  return `<related-links term="${escapeHtml(id)}" limit="5" heading-level="2"></related-links>`;
}

function plainText(text: Entry['definition']): string {
  if (typeof text === 'string') return text;
  return text.map((node) => node.value ?? plainText(node.children ?? [])).join('');
}

/** Search engines cut a description after about 160 characters; this cuts between words before that. */
function shorten(text: string, limit = 160): string {
  return text.length <= limit ? text : `${text.slice(0, text.lastIndexOf(' ', limit - 1))}…`;
}

/** The pages that are listed at /examples/. */
const EXAMPLES = ['/articles/', '/autolink/', '/landing/', '/theming/', '/rtl/', '/embed/'];

/** Marks the navigation's link to this page, or to the section of this page. */
function markCurrent(layout: string, path: string): string {
  const section = EXAMPLES.some((example) => path.startsWith(example)) ? '/examples/' : path;
  return layout.replace(/(<a class="nav-link" href="([^"]+)")/g, (found, tag: string, href: string) => {
    if (href === path) return `${tag} aria-current="page"`;
    return section.startsWith(href) ? `${tag} aria-current="true"` : found;
  });
}

/** Replaces every `{{name}}`. @throws {Error} for a name without a value, which is a mistake in the template */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template asks for an unknown {{${name}}}.`);
    return value;
  });
}

/** Removes the comment at the start of a file, which is for its authors. */
function withoutComment(html: string): string {
  return html.replace(/^\s*<!--(?!\[)[^]*?-->\s*/, '');
}

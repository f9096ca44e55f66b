/**
 * Makes the data that a template of a page uses. Its field names are the names in Mustache templates of
 * users. Called by pages.ts.
 */
import { plainText } from '../../core/rich-text.js';
import type { Entry } from '../../core/schema.js';
import { labelsFor, type Labels } from './labels.js';
import { ASSETS, type EntryPage, type Site } from './site.js';

/** A link to another page of the site. */
export interface PageLink {
  readonly url: string;
  readonly term: string;
}

export interface PageView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** The index page of the glossary. */
  readonly home: { readonly url: string; readonly title: string };
  /** The URL path of the folder of scripts and styles, with a slash at its end. */
  readonly assets: string;
  /** The URL path of the bundle. */
  readonly bundle: string;
  readonly labels: Labels;
  /** The entry of the page, with the URL path of its Markdown page; the index page has none. */
  readonly entry?: Pick<Entry, 'id' | 'term' | 'expansion' | 'tags'> & { readonly markdown: string };
  readonly previous?: PageLink | undefined;
  readonly next?: PageLink | undefined;
  /** The entries that link to this entry. */
  readonly mentions: readonly PageLink[];
  readonly hasMentions: boolean;
}

export interface Neighbours {
  readonly previous: EntryPage | undefined;
  readonly next: EntryPage | undefined;
  readonly mentions: readonly EntryPage[];
}

/** The greatest length of a description: search engines cut off the rest. */
const DESCRIPTION = 160;

/** The data that all pages of a site share. */
export function siteView({ glossary, base }: Site) {
  const lang = glossary.lang ?? 'en';
  const labels = labelsFor(lang);
  const home = { url: base.pathname, title: glossary.title ?? labels.glossary };
  const assets = `${base.pathname}${ASSETS}/`;
  return { lang, dir: directionOf(lang), labels, home, assets, bundle: `${assets}glossary.json` };
}

export function indexView(site: Site): PageView {
  const view = siteView(site);
  const terms = site.pages.map(({ entry }) => entry.term).join(', ');
  return {
    ...view,
    title: view.home.title,
    description: shorten(terms === '' ? view.home.title : `${view.home.title}: ${terms}`),
    canonical: site.base.href,
    mentions: [],
    hasMentions: false,
  };
}

export function entryView(site: Site, page: EntryPage, { previous, next, mentions }: Neighbours): PageView {
  const { entry, url } = page;
  const view = siteView(site);
  return {
    ...view,
    title: `${entry.term} – ${view.home.title}`,
    description: shorten(plainText(entry.definition)),
    canonical: url.href,
    entry: {
      id: entry.id,
      term: entry.term,
      ...(entry.expansion === undefined ? {} : { expansion: entry.expansion }),
      ...(entry.tags === undefined ? {} : { tags: entry.tags }),
      markdown: new URL('index.md', url).pathname,
    },
    previous: previous && linkTo(previous),
    next: next && linkTo(next),
    mentions: mentions.map(linkTo),
    hasMentions: mentions.length > 0,
  };
}

function linkTo({ entry, url }: EntryPage): PageLink {
  return { url: url.pathname, term: entry.term };
}

/** Cuts `text` at a space, or anywhere if it has none, as in scripts without spaces. */
function shorten(text: string): string {
  if (text.length <= DESCRIPTION) return text;
  const cut = text.slice(0, DESCRIPTION - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`;
}

function directionOf(lang: string): 'ltr' | 'rtl' {
  try {
    // Node 20 has the property `textInfo`; later versions and TypeScript's types have the function
    // `getTextInfo`.
    const locale = new Intl.Locale(lang) as Intl.Locale & {
      textInfo?: { direction: string };
      getTextInfo?: () => { direction: string };
    };
    const { direction } = locale.getTextInfo?.() ?? locale.textInfo ?? { direction: 'ltr' };
    return direction === 'rtl' ? 'rtl' : 'ltr';
  } catch {
    return 'ltr'; // `lang` is not a valid language tag
  }
}

/** What a template knows of a page: plain data, with names for Mustache. Made for each page of a site by pages.ts. */
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
  /** The index of the glossary. */
  readonly home: { readonly url: string; readonly title: string };
  /** The folder of scripts and styles, with a slash at its end. */
  readonly assets: string;
  /** Where the bundle is. */
  readonly bundle: string;
  readonly labels: Labels;
  /** Of the page of an entry; the index has none. */
  readonly entry?: Pick<Entry, 'id' | 'term' | 'expansion' | 'tags'> & { readonly markdown: string };
  readonly previous?: PageLink | undefined;
  readonly next?: PageLink | undefined;
  /** Entries that lead here. */
  readonly mentions: readonly PageLink[];
  readonly hasMentions: boolean;
}

export interface Neighbours {
  readonly previous: EntryPage | undefined;
  readonly next: EntryPage | undefined;
  readonly mentions: readonly EntryPage[];
}

/** Search engines cut a description after about this many characters. */
const DESCRIPTION = 160;

/** What all pages of a site have in common. */
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

/** At a word, if there is one in reach: scripts without spaces have none. */
function shorten(text: string): string {
  if (text.length <= DESCRIPTION) return text;
  const cut = text.slice(0, DESCRIPTION - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`;
}

function directionOf(lang: string): 'ltr' | 'rtl' {
  try {
    // `textInfo` in Node 20, a function in later ones and in TypeScript.
    const locale = new Intl.Locale(lang) as Intl.Locale & {
      textInfo?: { direction: string };
      getTextInfo?: () => { direction: string };
    };
    const { direction } = locale.getTextInfo?.() ?? locale.textInfo ?? { direction: 'ltr' };
    return direction === 'rtl' ? 'rtl' : 'ltr';
  } catch {
    return 'ltr'; // no such language tag
  }
}

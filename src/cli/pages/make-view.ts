/** Makes the data for the template of each kind of page: index, letter, entry. Pure; called by pages.ts. */
import { countText } from '../../core/count-text.js';
import { fragmentOfTag } from '../../core/index-ids.js';
import { pronunciationOf } from '../../core/pronunciation.js';
import { plainText } from '../../core/rich-text.js';
import type { Entry } from '../../core/schema.js';
import { shorten } from '../../core/shorten.js';
import { safeUrl } from '../../core/url.js';
import { expansionOf } from '../../templates/entry-parts.js';
import { labelOfLetters } from '../../templates/index-list.js';
import { stringsOf } from '../../render/language.js';
import { labelsFor } from './labels.js';
import type { LetterPage } from './letters.js';
import type { PageView } from './page-view.js';
import { ASSETS, pathOfFolder, urlOfFolder, type EntryPage, type Site } from './site.js';
import { entryJsonLd, letterJsonLd, overviewJsonLd, type Step } from './structured-data.js';

/** What a view needs beyond the site. */
export interface ViewOptions {
  readonly footer: string;
}

export interface Neighbours<Page> {
  readonly previous: Page | undefined;
  readonly next: Page | undefined;
}

/** The greatest length of a description: search engines cut off the rest. */
const DESCRIPTION = 160;
/** The greatest length of a definition in a list of many: four lines, enough to decide whether to read on. */
const SUMMARY = 300;

export function indexView(site: Site, options: ViewOptions): PageView {
  const root = './';
  const view = siteView(site, root, options);
  const terms = site.pages.map(({ entry }) => entry.term).join(', ');
  const isDivided = site.letters.length > 0;
  return {
    ...view,
    title: site.title,
    description: shorten(terms === '' ? site.title : `${site.title}: ${terms}`, DESCRIPTION),
    canonical: site.base.href,
    jsonLd: isDivided ? overviewJsonLd(site) : [],
    ...(isDivided ? lettersView(site, root, undefined) : { index: true }),
    ...(site.glossary.faqs.length > 0 && { faqs: { heading: stringsOf(site.lang).faqs } }),
  };
}

export function letterView(
  site: Site,
  page: LetterPage,
  { previous, next }: Neighbours<LetterPage>,
  options: ViewOptions,
): PageView {
  const root = '../../';
  const letter = nameOf(page);
  const linkTo = (other: LetterPage) => ({
    url: root + pathOfFolder(other.folder),
    term: nameOf(other),
    termLang: '',
  });
  const steps = [homeStep(site), letterStep(site, page)];
  return {
    ...siteView(site, root, options),
    title: `${letter} – ${site.title}`,
    description: shorten(`${letter}: ${page.entries.map(({ term }) => term).join(', ')}`, DESCRIPTION),
    canonical: urlOfFolder(site.base, page.folder).href,
    count: countOf(site, page.entries.length),
    jsonLd: letterJsonLd(site, page, steps),
    breadcrumbs: breadcrumbs(site, steps, root),
    ...lettersView(site, root, page.letter),
    section: {
      letter,
      terms: page.entries.map((entry) => ({
        term: entry.term,
        termLang: foreignLang(site, entry),
        url: urlFrom(root, site, entry),
        expansion: expansionOf(entry) ?? '',
        definition: shorten(plainText(entry.definition), SUMMARY),
      })),
    },
    previous: previous && linkTo(previous),
    next: next && linkTo(next),
    hasNeighbours: (previous ?? next) !== undefined,
  };
}

export function entryView(
  site: Site,
  page: EntryPage,
  { previous, next }: Neighbours<EntryPage>,
  mentions: readonly Entry[],
  options: ViewOptions,
): PageView {
  const { entry, folder, letter } = page;
  const root = '../';
  const linkTo = (other: Entry) => ({
    url: urlFrom(root, site, other),
    term: other.term,
    termLang: foreignLang(site, other),
  });
  const url = urlOfFolder(site.base, folder).href;
  const steps = [
    homeStep(site),
    ...(letter === undefined ? [] : [letterStep(site, letter)]),
    { name: entry.term, url },
  ];
  const { tags = [] } = entry;
  return {
    ...siteView(site, root, options),
    title: `${entry.term} – ${site.title}`,
    description: shorten(plainText(entry.definition), DESCRIPTION),
    canonical: url,
    alternates: alternatesOf(site, entry, url),
    jsonLd: entryJsonLd(site, page, steps),
    breadcrumbs: breadcrumbs(site, steps, root),
    entry: {
      id: entry.id,
      term: entry.term,
      termLang: foreignLang(site, entry),
      expansion: expansionOf(entry) ?? '',
      hasPronunciation: Object.values(pronunciationOf(entry)).some(Boolean),
      tags: tags.map((name) => ({ name, url: root + fragmentOfTag(name) })),
      hasTags: tags.length > 0,
      markdown: 'index.md',
    },
    previous: previous && linkTo(previous.entry),
    next: next && linkTo(next.entry),
    hasNeighbours: (previous ?? next) !== undefined,
    mentions: mentions.map(linkTo),
    hasMentions: mentions.length > 0,
  };
}

/**
 * What all pages of a site have.
 *
 * @param root leads from the folder of the page to the site
 */
function siteView(site: Site, root: string, { footer }: ViewOptions) {
  const { lang, title } = site;
  const assets = `${root}${ASSETS}/`;
  return {
    lang,
    dir: directionOf(lang),
    labels: labelsFor(lang),
    home: { url: root, title },
    assets,
    bundle: `${assets}glossary.json`,
    count: countOf(site, site.glossary.entries.length),
    footer,
    alternates: [],
    breadcrumbs: [],
    letters: [],
    hasLetters: false,
    lettersLabel: '',
    hasNeighbours: false,
    mentions: [],
    hasMentions: false,
  };
}

function lettersView({ groups, letters }: Site, root: string, current: string | undefined) {
  return {
    letters: groups.map(({ letter, entries }) => {
      const page = letters.find((other) => other.letter === letter);
      const url = page === undefined ? '' : root + pathOfFolder(page.folder);
      return { letter, url, count: entries.length, isCurrent: letter === current };
    }),
    hasLetters: true,
    lettersLabel: labelOfLetters(groups),
  };
}

function nameOf({ letter, part }: LetterPage): string {
  return part === 1 ? letter : `${letter} ${part}`;
}

function homeStep({ title, base }: Site): Step {
  return { name: title, url: base.href };
}

function letterStep({ base }: Site, page: LetterPage): Step {
  return { name: nameOf(page), url: urlOfFolder(base, page.folder).href };
}

function breadcrumbs({ base }: Site, steps: readonly Step[], root: string): PageView['breadcrumbs'] {
  return steps.map(({ name, url }, index) => ({
    name,
    url: index === steps.length - 1 ? '' : root + url.slice(base.href.length),
  }));
}

/** The URL of an entry, which may have its page elsewhere. */
function urlFrom(root: string, { glossary, pageOf }: Site, entry: Entry): string {
  const page = pageOf(entry.id);
  return page === undefined ? (glossary.urlOf(entry) ?? root) : root + pathOfFolder(page.folder);
}

/** The pages of an entry in its languages (https://developers.google.com/search/docs/specialty/international/localized-versions). */
function alternatesOf({ lang: siteLang, base }: Site, entry: Entry, url: string): PageView['alternates'] {
  const { translations = [], lang = siteLang } = entry;
  const others = translations.flatMap((other) => {
    const safe = safeUrl(other.url);
    return safe !== undefined && URL.canParse(safe, base.href)
      ? [{ lang: other.lang, url: new URL(safe, base).href }]
      : [];
  });
  return others.length === 0 ? [] : [{ lang, url }, ...others, { lang: 'x-default', url }];
}

/** The language of an entry, if its text has to be marked; else empty. */
function foreignLang({ lang: siteLang }: Site, { lang = siteLang }: Entry): string {
  return lang === siteLang ? '' : lang;
}

function countOf({ lang }: Site, count: number): string {
  return countText(stringsOf(lang).found, count, lang);
}

/** The language tag, if Intl accepts it. */
function localesOf(lang: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(lang);
  } catch {
    return [];
  }
}

function directionOf(lang: string): 'ltr' | 'rtl' {
  const [known] = localesOf(lang);
  if (known === undefined) return 'ltr';
  // Node 20 has the property `textInfo`; later versions and TypeScript's types have the function `getTextInfo`.
  const locale = new Intl.Locale(known) as Intl.Locale & {
    textInfo?: { direction: string };
    getTextInfo?: () => { direction: string };
  };
  const { direction } = locale.getTextInfo?.() ?? locale.textInfo ?? { direction: 'ltr' };
  return direction === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * JSON-LD of pages beyond what elements state: the way from the index to a page, and the glossary that an entry belongs to,
 * with its address. https://schema.org/BreadcrumbList, https://schema.org/DefinedTermSet. Pure; called by make-view.ts.
 */
import { definedTerm, definedTermSet, serializeJsonLd } from '../../core/json-ld.js';
import { urlOfFolder, type EntryPage, type Site } from './site.js';
import type { LetterPage } from './letters.js';

/** A step on the way from the index to a page. */
export interface Step {
  readonly name: string;
  /** The absolute URL. */
  readonly url: string;
}

export function entryJsonLd(site: Site, page: EntryPage, steps: readonly Step[]): readonly string[] {
  const term = definedTerm(site.glossary, page.entry, urlOfFolder(site.base, page.folder).href);
  return [{ ...term, inDefinedTermSet: setOf(site) }, breadcrumbList(steps)].map(serializeJsonLd);
}

export function letterJsonLd(site: Site, page: LetterPage, steps: readonly Step[]): readonly string[] {
  const { glossary, base } = site;
  const terms = definedTermSet(glossary, base.href, (entry) => glossary.urlOf(entry), page.entries);
  return [terms, breadcrumbList(steps)].map(serializeJsonLd);
}

/** The index of a divided glossary states the set; the pages of the letters state its terms. */
export function overviewJsonLd(site: Site): readonly string[] {
  return [serializeJsonLd({ '@context': 'https://schema.org', ...setOf(site) })];
}

function setOf({ title, base, glossary: { lang } }: Site): object {
  return {
    '@type': 'DefinedTermSet',
    name: title,
    ...(lang === undefined ? {} : { inLanguage: lang }),
    url: base.href,
  };
}

function breadcrumbList(steps: readonly Step[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

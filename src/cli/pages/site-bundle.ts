/**
 * The bundle of a site: all URLs that lead to a page of the site are absolute in it, whatever form the sources have. From
 * it come bundles whose URLs are relative to a folder of the site, so that the site works below any path. Pure; called by
 * site.ts and pages.ts.
 */
import { encodeId, type Glossary } from '../../core/glossary.js';
import type { Bundle, Entry } from '../../core/schema.js';
import { fromFolder } from '../../core/url.js';
import { mapBundleUrls, mapEntryUrls, mapFaqUrls, type ChangeUrl } from '../bundle-urls.js';

/** Where the entries, images and recordings of the sources are on the site. */
export interface Places {
  /** The absolute URL of the site; ends with a slash. */
  readonly base: string;
  /** The URL of an entry's page; `undefined` when it has none on this site. */
  readonly pageUrlOf: (id: string) => string | undefined;
  /** The URL of an image or a recording that the site has, by the entry that shows it and its `src` in the sources. */
  readonly mediaUrlOf: (id: string, src: string) => string | undefined;
}

/**
 * @param bundle as the sources have it
 * @param glossary of all entries of the sources, by which links find their entries
 */
export function toSiteBundle(bundle: Bundle, glossary: Glossary, places: Places): Bundle {
  const { base, pageUrlOf, mediaUrlOf } = places;
  const change =
    (id: string): ChangeUrl =>
    (url, kind) =>
      (kind === 'link' ? pageUrl(url, glossary, pageUrlOf) : mediaUrlOf(id, url)) ?? url;
  const { faqs } = bundle;
  return {
    ...bundle,
    url: base,
    entries: bundle.entries.map((entry) => withUrl(mapEntryUrls(entry, change(entry.id)), places)),
    ...(faqs !== undefined && { faqs: faqs.map((faq) => mapFaqUrls(faq, change(''))) }),
  };
}

/** `url`, which leads to an entry or to a part of its page, on this site. */
function pageUrl(url: string, glossary: Glossary, pageUrlOf: Places['pageUrlOf']): string | undefined {
  const entry = glossary.findByUrl(url);
  if (entry !== undefined) return pageUrlOf(entry.id);
  const [, page = '', fragment = ''] = /^([^#]+)(#.+)$/.exec(url) ?? [];
  const outer = page === '' ? undefined : glossary.findByUrl(page);
  const found = outer && pageUrlOf(outer.id);
  return found && found + fragment;
}

/** An entry has a `url` only if its address is not that of the bundle with its id. */
function withUrl(entry: Entry, { base, pageUrlOf }: Places): Entry {
  const url = pageUrlOf(entry.id);
  if (url === undefined) return entry;
  const { url: _, ...others } = entry;
  return url === `${base}${encodeId(entry.id)}/` ? others : { ...others, url };
}

/**
 * `bundle`, with URLs that lead from a folder of the site. Other relative URLs of the sources lead from the site.
 *
 * @param isOwn whether a URL leads to a page or a file of the site
 * @param root leads from that folder to the site: "../"
 */
export function relativeBundle(
  bundle: Bundle,
  base: string,
  isOwn: (url: string) => boolean,
  root: string,
): Bundle {
  return mapBundleUrls(bundle, (url) => (isOwn(url) ? root + url.slice(base.length) : fromFolder(url, root)));
}

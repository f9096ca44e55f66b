/** The related links of an entry, under a heading: what `<related-links>` fills itself with. */
import type { Entry } from '../core/schema.js';
import { safeUrl } from '../core/url.js';
import { h, heading, type TreeElement } from '../core/tree.js';

export interface RelatedLinksOptions {
  readonly headingLevel: number;
  readonly title: string;
  /** How many links at most; all of them without it, or when it is no such number. */
  readonly limit?: number | undefined;
}

/** Empty when the entry has no links: a heading without a list helps nobody. */
export function relatedLinks(
  entry: Entry,
  { headingLevel, title, limit }: RelatedLinksOptions,
): readonly TreeElement[] {
  const { related = [] } = entry;
  const links = limit !== undefined && limit >= 0 ? related.slice(0, limit) : related;
  if (links.length === 0) return [];
  const items = links.map(({ title, url }) => {
    const href = safeUrl(url);
    return h('li', {}, href === undefined ? title : h('a', { href }, title));
  });
  return [heading(headingLevel, title), h('ul', {}, items)];
}

/**
 * The content of `<related-links>`: a heading and a list of links. Called by the element, by the template of
 * an entry, and by the command line for static pages.
 */
import type { Glossary } from '../core/glossary.js';
import type { Entry } from '../core/schema.js';
import { h, heading, type TreeElement } from '../core/tree.js';

export interface RelatedLinksOptions {
  /** Level of the heading. Default: 2. */
  readonly headingLevel?: number | undefined;
  /** Text of the heading. */
  readonly title: string;
  /** The most links to show. A negative number or NaN counts as no limit. Default: no limit. */
  readonly limit?: number | undefined;
}

/** Returns nothing if no link is to be shown, so that no heading stands alone. */
export function relatedLinks(
  glossary: Glossary,
  entry: Entry,
  { headingLevel, title, limit }: RelatedLinksOptions,
): readonly TreeElement[] {
  const { related = [] } = entry;
  const links = limit !== undefined && limit >= 0 ? related.slice(0, limit) : related;
  if (links.length === 0) return [];
  const items = links.map(({ title, url }) => {
    const href = glossary.resolve(url);
    return h('li', {}, href === undefined ? title : h('a', { href }, title));
  });
  return [heading(headingLevel ?? 2, title), h('ul', {}, items)];
}

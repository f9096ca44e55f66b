/**
 * The tags of an index: links in the page's light DOM, each with the number of entries that it would leave. Used by the
 * search box and the results view of `<glossary-index>`. It does not know which entries have a tag.
 */
import { fragmentOf, queryIn, type IndexQuery } from './index-address.js';

/**
 * The tag of each link, read from its address at first. Later the address changes with the query, and the text may be
 * translated by the browser.
 */
const tags = new WeakMap<HTMLAnchorElement, string>();

/** The list of tags in `host`. */
export function tagListIn(host: HTMLElement): HTMLDetailsElement | null {
  return host.querySelector<HTMLDetailsElement>(':scope > details[slot=tags]');
}

/** The tag that `link` adds to the query or removes from it; `undefined` when it is no link of a tag. */
export function tagOfLink(link: HTMLAnchorElement): string | undefined {
  const tag = tags.get(link) ?? queryIn(link.hash).tags[0];
  if (tag !== undefined) tags.set(link, tag);
  return tag;
}

/** `query` with `tag` added, or removed if the query has it. */
export function toggleTag({ text, tags }: IndexQuery, tag: string): IndexQuery {
  return { text, tags: tags.includes(tag) ? tags.filter((each) => each !== tag) : [...tags, tag] };
}

/**
 * Updates each tag's link: whether the query has the tag, the number of entries, and the address that toggles it. Hides
 * tags without entries, unless the query has them.
 *
 * @param counts number of entries by tag; a missing tag has none
 */
export function updateTags(list: Element, query: IndexQuery, counts: ReadonlyMap<string, number>): void {
  for (const link of list.querySelectorAll('a')) {
    const tag = tagOfLink(link);
    if (tag === undefined) continue;
    const isChosen = query.tags.includes(tag);
    link.setAttribute('href', fragmentOf(toggleTag(query, tag)) || '#');
    if (isChosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    const item = link.closest('li');
    const count = counts.get(tag) ?? 0;
    item?.querySelector('span')?.replaceChildren(String(count));
    item?.toggleAttribute('hidden', count === 0 && !isChosen);
  }
}

/**
 * The tags of an index, which stand in the page as links: which tag a link is for, what is chosen, and how many entries each
 * leaves. For `<glossary-index>`; what the tags mean, the search knows.
 */
import { fragmentOf, queryIn, type IndexQuery } from './index-address.js';

/** Their links are rewritten, and what stands in them may be translated: what counts is where they led at first. */
const tags = new WeakMap<HTMLAnchorElement, string>();

/** The list of tags in `host`. */
export function tagListIn(host: HTMLElement): HTMLDetailsElement | null {
  return host.querySelector<HTMLDetailsElement>(':scope > details[slot=tags]');
}

/** The tag that `link` is for. */
export function tagOf(link: HTMLAnchorElement): string | undefined {
  const tag = tags.get(link) ?? queryIn(link.hash).tags[0];
  if (tag !== undefined) tags.set(link, tag);
  return tag;
}

/** `query` with `tag`, or without it if it has it. */
export function toggleTag({ text, tags }: IndexQuery, tag: string): IndexQuery {
  return { text, tags: tags.includes(tag) ? tags.filter((each) => each !== tag) : [...tags, tag] };
}

/** Tells of each tag whether it is chosen, how many entries it leaves, and what a click on it chooses. */
export function showTags(list: Element, query: IndexQuery, counts: ReadonlyMap<string, number>): void {
  for (const link of list.querySelectorAll('a')) {
    const tag = tagOf(link);
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

/**
 * The links of all entries and questions: those between entries lead to their URLs, see-also names become ids, and what
 * leads nowhere is named. Called by assemble.ts.
 */
import type { SourceLocation, Problem } from '../problems.js';
import { mapRichText, type DraftItem } from './draft-item.js';
import { EntryLinks, folderOf, resolveEntryLinks, type SeenLink } from './entry-links.js';
import { isRichNodes } from './rich-nodes.js';
import type { Path } from './source.js';
import { isFields } from './values.js';

/** A link, and where it stands: asked for few of many. */
interface LocatedLink extends SeenLink {
  locate(): SourceLocation;
}

/** @param url of the glossary, under which the entries have their pages */
export function resolveLinks(
  items: readonly DraftItem[],
  faqs: readonly DraftItem[],
  url: unknown,
  untranslated: readonly string[],
): readonly Problem[] {
  const names = items.flatMap(({ file, fields }) => {
    const id = isFields(fields) ? fields['id'] : undefined;
    return typeof id === 'string' ? [{ id, file, fields }] : [];
  });
  const home = typeof url === 'string' ? url : undefined;
  const links = new EntryLinks(names, home, untranslated);
  const ours = [...items, ...faqs].filter(({ draft }) => draft.origin !== 'bundle');
  const seen = ours.flatMap((item) => resolveLinksIn(item, links));
  return [...untranslatedLinks(seen), ...strayLinks(seen, home)];
}

/** Changes the links of `item`; returns what they were. */
function resolveLinksIn(item: DraftItem, links: EntryLinks): readonly LocatedLink[] {
  const seen: LocatedLink[] = [];
  const found: string[] = [];
  const link = (value: unknown, path: Path): unknown => {
    if (!isRichNodes(value)) return value;
    const text = resolveEntryLinks(value, links);
    for (const one of text.seen) {
      seen.push({ ...one, locate: () => item.draft.locate(path, one.offset) });
      if (path[0] !== 'faqs' && typeof one.target === 'object') found.push(one.target.id);
    }
    return text.nodes;
  };
  const linked = mapRichText(item.fields, link);
  const { seeAlso, ...fields } = linked;
  if (seeAlso !== undefined && !Array.isArray(seeAlso)) {
    item.fields = linked; // for the check to name
    return seen;
  }
  const stated = (seeAlso ?? []).flatMap((name: unknown, index) => {
    const target = typeof name === 'string' ? links.find(name) : undefined;
    if (target !== 'untranslated') return [target ?? name];
    seen.push({ url: String(name), offset: 0, target, locate: () => item.draft.locate(['seeAlso', index]) });
    return [];
  });
  const all = new Set<unknown>(stated);
  if (item.draft.origin === 'foreign') {
    for (const id of found) all.add(id);
    all.delete(fields['id']);
  }
  item.fields = all.size === 0 ? fields : { ...linked, seeAlso: [...all] };
  return seen;
}

function untranslatedLinks(seen: readonly LocatedLink[]): readonly Problem[] {
  const found = seen.filter(({ target }) => target === 'untranslated');
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      ...first.locate(),
      severity: 'warning',
      rule: 'not-translated',
      message: `${found.length} references lead to entries that are not there in this language; only their texts were kept. This is the first.`,
      advice: 'Translate these entries.',
    },
  ];
}

/**
 * Links that look as those between entries do, and lead to none; they may lead to other pages of a site. What is under
 * the URL of the glossary may not: that is for a lint to say.
 */
function strayLinks(seen: readonly LocatedLink[], home: string | undefined): readonly Problem[] {
  const folders = new Set(
    seen.flatMap(({ url, target }) => (typeof target === 'object' ? (folderOf(url) ?? []) : [])),
  );
  return seen.flatMap(({ url, target, locate: place }): readonly Problem[] => {
    const folder = target === undefined ? folderOf(url) : undefined;
    if (folder === undefined || folder === home || !folders.has(folder)) return [];
    return [
      {
        ...place(),
        severity: 'warning',
        rule: 'stray-link',
        message: `The link to "${url}" leads to no entry, though others in "${folder}" do.`,
        advice: 'Write the entry or correct the link; leave it if the site has such a page.',
      },
    ];
  });
}

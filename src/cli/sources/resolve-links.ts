/**
 * Resolves the links of all entries and questions: a link to an entry gets the URL of that entry, a name in
 * `seeAlso` becomes an id, and a link that leads to no entry is reported. Called by assemble.ts.
 */
import type { SourceLocation, Problem } from '../problems.js';
import { mapRichText, type DraftItem } from './draft-item.js';
import { EntryLinks, folderOf, resolveEntryLinks, type SeenLink } from './entry-links.js';
import { readReference } from './entry-references.js';
import { isRichNodes } from './rich-nodes.js';
import { meantName, MOST_PROPOSALS } from './meant-field.js';
import type { Fields, Path } from './source.js';
import { isFields } from './values.js';

/** A link, with a function for its location: a location costs a search, and few links need one. */
interface LocatedLink extends SeenLink {
  locate(): SourceLocation;
}

/**
 * Replaces the fields of `items` and `faqs` by fields with resolved links.
 *
 * @param url the URL of the glossary, under which the entries have their pages
 * @param untranslated ids of entries that do not exist in the chosen language
 */
export function resolveLinks(
  items: readonly DraftItem[],
  faqs: readonly DraftItem[],
  url: unknown,
  untranslated: readonly string[],
): readonly Problem[] {
  const names = items.flatMap(({ file, fields, draft: { anchors } }) => {
    const id = isFields(fields) ? fields['id'] : undefined;
    return typeof id === 'string' ? [{ id, file, fields, ...(anchors && { anchors }) }] : [];
  });
  const glossaryUrl = typeof url === 'string' ? url : undefined;
  const links = new EntryLinks(names, glossaryUrl, untranslated);
  const ours = [...items, ...faqs].filter(({ draft }) => draft.origin !== 'bundle');
  const seen = ours.flatMap((item) => resolveLinksIn(item, links));
  return [...missingEntries(seen, names), ...untranslatedLinks(seen), ...strayLinks(seen, glossaryUrl)];
}

/** Replaces the fields of `item`; returns its links as the source has them. */
function resolveLinksIn(item: DraftItem, links: EntryLinks): readonly LocatedLink[] {
  const seen: LocatedLink[] = [];
  const found: string[] = [];
  const references: string[] = [];
  const link = (value: unknown, path: Path): unknown => {
    if (!isRichNodes(value)) return value;
    const text = resolveEntryLinks(value, links, path[0] === 'definition');
    for (const one of text.seen) {
      seen.push({ ...one, locate: () => item.draft.locate(path, one.offset) });
      if (path[0] !== 'faqs' && typeof one.target === 'object') found.push(one.target.id);
    }
    if (path[0] !== 'faqs') references.push(...text.seeAlso);
    return text.nodes;
  };
  const linked = Object.fromEntries(
    Object.entries(mapRichText(item.fields, link)).filter(
      ([name, value]) => name !== 'body' || !Array.isArray(value) || value.length > 0,
    ),
  );
  const { seeAlso, ...fields } = linked;
  if (seeAlso !== undefined && !Array.isArray(seeAlso)) {
    item.fields = linked; // the check reports it
    return seen;
  }
  const stated = (seeAlso ?? []).flatMap((name: unknown, index) => {
    const target = typeof name === 'string' ? links.find(name) : undefined;
    if (target !== 'untranslated') return [target ?? name];
    seen.push({ url: String(name), offset: 0, target, locate: () => item.draft.locate(['seeAlso', index]) });
    return [];
  });
  const all = new Set<unknown>([...stated, ...references]);
  all.delete(references.length > 0 ? fields['id'] : undefined);
  if (item.draft.origin === 'foreign') {
    for (const id of found) all.add(id);
    all.delete(fields['id']);
  }
  if (all.size > 0) item.fields = { ...linked, seeAlso: [...all] };
  else item.fields = seeAlso === undefined ? linked : fields;
  return seen;
}

/** Links by the name of an entry that is not there, each name once. */
function missingEntries(
  seen: readonly LocatedLink[],
  entries: readonly { readonly fields: Fields }[],
): readonly Problem[] {
  const missing = new Map(
    seen
      .filter(({ target }) => target === 'missing')
      .map((link) => [readReference(link.url)?.name ?? '', link]),
  );
  const terms = entries.flatMap(({ fields: { term } }) => (typeof term === 'string' ? [term] : []));
  const meantFor = (name: string, index: number) =>
    index < MOST_PROPOSALS ? meantName(name, terms) : undefined;
  return [...missing].map(([name, link], index) => ({
    ...link.locate(),
    severity: 'warning',
    rule: 'no-such-entry',
    message: `There is no entry "${name}", so only the text of the link to it was kept.`,
    advice: adviceFor(meantFor(name, index)),
  }));
}

function adviceFor(meant: string | undefined): string {
  return meant === undefined
    ? 'Write the entry, or correct the name.'
    : `Did you mean "${meant}"? If not, write the entry.`;
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
      message: `${found.length} links lead to entries without a text in this language, so only the texts of the links were kept. This is the first.`,
      advice: 'Translate these entries, or remove the links.',
    },
  ];
}

/**
 * Reports links that look like links between entries and lead to no entry. This is a warning, because they
 * may lead to other pages of the site; a link below the URL of the glossary may not, which the lint of links
 * reports as an error.
 */
function strayLinks(seen: readonly LocatedLink[], glossaryUrl: string | undefined): readonly Problem[] {
  const folders = new Set(
    seen.flatMap(({ url, target }) => (typeof target === 'object' ? (folderOf(url) ?? []) : [])),
  );
  return seen.flatMap(({ url, target, locate }): readonly Problem[] => {
    const folder = target === undefined ? folderOf(url) : undefined;
    if (folder === undefined || folder === glossaryUrl || !folders.has(folder)) return [];
    return [
      {
        ...locate(),
        severity: 'warning',
        rule: 'stray-link',
        message: `The link to "${url}" leads to no entry, but other links to "${folder}" do.`,
        advice: 'Write the entry or correct the link; ignore this if the site has such a page.',
      },
    ];
  });
}

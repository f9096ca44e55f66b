/** Which entries lead to which: "mentioned in". Pure; asked for every page of a site. */
import type { Glossary } from '../../core/glossary.js';
import type { Entry } from '../../core/schema.js';
import { linkUrlsIn } from '../link-urls.js';

/** The entries that lead to each entry, by links in their texts or by `seeAlso`, in the order of the glossary. */
export function backlinks(glossary: Glossary): ReadonlyMap<Entry, readonly Entry[]> {
  const found = new Map<Entry, Entry[]>();
  for (const entry of glossary.entries) {
    const others = new Set([
      ...(entry.seeAlso ?? []).map((id) => glossary.get(id)),
      ...linkUrlsIn([entry.definition, entry.body, entry.faqs]).map((url) => glossary.findByUrl(url)),
    ]);
    for (const other of others) {
      if (other === undefined || other === entry) continue;
      const list = found.get(other);
      if (list === undefined) found.set(other, [entry]);
      else list.push(entry);
    }
  }
  return found;
}

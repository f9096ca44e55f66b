/**
 * Finds the entries that link to each entry, for "Mentioned in" on its page. Pure; called once for a site by
 * pages.ts.
 */
import type { Glossary } from '../../core/glossary.js';
import type { Entry } from '../../core/schema.js';
import { linkUrlsIn } from '../link-urls.js';

/** By entry: the entries that link to it in a text or by `seeAlso`, in the order of the glossary. */
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

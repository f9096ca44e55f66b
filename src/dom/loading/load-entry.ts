/**
 * Loads the whole of an entry. A bundle that was split (`glossary build --split`) consists of an index, with
 * what links and lists need, and of parts, with the definitions. Called by elements that show an entry;
 * public, for use with loadGlossary.
 */
import type { Glossary } from '../../core/glossary.js';
import type { Entry } from '../../core/schema.js';
import { bases, loadGlossary } from './load.js';

/** A part may refer to the index, and the index to another part. A longer chain is an error in the bundle. */
const MOST_PARTS = 3;

/**
 * The whole of an entry. If `glossary` is the index or a part of a split bundle, the part with the entry is
 * fetched.
 *
 * @param glossary the glossary that `entry` is from
 * @throws {Error} when the part cannot be fetched, or does not have the entry
 */
export async function loadEntry(glossary: Glossary, entry: Entry): Promise<Entry> {
  let [bundle, found]: [Glossary, Entry | undefined] = [glossary, entry];
  for (let parts = 0; found?.part !== undefined && parts < MOST_PARTS; parts++) {
    bundle = await loadGlossary(new URL(found.part, bases.get(bundle) ?? document.baseURI).href);
    found = bundle.get(entry.id);
  }
  if (found === undefined || found.part !== undefined)
    throw new Error(`${entry.part} has no "${entry.id}". Build the glossary again.`);
  return found;
}

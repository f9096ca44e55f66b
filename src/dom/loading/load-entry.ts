/**
 * The rest of an entry: a bundle that was split (`glossary build --split`) has in its index what links and lists need, and
 * definitions in parts. Called by what shows an entry; sites use it with loadGlossary.
 */
import type { Glossary } from '../../core/glossary.js';
import type { Entry } from '../../core/schema.js';
import { bases, loadGlossary } from './load.js';

/** From a part back to the index, and on to another part: a bundle that was split needs no more. */
const MOST_PARTS = 3;

/**
 * All of an entry: of a split bundle, the part that has it is fetched.
 *
 * @param entry of `glossary`
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

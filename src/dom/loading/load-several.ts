/**
 * Loads several bundles side by side, and joins what comes. load.ts imports it for a source with more than one URL;
 * early-fetch.ts requests it together with them.
 */
import type { Glossary } from '../../core/glossary.js';
import { JoinedGlossary } from '../../core/joined-glossary.js';

/** By the list of URLs. One that has failed is asked again when all have. */
const joined = new Map<string, Promise<Glossary>>();

/**
 * The glossaries at `urls` (with a space between) as one; the same object for the same list. One that cannot be loaded is
 * left out; `load` has reported it.
 *
 * @throws what `load` throws for the first, when none can be loaded
 */
export function loadJoined(urls: string, load: (url: string) => Promise<Glossary>): Promise<Glossary> {
  const known = joined.get(urls);
  if (known !== undefined) return known;
  const loading = join(urls.split(' '), load);
  joined.set(urls, loading);
  loading.catch(() => joined.delete(urls));
  return loading;
}

async function join(urls: readonly string[], load: (url: string) => Promise<Glossary>): Promise<Glossary> {
  const results = await Promise.allSettled(urls.map(load));
  const loaded = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const [first] = results;
  if (loaded.length === 0 && first?.status === 'rejected') throw first.reason;
  return new JoinedGlossary(loaded);
}

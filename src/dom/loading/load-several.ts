/**
 * Loads several bundles side by side, and joins what comes. load.ts imports it for a source with more than one URL;
 * early-fetch.ts requests it together with them.
 */
import type { Glossary } from '../../core/glossary.js';
import { JoinedGlossary } from '../../core/joined-glossary.js';

/**
 * The glossaries at `urls` (with a space between) as one. One that cannot be loaded is left out; `load` has reported it.
 *
 * @throws what `load` throws for the first, when none can be loaded
 */
export async function loadJoined(urls: string, load: (url: string) => Promise<Glossary>): Promise<Glossary> {
  const results = await Promise.allSettled(urls.split(' ').map(load));
  const loaded = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const [first] = results;
  if (loaded.length === 0 && first?.status === 'rejected') throw first.reason;
  return new JoinedGlossary(loaded);
}

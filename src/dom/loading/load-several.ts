/**
 * Loads several bundles side by side, and joins what comes. load.ts imports it for a source with more than one URL;
 * early-fetch.ts requests it together with them.
 */
import type { Glossary } from '../../core/glossary.js';
import { JoinedGlossary } from '../../core/joined-glossary.js';
import type { GlossarySource } from './load.js';

/**
 * One that cannot be loaded is left out; its source has reported it.
 *
 * @throws what the first source throws, when none can be loaded
 */
export async function loadSeveral(sources: readonly GlossarySource[]): Promise<Glossary> {
  const results = await Promise.allSettled(sources.map((source) => source.load()));
  const loaded = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  if (loaded.length === 0) await sources[0]?.load();
  return new JoinedGlossary(loaded);
}

/** The names in a glossary, for messages that say which entry may be meant (nearest-name.ts). Pure. */
import type { Glossary } from './glossary.js';

/** The names of all entries: the terms first, then the aliases, then the ids. */
export function* namesOf({ entries }: Glossary): Generator<string> {
  for (const { term } of entries) yield term;
  for (const { aliases = [] } of entries) yield* aliases;
  for (const { id } of entries) yield id;
}

/** Finds the entry that somebody meant who misspelt its name. Called where a message says that a link leads nowhere. */
import { meantName, MOST_PROPOSALS } from '../sources/meant-field.js';

interface Named {
  readonly id: string;
  readonly term: string;
  readonly aliases?: readonly string[];
}

/** Returns a function that gives the id of the entry with a name like the one that is given. */
export function entryFinder(entries: readonly Named[]): (name: string) => string | undefined {
  let ids: Map<string, string> | undefined;
  let looks = 0;
  return (name) => {
    if (++looks > MOST_PROPOSALS) return undefined;
    ids ??= new Map(
      entries.flatMap(({ id, term, aliases = [] }) =>
        [id, term, ...aliases].map((own) => [own, id] as const),
      ),
    );
    const meant = meantName(name, ids.keys());
    return meant === undefined ? undefined : ids.get(meant);
  };
}

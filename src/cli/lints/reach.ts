/**
 * Reports entries that users find only in the index: no other entry links to them, and the matcher finds none
 * of their names in a text (because `match.auto` is false, another entry has an alias, or they contain no
 * letter).
 */
import { fold } from '../../core/fold.js';
import { compileMatcher } from '../../core/matcher/matcher.js';
import type { Glossary } from '../../core/glossary.js';
import { nodesOf, type Lint } from './lint.js';

export const reach: Lint = (glossary, locate) => {
  const linked = linkedIds(glossary);
  const match = compileMatcher(glossary);
  const owners = new Map<string, number>();
  for (const { term } of glossary.entries) owners.set(fold(term), (owners.get(fold(term)) ?? 0) + 1);
  // Thousands of entries may have one name, and each look at it costs as much as there are.
  const seen = new Set<string>();
  const repeated = new Map<string, ReadonlySet<string>>();
  const idsIn = (name: string): ReadonlySet<string> => {
    const ids = repeated.get(name) ?? new Set(match(name).map(({ id }) => id));
    if (seen.has(name)) repeated.set(name, ids);
    seen.add(name);
    return ids;
  };
  return glossary.entries.flatMap(({ id, term, aliases = [] }, index) => {
    if (linked.has(id) || [term, ...aliases].some((name) => idsIn(name).has(id))) return [];
    if ((owners.get(fold(term)) ?? 0) > 1) return []; // surfaces.ts says so
    return [
      {
        ...locate(['entries', index, 'term']),
        severity: 'warning',
        rule: 'unreachable',
        message: `Users cannot reach "${term}": no entry links to it, and no text links its names.`,
        advice: 'Add its id to "seeAlso" of another entry, give it an alias, or set "match.auto" to true.',
      },
    ];
  });
};

function linkedIds(glossary: Glossary): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id, seeAlso = [], related = [] } of glossary.entries) {
    const targets = [...seeAlso, ...related.map(({ url }) => glossary.findByUrl(url)?.id)];
    for (const target of targets) if (target !== undefined && target !== id) ids.add(target);
  }
  for (const { node, id } of nodesOf(glossary)) {
    const url = node.type === 'link' ? node['url'] : undefined;
    const target = typeof url === 'string' ? glossary.findByUrl(url)?.id : undefined;
    if (target !== undefined && target !== id) ids.add(target);
  }
  return ids;
}

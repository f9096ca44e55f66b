/** Counts how often a site uses names, with the matcher that links them later. Called by suggest.ts. */
import { compileMatcher } from '../../core/matcher/matcher.js';
import type { Entry } from '../../core/schema.js';
import type { SourceLocation } from '../problems.js';
import { keyOf } from './names.js';
import type { SiteText } from './site-text.js';

export interface Uses {
  count: number;
  readonly files: Set<string>;
  readonly first: SourceLocation;
  /** How often each name is used, by `keyOf`. */
  readonly names: Map<string, number>;
  /** How often each spelling stands inside of a sentence, where its first letter has its own case. */
  readonly spellings: Map<string, number>;
}

/** @param names those of each candidate, by its key; @returns the uses by that key */
export function countUses(
  names: ReadonlyMap<string, readonly string[]>,
  { pages, lang }: SiteText,
): ReadonlyMap<string, Uses> {
  const entries = [...names].map(([id, [term = '', ...aliases]]): Entry => ({
    id,
    term,
    aliases,
    definition: '',
  }));
  const match = compileMatcher({ entries, lang });
  const uses = new Map<string, Uses>();
  for (const { file, blocks } of pages) {
    for (const block of blocks) {
      for (const { id, start, end } of match(block.text)) {
        const before = uses.get(id);
        const use = before ?? {
          count: 0,
          files: new Set(),
          first: block.locate(start),
          names: new Map(),
          spellings: new Map(),
        };
        if (before === undefined) uses.set(id, use);
        use.count++;
        use.files.add(file);
        const text = block.text.slice(start, end);
        const name = keyOf(text, lang);
        use.names.set(name, (use.names.get(name) ?? 0) + 1);
        const isInside = block.kind === 'prose' && !/(?:^|[.!?:"“(•–—])\s*$/.test(block.text.slice(0, start));
        if (isInside) use.spellings.set(text, (use.spellings.get(text) ?? 0) + 1);
      }
    }
  }
  return uses;
}

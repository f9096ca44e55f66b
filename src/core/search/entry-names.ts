/** The texts by which an entry is found, in two groups: see ranks.ts. Used by name-search.ts. */
import type { Entry } from '../schema.js';

/** "Advisory opinion (AO)", with parentheses of any width. */
const WITH_PARENTHESES = /^(.+?)\s*[(（]([^()（）]+)[)）]$/;
/** "AO", "PaaS". Other words in parentheses tell meanings apart: "variable (data)". */
const ACRONYM = /\p{Lu}.*\p{Lu}/u;

/** The term; if it has two parts, also what stands before the parentheses, and an acronym in them. */
export function namesOf({ term }: Entry): readonly string[] {
  const [, before, inside = ''] = WITH_PARENTHESES.exec(term) ?? [];
  if (before === undefined) return [term];
  return ACRONYM.test(inside) ? [term, before, inside] : [term, before];
}

/** All other names. */
export function aliasesOf({ term, aliases = [], expansion }: Entry): readonly string[] {
  const [, , inside = ''] = WITH_PARENTHESES.exec(term) ?? [];
  const others = [expansion ?? '', ACRONYM.test(inside) ? '' : inside];
  return [...aliases, ...others.filter((name) => name !== '' && !aliases.includes(name))];
}

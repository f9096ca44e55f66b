/**
 * Compares a glossary with the pages of a site: reports terms that no page uses, and acronyms that no entry
 * explains. Called by `glossary check --pages`.
 */
import type { Element } from 'hast';
import type { Glossary } from '../../core/glossary.js';
import { compileMatcher } from '../../core/matcher/matcher.js';
import type { SourceLocation, Problem } from '../problems.js';
import type { Locate } from './lint.js';
import { readPage, type PageSource } from './page-text.js';

/** An acronym that is used less often may be a name that needs no entry. */
const LEAST_USES = 3;
/** A report of more acronyms is too long to work through at once. */
const MOST_ACRONYMS = 20;
/** How many locations the advice for an acronym lists. */
const MOST_LOCATIONS = 5;

/** A word of two to six capitals, or the plural of one. */
const ACRONYM = /(?<![\p{L}\p{N}_\p{M}-])\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}_\p{M}-]))/gu;
const ROMAN_NUMBER = /^[IVXL]+$/;

export function lintPages(
  glossary: Glossary,
  locate: Locate,
  pages: readonly PageSource[],
): readonly Problem[] {
  // Pages may use entries that are never linked automatically (`match.auto: false`).
  const entries = glossary.entries.map((entry) => ({ ...entry, match: { ...entry.match, auto: true } }));
  const match = compileMatcher({ entries });
  const used = new Set<string>();
  const locations = new Map<string, SourceLocation[]>();
  for (const page of pages) {
    const { runs, links } = readPage(page);
    for (const link of links) {
      const id = entryOf(link, glossary);
      if (id !== undefined) used.add(id);
    }
    for (const { text, locationOf } of runs) {
      const found = match(text);
      for (const { id } of found) used.add(id);
      for (const { 0: acronym, index } of text.matchAll(ACRONYM)) {
        const isExplained = found.some(({ start, end }) => start <= index && index < end);
        if (isExplained || ROMAN_NUMBER.test(acronym) || glossary.find(acronym) !== undefined) continue;
        const known = locations.get(acronym) ?? [];
        locations.set(acronym, known);
        known.push(locationOf(index));
      }
    }
  }
  return [...unused(glossary, locate, used), ...unexplained(locations)];
}

function entryOf({ properties }: Element, glossary: Glossary): string | undefined {
  const { href, term } = properties;
  if (typeof term === 'string') return glossary.find(term)?.id;
  return typeof href === 'string' ? glossary.findByUrl(href)?.id : undefined;
}

function unused({ entries }: Glossary, locate: Locate, used: ReadonlySet<string>): readonly Problem[] {
  return entries.flatMap(({ id, term }, index): readonly Problem[] => {
    if (used.has(id)) return [];
    return [
      {
        ...locate(['entries', index, 'term']),
        severity: 'warning',
        rule: 'unused-term',
        message: `No page uses the term "${term}".`,
        advice: 'Add the name that the pages use as an alias, or consider removing the entry.',
      },
    ];
  });
}

/** @param locations of each acronym that no entry explains */
function unexplained(locations: ReadonlyMap<string, readonly SourceLocation[]>): readonly Problem[] {
  const frequent = [...locations]
    .filter(([, uses]) => uses.length >= LEAST_USES)
    .sort(([one, uses], [other, otherUses]) => otherUses.length - uses.length || (one < other ? -1 : 1));
  return frequent.slice(0, MOST_ACRONYMS).map(([acronym, uses], index) => {
    const pages = new Set(uses.map(({ file }) => file)).size;
    const on = pages === 1 ? 'one page' : `${pages} pages`;
    const others = frequent.length - MOST_ACRONYMS;
    const isLast = index === MOST_ACRONYMS - 1 && others > 0;
    return {
      ...(uses[0] as SourceLocation),
      severity: 'warning',
      rule: 'unexplained-acronym',
      message: `"${acronym}" is used ${uses.length} times on ${on}, and no entry explains it.${isLast ? ` The same is true of ${others} others.` : ''}`,
      advice: `Write an entry for it, or add it as an alias. It is also in ${listLocations(uses.slice(1))}.`,
    };
  });
}

function listLocations(locations: readonly SourceLocation[]): string {
  const shown = locations.slice(0, MOST_LOCATIONS).map(({ file, line }) => `${file}:${line}`);
  return [...new Set(shown)].join(', ') + (locations.length > MOST_LOCATIONS ? '…' : '');
}

/** What a glossary and the pages of a site are to each other: terms that no page uses, acronyms that no entry explains. */
import type { Element } from 'hast';
import type { Glossary } from '../../core/glossary.js';
import { compileMatcher } from '../../core/matcher/matcher.js';
import type { SourceLocation, Problem } from '../problems.js';
import type { Locate } from './lint.js';
import { readPage, type PageSource } from './page-text.js';

/** Fewer may be a name in passing. */
const OFTEN = 3;
/** What an editor may take on in one go. */
const MOST_ACRONYMS = 20;
const MOST_PLACES = 5;

/** Two to six capitals that are a word, or its plural. */
const ACRONYM = /(?<![\p{L}\p{N}_\p{M}-])\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}_\p{M}-]))/gu;
const ROMAN_NUMBER = /^[IVXL]+$/;

export function lintPages(
  glossary: Glossary,
  locate: Locate,
  pages: readonly PageSource[],
): readonly Problem[] {
  // An entry that must not be linked by itself may be used all the same.
  const entries = glossary.entries.map((entry) => ({ ...entry, match: { ...entry.match, auto: true } }));
  const match = compileMatcher({ entries });
  const used = new Set<string>();
  const acronyms = new Map<string, SourceLocation[]>();
  for (const page of pages) {
    const { runs, links } = readPage(page);
    for (const link of links) {
      const id = entryOf(link, glossary);
      if (id !== undefined) used.add(id);
    }
    for (const { text, locationOf: placeOf } of runs) {
      const found = match(text);
      for (const { id } of found) used.add(id);
      for (const { 0: acronym, index } of text.matchAll(ACRONYM)) {
        const isExplained = found.some(({ start, end }) => start <= index && index < end);
        if (isExplained || ROMAN_NUMBER.test(acronym) || glossary.find(acronym) !== undefined) continue;
        const places = acronyms.get(acronym) ?? [];
        acronyms.set(acronym, places);
        places.push(placeOf(index));
      }
    }
  }
  return [...unused(glossary, locate, used), ...unexplained(acronyms)];
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
        message: `No page uses "${term}".`,
        advice: 'Add the name that the pages use as an alias, or think about removing the entry.',
      },
    ];
  });
}

function unexplained(acronyms: ReadonlyMap<string, readonly SourceLocation[]>): readonly Problem[] {
  const often = [...acronyms]
    .filter(([, places]) => places.length >= OFTEN)
    .sort(
      ([one, places], [other, otherPlaces]) => otherPlaces.length - places.length || (one < other ? -1 : 1),
    );
  return often.slice(0, MOST_ACRONYMS).map(([acronym, places], index) => {
    const pages = new Set(places.map(({ file }) => file)).size;
    const on = pages === 1 ? 'one page' : `${pages} pages`;
    const others = often.length - MOST_ACRONYMS;
    const isLast = index === MOST_ACRONYMS - 1 && others > 0;
    return {
      ...(places[0] as SourceLocation),
      severity: 'warning',
      rule: 'unexplained-acronym',
      message: `"${acronym}" is used ${places.length} times on ${on}, and no entry explains it.${isLast ? ` So are ${others} others.` : ''}`,
      advice: `Write an entry for it, or add it as an alias. It is also in ${listPlaces(places.slice(1))}.`,
    };
  });
}

function listPlaces(places: readonly SourceLocation[]): string {
  const shown = places.slice(0, MOST_PLACES).map(({ file, line }) => `${file}:${line}`);
  return [...new Set(shown)].join(', ') + (places.length > MOST_PLACES ? '…' : '');
}

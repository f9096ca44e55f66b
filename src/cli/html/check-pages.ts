/**
 * Compares a glossary with the pages of a site: reports terms that no page uses, and acronyms that no entry
 * explains. Called by `glossary check --pages`.
 */
import type { Element } from 'hast';
import { createGlossary, type Glossary } from '../../core/glossary.js';
import { NOT_PROSE } from '../../core/linking/link-rules.js';
import type { Locate } from '../lints/lint.js';
import type { SourceLocation, Problem } from '../problems.js';
import { LineIndex } from '../sources/line-index.js';
import { langAt } from './language.js';
import { elementInMarked } from './marked.js';
import { MARK_ATTRIBUTE } from './marks.js';
import { attribute, elementsIn, parsePage, selfAndAncestors, type ParsedPage } from './page.js';
import { select } from './select.js';
import { nameOfTerm, piecesIn, termFinder, type FoundTerm } from './term-finder.js';
import { runsIn, type TextRun } from './text-runs.js';
import { TextSpans } from './text-spans.js';

/** A page of the site. */
export interface PageSource {
  readonly file: string;
  readonly text: string;
}

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
  const linked = createGlossary({ lang: glossary.lang, entries });
  const used = new Set<string>();
  const locations = new Map<string, SourceLocation[]>();
  for (const { file, text } of pages) {
    const page = parsePage(text);
    const spans = new TextSpans(page);
    const lines = new LineIndex(file, text);
    const unread = new Set(select(page, UNREAD));
    for (const id of namedIn(page, glossary, unread)) used.add(id);
    for (const { run, terms } of textsIn(page, linked, unread)) {
      for (const { id } of terms.flatMap(({ meant }) => meant)) used.add(id);
      for (const { 0: acronym, index } of run.text.matchAll(ACRONYM)) {
        const isExplained = terms.some(({ start, end }) => start <= index && index < end);
        if (isExplained || ROMAN_NUMBER.test(acronym) || glossary.find(acronym) !== undefined) continue;
        const [piece] = piecesIn(run, index, index + 1);
        if (piece === undefined || piece.isSkipped) continue;
        const known = locations.get(acronym) ?? [];
        locations.set(acronym, known);
        const at = { node: piece.node, offset: index - piece.start };
        const start = spans.find(at, { ...at, offset: at.offset + 1 })?.start;
        known.push(lines.locationAt(start ?? page.elements.get(run.block)?.start ?? 0));
      }
    }
  }
  return [...unused(glossary, locate, used), ...unexplained(locations)];
}

/** What is no text of the page: the index and what else prerender has written are the glossary's own. */
const UNREAD = `head, ${NOT_PROSE}, glossary-index, [${MARK_ATTRIBUTE}]:not(glossary-term)`;

/** A run, and the terms in it that are all in text of the page. */
interface PageText {
  readonly run: TextRun;
  readonly terms: readonly FoundTerm[];
}

/** The texts of a page, also those that get no links: a heading uses a term, too. */
function textsIn(page: ParsedPage, glossary: Glossary, unread: ReadonlySet<Element>): readonly PageText[] {
  const finders = new Map<string, (run: TextRun) => readonly FoundTerm[]>();
  const skipped = { anywhere: unread, inside: new Set<Element>() };
  // An article that links itself is not part of the text around it.
  const roots = select(page, 'body, glossary-autolink');
  return roots
    .flatMap((root) => runsIn(page, root, skipped))
    .map((run) => {
      const lang = langAt(page, run.block);
      const termsIn = finders.get(lang) ?? termFinder(page, glossary, lang);
      finders.set(lang, termsIn);
      const terms = termsIn(run).filter(({ pieces }) => !pieces.some(({ isSkipped }) => isSkipped));
      return { run, terms };
    });
}

/** The ids of the entries that elements and links of the page name. */
function namedIn(page: ParsedPage, glossary: Glossary, unread: ReadonlySet<Element>): readonly string[] {
  return [...elementsIn(page.tree)].flatMap((element) => {
    const id = entryOf(element, glossary);
    if (id === undefined) return [];
    const [, ...outer] = selfAndAncestors(page, element);
    return outer.some((around) => unread.has(around)) ? [] : [id];
  });
}

function entryOf(element: Element, glossary: Glossary): string | undefined {
  const isOurs = element.tagName.startsWith('glossary-');
  const ours = elementInMarked(element) ?? (isOurs ? element : undefined);
  const name = nameOfTerm(element) ?? (ours && attribute(ours, 'term'));
  if (name !== undefined) return glossary.find(name)?.id;
  const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
  return href === undefined ? undefined : glossary.findByUrl(href)?.id;
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

/**
 * What the console says about a glossary that could be loaded: entries that were skipped, and names that it lacks. Pages load
 * this file only where something is wrong (hints-on-demand.ts).
 */
import type { Problem } from '../core/check.js';
import type { Glossary } from '../core/glossary.js';
import { namesOf } from '../core/names-of.js';
import { nearestName } from '../core/nearest-name.js';
import { reportOnce } from './console.js';
import { isForOwner } from './owner.js';

/** How many problems of a bundle are written to the console; the command line lists all. */
const MOST_LISTED = 20;

/** How many missing names are looked for in all names of the glossary, which takes time. */
const MOST_LOOKS = 10;
let looks = 0;

/**
 * Lists the problems of a bundle, each with its place.
 *
 * @param where the URL of the bundle, or what in the page holds it
 */
export function reportProblems(where: string, problems: readonly Problem[]): void {
  const lines = problems.slice(0, MOST_LISTED).map(({ path, message }) => `\n  ${path}: ${message}`);
  if (problems.length > MOST_LISTED)
    lines.push(`\n  … and ${problems.length - MOST_LISTED} more: run "glossary check".`);
  reportOnce('warn', `Problems in ${where}: ${problems.length}.${lines.join('')}`);
}

/** Says that `glossary` has no entry for an element, and, to the owner of the page, which one may be meant. */
export function reportNoEntry(tag: string, term: string, glossary: Glossary): void {
  const message = `<${tag}>: the glossary has no entry "${term}".`;
  const proposes = isForOwner() && looks++ < MOST_LOOKS;
  const meant = proposes ? nearestName(term, namesOf(glossary)) : undefined;
  reportOnce('warn', meant === undefined ? message : `${message} Did you mean “${meant}”?`, message);
}

/** Says that a page loads no code for its `<glossary-provider>`. */
export function reportProvider(): void {
  reportOnce('warn', '<glossary-provider> is in the page, but no script defines it.');
}

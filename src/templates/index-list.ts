/**
 * All entries from A to Z, as plain links: letters to jump to, and a section for each. What `<glossary-index>` fills itself
 * with, and static pages hold.
 */
import type { Glossary } from '../core/glossary.js';
import { groupByLetter, type LetterGroup } from '../core/letters.js';
import type { Entry } from '../core/schema.js';
import { h, heading, type TreeElement } from '../core/tree.js';

export interface IndexListOptions {
  /** The level of the letters. */
  readonly headingLevel: number;
  /** Only the entries with this tag. */
  readonly tag?: string | undefined;
}

/** Empty when there are no entries. */
export function indexList(
  glossary: Glossary,
  { headingLevel, tag }: IndexListOptions,
): readonly TreeElement[] {
  const entries = glossary.entries.filter(({ tags }) => tag === undefined || tags?.includes(tag));
  const groups = groupByLetter(entries, glossary.lang);
  if (groups.length === 0) return [];
  return [navigation(groups), ...groups.map((group) => section(glossary, group, headingLevel))];
}

/** It is named by what it holds, which every reader understands: "A–Z". */
function navigation(groups: readonly LetterGroup[]): TreeElement {
  const items = groups.map(({ letter }) =>
    h('li', {}, h('a', { href: `#${encodeURIComponent(idOf(letter))}` }, letter)),
  );
  const label = [...new Set([groups[0]?.letter, groups.at(-1)?.letter])].join('–');
  return h('nav', { 'aria-label': label }, h('ul', {}, items));
}

function section(glossary: Glossary, { letter, entries }: LetterGroup, headingLevel: number): TreeElement {
  const items = entries.map((entry) => h('li', {}, link(glossary, entry), expansion(entry)));
  return h('section', { id: idOf(letter) }, heading(headingLevel, letter), h('ul', {}, items));
}

function link(glossary: Glossary, entry: Entry): TreeElement {
  return h('a', { href: glossary.urlOf(entry) ?? `#${encodeURIComponent(entry.id)}` }, entry.term);
}

function expansion({ expansion }: Entry): string | undefined {
  return expansion && ` (${expansion})`;
}

function idOf(letter: string): string {
  return `letter-${letter}`;
}

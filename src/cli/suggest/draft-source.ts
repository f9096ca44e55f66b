/**
 * Writes candidates as a source in YAML for an editor to go through: entries with what the pages say, and below them, commented
 * out, the names that no page explains. "glossary build" and "glossary check" read it as it is. Called by commands/suggest.ts.
 */
import { stringify } from 'yaml';
import { textMarkdown } from '../pages/markdown.js';
import type { SourceLocation } from '../problems.js';
import { kindOf, type Candidate } from './candidate.js';

const HEAD = `# A draft of a glossary, found in the pages of a site by "glossary suggest". The most used terms come first.
# Read each entry: correct the definition, which is a sentence of a page, or take the entry out.
`;

const UNEXPLAINED = `
  # The pages use these, and explain none of them. Take the "# " away from those that need an entry, and write it.
`;

/** Below an acronym: what it stands for does not say what it is. */
const TO_WRITE = '# definition: Write here what it is, and take the "# " away.';

export function toDraftSource(candidates: readonly Candidate[], lang: string): string {
  const isRepeated = (candidate: Candidate) => kindOf(candidate) === 'term';
  const explained = candidates.filter((candidate) => !isRepeated(candidate));
  const repeated = candidates.filter(isRepeated);
  const entries = explained.map(
    (candidate) => `\n${indent(`# ${whereabouts(candidate)}\n${entryOf(candidate)}`, '  ')}`,
  );
  const others = repeated.map(
    (candidate) => `\n${indent(`${whereabouts(candidate)}\n${entryOf(candidate)}`, '  # ')}`,
  );
  return [
    HEAD,
    `lang: ${lang}\n`,
    // Without an entry, the list is empty, and not missing.
    explained.length === 0 ? 'entries: []\n' : 'entries:\n',
    ...entries,
    ...(others.length === 0 ? [] : [UNEXPLAINED, ...others]),
    '\n',
  ].join('');
}

/** "docs/a.html:3, also b.html:7; 12 uses on 3 pages". */
function whereabouts({ found, also, uses, pages }: Candidate): string {
  const places = also.length === 0 ? '' : `, also ${also.map(placeOf).join(', ')}`;
  return `${placeOf(found)}${places}; ${count(uses, 'use')} on ${count(pages, 'page')}`;
}

function placeOf({ file, line }: SourceLocation): string {
  // A name of a file may hold anything, also the end of a comment.
  return `${file.replace(/\s+/g, ' ')}:${line}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function entryOf({ term, aliases, expansion, definition }: Candidate): string {
  const fields = {
    term,
    ...(aliases.length > 0 && { aliases }),
    ...(expansion !== undefined && { expansion }),
    // A definition in a source is Markdown.
    ...(definition !== undefined && { definition: textMarkdown(definition) }),
    ...(definition === undefined && expansion === undefined && { definition: '' }),
  };
  const entry = stringify([fields], { lineWidth: 0 }).trimEnd();
  return definition === undefined && expansion !== undefined ? `${entry}\n  ${TO_WRITE}` : entry;
}

function indent(text: string, margin: string): string {
  return text.replace(/^/gm, margin);
}

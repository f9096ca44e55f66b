/** Finds what a term means. Used by what opens cards, and by what tells known terms. */
import type { Glossary } from '../../core/glossary.js';
import type { Entry } from '../../core/schema.js';
import type { TermElement } from './term-element.js';

/** The entry for `term`, and others that its text may mean; empty if the glossary has none. */
export function entriesFor(glossary: Glossary, term: TermElement): readonly Entry[] {
  const name = term.term;
  const [entry = glossary.find(name), ...senses] = term.hasAttribute('term') ? [] : glossary.findAll(name);
  return entry === undefined ? [] : [entry, ...senses];
}

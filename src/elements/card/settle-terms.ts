/**
 * Finds the terms in a page that its glossary lacks, once something else has loaded that glossary: they are plain text then
 * before anybody points at them. Called by the script tag for a page whose articles it links. It loads nothing.
 */
import type { Glossary } from '../../core/glossary.js';
import { whenIdle } from '../../dom/document-ready.js';
import { findEntry } from './card-session.js';
import { entriesFor } from './term-entries.js';
import type { TermElement } from './term-element.js';

/** Terms with text whose glossary is the page's. */
const OF_PAGE = 'glossary-term:not(:empty, [src], [src] *, glossary-provider *)';

/** @param glossary the page's default */
export function settleTerms(glossary: Glossary): void {
  whenIdle(() => {
    for (const term of document.querySelectorAll<TermElement>(OF_PAGE))
      if ('becomeText' in term && entriesFor(glossary, term).length === 0) void findEntry(term);
  });
}

/**
 * Makes the terms that the page's glossary lacks plain text before anybody points at them, once something else has loaded that
 * glossary. Called by the script tag for a page whose articles it links. It loads nothing.
 */
import type { Glossary } from '../../core/glossary.js';
import { whenIdle } from '../../dom/document-ready.js';
import { findEntry } from './card-session.js';
import { missingTerms } from './missing-terms.js';

/** @param glossary the page's default */
export function settleTerms(glossary: Glossary): void {
  whenIdle(() => {
    for (const term of missingTerms(document, glossary)) void findEntry(term);
  });
}

/**
 * Finds the terms in a page that its glossary lacks. Used by settle-terms.ts for readers, and by embed/hints/term-hints.ts for
 * the owner of the page. It loads and changes nothing.
 */
import type { Glossary } from '../../core/glossary.js';
import type { TermElement } from './term-element.js';

/** The terms with text whose glossary is the page's. */
export function termsOfPage(root: ParentNode): readonly TermElement[] {
  const terms = root.querySelectorAll<TermElement>(
    'glossary-term:not(:empty, [src], [src] *, glossary-provider *)',
  );
  return [...terms];
}

/** Those of them that have no entry in `glossary`, the page's default. */
export function missingTerms(root: ParentNode, glossary: Glossary): readonly TermElement[] {
  // Another library may have an element of this name.
  return termsOfPage(root).filter((term) => 'becomeText' in term && glossary.find(term.term) === undefined);
}

/**
 * Names the terms in a page that its glossary lacks, before anybody points at them. Used by check-page.ts. It loads the glossary,
 * which a page otherwise does when a card is likely to open.
 */
import { reportNoEntry } from '../../dom/glossary-hints.js';
import { defaultUrl } from '../../dom/page-registry.js';
import { missingTerms, termsOfPage } from '../../elements/card/missing-terms.js';

/** Names each term without an entry, and makes it plain text, as it becomes when its card should open. */
export async function checkTerms(root: ParentNode): Promise<void> {
  const url = defaultUrl();
  if (url === undefined || termsOfPage(root).length === 0) return;
  await customElements.whenDefined('glossary-term');
  // The file of terms has it. It reports a failure itself.
  const { loadGlossary } = await import('../../dom/loading/load.js');
  const glossary = await loadGlossary(url);
  for (const term of missingTerms(root, glossary)) {
    term.becomeText();
    reportNoEntry('glossary-term', term.term, glossary);
  }
}

// A stranger's project: the package test compiles this against the packed tarball, never against src.
import { createGlossary, GlossaryTerm, loadGlossary, type Bundle, type Glossary } from 'glossary-elements';
import { createGlossary as createInNode } from 'glossary-elements/core';
import { GlossaryTerm as SameTerm } from 'glossary-elements/elements/glossary-term';
import 'glossary-elements/define';
import 'glossary-elements/define/glossary-term';
import 'glossary-elements/embed';

const bundle: Bundle = { entries: [{ id: 'api', term: 'API', definition: 'A contract.' }] };
export const glossary: Glossary = createGlossary(bundle);
export const same: typeof createGlossary = createInNode;
export const classes: (typeof GlossaryTerm)[] = [GlossaryTerm, SameTerm];
export const loaded: Promise<Glossary> = loadGlossary('/glossary.json');

const term = document.querySelector('glossary-term');
if (term) {
  term.open = true;
  term.addEventListener('glossary-term-open', (event) => event.preventDefault());
}
document.addEventListener('faq-item-toggled', ({ itemId, open }) => [itemId, open]);

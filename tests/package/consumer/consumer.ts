// A stranger's project: the package test compiles this against the packed tarball, never against src.
import {
  autolink,
  compileMatcher,
  createGlossary,
  GlossaryAutolink,
  GlossaryTerm,
  loadGlossary,
  type Autolinking,
  type AutolinkOptions,
  type AutolinkRule,
  type Bundle,
  type Candidate,
  type Glossary,
  type Match,
} from 'glossary-elements';
import { compileMatcher as compileInNode, createGlossary as createInNode } from 'glossary-elements/core';
import { GlossaryTerm as SameTerm } from 'glossary-elements/elements/glossary-term';
import 'glossary-elements/define';
import 'glossary-elements/define/glossary-term';
import 'glossary-elements/embed';
import 'glossary-elements/glossary.css';

const bundle: Bundle = { entries: [{ id: 'api', term: 'API', definition: 'A contract.' }] };
export const glossary: Glossary = createGlossary(bundle);
export const same: typeof createGlossary = createInNode;
export const classes: (typeof GlossaryTerm)[] = [GlossaryTerm, SameTerm];
export const loaded: Promise<Glossary> = loadGlossary('/glossary.json');

export const matches: readonly Match[] = compileMatcher(glossary)('An API.');
export const found: string[] = compileInNode(glossary)('An API.').map(({ start, end, id }) =>
  id.slice(start, end),
);

const options: AutolinkOptions = { limit: 'section', max: 5, skip: '.intro', explain: true };
const linking: Autolinking = autolink(document.body, glossary, options);
export const refused: (AutolinkRule | undefined)[] = linking.report.map(({ rule }: Candidate) => rule);
export const done: Promise<void> = linking.done;
linking.undo();
// As attributes give it: any string, or nothing.
const { limit, max, skip } = document.body.dataset;
autolink(document.body, glossary, { limit, max, skip });

const article = new GlossaryAutolink();
article.limit = 'all';
article.max = 3;
article.addEventListener('glossary-autolinked', ({ added, total }) => added + total);
document.querySelector('glossary-autolink')?.toggleAttribute('disabled', true);

const term = document.querySelector('glossary-term');
if (term) {
  term.open = true;
  term.addEventListener('glossary-term-open', (event) => event.preventDefault());
}
document.addEventListener('faq-item-toggled', ({ itemId, open }) => [itemId, open]);
window.addEventListener('glossary-term-opened', ({ entry, trigger }) => [entry.term, trigger]);

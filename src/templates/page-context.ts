/** How rich text is shown in a page (not in a card): a link to an entry keeps its link and gains its card. */
import type { Glossary } from '../core/glossary.js';
import type { RichTextContext } from './rich-text.js';
import { h } from '../core/tree.js';

/** What templates for the page share; `src` is handed on to the terms inside, when the element has its own. */
export interface PageOptions {
  readonly headingLevel: number;
  readonly src?: string | undefined;
}

export function pageContext(glossary: Glossary, { headingLevel, src }: PageOptions): RichTextContext {
  return {
    headingLevel,
    entryOf: (url) => glossary.findByUrl(url),
    entryLink: (entry, href, content) =>
      h('glossary-term', { term: entry.id, src }, h('a', { href }, content)),
  };
}

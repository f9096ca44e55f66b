/** How rich text is shown in a page (not in a card): links to entries become `<glossary-term>`s. */
import type { Glossary } from '../core/glossary.js';
import type { RichTextContext } from './rich-text.js';
import { h } from '../core/tree.js';

/** The options that all templates for a page have in common. */
export interface PageOptions {
  /** Level of the heading above the content. */
  readonly headingLevel: number;
  /** The `src` of the element that shows the content, if it has one. The terms inside get the same. */
  readonly src?: string | undefined;
}

export function pageContext(glossary: Glossary, { headingLevel, src }: PageOptions): RichTextContext {
  return {
    headingLevel,
    resolve: (url) => glossary.resolve(url),
    entryOf: (url) => glossary.findByUrl(url),
    entryLink: (entry, href, content) =>
      h('glossary-term', { term: entry.id, src }, h('a', { href }, content)),
  };
}

/**
 * How rich text is shown in a page (not in a card): links to entries become `<glossary-term>`s. An entry without a page is a
 * term without a link, so that no link leads nowhere.
 */
import type { Glossary } from '../core/glossary.js';
import { fragmentOfDefinition } from '../core/index-ids.js';
import type { RichTextContext } from './rich-text.js';
import { h } from '../core/tree.js';

/** The options that all templates for a page have in common. */
export interface PageOptions {
  /** Level of the heading above the content. */
  readonly headingLevel: number;
  /** The `src` of the element that shows the content, if it has one. The terms inside get the same. */
  readonly src?: string | undefined;
  /** Whether the page shows the definitions of all entries, so that links can lead to them. Default: false. */
  readonly definitions?: boolean | undefined;
}

export function pageContext(
  glossary: Glossary,
  { headingLevel, src, definitions = false }: PageOptions,
): RichTextContext {
  return {
    headingLevel,
    resolve: (url) => glossary.resolve(url),
    entryOf: (url) => glossary.findByUrl(url),
    entryLink: (entry, url, content) => {
      // In a bundle, a fragment stands for an entry, whatever page it has.
      const page = url === undefined || url.startsWith('#') ? glossary.urlOf(entry) : url;
      const href = page ?? (definitions ? fragmentOfDefinition(entry.id) : undefined);
      return h(
        'glossary-term',
        { term: entry.id, src },
        href === undefined ? content : h('a', { href }, content),
      );
    },
  };
}

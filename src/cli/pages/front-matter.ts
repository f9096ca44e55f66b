/**
 * The front matter of a Markdown page, for generators that take the pages as their own. Hugo and Docusaurus both know
 * `title`, `description`, `keywords` and `tags`, and both take the address from the name of the folder. There is no `slug`:
 * Hugo puts it in place of the folder's name, Docusaurus behind it. Pure; called by pages.ts.
 */
import { stringify } from 'yaml';
import type { Entry } from '../../core/schema.js';

/** @param description plain text, in one line */
export function frontMatter(
  { term, expansion, aliases = [], tags = [] }: Entry,
  folder: string,
  description: string,
): string {
  const keywords = [...new Set([...(expansion === undefined ? [] : [expansion]), ...aliases])].filter(
    Boolean,
  );
  const fields = {
    title: term,
    ...(description !== '' && { description }),
    ...(keywords.length > 0 && { keywords }),
    ...(tags.length > 0 && { tags }),
    // Docusaurus takes Markdown for MDX, where "{" begins code.
    mdx: { format: 'md' },
    // Docusaurus takes digits in front for a position, and drops them from the address.
    ...(/^\d/.test(folder) && { parse_number_prefixes: false }),
  };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n`;
}

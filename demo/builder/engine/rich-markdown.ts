/** Writes a rich text of a bundle as Markdown, for the form. to-form.ts loads it when the user asks for that. Pure. */
import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { plainText, toNodes } from '../../../src/core/rich-text.js';
import type { RichText } from '../../../src/core/schema.js';

export function richMarkdown(text: RichText): string {
  const children = [...toNodes(text)] as unknown as RootContent[];
  try {
    return toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-' }).trim();
  } catch {
    // A bundle may have nodes that Markdown does not know. What is shown of them is their text, too.
    return plainText(text);
  }
}

/**
 * Colours the snippets that are written into the pages of the site, as those of the documentation are. Their language is
 * named by a class, `<code class="language-html">`. Pure; site.ts calls it when it finishes a page.
 */
import { toHtml } from 'hast-util-to-html';
import { highlight } from './docs/highlight.js';

const SNIPPET = /(<code class="language-(\w+)">)([^]*?)(<\/code>)/g;
const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** The page with its snippets in colours. */
export function highlightSnippets(page: string): string {
  return page.replace(SNIPPET, (_, start: string, language: string, code: string, end: string) => {
    const text = code.replace(/&(lt|gt|quot|amp);/g, (__, name: string) => CHARACTERS[name] as string);
    return start + toHtml({ type: 'root', children: highlight(text, language) }) + end;
  });
}

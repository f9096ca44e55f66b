/**
 * Finishes the code that is written into the pages of the site, as that of the documentation is. The language of a snippet
 * is named by a class, `<code class="language-html">`. Pure; site.ts calls it when it finishes a page.
 */
import { toHtml } from 'hast-util-to-html';
import { wholeWords } from './docs/code-words.js';
import { text } from './docs/hast.js';
import { highlight } from './docs/highlight.js';

const CODE = /(<code(?: class="language-(\w+)")?>)([^<]*)(<\/code>)/g;
const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** The page with its snippets in colours, and with the words of all code whole. */
export function finishCode(page: string): string {
  return page.replace(CODE, (_, start: string, language: string | undefined, code: string, end: string) => {
    const plain = code.replace(/&(lt|gt|quot|amp);/g, (__, name: string) => CHARACTERS[name] as string);
    const children = language ? highlight(plain, language) : wholeWords([text(plain)]);
    return start + toHtml({ type: 'root', children }) + end;
  });
}

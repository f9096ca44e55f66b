/**
 * Keeps the words of code whole when the site is built: browsers break lines after hyphens, and "init -" is no option. Pure;
 * highlight.ts, html.ts and snippets.ts call it; styles/text.css has the class.
 */
import type { ElementContent } from 'hast';
import { element, text } from './hast.js';

/** Behind a slash of an address or a path, a line may end. */
const SLASH = /(?<=\p{L}\/)(?=[\w-])/u;
const HYPHENATED = /([^\s/]*-[^\s/]*)/;
/** As much as fits in a line of a phone. */
const FITS = 30;

/** The nodes with a `<span class="word">` around each word that a browser would break, and a `<wbr>` where it may. */
export function wholeWords(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent | ElementContent[] => {
    if (node.type === 'text') return wordsOf(node.value);
    return node.type === 'element' ? { ...node, children: wholeWords(node.children) } : node;
  });
}

function wordsOf(code: string): ElementContent[] {
  return code.split(SLASH).flatMap((piece, at) => [
    ...(at > 0 ? [element('wbr')] : []),
    ...piece
      .split(HYPHENATED)
      .filter((part) => part !== '')
      .map((part) => {
        const isWhole = part.includes('-') && part.length <= FITS;
        return isWhole ? element('span', { className: ['word'] }, [text(part)]) : text(part);
      }),
  ]);
}

/**
 * Keeps the words of code whole when the site is built: browsers break lines after hyphens, and "init -" is no option. Pure;
 * highlight.ts, html.ts and snippets.ts call it; styles/text.css has the class.
 */
import type { ElementContent } from 'hast';
import { element, text } from './hast.js';

/** With a hyphen in it; slashes of addresses and paths may end a line. */
const HYPHENATED = /([^\s/]*-[^\s/]*)/;
/** As much as fits in a line of a phone. */
const FITS = 30;

/** The nodes with a `<span class="word">` around each word that a browser would break. */
export function wholeWords(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent | ElementContent[] => {
    if (node.type === 'text') return wordsOf(node.value);
    return node.type === 'element' ? { ...node, children: wholeWords(node.children) } : node;
  });
}

function wordsOf(code: string): ElementContent[] {
  const parts = code.split(HYPHENATED).filter((part) => part !== '');
  return parts.map((part) =>
    part.includes('-') && part.length <= FITS
      ? element('span', { className: ['word'] }, [text(part)])
      : text(part),
  );
}

/**
 * Reads the text of an element, with a blank between neighbouring blocks, which `textContent` lacks. Unlike
 * `innerText`, it includes hidden text. Used by FAQ elements.
 */

const BLOCKS = 'address,blockquote,br,dd,div,dt,figcaption,h1,h2,h3,h4,h5,h6,hr,li,p,pre,section,td,th,tr';

/** What is no text, and the links to themselves that site generators put into headings. */
const UNREAD = 'script, style, template, [aria-hidden=true]';

/** The text of `node` with single blanks. */
export function readableText(node: Node): string {
  return read(node)
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
}

function read(node: Node): string {
  // Not `instanceof`: another document has classes of its own.
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).matches(UNREAD)) return '';
  const inside = [...node.childNodes].map(read).join('');
  return (node as Element).matches(BLOCKS) ? ` ${inside} ` : inside;
}

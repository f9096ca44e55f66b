/** Cuts a text for a teaser or a description. Used by the templates and by `glossary pages`. */

/** A text ends between words, unless its last word has more characters than this: text without spaces ends anywhere. */
const LONGEST_WORD = 30;

/** `text`, if it has at most `length` characters; else its beginning, without punctuation at the end, and "…": as many together. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const most = length - 1;
  const space = text.lastIndexOf(' ', most);
  const end = space > Math.max(0, most - LONGEST_WORD) ? space : most;
  return `${text.slice(0, end).replace(/[\p{P}\s\ud800-\udbff]+$/u, '')}…`;
}

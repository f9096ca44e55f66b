/** Turns single values of a record into those of a bundle: texts, lists in one text, links. Used by record-draft.ts. */
import { isFields } from './values.js';

/** `aliases: a, b`; a comma between digits belongs to a number. Who means one name with a comma writes a list of one. */
export const COMMA = /\s*(?:(?<!\d),|,(?!\d)|[;，；、])\s*/;

/**
 * What stands for a URL in a list of related things: a scheme, a path from somewhere, or the name of a file or folder. All
 * else is a name, also "TCP/IP" and "A/B test".
 */
export const URL_LIKE =
  /^\s*(?:[a-z][a-z\d+.-]*:\S|[/#?]|\.\.?\/|www\.)|^\S+(?:\/|\.[a-z]{2,5}(?:[?#]\S*)?)\s*$/i;

/** A link with the names of our fields. */
export function renameLink(link: unknown): unknown {
  if (!isFields(link)) return link;
  const { name, text, href, link: address, title = name ?? text, url = href ?? address, ...others } = link;
  return { title, url, ...others };
}

/** Converts numbers and booleans, which may be terms, to text; the check reports values of other types. */
export function toText(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value.trim() : value;
}

/** A name in a cell of several lines is one name. */
export function toLine(value: unknown): unknown {
  const text = toText(value);
  return typeof text === 'string' ? text.replace(/\s*[\r\n]+\s*/g, ' ') : text;
}

/**
 * The values in a text of a list.
 *
 * @param separator what stands between them; `undefined` if the text is one value
 */
export function splitText(item: unknown, separator: RegExp | undefined): readonly unknown[] {
  const text = toText(item);
  if (typeof text !== 'string') return [text];
  const pieces = separator === undefined ? [text] : text.split(separator);
  const trimmed = pieces.map((piece) => piece.trim());
  return trimmed.includes('') ? trimmed.filter((piece) => piece !== '') : trimmed;
}

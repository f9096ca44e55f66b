/** Inserts elements at the end of the head of a page. Used by json-ld.ts and preload.ts. */
import type { Edit, Insertion } from './edits.js';
import { elementsIn, type ParsedPage } from './page.js';

/**
 * Inserts `elements` (HTML) before the end tag of the head; `undefined` if the file has none. If the end tag has its own
 * line, each element gets one, too, with the same indentation.
 */
export function insertIntoHead(page: ParsedPage, elements: readonly string[]): Insertion | undefined {
  const { source } = page;
  const head = [...elementsIn(page.tree)].find(({ tagName }) => tagName === 'head');
  const at = head && page.elements.get(head)?.closing?.start;
  if (at === undefined) return undefined;
  const line = /(?:^|[\r\n])([ \t]*)$/.exec(source.slice(0, at));
  const eol = /\r?\n/.exec(source)?.[0] ?? '\n';
  const between = line === null ? '' : `${eol}${line[1]}`;
  return { at, html: elements.map((element) => element + between).join('') };
}

/** Where problems report what stands in the head. */
export const HEAD_LOCATION: Edit['location'] = { line: 1, column: 1 };

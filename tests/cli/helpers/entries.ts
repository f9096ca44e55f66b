/** Entries as short lines, for tests that compare what a file holds. */
import { plainText } from '../../../src/core/rich-text.js';
import { read, type Files, type Options } from './sources.js';

/** Each entry as "id | term | definition | body", with its other fields; texts without markup. */
export function entriesIn(files: Files, options: Options = {}): readonly string[] {
  return read(files, options).bundle.entries.map(({ id, term, definition, body, ...others }) => {
    const texts = [id, term, plainText(definition), ...(body === undefined ? [] : [plainText(body)])];
    const fields = Object.keys(others).length === 0 ? '' : ` ${JSON.stringify(others)}`;
    return texts.join(' | ').replace(/\s*\n+\s*/g, ' / ') + fields;
  });
}

/** The URLs of the links in an entry's texts. */
export function urlsIn(text: unknown): readonly string[] {
  if (Array.isArray(text)) return text.flatMap(urlsIn);
  if (typeof text !== 'object' || text === null) return [];
  const { type, url, children } = text as { type?: string; url?: string; children?: unknown };
  return [...(type === 'link' && url !== undefined ? [url] : []), ...urlsIn(children)];
}

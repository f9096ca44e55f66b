/**
 * Links to entries by their names: what a reader makes of `[[API]]`, {term}`API` and "See also: API", before
 * the entries are known. The URLs are ours and never reach a bundle: entry-links.ts resolves them.
 */
import { decode } from '../../core/url.js';

/** The author names an entry: a warning says when there is none. */
const STATED = 'glossary-entry:';
/** A text that may be the name of an entry. */
const POSSIBLE = 'glossary-maybe:';

export interface EntryReference {
  readonly name: string;
  readonly isStated: boolean;
}

/** The URL of a link to the entry that is called `name`. */
export function referenceUrl(name: string, isStated = true): string {
  const encoded = encodeURIComponent(name.trim()).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  return (isStated ? STATED : POSSIBLE) + encoded;
}

/** What `url` refers to, if {@link referenceUrl} has made it. */
export function readReference(url: string): EntryReference | undefined {
  const scheme = [STATED, POSSIBLE].find((start) => url.startsWith(start));
  if (scheme === undefined) return undefined;
  return { name: decode(url.slice(scheme.length)), isStated: scheme === STATED };
}

/** A link to the entry `name`, as Markdown. */
export function referenceMarkdown(name: string, text: string): string {
  return `[${text.trim().replace(/[[\]]/g, '\\$&')}](${referenceUrl(name)})`;
}

/** What is said of taking the terms of the sources into the form: why it is refused, and what is not in the form then. Pure. */
import { MOST_ENTRIES, type ReadResult } from './engine/index.js';

/** More names than these, nobody reads. */
const MOST_NAMED = 8;

/** Why the terms stay in their sources, as a sentence; `undefined` if the form can take them. */
export function takeOverRefusal({ problems, entries }: ReadResult): string | undefined {
  if (problems.some(({ severity }) => severity === 'error'))
    return 'Repair the errors first: what cannot be read would be lost.';
  if (entries > MOST_ENTRIES)
    return `The form takes up to ${MOST_ENTRIES} terms, and there are ${entries}. Change them in the text.`;
  return undefined;
}

/** The columns and fields that no entry has, `colour, size`: what they hold is not known. Empty if there are none. */
export function columnsLeftOut({ unknown }: Pick<ReadResult, 'unknown'>): string {
  const names = unknown.slice(0, MOST_NAMED).map(({ name }) => name);
  const others = unknown.length - names.length;
  return names.join(', ') + (others > 0 ? ` and ${others} more` : '');
}

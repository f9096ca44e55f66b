/**
 * Reports acronyms whose definition is only what they stand for: the card then explains nothing. One message names all,
 * because a list of acronyms may have hundreds.
 */
import { fold, isAcronym } from '../../core/fold.js';
import { plainText } from '../../core/rich-text.js';
import type { Entry } from '../../core/schema.js';
import { startOfLongForm } from '../sources/long-form.js';
import type { Lint } from './lint.js';

/** A longer text says more than what the letters stand for. */
const LONGEST = 100;

export const onlyExpanded: Lint = ({ entries }, locate) => {
  const found = entries.flatMap((entry, index) => (isOnlyExpanded(entry) ? [{ entry, index }] : []));
  const [first, ...others] = found;
  if (first === undefined) return [];
  const { term, definition } = first.entry;
  const more = others.length === 0 ? '' : ` The same is true of ${others.length} more.`;
  return [
    {
      ...locate(['entries', first.index, 'definition']),
      severity: 'warning',
      rule: 'only-expansion',
      message: `The definition of "${term}" is only what the letters stand for, "${plainText(definition)}".${more}`,
      advice:
        'Keep that in the field "expansion", and write one sentence as "definition": what it is, and what it is for.',
    },
  ];
};

/** Whether the definition is only what the letters of the term stand for, which may be in another language. */
export function isOnlyExpanded({ term, definition, expansion }: Entry): boolean {
  const text = plainText(definition)
    .replace(/[.!\s]+$/, '')
    .trim();
  if (text === '' || text.length > LONGEST) return false;
  if (expansion !== undefined && fold(text) === fold(expansion)) return true;
  return term.length > 1 && isAcronym(term) && startOfLongForm(term, text) === 0;
}

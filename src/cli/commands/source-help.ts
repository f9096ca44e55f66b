/** The end of the help of the commands with sources: our fields, the names that are known for them, examples. Pure. */
import { ENTRY_FIELDS } from '../sources/field-names.js';

/** How many other names of a field are listed; the others are found as easily without the list. */
const MOST_NAMES = 5;

export function sourceHelp(examples: readonly string[]): string {
  const fields = [...ENTRY_FIELDS].map(([field, { names }]) => {
    const others = names.slice(1, MOST_NAMES + 1).join(', ');
    const more = names.length > MOST_NAMES + 1 ? ', …' : '';
    return `  ${field.padEnd(20)}${others === '' ? '' : ` also ${others}${more}`}`;
  });
  return [
    '',
    'Fields of an entry, and other names that sources may have for them, in any case:',
    ...fields.map((line) => line.trimEnd()),
    'Words of some forty languages are known, too, such as définition, Erklärung',
    'Name any other with --map, such as --map term=lemma,definition=sense',
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
  ].join('\n');
}

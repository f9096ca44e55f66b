/**
 * Guesses which column or field holds what, by its values, for a message that proposes `--map`. Called where messages are made;
 * nothing is read by these guesses.
 */

export interface Column {
  readonly name: string;
  /** Some of its values, of whatever type. */
  readonly values: readonly unknown[];
}

/** How many names a message lists. */
const LISTED = 12;

/** `"A", "B"`, of many only the first. */
export function listOf(names: readonly string[]): string {
  const shown = names.slice(0, LISTED).map((name) => `"${name}"`);
  return `${shown.join(', ')}${names.length > LISTED ? ` and ${names.length - LISTED} more` : ''}`;
}

/** `--map term=Name --map definition=Text`: the likely columns for the `fields`. The definition is the longest text. */
export function mapOption(columns: readonly Column[], fields: readonly string[]): string {
  const byLength = [...columns].sort((one, other) => lengthOf(other) - lengthOf(one));
  const [longest] = byLength;
  const others = columns.filter((column) => column !== longest);
  const named =
    others.find(({ values }) => values.every((value) => /\p{L}/u.test(String(value)))) ?? others[0];
  const likely = (field: string) => (field === 'definition' || named === undefined ? longest : named);
  return fields.map((field) => `--map ${field}=${quoted(likely(field)?.name ?? 'NAME')}`).join(' ');
}

function lengthOf({ values }: Column): number {
  const texts = values.filter((value) => typeof value === 'string');
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
}

/** A name as it is written in a command. */
function quoted(name: string): string {
  return /^[\p{L}\p{N}_-]+$/u.test(name) ? name : `"${name}"`;
}

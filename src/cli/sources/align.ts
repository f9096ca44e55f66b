/**
 * From a character of a value back to where the file writes it, when the file writes it otherwise: escaped, quoted,
 * indented or folded. Used by the readers of YAML, JSON and CSV for the places of problems only, so where the two
 * cannot be brought together it answers with the last place that is certain.
 */

/** How a file may write a character other than as itself. */
export interface Writing {
  /** A backslash starts an escape (JSON, double-quoted YAML). */
  readonly hasEscapes?: boolean;
  /** This quote is written twice (CSV, single-quoted YAML). */
  readonly doubled?: string;
}

const ESCAPE = /\\(?:u[\da-f]{4}|U[\da-f]{8}|x[\da-f]{2}|\r?\n[ \t]*|[^])/iy;
const SPACE = /\s/;

/** Where in `raw` the character of `value` at `offset` is written. White space may differ, all else must not. */
export function offsetInRaw(raw: string, value: string, offset: number, writing: Writing = {}): number {
  let at = 0;
  let last = 0;
  for (let index = 0; index <= offset && index < value.length; index++) {
    const wanted = value[index] as string;
    if (SPACE.test(wanted)) {
      last = at;
      if (raw[at] === wanted) at++;
      else if (writing.hasEscapes === true && raw[at] === '\\') at += escapeLength(raw, at);
      continue;
    }
    while (at < raw.length && SPACE.test(raw[at] as string)) at++;
    if (at >= raw.length) return last;
    const isEscape = writing.hasEscapes === true && raw[at] === '\\';
    if (!isEscape && raw[at] !== wanted) return last;
    last = at;
    if (isEscape) at += escapeLength(raw, at);
    else at += wanted === writing.doubled && raw[at + 1] === wanted ? 2 : 1;
  }
  return last;
}

function escapeLength(raw: string, at: number): number {
  ESCAPE.lastIndex = at;
  return ESCAPE.exec(raw)?.[0].length ?? 1;
}

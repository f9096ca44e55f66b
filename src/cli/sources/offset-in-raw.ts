/**
 * From a character of a value back to where the file writes it, when the file writes it otherwise: escaped, quoted,
 * indented or folded. Used by the readers of YAML, JSON and CSV for the places of problems only, so where the two
 * cannot be brought together it answers with the last place that is certain.
 */

/** How a file may write a character other than as itself. */
export interface Escaping {
  /** A backslash starts an escape (JSON, double-quoted YAML). */
  readonly hasEscapes?: boolean;
  /** This quote is written twice (CSV, single-quoted YAML). */
  readonly doubled?: string;
}

const ESCAPE = /\\(?:u[\da-f]{4}|U[\da-f]{8}|x[\da-f]{2}|[^])/iy;
/** White space, and in escaped texts a line that goes on. */
const SPACES = /\s*/y;
const SPACES_AND_BREAKS = /(?:\s|\\\r?\n)*/y;
const SPACE = /\s/;

/** Where in `raw` the character of `value` at `offset` is written. White space may differ, all else must not. */
export function offsetInRaw(raw: string, value: string, offset: number, writing: Escaping = {}): number {
  let at = 0;
  let last = 0;
  for (let index = 0; index <= offset && index < value.length; index++) {
    const wanted = value[index] as string;
    if (SPACE.test(wanted)) {
      last = at;
      if (raw[at] === wanted) at++;
      else if (writing.hasEscapes === true && raw[at] === '\\') at += lengthOf(ESCAPE, raw, at);
      continue;
    }
    at += lengthOf(writing.hasEscapes === true ? SPACES_AND_BREAKS : SPACES, raw, at);
    if (at >= raw.length) return last;
    const isEscape = writing.hasEscapes === true && raw[at] === '\\';
    if (!isEscape && raw[at] !== wanted) return last;
    last = at;
    if (isEscape) at += lengthOf(ESCAPE, raw, at);
    else at += wanted === writing.doubled && raw[at + 1] === wanted ? 2 : 1;
  }
  return last;
}

function lengthOf(pattern: RegExp, raw: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(raw)?.[0].length ?? 0;
}

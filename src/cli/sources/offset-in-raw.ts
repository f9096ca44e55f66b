/**
 * Finds where a file writes a character of a value. The file may escape, quote, indent or fold the value, so
 * offsets differ. The readers of YAML, JSON and CSV call this only to locate problems, so a location that is
 * a little too early is good enough where file and value cannot be aligned.
 */

/** How a file may write a character, other than as itself. */
export interface Escaping {
  /** A backslash starts an escape (JSON, double-quoted YAML). */
  readonly hasEscapes?: boolean;
  /** The quote that the file writes twice (CSV, single-quoted YAML). */
  readonly doubled?: string;
}

const ESCAPE = /\\(?:u[\da-f]{4}|U[\da-f]{8}|x[\da-f]{2}|[^])/iy;
const SPACES = /\s*/y;
/** In escaped texts, a backslash at the end of a line continues the line. */
const SPACES_AND_BREAKS = /(?:\s|\\\r?\n)*/y;
const SPACE = /\s/;

/**
 * The offset in `raw` of the character at `offset` of `value`. White space may differ. At the first other
 * difference, the result is the offset of the last character that matched.
 */
export function offsetInRaw(raw: string, value: string, offset: number, escaping: Escaping = {}): number {
  let at = 0;
  let last = 0;
  for (let index = 0; index <= offset && index < value.length; index++) {
    const wanted = value[index] as string;
    if (SPACE.test(wanted)) {
      last = at;
      if (raw[at] === wanted) at++;
      else if (escaping.hasEscapes === true && raw[at] === '\\') at += lengthOf(ESCAPE, raw, at);
      continue;
    }
    at += lengthOf(escaping.hasEscapes === true ? SPACES_AND_BREAKS : SPACES, raw, at);
    if (at >= raw.length) return last;
    const isEscape = escaping.hasEscapes === true && raw[at] === '\\';
    if (!isEscape && raw[at] !== wanted) return last;
    last = at;
    if (isEscape) at += lengthOf(ESCAPE, raw, at);
    else at += wanted === escaping.doubled && raw[at + 1] === wanted ? 2 : 1;
  }
  return last;
}

function lengthOf(pattern: RegExp, raw: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(raw)?.[0].length ?? 0;
}

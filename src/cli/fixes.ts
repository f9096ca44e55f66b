/**
 * Repairs the text of a source where a problem has only one right answer. A lint says what stands at a location and
 * what should; the text is changed only if it really stands there, whatever the format is. Called by
 * commands/fix-sources.ts. Pure.
 */
/**
 * A location in a file. Lines and columns count from 1, columns in UTF-16 code units, as text editors count
 * them.
 */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Fix extends SourceLocation {
  /** The value that stands at the location: an item of a list, or the field of the value there for `rename`. */
  readonly found: string;
  /** What it becomes; without it, the item is removed from its list. */
  readonly replacement?: string;
  /** Whether `found` is the name of the field. */
  readonly isField?: true;
}

export interface Fixed {
  readonly text: string;
  readonly applied: readonly Fix[];
}

/**
 * Whether `file` can be changed: it is a text on the disk, no workbook, and nothing that a server or standard input sent
 * (commands/standard-input.ts gives it this name).
 */
export function isFixable(file: string): boolean {
  return !/^https?:|^stdin\.\w+$|\.xls[xm](?: \(|$)/i.test(file);
}

type Range = readonly [start: number, end: number];

/** @param fixes all of one file; those whose text is not found are left out */
export function applyFixes(text: string, fixes: readonly Fix[]): Fixed {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length)];
  const offsetOf = ({ line, column }: Fix) => (starts[line - 1] ?? text.length) + column - 1;
  const applied: Fix[] = [];
  let changed = text;
  // From the end, so that offsets in front of a change stay right.
  for (const fix of [...fixes].sort((one, other) => offsetOf(other) - offsetOf(one))) {
    const range = fix.isField
      ? isTable(fix)
        ? findItem(changed, offsetOf(fix), fix)
        : findField(changed, offsetOf(fix), fix.found)
      : findItem(changed, offsetOf(fix), fix);
    const whole =
      range !== undefined && fix.replacement === undefined ? withSeparator(changed, range, fix) : range;
    if (whole === undefined) continue;
    changed = changed.slice(0, whole[0]) + (fix.replacement ?? '') + changed.slice(whole[1]);
    applied.unshift(fix);
  }
  return { text: changed, applied };
}

function isTable({ file }: Fix): boolean {
  return /\.[ct]sv$/i.test(file);
}

/** The name of the field of the value at `offset`, or the name at `offset` if the value is a list or an object. */
function findField(text: string, offset: number, name: string): Range | undefined {
  const before = new RegExp(`(["']?)${escape(name)}\\1\\s*:\\s*$`).exec(
    text.slice(Math.max(0, offset - 300), offset),
  );
  const start = before === null ? offset : offset - before[0].length;
  const here = new RegExp(`(["']?)${escape(name)}(?=\\1\\s*:)`, 'y');
  here.lastIndex = start;
  const match = here.exec(text);
  return match === null ? undefined : [match.index + (match[1] ?? '').length, here.lastIndex];
}

/** The item without its quotes. A cell of a table may have other items before it. */
function findItem(text: string, offset: number, fix: Fix): Range | undefined {
  const earlier = isTable(fix) ? '(?:"[^"\\r\\n]*?[|;]\\s*|[^",\\t\\r\\n]*?[|;]\\s*)?' : '';
  const item = new RegExp(`${earlier}(["']?)${escape(fix.found)}(?=["']|\\s*(?:[|;,\\t\\]}\\r\\n]|$))`, 'y');
  item.lastIndex = offset;
  const match = item.exec(text);
  if (match === null) return undefined;
  return [item.lastIndex - fix.found.length, item.lastIndex];
}

/** The item with its quotes and one separator, so that a list remains; `undefined` if that is not sure. */
function withSeparator(text: string, [start, end]: Range, fix: Fix): Range | undefined {
  const quote = text[start - 1] ?? '';
  const isQuoted = !isTable(fix) && /["']/.test(quote) && text[end] === quote;
  const [from, to] = isQuoted ? [start - 1, end + 1] : [start, end];
  const before = text.slice(0, from);
  const after = text.slice(to);
  const length = (pattern: RegExp, where: string) => pattern.exec(where)?.[0].length;
  const separator = isTable(fix) ? '[|;]' : ',';
  const inFront = length(new RegExp(`${separator}\\s*$`), before.slice(-300));
  if (inFront !== undefined) return [from - inFront, to];
  const behind = length(new RegExp(`^\\s*${separator}\\s*`), after);
  if (behind !== undefined) return [from, to + behind];
  if (isTable(fix) || (/\[\s*$/.test(before.slice(-300)) && /^\s*\]/.test(after))) return [from, to];
  const bullet = length(/(?<=^|[\r\n])[ \t]*-[ \t]+$/, before.slice(-300));
  const lineEnd = length(/^[ \t]*(?:\r\n?|\n|$)/, after);
  return bullet === undefined || lineEnd === undefined ? undefined : [from - bullet, to + lineEnd];
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

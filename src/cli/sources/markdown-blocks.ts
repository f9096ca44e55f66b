/**
 * Rewrites lines that are no Markdown of GitHub: containers and admonitions become their content, glossaries of MyST
 * become definition lists, tables of contents and imports go; fields, tags and abbreviations are collected.
 * Blocks of code stay as they are. Called by markdown-document.ts, before markdown-inline.ts.
 */
import { applyEdits, type Edit, type EditedText } from './edited-text.js';
import { containerEdits } from './markdown-containers.js';
import { isBlank, linesOf, type Line } from './markdown-lines.js';
import { isSeeAlsoLine } from './see-also.js';

/** A text of the file, such as the value of a field, and where it starts. */
export interface Piece {
  readonly name: string;
  readonly text: string;
  readonly offset: number;
}

export interface RewrittenBlocks extends EditedText {
  /** Inline fields of Obsidian and properties of Notion. Offsets are those in the source, as of all pieces. */
  readonly fields: readonly Piece[];
  /** `*[HTML]: HyperText Markup Language`. */
  readonly abbreviations: readonly Piece[];
}

export interface BlockOptions {
  /** Whether the file is MDX, which has `import` and `export`. */
  readonly isMdx: boolean;
  /** Whether the file comes from Notion, which writes properties below the title. */
  readonly isNotion: boolean;
}

const CONTENTS =
  /^\s*(?:\[TOC\]|\[\[_?toc_?\]\]|\[\[toc\]\]|\{:toc.*\}|\$\{toc\}|@\[toc\].*|[*\-1.]+ (?:toc|contents|this will become a table of contents.*)|<!-- ?(?:toc|tocstop|START doctoc.*|END doctoc.*) ?-->)\s*$/i;
const ABBREVIATION = /^(\s*\*\[)([^\]]+)\]:[ \t]*(\S.*)$/;
const INLINE_FIELD = /^([\p{L}][\p{L}\p{N} _-]*?)::[ \t]+(\S.*)$/u;
const TAGS = /^\s*(?:#[\p{L}_][\p{L}\p{N}_/-]*\s*)+$/u;
const PROPERTY = /^([\p{L}][^:\n]{0,60}):[ \t]+(\S.*)$/u;

export function rewriteBlocks(source: string, { isMdx, isNotion }: BlockOptions): RewrittenBlocks {
  const lines = linesOf(source);
  const edits: Edit[] = [...containerEdits(source, lines)];
  const fields: Piece[] = [];
  const abbreviations: Piece[] = [];
  const drop = ({ start, end }: Line) => edits.push({ start, end, text: '' });
  const take = (list: Piece[], line: Line, name: string, text: string) => {
    list.push({ name: name.trim(), text: text.trim(), offset: line.start + line.text.indexOf(text) });
    drop(line);
  };
  const properties = isNotion ? propertiesIn(lines) : new Set<Line>();
  for (const [index, line] of lines.entries()) {
    if (line.isCode) continue;
    const [, , short, long] = ABBREVIATION.exec(line.text) ?? [];
    const [, name, value] = (properties.has(line) ? PROPERTY : INLINE_FIELD).exec(line.text) ?? [];
    if (short !== undefined && long !== undefined) take(abbreviations, line, short, long);
    else if (name !== undefined && value !== undefined) take(fields, line, name, value);
    else if (CONTENTS.test(line.text)) drop(line);
    else if (TAGS.test(line.text) && isAtAnEnd(lines, index))
      take(fields, line, 'tags', line.text.replaceAll('#', ' '));
    else if (seeAlsoAt(line) !== undefined) {
      const at = line.start + (seeAlsoAt(line) ?? 0);
      edits.push({ start: at, end: at, text: `\n\n${marginOf(line)}` });
    } else if (needsBlankLine(lines, index)) edits.push({ start: line.start, end: line.start, text: '\n' });
  }
  if (isMdx) edits.push(...moduleEdits(source, lines));
  return { ...applyEdits(source, edits), fields, abbreviations };
}

/** The lines below the title that Notion wrote, up to the first that is no property. */
function propertiesIn(lines: readonly Line[]): ReadonlySet<Line> {
  const title = lines.findIndex(({ text }) => text.startsWith('# '));
  const first = lines.findIndex((line, index) => index > title && !isBlank(line));
  if (title === -1 || first === -1) return new Set();
  const end = lines.findIndex(({ text }, index) => index >= first && !PROPERTY.test(text));
  return new Set(lines.slice(first, end === -1 ? undefined : end));
}

function isAtAnEnd(lines: readonly Line[], index: number): boolean {
  return lines.slice(0, index).every(isBlank) || lines.slice(index + 1).every(isBlank);
}

/**
 * Whether the line starts a paragraph of its own though no blank line says so: a line "See also: …" below a text, or
 * the next term of a definition list, which the parser would take for a line of the definition before it.
 */
function needsBlankLine(lines: readonly Line[], index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (before === undefined || line === undefined || isBlank(before) || isBlank(line)) return false;
  if (isSeeAlsoLine(line.text)) return !/^\s*(?:#|[-*+] )/.test(line.text) && !/^\s*#/.test(before.text);
  return /^[^\s#]/.test(line.text) && !isDefinition(line) && startsTerms(lines, index);
}

/** Where a sentence such as "See also: API" starts at the end of a line of text. */
function seeAlsoAt({ text }: Line): number | undefined {
  if (/^\s*[|>]/.test(text)) return undefined;
  const found = Array.from(text.matchAll(/(?<=[.!?…]["'”)]*)\s+(?=\S)/g)).find(({ 0: space, index }) => {
    const rest = text.slice(index + space.length);
    return isSeeAlsoLine(rest) && rest.includes(':');
  });
  return found && found.index + found[0].length;
}

/** The white space before a further paragraph of the block that the line starts or goes on. */
function marginOf({ text }: Line): string {
  const [markers = ''] = /^\s*(?:(?:[-*+]|\d+[.)]|:)\s+)*/.exec(text) ?? [];
  return ' '.repeat(markers.length);
}

function isDefinition({ text }: Line): boolean {
  return /^ {0,3}:[ \t]+\S/.test(text);
}

/**
 * Whether the line is the first of the terms between two definitions. A line that is long, or ends as a sentence does,
 * goes on with the definition before it.
 */
function startsTerms(lines: readonly Line[], index: number): boolean {
  const isTerm = ({ text }: Line) => /^\S/.test(text) && text.length <= 60 && !/[.,;:!?]\s*$/.test(text);
  const end = lines.findIndex((line, at) => at >= index && (isBlank(line) || isDefinition(line)));
  const next = lines[end];
  if (next === undefined || !isDefinition(next)) return false;
  if (end > index + 1 && !lines.slice(index, end).every(isTerm)) return false;
  let at = index - 1;
  while (at >= 0 && !isBlank(lines[at] as Line) && !isDefinition(lines[at] as Line)) at--;
  const isFirst = at === index - 1 || !isTerm(lines[index - 1] as Line);
  return isFirst && at >= 0 && isDefinition(lines[at] as Line);
}

/** Takes out the `import` and `export` statements of MDX; a blank line ends them. */
function moduleEdits(source: string, lines: readonly Line[]): readonly Edit[] {
  return lines.flatMap((line, index): readonly Edit[] => {
    if (
      line.isCode ||
      !/^(?:import\s+(?:[\w*{]|["'])|export\s+(?:const|let|default|function|async|\{))/.test(line.text)
    )
      return [];
    const isOneLine = line.text.startsWith('import') && /["'];?\s*$/.test(line.text);
    const end = isOneLine ? line : lines.slice(index).find((one, at) => at > 0 && isBlank(one));
    return [{ start: line.start, end: end?.end ?? source.length, text: '' }];
  });
}

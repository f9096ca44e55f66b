/**
 * Turns the content of Sphinx's and MyST's `glossary` directive into a definition list of Markdown: terms at the left
 * margin, one below the other, and indented definitions. Called by markdown-containers.ts and rst.ts.
 */
import type { Edit } from './edited-text.js';
import { indentOf, isBlank, type Line } from './markdown-lines.js';

/** @param margin the column of the terms */
export function glossaryEdits(lines: readonly Line[], margin: number): readonly Edit[] {
  // mystjs writes definition lists here, which the parser reads.
  if (lines.some(({ text }) => /^\s*:[ \t]+\S/.test(text))) return [];
  const edits: Edit[] = [];
  let width: number | undefined; // the indent of the definition, once it has started
  let isFresh = true;
  for (const [index, line] of lines.entries()) {
    const { start, end } = line;
    if (isBlank(line)) {
      // The parser wants the definition right below its term.
      const next = lines.slice(index).find((one) => !isBlank(one));
      const isBetween = width === undefined && next !== undefined && indentOf(next) > margin;
      if (isBetween && !isFresh) edits.push({ start, end: next.start, text: '' });
      continue;
    }
    const indent = indentOf(line);
    if (indent <= margin) {
      edits.push({ start, end: start + indent, text: width === undefined ? '' : '\n' });
      // "term : key" has a key to sort by.
      const [classifier = ''] = / : .*$/.exec(line.text) ?? [];
      if (classifier !== '') edits.push({ start: end - classifier.length, end, text: '' });
      width = undefined;
      isFresh = false;
    } else if (width === undefined) {
      width = indent;
      edits.push({ start, end: start + indent, text: ':   ' });
    } else {
      const cut = Math.min(indent, width);
      edits.push({ start, end: start + cut, text: '    ' });
    }
  }
  return edits;
}

/**
 * Reads the `glossary` directives of a reStructuredText file (Sphinx): rewrites them as Markdown, with their inline
 * markup, and reads that. What else the file holds is left out. Called by read-source.ts.
 */
import type { Problem } from '../problems.js';
import { applyEdits, type Edit } from './edited-text.js';
import { glossaryEdits } from './indented-glossary.js';
import { LineIndex } from './line-index.js';
import { indentOf, isBlank, type Line } from './markdown-lines.js';
import { parseDocument } from './rich-text.js';
import { draftMetadata, type Drafting } from './record-draft.js';
import { rstInlineEdits, substitutionsIn } from './rst-inline.js';
import type { ReadOptions, Source, UnknownField } from './source.js';
import { takeTerms } from './term-blocks.js';
import { draftTerms } from './term-draft.js';
import { toWarnings } from './unsupported.js';

const DIRECTIVE = /^([ \t]*)\.\. glossary::[ \t]*$/;
const OPTION = /^[ \t]*:[\w-]+:(?:[ \t].*)?$/;
const COMMENT = /^[ \t]*\.\.(?:[ \t]+(?![\w-]+::|_|\[|\|).*)?$/;
const BLOCK = /^([ \t]*)\.\. ([\w-]+)::[ \t]*(.*)$/;

export function readRst(file: string, text: string, options: ReadOptions): Source {
  const index = new LineIndex(file, text);
  const problems: Problem[] = [];
  const unknown: UnknownField[] = [];
  const source = { file, entries: [], faqs: [], problems, unknown, untranslated: [] };
  const lines = linesOf(text);
  const glossaries = directivesIn(lines);
  if (glossaries.length === 0) {
    problems.push({
      ...index.locationAt(0),
      severity: 'warning',
      rule: 'no-terms',
      message: 'This file has no glossary directive, so it was left out.',
      advice: 'Write ".. glossary::" above the terms, or leave the file out.',
    });
    return source;
  }
  const substitutions = substitutionsIn(text);
  const drafting = { options, problems, unknown } satisfies Drafting;
  const entries = glossaries.flatMap(({ first, last }) => {
    const content = lines.slice(first, last + 1);
    const start = content[0]?.start ?? 0;
    const end = content.at(-1)?.end ?? start;
    const inner = text.slice(start, end);
    const shifted = content.map((line) => ({ ...line, start: line.start - start, end: line.end - start }));
    const margin = Math.min(...shifted.filter((line) => !isBlank(line)).map(indentOf));
    const blocks = applyEdits(inner, [
      ...blockEdits(shifted),
      ...glossaryEdits(
        shifted.filter((line) => !isMachinery(line)),
        margin,
      ),
    ]);
    const inline = applyEdits(blocks.text, rstInlineEdits(blocks.text, substitutions));
    const locate = (offset: number) => index.locationAt(start + blocks.toSource(inline.toSource(offset)));
    const { nodes, unsupported } = parseDocument(inline.text);
    problems.push(...toWarnings(unsupported, locate));
    const { found } = takeTerms(nodes, true, 2);
    return draftTerms(found, { drafting, locate, idsAt: () => [] });
  });
  const title = titleOf(lines);
  const record = {
    value: title === undefined ? {} : { title: title.text.trim() },
    locate: () => index.locationAt(title?.start ?? 0),
  };
  return { ...source, metadata: draftMetadata(record, drafting), entries };
}

function linesOf(text: string): readonly Line[] {
  return Array.from(text.matchAll(/([^\r\n]*)(\r\n?|\n|$)/g), ({ 1: line = '', index }) => ({
    text: line,
    start: index,
    end: index + line.length,
    isCode: false,
  }));
}

/** The first and the last line of the content of each glossary. */
function directivesIn(lines: readonly Line[]): readonly { readonly first: number; readonly last: number }[] {
  return lines.flatMap(({ text }, at) => {
    const [found, indent = ''] = DIRECTIVE.exec(text) ?? [];
    if (found === undefined) return [];
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((line) => !isBlank(line) && indentOf(line) <= indent.length);
    const last = end === -1 ? lines.length - 1 : at + end;
    const first = lines.findIndex((line, index) => index > at && !isBlank(line) && !OPTION.test(line.text));
    return first === -1 || first > last ? [] : [{ first, last }];
  });
}

function isMachinery({ text }: Line): boolean {
  return COMMENT.test(text) || /^[ \t]*\.\. index::/.test(text);
}

/** Takes out comments and index entries, and the first line of directives such as notes, whose content stays. */
function blockEdits(lines: readonly Line[]): readonly Edit[] {
  return lines.flatMap((line): readonly Edit[] => {
    if (isMachinery(line)) return [{ start: line.start, end: line.end, text: '' }];
    const [found, indent = '', , title = ''] = BLOCK.exec(line.text) ?? [];
    return found === undefined ? [] : [{ start: line.start + indent.length, end: line.end, text: title }];
  });
}

/** The first title of the file: a text above a line of signs. */
function titleOf(lines: readonly Line[]): Line | undefined {
  return lines.find(
    (line, index) =>
      !isBlank(line) &&
      /^\w|^\s\w|^\p{L}/u.test(line.text) &&
      /^([=\-~^*#"'+])\1{2,}\s*$/.test(lines[index + 1]?.text ?? ''),
  );
}

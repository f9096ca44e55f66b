/**
 * Takes containers out of a Markdown text so that their content stays: `:::note` of Docusaurus, VitePress and Pandoc,
 * `!!! note` of MkDocs, callouts of Obsidian and GitHub, directives of MyST. A title becomes a bold line. Glossaries of
 * MyST become definition lists. Called by markdown-blocks.ts.
 */
import type { Edit } from './edited-text.js';
import { glossaryEdits } from './indented-glossary.js';
import { indentOf, isBlank, type Line } from './markdown-lines.js';

/** Directives that hold no text of the entry. */
const MACHINERY =
  /^(?:toctree|include|contents|tableofcontents|index|raw|meta|only|image|bibliography|mermaid)$/;
/** Directives whose content is code. */
const CODE =
  /^(?:code|code-block|code-cell|sourcecode|literalinclude|math|parsed-literal|highlight|eval-rst)$/;

const CONTAINER = /^([ \t]*)(:{3,})[ \t]*(\S.*)?$/;
const NAME = /^\{?([\w-]*)\}?(?:\[([^\]]*)\])?(?:\{[^}]*\})?[ \t]*(.*)$/;
const ADMONITION = /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]+[\w -]+?[ \t]*(?:"([^"]*)")?[ \t]*$/;
const CALLOUT = /^([ \t]*(?:>[ \t]*)+)\[!([\w-]+)\][+-]?[ \t]*(.*)$/;

export function containerEdits(source: string, lines: readonly Line[]): readonly Edit[] {
  const edits: Edit[] = [];
  const open: { readonly name: string; readonly start: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const { text, start, end } = line;
    if (line.isCode) {
      edits.push(...fencedDirective(source, lines, index));
      continue;
    }
    const [, indent = '', colons, info = ''] = CONTAINER.exec(text) ?? [];
    if (colons !== undefined && info === '') {
      const container = open.pop();
      if (container === undefined) continue;
      if (MACHINERY.test(container.name)) edits.push({ start: container.start, end, text: '' });
      else edits.push({ start, end, text: '' });
    } else if (colons !== undefined) {
      const [, name = '', label, title = ''] = NAME.exec(info) ?? [];
      open.push({ name, start });
      edits.push({ start, end, text: titleLine(indent, label ?? title) });
      edits.push(...optionEdits(lines, index));
      if (name === 'glossary' && info.startsWith('{'))
        edits.push(...glossaryEdits(contentOf(lines, index), 0));
    }
    const [, before = '', title] = ADMONITION.exec(text) ?? [];
    if (/^\s*(?:!!!|\?\?\?)/.test(text) && ADMONITION.test(text)) {
      edits.push({ start, end, text: titleLine(before, title ?? '') });
      edits.push(...unindent(lines, index, before.length + 4));
    }
    const [, quote = '', , calloutTitle = ''] = CALLOUT.exec(text) ?? [];
    if (CALLOUT.test(text))
      edits.push({
        start,
        end,
        text: calloutTitle.trim() === '' ? quote.trimEnd() : `${quote}**${calloutTitle.trim()}**\n${quote}`,
      });
  }
  return edits;
}

function titleLine(indent: string, title: string): string {
  return title.trim() === '' ? '' : `\n${indent}**${title.trim()}**\n`;
}

/** The lines behind line `index` up to the end of its container. */
function contentOf(lines: readonly Line[], index: number): readonly Line[] {
  const rest = lines.slice(index + 1);
  const end = rest.findIndex(({ text }) => /^[ \t]*(?::{3,}|`{3,}|~{3,})[ \t]*$/.test(text));
  return (end === -1 ? rest : rest.slice(0, end)).filter(({ text }) => !OPTION.test(text));
}

const OPTION = /^\s*:[\w-]+:(?:\s.*)?$/;

/** Takes out the options of a directive, which stand in the lines behind its start. */
function optionEdits(lines: readonly Line[], index: number): readonly Edit[] {
  const rest = lines.slice(index + 1);
  const end = rest.findIndex(({ text }) => !OPTION.test(text));
  return rest
    .slice(0, end === -1 ? undefined : end)
    .map(({ start, end: stop }) => ({ start, end: stop, text: '' }));
}

/** A directive in a fence, such as ```{note}. */
function fencedDirective(source: string, lines: readonly Line[], index: number): readonly Edit[] {
  const { text, start, end, fence } = lines[index] as Line;
  const [, indent = '', name = '', title = ''] =
    /^([ \t]*)(?:`{3,}|~{3,})\{([\w:-]+)\}[ \t]*(.*)$/.exec(text) ?? [];
  if (fence === undefined || name === '' || CODE.test(name)) return [];
  const stop = lines.slice(index + 1).find((line) => line.fence !== undefined);
  const stopEnd = stop?.end ?? source.length;
  if (MACHINERY.test(name)) return [{ start, end: stopEnd, text: '' }];
  const content = contentOf(lines, index);
  return [
    { start, end, text: titleLine(indent, title) },
    ...optionEdits(lines, index),
    ...(name === 'glossary' ? glossaryEdits(content, 0) : []),
    ...(stop === undefined ? [] : [{ start: stop.start, end: stop.end, text: '' }]),
  ];
}

/** Moves the content of an admonition to the left. */
function unindent(lines: readonly Line[], index: number, width: number): readonly Edit[] {
  const rest = lines.slice(index + 1);
  const end = rest.findIndex((line) => !isBlank(line) && indentOf(line) < width);
  return rest
    .slice(0, end === -1 ? undefined : end)
    .filter((line) => !isBlank(line))
    .map(({ start }) => ({ start: start + width - 4, end: start + width, text: '' }));
}

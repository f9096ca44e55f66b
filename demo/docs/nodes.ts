/**
 * Short ways to write nodes of Markdown, for the modules that generate parts of pages. Text in nodes needs no escaping.
 * Pure.
 */
import type { Heading, InlineCode, Paragraph, PhrasingContent, Table, Text } from 'mdast';

/** What stands in a cell or a paragraph; a string may have `code` in backticks. */
export type Inline = string | readonly PhrasingContent[];

export function text(value: string): Text {
  return { type: 'text', value };
}

export function code(value: string): InlineCode {
  return { type: 'inlineCode', value };
}

export function heading(depth: Heading['depth'], inline: Inline): Heading {
  return { type: 'heading', depth, children: phrasing(inline) };
}

export function paragraph(inline: Inline): Paragraph {
  return { type: 'paragraph', children: phrasing(inline) };
}

export function table(head: readonly string[], rows: readonly (readonly Inline[])[]): Table {
  const row = (cells: readonly Inline[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: phrasing(cell) })),
  });
  return { type: 'table', children: [row(head), ...rows.map(row)] };
}

function phrasing(inline: Inline): PhrasingContent[] {
  if (typeof inline !== 'string') return [...inline];
  // Every second part was between backticks.
  return inline
    .split('`')
    .map((part, at) => (at % 2 === 0 ? text(part) : code(part)))
    .filter(({ value }) => value !== '');
}

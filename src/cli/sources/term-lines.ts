/**
 * Divides a paragraph in which several lines start with a term of their own: "ACK = …", and "NAK = …" in the next line.
 * Markdown sees one paragraph there. Called by rich-text.ts for files, before the lines of paragraphs are joined, and by
 * glossary-document.ts.
 */
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { labelOf, trimmed, type Label } from './labels.js';
import type { RichNodes } from './source.js';

/** A longer text before a colon or dash, without markup, may be a part of a sentence. */
const MOST_WORDS = 4;

/** A paragraph for each term, or the block as it is. A line that starts with no term goes on with the term before it. */
export function toTermLines(block: Nodes): RichNodes {
  if (block.type !== 'paragraph') return [block];
  const lines = linesOf(block.children).map((children) => paragraphOf(block, children));
  if (lines.length < 2) return [block];
  const labels = lines.map(labelOfLine);
  if (labels[0] === undefined) return [block];
  // Without markup, a line may hold a colon by chance, so that each must have a term.
  const isPlain = !labels[0].isMarked;
  const starts = labels.map((label) => label?.isMarked === !isPlain);
  if (isPlain ? starts.includes(false) : starts.filter(Boolean).length < 2) return [block];
  return lines.reduce<Paragraph[]>((found, line, index) => {
    const last = found.at(-1);
    if (starts[index] === true || last === undefined) return [...found, line];
    const children: PhrasingContent[] = [...last.children, { type: 'text', value: '\n' }, ...line.children];
    return [...found.slice(0, -1), { ...last, children }];
  }, []);
}

/** Whether the block is a term and its definition, set off by a dash, a colon or the like alone. */
export function isPlainTermLine(block: Nodes): boolean {
  return block.type === 'paragraph' && labelOfLine(block)?.isMarked === false;
}

function labelOfLine(line: Paragraph): Label | undefined {
  const label = labelOf(line);
  if (label === undefined || label.rest === undefined || label.rest === line) return undefined;
  return label.isMarked || label.term.split(/\s+/).length <= MOST_WORDS ? label : undefined;
}

function linesOf(nodes: readonly PhrasingContent[]): readonly PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (node.type === 'text') {
      let offset = node.position?.start.offset ?? 0;
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        const { position } = node;
        const moved = position && { ...position, start: { ...position.start, offset } };
        if (value !== '') lines.at(-1)?.push({ ...node, value, ...(moved && { position: moved }) });
        offset += value.length + 1;
      }
    } else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => trimmed(line).length > 0);
}

function paragraphOf(block: Paragraph, line: readonly PhrasingContent[]): Paragraph {
  const children = trimmed(line);
  const position = children[0]?.position ?? block.position;
  return { type: 'paragraph', children, ...(position && { position }) };
}

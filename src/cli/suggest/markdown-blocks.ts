/**
 * Reads the text of a Markdown page in blocks, as html-blocks.ts does for HTML: of documentation, the sources are often at hand
 * and the site is not. Called by read-page.ts.
 */
import { extname } from 'node:path';
import type { Nodes } from 'mdast';
import type { Problem } from '../problems.js';
import { readFrontMatter } from '../sources/front-matter.js';
import { LineIndex } from '../sources/line-index.js';
import { parseMarkdownDocument } from '../sources/markdown-document.js';
import { BlockText, type Block, type Page } from './block.js';

/** By the types of nodes that hold nothing but text and inline markup: the kind of block. */
const BLOCKS: Readonly<Record<string, Block['kind']>> = {
  paragraph: 'prose',
  tableCell: 'prose',
  heading: 'heading',
  defListTerm: 'term',
};

export function readMarkdownPage(file: string, source: string): Page {
  const lines = new LineIndex(file, source);
  // Problems of the front matter are those of `glossary check`.
  const ignored: Problem[] = [];
  const front = readFrontMatter(source, lines, ignored);
  const isMdx = extname(file).toLowerCase() === '.mdx';
  const document = parseMarkdownDocument(source.slice(front.end), { isMdx, isNotion: false });
  const { lang: named, title } = front.located.value;
  const lang = typeof named === 'string' ? named : '';
  const blocks: Block[] = [];
  const add = (text: BlockText, kind: Block['kind']) => {
    const block = text.toBlock(kind, lang, (offset) => lines.locationAt(offset));
    if (block !== undefined) blocks.push(block);
  };
  if (typeof title === 'string') {
    const text = new BlockText();
    const at = Math.max(0, source.indexOf(title));
    text.add(title, (index) => at + index);
    add(text, 'heading');
  }
  const read = (node: Nodes, isDescription: boolean) => {
    const kind = BLOCKS[node.type];
    if (kind !== undefined) {
      const text = new BlockText();
      readInline(node, text, (offset) => front.end + document.toSource(offset), source);
      add(text, isDescription && kind === 'prose' ? 'description' : kind);
    } else if ('children' in node)
      for (const child of node.children) read(child, isDescription || node.type === 'defListDescription');
  };
  for (const node of document.nodes) read(node, false);
  for (const { name, text: title, offset } of document.abbreviations) {
    const text = new BlockText();
    text.add(name, () => front.end + offset);
    text.mark('abbr', 0, title);
    add(text, 'heading');
  }
  return { file, blocks };
}

function readInline(
  node: Nodes,
  text: BlockText,
  toSource: (offset: number) => number,
  source: string,
): void {
  const start = text.length;
  if (node.type === 'text' || node.type === 'inlineCode') {
    const from = toSource(node.position?.start.offset ?? 0);
    text.add(node.value, lineByLine(node.value, from, source));
  } else if (node.type === 'break') text.add(' ', () => toSource(node.position?.start.offset ?? 0));
  else if ('children' in node) for (const child of node.children) readInline(child, text, toSource, source);
  if (node.type === 'inlineCode') text.mark('code', start);
  if (node.type === 'link' || node.type === 'linkReference') text.mark('link', start);
}

/** The offset in `source` of a character of a text, whose lines may be indented there. */
function lineByLine(value: string, from: number, source: string): (index: number) => number {
  const starts: (readonly [index: number, offset: number])[] = [[0, from]];
  let offset = from;
  for (const { index } of value.matchAll(/\n/g)) {
    offset = source.indexOf('\n', offset) + 1;
    if (offset === 0) break;
    starts.push([index + 1, offset]);
  }
  return (index) => {
    const [at, start] = starts.findLast(([first]) => first <= index) as readonly [number, number];
    return start + index - at;
  };
}

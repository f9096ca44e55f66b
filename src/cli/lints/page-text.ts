/** Reads the prose of an HTML page, block by block, and finds locations in it. Used by pages.ts. */
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { matches } from 'hast-util-select';
import { INLINE, NOT_PROSE } from '../../core/linking/link-rules.js';
import type { SourceLocation } from '../problems.js';
import { LineIndex } from '../sources/line-index.js';

export interface PageSource {
  readonly file: string;
  readonly text: string;
}

/** The text of one block, with the text of inline elements in it. */
export interface PageRun {
  readonly text: string;
  /**
   * The location of the character at `offset`; a little off behind a character reference, which is longer in
   * the file.
   */
  locationOf(offset: number): SourceLocation;
}

export interface PageText {
  readonly runs: readonly PageRun[];
  /** Elements whose attributes may name an entry. */
  readonly links: readonly Element[];
}

export function readPage({ file, text }: PageSource): PageText {
  const lines = new LineIndex(file, text);
  const runs: PageRun[] = [];
  const links: Element[] = [];
  let pieces: { readonly at: number; readonly from: number }[] = [];
  let run = '';
  const end = () => {
    const ended = pieces;
    if (run.trim() !== '') {
      runs.push({
        text: run,
        locationOf: (offset) => {
          const piece = ended.findLast(({ at }) => at <= offset);
          return lines.locationAt(piece === undefined ? 0 : piece.from + offset - piece.at);
        },
      });
    }
    [pieces, run] = [[], ''];
  };
  const walk = (node: Nodes) => {
    if (node.type === 'text') {
      pieces.push({ at: run.length, from: node.position?.start.offset ?? 0 });
      run += node.value;
    } else if (node.type === 'root') node.children.forEach(walk);
    else if (node.type === 'element') {
      if (node.tagName === 'head' || matches(NOT_PROSE, node)) return;
      if (node.tagName === 'a' || node.tagName.startsWith('glossary-')) links.push(node);
      const isBlock = !INLINE.has(node.tagName);
      if (isBlock) end();
      node.children.forEach(walk);
      if (isBlock) end();
    }
  };
  walk(fromHtml(text));
  end();
  return { runs, links };
}

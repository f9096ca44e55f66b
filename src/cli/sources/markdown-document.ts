/**
 * Parses the text of a Markdown file: rewrites what is no Markdown of GitHub, parses the result, and finds the place in
 * the file of all that it returns. Called by markdown.ts and rst.ts.
 */
import type { Nodes } from 'mdast';
import { rewriteBlocks, type BlockOptions, type Piece } from './markdown-blocks.js';
import { rewriteInline } from './markdown-inline.js';
import { parseDocument, parseMarkdown } from './rich-text.js';
import type { RichNodes } from './source.js';
import type { Unsupported } from './unsupported.js';

export interface MarkdownDocument {
  /** Their positions count in the rewritten text; {@link toSource} converts them. */
  readonly nodes: RichNodes;
  /** Offsets of these, and of the two lists below, are those in the source. */
  readonly unsupported: readonly Unsupported[];
  readonly fields: readonly Piece[];
  readonly abbreviations: readonly (Piece & { readonly nodes: RichNodes })[];
  toSource(offset: number): number;
  /** The ids that anchors and attributes give to `node`. */
  idsAt(node: Nodes): readonly string[];
}

/** What may stand between the start of an anchor's line and the text that it names. */
const MARKERS = /^[\s>*+|\d.)-]*$/;

export function parseMarkdownDocument(source: string, options: BlockOptions): MarkdownDocument {
  const blocks = rewriteBlocks(source, options);
  const inline = rewriteInline(blocks.text, options.isMdx);
  const { nodes, unsupported } = parseDocument(inline.text);
  const toSource = (offset: number) => blocks.toSource(inline.toSource(offset));
  const { text } = inline;
  return {
    nodes,
    unsupported: [
      ...unsupported.map((one) => ({ ...one, offset: toSource(one.offset) })),
      ...inline.unsupported.map((one) => ({ ...one, offset: blocks.toSource(one.offset) })),
    ],
    fields: blocks.fields,
    abbreviations: blocks.abbreviations.map((piece) => ({
      ...piece,
      nodes: parseMarkdown(piece.text).nodes,
    })),
    toSource,
    idsAt({ position }) {
      const start = position?.start.offset ?? 0;
      const end = position?.end.offset ?? start;
      return inline.anchors
        .filter(({ offset }) => {
          if (offset < start) return MARKERS.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, start));
          return offset <= end || /^[ \t]*(?:\r?\n)?[ \t]*$/.test(text.slice(end, offset));
        })
        .map(({ id }) => id);
    },
  };
}

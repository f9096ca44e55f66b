/**
 * The reference of an element as Markdown, for code hosts, which show no comment `<!-- api TAG -->`: it stands between this comment
 * and `<!-- /api -->`. The site leaves it out and makes its own tables from the same facts. Pure; scripts/write-reference.js calls it.
 */
import type { RootContent, TableRow } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { generatedNodes, type Facts } from './generated.js';

const END = '<!-- /api -->';

/** `source` with the reference of today below each comment `<!-- api TAG -->`. */
export function withReference(source: string, facts: Facts): string {
  return source.replace(/<!-- (api \S+) -->(?:[^]*?<!-- \/api -->)?/g, (_, comment: string) => {
    const nodes = generatedNodes(comment, facts).map(withoutMarkup);
    const reference = toMarkdown(
      { type: 'root', children: nodes },
      { extensions: [gfmToMarkdown({ tablePipeAlign: false })] },
    );
    return `<!-- ${comment} -->\n\n${reference}\n${END}`;
  });
}

/** `nodes` without what {@link withReference} has written. */
export function withoutReference(nodes: readonly RootContent[]): RootContent[] {
  let isWritten = false;
  return nodes.filter((node) => {
    const comment = node.type === 'html' ? node.value : '';
    if (comment === END) isWritten = false;
    const isKept = !isWritten;
    if (comment.startsWith('<!-- api ')) isWritten = true;
    return isKept;
  });
}

/** A column of markup is filled in by a script of the site. */
function withoutMarkup(node: RootContent): RootContent {
  if (node.type !== 'table') return node;
  const isMarkup = (at: number) => node.children[1]?.children[at]?.children[0]?.type === 'html';
  const row = (row: TableRow) => ({ ...row, children: row.children.filter((_, at) => !isMarkup(at)) });
  return { ...node, children: node.children.map(row) };
}

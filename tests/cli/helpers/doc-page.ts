// What a page of docs/ shows in its code blocks. A paragraph that is nothing but a file name in backticks names the block
// below it, as in the recipes; `text` after a command or a script is what it prints. Pure: it reads a text.
import type { Code, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

export interface Step {
  /** The line of the block. */
  readonly line: number;
  readonly lang: string;
  readonly text: string;
  /** The file that the block is. */
  readonly file: string | undefined;
  /** What the command or script of the block prints. */
  readonly output: string | undefined;
}

/** The code blocks of a page in their order. */
export function stepsOf(markdown: string): readonly Step[] {
  const { children } = fromMarkdown(markdown);
  const isCode = (node: RootContent | undefined): node is Code => node?.type === 'code';
  return children.filter(isCode).map((node) => {
    const at = children.indexOf(node);
    const next = children[at + 1];
    return {
      line: node.position?.start.line ?? 0,
      lang: node.lang ?? '',
      text: node.value,
      file: fileName(children[at - 1]),
      output: isCode(next) && next.lang === 'text' ? next.value : undefined,
    };
  });
}

function fileName(node: RootContent | undefined): string | undefined {
  if (node?.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [only] = node.children;
  return only?.type === 'inlineCode' ? only.value : undefined;
}

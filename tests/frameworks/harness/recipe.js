// The files of a recipe (docs/recipes/NAME.md), which consumers.js writes and builds: a paragraph that is nothing but a
// file name in backticks names the code block below it, so that readers of the Markdown see the name, too. Blocks
// without a name (commands, variants) are only for readers. Pure: it reads a text and knows no folder.
import { fromMarkdown } from 'mdast-util-from-markdown';

/** The file that a block names. @param {import('mdast').RootContent | undefined} node */
function fileName(node) {
  if (node?.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [only] = node.children;
  return only?.type === 'inlineCode' ? only.value : undefined;
}

/**
 * @param {string} markdown
 * @returns {Map<string, string>} the text of each file, by its path in the project
 */
export function filesOf(markdown) {
  const files = new Map();
  const { children } = fromMarkdown(markdown);
  for (const [index, node] of children.entries()) {
    const name = fileName(children[index - 1]);
    if (node.type !== 'code' || name === undefined) continue;
    if (files.has(name)) throw new Error(`two blocks are ${name}`);
    if (/^\/|(^|\/)\.\.(\/|$)/.test(name)) throw new Error(`${name} is outside of the project`);
    files.set(name, `${node.value}\n`);
  }
  return files;
}

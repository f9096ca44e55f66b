// The code blocks of README and docs, in the order in which a reader meets them. Pure but for reading the files. Recipes are
// left out: `npm run test:frameworks` and `npm run test:hosts` build them; decisions show code of the inside.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';

export const root = join(import.meta.dirname, '../../..');

/**
 * @typedef {object} Block
 * @property {string} language what is written behind the fence; "" without one
 * @property {string} text
 * @property {number} line where it begins
 * @property {string | undefined} name the file that it is: a paragraph that is only this name in backticks stands above it
 */

/** @typedef {{ file: string, blocks: Block[] }} Document */

const LEFT_OUT = /^docs\/(recipes|decisions|images)\//;

/** The paths of all documents, with slashes. @returns {string[]} */
export function documentFiles() {
  const found = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => relative(root, join(root, 'docs', name)).replaceAll(sep, '/'))
    .filter((file) => file.endsWith('.md') && !LEFT_OUT.test(file));
  return ['README.md', ...found.sort()];
}

/** The file that a paragraph names. @param {import('mdast').RootContent | undefined} node */
function fileName(node) {
  if (node?.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [only] = node.children;
  return only?.type === 'inlineCode' ? only.value : undefined;
}

/** @param {string} file @returns {Document} */
export function readDocument(file) {
  const { children } = fromMarkdown(readFileSync(join(root, file), 'utf8'));
  const blocks = children.flatMap((node, index) =>
    node.type === 'code'
      ? [
          {
            language: node.lang ?? '',
            text: node.value,
            line: node.position?.start.line ?? 0,
            name: fileName(children[index - 1]),
          },
        ]
      : [],
  );
  return { file, blocks };
}
